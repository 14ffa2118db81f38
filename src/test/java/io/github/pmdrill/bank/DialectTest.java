package io.github.pmdrill.bank;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.format.Node;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The bank speaks the field's language. Words of its own that it once had are listed with what people say instead.
 */
class DialectTest {
    private static final Path BANK = Path.of("questions");
    private static final Path WORDS = Path.of("src/test/resources/dialect/words.tsv");

    /** Examples are in other people's voices; names and arithmetic are no prose. */
    private static final Set<String> NOT_READ =
            Set.of("id", "formerly", "asked", "not_asked", "said", "not_said", "nothing", "working", "when", "sources");

    @Test
    void it_says_what_the_field_says() throws IOException {
        Map<String, List<String>> found = new TreeMap<>();
        for (String file : files()) {
            List<String> said = dialect(file);
            if (!said.isEmpty()) {
                found.put(file + ": " + said.size(), said);
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void the_words_are_seen_where_they_stand() {
        assertThat(in("We mend it in a quarter of an hour."))
                .containsExactly("mend: fix, repair", "quarter of an hour: 15 minutes");
        assertThat(in("I recommend an amendment.")).isEmpty();
    }

    private static List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(BANK)) {
            return all.filter(file -> file.toString().endsWith(".yaml"))
                    .map(file -> BANK.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> dialect(String file) throws IOException {
        List<String> found = new ArrayList<>();
        read(Node.fromYaml(file, Files.readAllBytes(BANK.resolve(file))), found);
        return found;
    }

    private static void read(Node node, List<String> found) {
        if (node.type() == Node.Type.TEXT) {
            in(node.text()).forEach(words -> found.add(node.place().line() + " " + words));
        }
        node.items().forEach(item -> read(item, found));
        node.fields().forEach((key, value) -> {
            if (!NOT_READ.contains(key)) {
                read(value, found);
            }
        });
    }

    private static List<String> in(String text) {
        List<String> found = new ArrayList<>();
        WordList.ALL.forEach((pattern, instead) -> pattern.matcher(text.replaceAll("\\s+", " "))
                .results()
                .map(MatchResult::group)
                .forEach(words -> found.add(words + ": " + instead)));
        return found;
    }

    /** A pattern and, after a tab, what the field says. */
    private static final class WordList {
        static final Map<Pattern, String> ALL = new java.util.LinkedHashMap<>();

        static {
            try {
                for (String line : Files.readAllLines(WORDS)) {
                    String[] cells = line.split("\t", 2);
                    ALL.put(Pattern.compile("\\b(?:" + cells[0] + ")\\b", Pattern.CASE_INSENSITIVE), cells[1]);
                }
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }
}
