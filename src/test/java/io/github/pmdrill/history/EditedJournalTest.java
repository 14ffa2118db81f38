package io.github.pmdrill.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.dialogue.Turn;
import io.github.pmdrill.drill.Play;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A journal that somebody edited is passed over with one warning that names it, in words. */
class EditedJournalTest {
    /** What Java says of a value; a person cannot do anything with it. */
    private static final Pattern JAVAS_WORDS =
            Pattern.compile("java|Exception|\\bnull\\b|For input|ndex|enum constant|Text '|Cannot invoke|json:|\\n");

    private static final Pattern VALUE = Pattern.compile("(?<=:)(?:\"[^\"]*\"|-?[0-9.]+|true|false)(?=[,}])");

    private static final List<String> VALUES = List.of(
            "\"\"",
            "\"x\"",
            "-1",
            "99",
            "1e999999999",
            "0.5",
            "null",
            "true",
            "[]",
            "{}",
            "[[]]",
            "\"\\u0000\"",
            "\"9999999999999999999\"",
            "\"+1000000000-12-31T23:59:59Z\"",
            "nonsense");

    @TempDir
    Path folder;

    private final List<String> warnings = new ArrayList<>();
    private Home home;
    private Path journal;
    private String whole;

    @BeforeEach
    void an_interview_and_a_card() throws IOException {
        home = new Home(folder.resolve("home"));
        Play play = Play.with(JournalTest.OPTIONS, "warnings", "cold").says("", "how many people");
        play.skipTo("guess");
        play.says("2", "3 said so").skipTo("tick");
        play.says("1 3", "framing 2", "size first", "", "1", "slow", "3");
        try (Journal written = Journal.create(home, JournalTest.header("warnings", "cold"))) {
            for (Turn turn : play.session().turns()) {
                written.append(turn);
            }
            journal = written.file();
        }
        whole = Files.readString(journal);
    }

    /** The attempts of the journal as it now stands. */
    private List<Attempt> rebuilt(String edited) throws IOException {
        Files.writeString(journal, edited);
        return new Attempts(home, warnings::add).all();
    }

    @Test
    void as_it_was_written_it_gives_its_attempts_and_no_warning() throws IOException {
        assertThat(rebuilt(whole)).hasSize(2);
        assertThat(warnings).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "pmdrill":2        | "pmdrill":"one"     | cannot be read: "pmdrill" is "one", not a whole number from 1 on
            "pmdrill":2        | "pmdrill":null      | cannot be read: it has no "pmdrill"
            "seed":-42         | "seed":"x"          | cannot be read: "seed" is "x", not a whole number
            "pace":1.5         | "pace":NaN          | cannot be read: not JSON
            "pace":1.5         | "pace":1e300        | cannot be read: "pace" is "1e300", not a number from 0.1 to 10
            "follow_ups":2     | "follow_ups":-2     | cannot be read: "follow_ups" is "-2", not a whole number from 0 on
            "attempt":3        | "attempt":"a"       | cannot be read: "attempt" is "a", not a whole number from 1 on
            "zone":"Europe/Be  | "zone":"Mars/Be     | cannot be read: "zone" is "Mars/Berlin", not a time zone like
            "started":"2026    | "started":"20x6     | cannot be read: "started" is "20x6-03-07T07:02:11Z", not a time
            "anchors":[        | "anchors":["a",     | cannot be read: a dimension of its rubric has not four anchors
            "step":"begin"     | "step":""           | cannot be read: line 2: it has no "step"
            "act":"answer"     | "act":"quit"        | cannot be read: line 2: "act" is "quit", not something done
            "took":10.000      | "took":-1           | cannot be read: line 2: "took" is "-1", not a number of seconds
            "took":10.000      | "took":1e99999999   | cannot be read: line 2: "took" is "1e99999999", not a number
            "at":"2026         | "at":"+12026        | cannot be read: line 2: "at" is "+12026-03-07T07:02:11Z", not a
            "text":"3 said so  | "text":"9 said so   | does not fit together: line 11 is no answer to rate:framing
            "step":"begin"     | "step":"goal"       | does not fit together: line 2 answers goal, but begin was asked
            """)
    void what_is_wrong_is_said_in_words(String text, String edited, String says) throws IOException {
        assertThat(whole).contains(text);

        rebuilt(whole.replaceFirst(Pattern.quote(text), edited));

        assertThat(warnings).singleElement().asString().contains("passed over: " + Journal.name(journal) + " ", says);
    }

    static IntStream seeds() {
        return IntStream.range(0, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatever_is_edited_gives_at_most_one_line_that_names_it(int seed) throws IOException {
        String edited = mutated(new Random(seed));

        rebuilt(edited);

        assertThat(warnings)
                .as(edited)
                .hasSizeLessThanOrEqualTo(1)
                .allSatisfy(warning -> assertThat(warning)
                        .startsWith("passed over: " + Journal.name(journal) + " ")
                        .doesNotContainPattern(JAVAS_WORDS));
    }

    private String mutated(Random random) {
        List<String> lines = new ArrayList<>(whole.lines().toList());
        int line = random.nextInt(lines.size());
        String old = lines.get(line);
        switch (random.nextInt(6)) {
            case 0 -> lines.remove(line);
            case 1 -> lines.add(line, old);
            case 2 -> lines.add(random.nextInt(lines.size()), lines.remove(line));
            case 3 -> lines.set(line, old.substring(0, random.nextInt(old.length())));
            default -> lines.set(line, valueChanged(old, random));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String valueChanged(String line, Random random) {
        List<MatchResult> values = VALUE.matcher(line).results().toList();
        MatchResult value = values.get(random.nextInt(values.size()));
        String other = VALUES.get(random.nextInt(VALUES.size()));
        return line.substring(0, value.start()) + other + line.substring(value.end());
    }

    @Test
    void a_folder_in_its_place_is_named_too() throws IOException {
        Files.delete(journal);
        Files.createDirectory(journal);

        assertThat(new Attempts(home, warnings::add).all()).isEmpty();
        assertThat(warnings)
                .singleElement()
                .asString()
                .startsWith("passed over: " + Journal.name(journal) + " cannot be read: ");
    }
}
