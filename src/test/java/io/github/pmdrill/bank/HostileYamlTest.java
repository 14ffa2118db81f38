package io.github.pmdrill.bank;

import static io.github.pmdrill.bank.HostileFile.CARD;
import static io.github.pmdrill.bank.HostileFile.problems;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.format.Yaml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that want to hang the reader, to break it, or to flood the screen of who reads its messages. */
final class HostileYamlTest {
    @Test
    void a_harmless_deck_passes_in_the_same_way() {
        assertThat(problems(CARD)).isEmpty();
    }

    @Test
    void an_alias_bomb_is_refused() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append(String.format("a%d: &a%d [", i, i));
            bomb.append(("*a" + (i - 1) + ", ").repeat(9))
                    .append("*a")
                    .append(i - 1)
                    .append("]\n");
        }
        assertThat(problems(bomb + CARD)).anyMatch(problem -> problem.contains("anchors and aliases"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: *t",
                "title: Talk\n<<: *t",
                "title: &t [a, *t]",
                "title: Talk\ntags: [&a b, *a]",
            })
    void anchors_and_aliases_are_refused(String title) {
        assertThat(problems(CARD.replaceFirst("title: Talk", java.util.regex.Matcher.quoteReplacement(title))))
                .anyMatch(problem -> problem.contains("anchors and aliases"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"[, 100000", "{a: , 100000", "`- `, 100000", "`? `, 100000", "[{a: , 50000"})
    void a_deep_nest_is_refused(String opening, int times) {
        assertThat(problems("title: " + opening.repeat(times))).isNotEmpty();
        assertThat(problems(opening.repeat(times))).isNotEmpty();
    }

    @Test
    void a_nest_in_a_block_is_refused() {
        StringBuilder nest = new StringBuilder("title: Talk\npurpose:\n");
        for (int i = 1; i < 600; i++) {
            nest.append(" ".repeat(i)).append("a:\n");
        }
        assertThat(problems(nest.toString())).anyMatch(problem -> problem.contains("deep"));
    }

    @Test
    void a_flat_file_of_five_mebibytes_is_refused_at_once() {
        assertThat(problems(CARD + "# filler\n".repeat(5 << 17)))
                .containsExactly("hostile.yaml:1:1: larger than 4 MiB, too large for a deck");
    }

    @Test
    void a_flat_file_just_under_the_limit_is_read_to_its_end() {
        String filler = "# nothing\n".repeat((Yaml.MOST_BYTES - CARD.length()) / 10);

        assertThat(problems(filler + CARD)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{}",
                "null",
                "text",
                "7",
                "true",
                "[[]]",
                "{a: {b: c}}",
                "2026-03-07",
                ".nan",
                "~",
                "!!binary aGk=",
                "!!python/object:os.system x",
                "!!java.net.URL [x]",
                "!!set {a}",
                "0x7fffffffffffffffffff",
                "1e999999999",
                "999999999999999999999999999999999999999999",
                "-0",
                "1_000",
                "0o17",
                "190:20:30"
            })
    void any_type_at_any_place_is_a_problem_or_fine(String value) {
        DeckText talk = DeckText.own("talk.yaml");
        List<String> lines = talk.yaml().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.contains(": ")) {
                List<String> changed = new ArrayList<>(lines);
                changed.set(i, line.replaceFirst(": .*", ": " + java.util.regex.Matcher.quoteReplacement(value)));
                problems(String.join("\n", changed));
            }
        }
        problems(value);
    }

    @Test
    void a_key_that_stands_twice_is_named_with_its_first_place() {
        assertThat(problems("title: Talk\ntitle: Walk\n" + CARD.substring(CARD.indexOf('\n') + 1)))
                .containsExactly("hostile.yaml:2:1: \"title\" stands here twice, first in line 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "   ", "# only a comment\n", "---\n", "...\n", "---\n...\n", "\uFEFF"})
    void a_file_without_anything_in_it_is_an_error(String nothing) {
        assertThat(problems(nothing)).hasSize(1);
    }

    @Test
    void a_second_document_is_an_error() {
        assertThat(problems(CARD + "---\ntitle: Second\n"))
                .containsExactly("hostile.yaml:6:1: a second document; one file holds one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ttitle: Talk\n", "title:\n\tpurpose: x\n", "questions:\n  -\tid: a\n\tkind: card\n"})
    void tabs_that_indent_are_an_error(String tabs) {
        assertThat(problems(tabs)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%YAML 3.0\n---\n",
                "%TAG ! tag:x,2000:\n---\n",
                "title: 'open",
                "title: \"open",
                "title: [a",
                "title: {a: b",
                "title: |9\n x",
                "title: a: b",
                "- a\nb: c",
                "? [a]\n: b\n",
                "@at",
                "`tick",
                "title: %x\n \u00a0: y",
                "\"\\q\"",
                "title: \"\\xZZ\"",
                "key without value"
            })
    void broken_yaml_is_an_error_with_a_place(String broken) {
        assertThat(problems(broken)).isNotEmpty();
    }

    @Test
    void an_unknown_key_of_a_hundred_thousand_characters_makes_a_short_message() {
        assertThat(problems(CARD + "k".repeat(900) + ": 1\n" + "? " + "q".repeat(100_000) + "\n: 1\n"))
                .isNotEmpty()
                .allMatch(problem -> problem.length() < 1000);
    }

    @Test
    void a_folder_named_like_a_file_is_read_as_a_folder(@TempDir Path temp) throws IOException {
        Path folder = Files.createDirectories(temp.resolve("deck.yaml"));

        assertThat(DeckFiles.read(folder).problems()).hasSize(1);
    }

    @Test
    void a_folder_among_the_questions_is_passed_over(@TempDir Path temp) throws IOException {
        Files.writeString(temp.resolve("deck.yaml"), "title: Talk\npurpose: Practise.\n");
        Files.createDirectories(temp.resolve("question.yaml"));

        assertThat(DeckFiles.read(temp).problems()).hasSize(1);
    }
}
