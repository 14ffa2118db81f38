package io.github.pmdrill.bank;

import static io.github.pmdrill.bank.HostileFile.CARD;
import static io.github.pmdrill.bank.HostileFile.problems;
import static io.github.pmdrill.bank.HostileFile.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pmdrill.format.DeckException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes that are no text, and characters that would move the cursor of who reads the messages. */
final class HostileCharactersTest {
    private static final String ESC = "\u001b";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00ff",
                "\u00c3",
                "\u00c3(",
                "\u00ed\u00a0\u0080",
                "\u00c0\u0080",
                "\u00f5\u0080\u0080\u0080",
                "\u00fe\u00ff\u0000t"
            })
    void bytes_that_are_not_utf8_are_named_with_their_place(String latin) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write("title: Talk\npurpose: x".getBytes(StandardCharsets.UTF_8));
        bytes.write(latin.getBytes(StandardCharsets.ISO_8859_1));
        bytes.write('\n');

        assertThat(problems(bytes.toByteArray()))
                .containsExactly("hostile.yaml:2:11: not UTF-8; save the file as UTF-8");
    }

    @Test
    void a_file_that_ends_within_a_character_is_not_utf8() {
        byte[] whole = "title: caf\u00e9".getBytes(StandardCharsets.UTF_8);
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 1);

        assertThat(problems(cut)).containsExactly("hostile.yaml:1:11: not UTF-8; save the file as UTF-8");
    }

    @Test
    void utf16_is_an_error() {
        assertThat(problems(CARD.getBytes(StandardCharsets.UTF_16))).isNotEmpty();
    }

    @Test
    void a_byte_order_mark_is_passed_over() {
        assertThat(problems("\uFEFF" + CARD)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, U+0000", "7, U+0007", "27, U+001B", "127, U+007F", "155, U+009B"})
    void a_raw_control_character_is_named_with_its_place(int code, String name) {
        assertThat(problems("title: Talk\npurpose: a" + (char) code + "b\n"))
                .containsExactly("hostile.yaml:2:11: a control character (" + name + ")");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\0",
                "\\x1b[2J",
                "\\e[31m",
                "\\u009b31m",
                "\\a",
                "\\b",
                "\\u202e",
                "\\u2066",
                "\\u2028",
                "\\r",
                "\\ud800"
            })
    void a_control_character_written_as_an_escape_is_refused_in_values_and_keys(String escape) {
        assertThat(problems(CARD.replace("Practise.", "\"Practise" + escape + "\"")))
                .as("in a value")
                .isNotEmpty();
        assertThat(problems(CARD + "\"key" + escape + "\": 1\n")).as("in a key").isNotEmpty();
        assertThat(problems(CARD.replace("kind: card", "kind: \"card" + escape + "\"")))
                .as("in a choice")
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\e[2J", "\\u202e", "\\0"})
    void a_topic_to_choose_from_cannot_hold_a_control_character(String escape) {
        DeckText ferry = DeckText.own("ferry-queue.yaml")
                .with(
                        "say: Boats stay in harbour.",
                        "choose: {\"boats" + escape + "\": They stay., riders: They wait.}");

        assertThat(ferry.problems())
                .containsExactly("ferry-queue.yaml:14:44: a control character, written as an escape");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202e", "\u2066", "\u2028", "\u200f"})
    void a_raw_direction_mark_in_a_key_never_reaches_a_message(String mark) {
        assertThat(problems(CARD + "pur" + mark + "pose: 1\n")).isNotEmpty();
    }

    @Test
    void any_single_byte_makes_a_problem() {
        for (int b = 0; b < 256; b++) {
            assertThat(problems(new byte[] {(byte) b})).as("byte %d", b).isNotEmpty();
        }
    }

    @Test
    void an_exception_carries_the_problems_and_no_escape_sequence() {
        DeckReader.Outcome outcome = read((CARD + "\"" + "\\e[2J" + "\": 1\n").getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(outcome::orThrow)
                .isInstanceOf(DeckException.class)
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain(ESC));
    }
}
