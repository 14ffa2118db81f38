package io.github.pmdrill.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.dialogue.Act;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlashCommandTest {
    @Test
    void every_command_that_is_typed_is_understood_and_stands_in_the_help() {
        String help = String.join("\n", SlashCommand.help(true));

        for (String word : SlashCommand.words()) {
            assertThat(SlashCommand.of(word)).as(word).isPresent();
            assertThat(help).contains("\n" + word + " ");
        }
    }

    @Test
    void everything_a_person_can_do_has_a_command() {
        Set<Act> acts = Arrays.stream(SlashCommand.values())
                .flatMap(c -> c.act().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Act.class)));

        assertThat(acts).isEqualTo(EnumSet.complementOf(EnumSet.of(Act.ANSWER, Act.INTERRUPT)));
    }

    @Test
    void to_record_anew_stands_in_the_help_only_where_something_is_recorded() {
        assertThat(SlashCommand.help(true)).anyMatch(row -> row.startsWith("/again "));
        assertThat(SlashCommand.help(false)).noneMatch(row -> row.startsWith("/again "));
    }

    @Test
    void the_help_explains_in_one_column() {
        assertThat(SlashCommand.help(true))
                .extracting(row -> row.replaceFirst("  +.*", "").length())
                .allMatch(n -> n <= 28);
        assertThat(SlashCommand.help(true))
                .extracting(row -> row.matches(".{27} \\S.*"))
                .containsOnly(true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "then /next please",
                "/next one is the queue",
                "/users/42 is the path",
                "/users",
                "/nex",
                "/NEXT",
                "//next",
                "/askew",
                "next",
                "/",
                ""
            })
    void an_answer_may_speak_of_paths_and_commands(String line) {
        assertThat(SlashCommand.of(line)).isEmpty();
    }

    @Test
    void blanks_around_a_command_do_not_matter() {
        assertThat(SlashCommand.of("  /next \t")).isEqualTo(Optional.of(SlashCommand.NEXT));
    }

    @Test
    void a_question_may_follow_ask() {
        assertThat(SlashCommand.of("/ask how many people")).isEqualTo(Optional.of(SlashCommand.ASK));
    }
}
