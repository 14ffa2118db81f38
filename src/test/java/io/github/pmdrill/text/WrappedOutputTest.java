package io.github.pmdrill.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WrappedOutputTest {
    private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
    private final PrintStream err = new PrintStream(new WrappedOutput(terminal, 30), false, StandardCharsets.UTF_8);

    private String shown() {
        err.flush();
        return terminal.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_line_is_broken_between_words_and_goes_on_further_in() {
        err.println("pmdrill: there is no deck concept; did you mean concepts?");

        assertThat(shown()).isEqualTo("""
                pmdrill: there is no deck
                  concept; did you mean
                  concepts?
                """);
    }

    @Test
    void a_word_is_never_broken_however_long_it_is() {
        err.println("a /path/to/a/file/that/has/a/long/name.yaml:3:5: what");

        assertThat(shown()).isEqualTo("a\n  /path/to/a/file/that/has/a/long/name.yaml:3:5:\n  what\n");
    }

    @Test
    void short_lines_empty_ones_and_what_has_no_end_are_as_they_were() {
        err.print("a\n\n  b — é\nno end");

        assertThat(shown()).isEqualTo("a\n\n  b — é\nno end");
    }
}
