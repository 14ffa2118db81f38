package io.github.pmdrill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.deck.Question;
import io.github.pmdrill.history.Journal;
import io.github.pmdrill.history.Recorded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One layer down on each line of a list of one's own. */
class SweepListTest {
    private static final String LIST = """
            # What I shipped
            - Cut **checkout** time by 30% <b>x</b>

            2. Night report \u001b[31mfor `porters`
            * Moved billing to usage
            12) A search that forgives typos
            Night report \u001b[31mfor `porters`
            3.5 million rows moved in one night
            -40% returns
            The rule for refunds
            """;

    @TempDir
    Path folder;

    private Run run(String list, String... more) {
        List<String> args =
                new ArrayList<>(List.of("start", "--deck", "behavioural", "--resume", folder + "/shipped.txt"));
        args.addAll(List.of(more));
        return new Run(folder).file("shipped.txt", list).args(args.toArray(String[]::new));
    }

    private static List<Question> questions(Run run) throws IOException {
        return Recorded.read(run.journals().get(0)).header().plan().questions();
    }

    private static List<String> items(Run run) throws IOException {
        return questions(run).stream().map(q -> q.says("item")).toList();
    }

    @Test
    void each_line_of_the_list_is_asked_about_once() throws IOException {
        assertThat(items(run(LIST).exits(3)))
                .containsExactly(
                        "Cut **checkout** time by 30% <b>x</b>",
                        "Night report \uFFFD[31mfor `porters`",
                        "Moved billing to usage",
                        "A search that forgives typos",
                        "3.5 million rows moved in one night",
                        "-40% returns",
                        "The rule for refunds");
    }

    @Test
    void the_ways_are_taken_in_turn() throws IOException {
        List<String> titles = questions(run(LIST + "An eighth line\n").exits(3)).stream()
                .map(Question::title)
                .toList();

        assertThat(titles.subList(0, 7)).doesNotHaveDuplicates();
        assertThat(titles.get(7)).isEqualTo(titles.get(0));
    }

    @Test
    void no_two_in_a_row_are_asked_in_one_way_in_whatever_order() throws IOException {
        for (int seed = 0; seed < 20; seed++) {
            List<String> titles = questions(run(LIST, "--shuffle", "--seed", Integer.toString(seed))
                            .exits(3))
                    .stream()
                    .map(Question::title)
                    .toList();
            assertThat(IntStream.range(1, titles.size()))
                    .noneMatch(i -> titles.get(i).equals(titles.get(i - 1)));
        }
    }

    @Test
    void a_line_stands_as_typed_on_the_screen_and_escaped_in_the_transcript() {
        Run run = run(LIST).input("", "words", ".").exits(3);

        run.out().contains("From your own list:\n\"Cut *\u2060*checkout*\u2060* time by 30% <b>x</b>\"\n");
        assertThat(Journal.beside(run.journals().get(0), ".md"))
                .content()
                .contains("From your own list: Cut \\*\\*checkout\\*\\* time by 30% \\<b\\>x\\</b\\>\n");
    }

    @Test
    void what_was_asked_waits_and_comes_again_in_another_way() throws IOException {
        String[] answered = {"", "words", ".", "/skip", "/skip", "/skip", "1", "/skip", "none", "x", "", ""};
        Run first = run(LIST, "--count", "1").input(answered);
        first.exits(0);
        Question before = questions(first).get(0);

        Run all = run(LIST).later(Duration.ofDays(1)).exits(3);

        Question again = questions(all).get(6);
        assertThat(again.id()).isEqualTo(before.id());
        assertThat(again.prompt()).isNotEqualTo(before.prompt());
        assertThat(all.journals().get(0).getFileName()).asString().contains("behavioural-resume");
    }

    @Test
    void a_count_limits_it() throws IOException {
        assertThat(items(run(LIST, "--count", "2").exits(3))).hasSize(2);
    }

    @Test
    void the_session_is_resumed_like_any_other() {
        run(LIST).input("").exits(3);

        new Run(folder).args("resume").exits(3).out().contains("Going on with ", "checkout*\u2060* time");
    }

    @Test
    void a_list_that_is_none_is_told_in_one_line() throws IOException {
        String many = IntStream.range(0, 41).mapToObj(i -> "item " + i).collect(Collectors.joining("\n"));
        refused("# nothing\n\n-\n", "has no items; write one thing that shipped on each line");
        refused(many, ":41: more than 40 items; leave the smaller ones out");
        refused("one\n" + "é".repeat(301), ":2: an item has at most 300 characters, and not 301");
        refused("x\n".repeat(100_001), " is too large for a list of items");
        Files.write(folder.resolve("shipped.txt"), new byte[] {(byte) 0xff, 'a'});
        new Run(folder)
                .args("start", "--resume", folder + "/shipped.txt")
                .exits(1)
                .err()
                .isEqualTo("pmdrill: " + folder + "/shipped.txt is no text in UTF-8\n");
        new Run(folder)
                .args("start", "--resume", folder.toString())
                .exits(1)
                .err()
                .contains("is a folder, and no list");
        new Run(folder)
                .args("start", "--resume", folder + "/none")
                .exits(1)
                .err()
                .contains("no such file");
    }

    private void refused(String list, String says) {
        Run run = run(list).exits(1);
        run.err()
                .startsWith("pmdrill: " + folder + "/shipped.txt")
                .endsWith(says + "\n")
                .hasLineCount(1);
        run.out().isEmpty();
    }

    @Test
    void forty_items_of_three_hundred_characters_are_taken() throws IOException {
        String many =
                IntStream.range(0, 40).mapToObj(i -> "é".repeat(298) + (10 + i)).collect(Collectors.joining("\r\n"));

        assertThat(items(run("\uFEFF" + many).exits(3))).hasSize(40).allMatch(item -> item.length() == 300);
    }
}
