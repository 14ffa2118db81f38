package io.github.pmdrill.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each mistake that an author can make, with the place and the words of what the reader says. */
final class DeckMistakesTest {
    private static final DeckText TALK = DeckText.own("talk.yaml");

    @Test
    void the_deck_that_the_mistakes_are_made_in_has_none() {
        assertThat(TALK.problems()).isEmpty();
        assertThat(TALK.read().orThrow().questions()).hasSize(2);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            title: Talk                    | titel: Talk                      | 1:1: unknown key "titel" in a deck (did you mean "title"?)
            purpose: Practise.             | purpose:                         | 2:9: a text is empty
            purpose: Practise.             | purpose: [a, b]                  | 2:10: must be a text, but is a list
            id: cold-start                 | id: Cold Start                   | 4:9: "Cold Start" is not kebab-case, like river-gauge
            id: cold-start                 | id: slow-report                  | 11:9: the id slow-report stands twice, first in line 4
            id: cold-start                 | ident: cold-start                | 4:5: unknown key "ident" in a question
            kind: card                     | kind: crad                       | 5:11: "crad" is not one of scenario, open, compare, repair, explain, draft, story, card, numeric, chart, sql (did you mean "card"?)
            kind: card                     | kind: 7                          | 5:11: "7" is not one of scenario, open, compare, repair, explain, draft, story, card, numeric, chart, sql
            level: easy                    | level: ease                      | 6:12: "ease" is not one of easy, medium, hard (did you mean "easy"?)
            answer: The first request waits. | outline: Short.                  | 9:5: "outline" does not belong to a question of kind card
            bites: The first page is slow. | flaw: None.                      | 10:5: "flaw" does not belong to a question of kind card
            minutes: 6                     | minutes: six                     | 17:46: must be a whole number from 1 to 120, not "six"
            minutes: 6                     | minutes: 0                       | 17:46: must be a whole number from 1 to 120, not "0"
            minutes: 6                     | minutes: 121                     | 17:46: must be a whole number from 1 to 120, not "121"
            minutes: 6                     | minutes: 6.5                     | 17:46: must be a whole number from 1 to 120, not "6.5"
            when: always                   | when: {absent: measured, or so}  | 29:34: unknown key "or so" in a follow-up's condition (a text with a comma needs quotes: "one, two")
            minutes: 6                     | minuets: 6                       | 17:37: unknown key "minuets" in a phase (did you mean "minutes"?)
            id: probes                     | id: answer                       | 18:9: "answer" stands twice in phases
            absent: measured               | absent: pricedd                  | 25:24: there is no rule in detect, point or shared rule called "pricedd" (did you mean "priced"?)
            said: [first I measure]        | said: first I measure            | 21:15: must be a list, not "first I measure"
            said: [first I measure]        | said: []                         | 21:15: must have at least 1 item
            said: [first I measure]        | said: [first I measure, ' ']     | 21:33: a text is empty
            said: [first I measure]        | quantity: rate                   | 21:9: a detection rule needs "said" (whole sentences that say it, as different people would)
            said: [first I measure]        | quantity: [rate, speed]          | 21:26: "speed" is not one of rate, size, money, duration, share, count
            category: scale                | category: scales                 | 24:19: "scales" is not one of scale, trade-offs, failure-modes, outcome, hook, twist (did you mean "scale"?)
            absent: measured               | absent: mesured                  | 25:24: there is no rule in detect, point or shared rule called "mesured" (did you mean "measured"?)
            when: {absent: measured}       | when: {absent: measured, said: [slow]} | 25:15: one condition: absent, or said
            when: {absent: measured}       | when: {}                         | 25:15: one condition: absent, or said
            when: always                   | when: allways                    | 29:15: "allways" is not one of always (did you mean "always"?)
            when: always                   | when: [always]                   | 29:15: must be a map: a follow-up's condition, but is a list
            id: holiday                    | id: budget                       | 27:9: "budget" stands twice in follow_ups
            let: seconds                   | let: Seconds                     | 37:15: "Seconds" is not a name like needed_rate
            is: 60                         | is: sixty                        | 37:44: must be a number, not "sixty"
            is: 60                         | is: .inf                         | 37:44: must be a number, not ".inf"
            {seconds: 120}                 | {second: 120}                    | 40:28: there is no name in working called "second" (did you mean "seconds"?)
            {seconds: 120}                 | {seconds: many}                  | 40:37: must be a number, not "many"
            change: {working: {seconds: 120}} | change: 120                      | 40:17: must be a map: a change, not "120"
            title: Slow report             | as_of: yesterday                 | 14:12: must be a date like 2026-03-07, not "yesterday"
            """)
    void a_mistake_is_named_with_its_place(String passage, String mistake, String problem) {
        assertThat(TALK.with(passage, mistake).problems()).first().isEqualTo("talk.yaml:" + problem);
    }

    @Test
    void a_former_id_that_is_in_use_is_refused() {
        assertThat(TALK.with("title: Slow report", "title: Slow report\n    formerly: [cold-start]")
                        .problems())
                .containsExactly("talk.yaml:15:16: the id cold-start is in use; only one that no question has any more"
                        + " is a former one");
        assertThat(TALK.with("title: Slow report", "title: Slow report\n    formerly: [slow-report]")
                        .problems())
                .singleElement()
                .asString()
                .contains("the id slow-report is in use");
    }

    @Test
    void a_former_id_belongs_to_one_question() {
        assertThat(TALK.with("title: Cold start", "title: Cold start\n    formerly: [old]")
                        .with("title: Slow report", "title: Slow report\n    formerly: [older, old]")
                        .problems())
                .containsExactly("talk.yaml:16:23: the former id old is claimed by cold-start too");
    }

    @Test
    void all_mistakes_of_a_file_come_at_once_and_in_its_order() {
        DeckText deck = TALK.with("level: easy", "level: eazy")
                .with("minutes: 6", "minutes: lots")
                .with("category: scale", "categry: scale")
                .with("is: 60", "is: many");

        assertThat(deck.problems())
                .isEqualTo(List.of(
                        "talk.yaml:6:12: \"eazy\" is not one of easy, medium, hard (did you mean \"easy\"?)",
                        "talk.yaml:17:46: must be a whole number from 1 to 120, not \"lots\"",
                        "talk.yaml:24:9: unknown key \"categry\" in a follow-up (did you mean \"category\"?)",
                        "talk.yaml:23:9: a follow-up needs \"category\" (what it pushes on)",
                        "talk.yaml:37:44: must be a number, not \"many\""));
    }
}
