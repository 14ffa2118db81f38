package io.github.pmdrill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be meant: exit code 2, a line that helps, nothing written. */
class MisuseTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            start                                     | name a deck: pmdrill start --deck system-design
            start --deck system-desing                | there is no deck system-desing (did you mean "system-design"?)
            start sytem-design                        | no deck or question is called sytem-design (did you mean "system-design"?); pmdrill decks lists them
            start link-shortner                       | no deck or question is called link-shortner (did you mean "link-shortener"?); pmdrill decks lists them
            start te                                  | te may be tech-debt, tech-stack, testing-quality,
            start rate limiter                        | one question at a time; by words: pmdrill start --find 'rate limiter'
            start --find rate --level easy            | --find chooses the question that is about the words, and leaves nothing to --level
            start apis/webhooks-for-partners --find x | and leaves nothing to a question
            browse                                    | browse needs a terminal; pmdrill decks lists, pmdrill search WORDS finds
            search                                    | Missing required parameter: 'WORDS'
            help strat                                | there is no command strat (did you mean "start"?); pmdrill help lists them
            system-design                             | there is no command system-design; pmdrill start system-design begins the deck
            link-shortener                            | there is no command link-shortener; pmdrill start system-design/link-shortener begins the question
            shortener                                 | there is no command shortener; pmdrill search shortener finds questions about it
            cards                                     | there is no command cards; pmdrill start concepts asks ten cards
            mock                                      | there is no command mock; pmdrill start holds an interview
            qqqqqqqq                                  | there is no command qqqqqqqq; pmdrill help lists them
            start system-design/link-shortner         | has no question link-shortner (did you mean "link-shortener"?)
            start sytem-design/link-shortener         | there is no deck sytem-design (did you mean "system-design"?)
            start --deck concepts apis/x              | a question and --deck at once
            start --deck concepts --count 0           | --count is 1 or more
            start --deck concepts --count x           | 'x' is not an int
            start --deck concepts --pace 0            | --pace lies between 0.1 and 10
            start --deck concepts --pace NaN          | --pace lies between 0.1 and 10
            start --deck concepts --pace fast         | 'fast' is not a double
            start --deck concepts --follow-ups -1     | --follow-ups is 0 or more
            start --deck concepts --level esy         | --level is one of easy, medium, hard (did you mean "easy"?)
            start --deck concepts --kind cart         | --kind is one of scenario
            start --deck concepts --focus sise        | --focus is one of
            daily --date +999999999-12-31             | --date is a day like 2026-03-07
            start --deck concepts --count 1 --out -   | --out names a file here
            start --deck concepts --seed x            | 'x' is not a long
            start --deck concepts --tag nowhere       | no question of concepts fits
            start --deck concepts --kind scenario     | no question of concepts fits
            start --deck concepts --out /             | / is a folder; name a file in it
            start --deck concepts --out no/such/a.md  | is not a folder
            start --round warmup                      | there is no round warmup (did you mean "warm-up"?); pmdrill decks --rounds lists them
            start --round warm-up --deck apis --count 2 | --round says itself what is asked, and leaves nothing to --deck, --count
            start --round warm-up apis/x --shuffle    | and leaves nothing to a question, --shuffle
            start --round warm-up --retry             | and leaves nothing to --retry
            start --round warm-up --resume x.txt      | and leaves nothing to --resume
            start --resume x.txt --kind open          | --resume asks about each line of the list, and leaves nothing to --kind
            start --resume x.txt apis/x               | and leaves nothing to a question
            start --resume x.txt --deck apis          | --resume goes with --deck behavioural alone
            start --resume x.txt --count 0            | --count is 1 or more
            decks apis --rounds                       | --rounds lists rounds, which are of no deck
            start --deck                              | Missing required parameter for option '--deck'
            start --fast                              | Unknown option: '--fast'
            start a/b c/d                             | one question at a time
            resume 2026                               | there is no session 2026
            decks system-desing                       | there is no deck system-desing (did you mean
            show                                      | Missing required parameter: 'QUESTION'
            show system-design/x                      | has no question x
            partner                                   | which question? pmdrill partner DECK/QUESTION
            partner system-design/x                   | has no question x
            partner apis/x --session 2026             | --session goes with --import
            partner apis/x --import x.md              | --import takes a form alone
            partner --import x.md --form              | --import takes a form alone
            partner apis/rides-for-partners --format x | --format is one of md, html
            partner concepts/client-and-server --form | is a card: it has no rubric, and so no form
            coach                                     | Missing required parameter: 'SESSION'
            coach 2026                                | which command? pmdrill coach SESSION --with 'COMMAND'
            coach 2026 --with cat                     | there is no session 2026
            coach 2026 --with cat --minutes 0         | --minutes lies between 0 and 60
            coach 2026 --with cat --minutes NaN       | --minutes lies between 0 and 60
            check                                     | check what?
            check no-such-deck                        | there is no deck no-such-deck
            check --new My_Deck.yaml                  | a deck's file is named in kebab-case
            listen                                    | Missing required parameter: 'QUESTION'
            listen system-design/link-shortener --as x | --as is answer or question
            completion                                | Missing required parameter: 'bash|zsh'
            completion fish                           | completion is for bash or zsh
            completion bash zsh                       | one shell at a time
            completion words                          | completion is for bash or zsh
            strat                                     | there is no command strat (did you mean "start"?); pmdrill help lists them
            """)
    void it_is_told_in_words(String line, String says) {
        Run run = new Run(folder).args(line.split(" ")).exits(2);

        run.err().contains(says).doesNotContain("\tat ", "Exception");
        run.out().isEmpty();
        assertThat(run.home()).doesNotExist();
    }

    @Test
    void a_command_that_does_not_exist_is_answered_in_one_line_with_one_that_does() {
        new Run(folder)
                .args("strat", "--deck", "x")
                .exits(2)
                .err()
                .isEqualTo("pmdrill: there is no command strat (did you mean \"start\"?); pmdrill help lists them\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"search|", "search| |--json", "decks|--find|", "decks|apis|--find| "})
    void a_search_for_nothing_is_told_in_one_line(String words) {
        Run run = new Run(folder).args(words.split("\\|", -1)).exits(2);

        run.err().isEqualTo("pmdrill: there are no words to look for; like this: pmdrill search rate limit\n");
        run.out().isEmpty();
    }

    @Test
    void words_in_the_place_of_a_question_are_answered_with_how_to_look_for_them() {
        new Run(folder)
                .args("start", "what about load")
                .exits(2)
                .err()
                .isEqualTo("pmdrill: no deck or question is called what about load; by words: pmdrill search"
                        + " 'what about load'\n");
        new Run(folder)
                .args("start", "rate limit")
                .exits(2)
                .err()
                .isEqualTo("pmdrill: no deck or question is called rate limit (did you mean \"rate-limit\"?);"
                        + " by words: pmdrill search 'rate limit'\n");
        new Run(folder)
                .args("rate limiter")
                .exits(2)
                .err()
                .contains("; pmdrill search 'rate limiter' finds questions about it");
    }

    @Test
    void misuse_says_which_help_explains_it() {
        new Run(folder).args("start", "--fast").exits(2).err().endsWith("pmdrill start --help explains it.\n");
    }

    @Test
    void what_was_typed_moves_no_cursor_in_the_message() {
        new Run(folder)
                .args("start", "--deck", "\u001b[2Jx")
                .exits(2)
                .err()
                .contains("\uFFFD[2Jx")
                .doesNotContain("\u001b");
    }
}
