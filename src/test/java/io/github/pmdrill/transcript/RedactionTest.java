package io.github.pmdrill.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pmdrill.Decks;
import io.github.pmdrill.bank.Sweep;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.dialogue.Reply;
import io.github.pmdrill.drill.Play;
import io.github.pmdrill.drill.Session;
import io.github.pmdrill.plan.Agenda;
import io.github.pmdrill.plan.Options;
import io.github.pmdrill.plan.Plan;
import io.github.pmdrill.plan.RoundPart;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that are replaced before a text leaves. */
class RedactionTest {
    private static final Redaction NAMES = new Redaction(Map.of(
            "Acme", "[employer]",
            "Acme Labs", "[lab]",
            "Jane O'Brien", "[colleague]",
            "Zoë", "[friend]",
            "Ann", "$1\\"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Acme                          | [employer]
                    ACME and acme                 | [employer] and [employer]
                    Acme's queue, Acme’s price    | [employer]'s queue, [employer]’s price
                    at Acme Labs, then Acme.      | at [lab], then [employer].
                    https://www.acme.com/acme?q=1 | https://www.[employer].com/[employer]?q=1
                    jane o’brien said             | [colleague] said
                    JANE   O'BRIEN                | [colleague]
                    acme_users, non-Acme          | [employer]_users, non-[employer]
                    pacmen, Acmeology, announce   | pacmen, Acmeology, announce
                    ZOË and zoe\u0308             | [friend] and [friend]
                    Ann                           | $1\\
                    **Acme**, _Acme_, `Acme`      | **[employer]**, _[employer]_, `[employer]`
                    """)
    void a_name_is_replaced_where_it_is_a_word(String typed, String shown) {
        assertThat(NAMES.of(typed.replace("\\u0308", "\u0308"))).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Straße   | in der STRASSE, Strasse und straße     | in der X, X und X
                    STRASSE  | Straße                                 | X
                    Müller   | M\\u00FCl\\u00ADler, Mu\\u0308l\\u200Bler | X, X
                    Mül\\u00ADler | Müller                               | X
                    Ofﬁce    | office, OFFICE                         | X, X
                    Acme-Lab | Acme\\u2011Lab, acme\\u2010lab           | X, X
                    ACME     | Ａｃｍｅ, Acme™, Acme²                    | X, X™, X²
                    Istanbul | İstanbul, ISTANBUL, ıstanbul           | X, X, X
                    Ann      | announce, An\\u00ADn\\u00ADounce, Ann\\u00AD. | announce, An\\u00ADn\\u00ADounce, X\\u00AD.
                    """)
    void a_name_is_found_in_whatever_shape_it_was_typed(String name, String typed, String shown) {
        Redaction redaction = new Redaction(Map.of(plain(name), "X"));

        assertThat(redaction.of(plain(typed))).isEqualTo(plain(shown));
    }

    private static String plain(String text) {
        return Pattern.compile("\\\\u([0-9A-F]{4})")
                .matcher(text)
                .replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16)));
    }

    @Test
    void words_that_hold_a_name_and_more_are_offered() {
        Redaction redaction = new Redaction(Map.of("Acme", "X", "Ann", "Y", "Zenith", "Z"));

        assertThat(redaction.of("AcmeCloud, MyAcme, Acme2, Acmeology, announce, Announce, Mannheim, zeniths, Acme."))
                .isEqualTo("AcmeCloud, MyAcme, Acme2, Acmeology, announce, Announce, Mannheim, zeniths, X.");
        assertThat(redaction.near()).containsExactlyInAnyOrder("AcmeCloud", "MyAcme", "Acme2", "zeniths");
    }

    @Test
    void a_word_that_is_joined_unseen_is_offered_whole() {
        Redaction redaction = new Redaction(Map.of("Acme", "x"));

        redaction.of("the Acme\u00ADCloud");

        assertThat(redaction.near()).containsExactly("AcmeCloud");
    }

    @Test
    void a_name_over_two_lines_is_one_name() {
        assertThat(NAMES.of("I asked Jane\n  O'Brien.")).isEqualTo("I asked [colleague].");
    }

    @Test
    void what_a_name_is_replaced_by_is_not_replaced_again() {
        Redaction swapped = new Redaction(Map.of("one", "two", "two", "one"));

        assertThat(swapped.of("one two")).isEqualTo("two one");
    }

    @Test
    void a_blank_name_is_refused() {
        assertThatThrownBy(() -> new Redaction(Map.of(" ", "x"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void in_the_same_words_nothing_of_a_transcript_changes() {
        for (Session session : sessions()) {
            assertThat(TranscriptTest.of(session, text -> text)).isEqualTo(TranscriptTest.of(session));
        }
    }

    @Test
    void a_round_and_a_line_of_ones_own_list_are_in_the_other_words_too() {
        Agenda agenda = new Agenda(
                "A day at Acme",
                List.of(
                        new RoundPart("Acme first", Duration.ZERO),
                        new RoundPart("Acme again", Duration.ofMinutes(5))));
        List<Question> questions = List.of(Decks.question("report"), new Sweep().question("Moved Acme to usage", 0));
        Play play = Play.of(new Plan("round-acme", questions, Decks.rubrics(), Options.DEFAULT, 7, Map.of(), agenda));
        Session session = play.says("")
                .skipTo("again")
                .says("")
                .says("", "", "An answer.")
                .session();

        String shown = TranscriptTest.of(session, NAMES::of);

        assertThat(shown)
                .contains(
                        "round: \"A day at [employer]\"",
                        "# \\[employer\\] again: ",
                        "Break before it: 0:10 of 5:00.",
                        "From your own list: Moved \\[employer\\] to usage")
                .doesNotContainIgnoringCase("acme");
    }

    @Test
    void the_programs_own_words_stay_and_a_word_put_in_breaks_neither_front_matter_nor_table() {
        Redaction names = new Redaction(Map.of("kinds", "[a]: b\n---", "sizing", "x | y", "Follow", "F", "mode", "m"));
        Session session = TranscriptTest.answered(Options.DEFAULT)
                .says("We alarm the officer.")
                .does(Act.SKIP, Act.SKIP)
                .says("2")
                .says("1", "1", "1", "1", "1")
                .session();

        assertThat(TranscriptTest.of(session, names::of))
                .startsWith("---\nquestion: \"[a]: b")
                .contains("\nmode: typed\n", "## Follow-ups\n", "| About x \\| y | 1 |")
                .containsPattern("(?s)^---\n[^\n]*question[^\n]*\n.*?unfinished: true\n---\n\n# Flood warnings\n");
        assertThat(HtmlTranscript.article(session, TranscriptTest.about(), names::of, recording -> ""))
                .contains("About x | y 1")
                .doesNotContain("sizing");
    }

    @Test
    void every_text_of_a_transcript_is_in_the_other_words() {
        for (Session session : sessions()) {
            String shown = TranscriptTest.of(session, text -> text.replaceAll("\\p{L}", "x"));
            List<String> own = shown.replaceAll("(?s)^---.*?\n---\n", "")
                    .lines()
                    .flatMap(line -> List.of(line.split("[^\\p{L}]+", -1)).stream())
                    .filter(word -> !word.isEmpty() && !word.matches("x+"))
                    .distinct()
                    .toList();
            assertThat(own).as(shown).isSubsetOf(PROGRAM);
        }
    }

    /** The words that are the program's own. */
    private static final List<String> PROGRAM = List.of(("Clarify of s over no fact assume and say so Never asked Goal"
                    + " user and limits text Follow ups Said already by your own word Skipped Self review Rated by"
                    + " yourself the program scores nothing dimension blind after the outline evidence in my words next"
                    + " level Guessed points ticked heard perhaps once more Once Outline What you did not ask Pitfalls"
                    + " Why they Make it yours Next time To be seen again soon Options A candidate answers For Given The"
                    + " number options Gains Costs Right when flaw When would have been right Working Sanity check You"
                    + " said Answer Where bites But Graded good hard easy min To this counts as when comes back was words at most"
                    + " which is a figure per second working gives within allowed times too high low with not answered"
                    + " take along Made I missed biggest first My line sentence A remember question No point it Heard"
                    + " were ticked best to guessed Pushed"
                    + " yet Hints for Pauses One strong answer Tolerance Not Try query is right What goes wrong Laid down"
                    + " By its words it has none of parts found situation task action result lesson Asked through so counts missed ticks those"
                    + " were proposed Evidence")
            .split(" "));

    private static List<Session> sessions() {
        Play scenario = TranscriptTest.answered(Options.DEFAULT)
                .says("We alarm the officer.")
                .does(Act.COVERED)
                .says(
                        "Send to all of them.",
                        "I would wait an hour, then send by myself.",
                        "2",
                        "3 384 | phones",
                        "2",
                        "2",
                        "1")
                .says("1 2", "sizing 1", "size the phones first", "", "3", "Once more, at approval.", "2");
        List<Session> sessions = new ArrayList<>(List.of(scenario.session()));
        Decks.all().stream().filter(q -> !q.id().question().equals("warnings")).forEach(question -> {
            Play play = Play.of(question.id().question());
            for (int i = 0; i < 40 && !play.session().isOver(); i++) {
                play.says(answer(play));
            }
            sessions.add(play.session());
        });
        return sessions;
    }

    private static String answer(Play play) {
        for (String answer : List.of("at approval 10000 / 15 s = 40k per minute", "1", "")) {
            Reply reply = Reply.answer(answer, Play.START, Duration.ZERO);
            if (play.prompt().complaint(reply).isEmpty()) {
                return answer;
            }
        }
        throw new AssertionError(play.said());
    }
}
