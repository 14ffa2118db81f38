package io.github.pmdrill.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class MarkdownWriterTest {
    @Test
    void a_number_with_a_point_is_marked_as_text_only_where_it_would_begin_a_list() {
        assertThat(written("Evidence: ", "1.2 billion codes")).isEqualTo("Evidence: 1.2 billion codes");
        assertThat(written("- ", "1. first")).isEqualTo("- 1\\. first");
        assertThat(written("a line\n", "- not a list")).isEqualTo("a line\n\\- not a list");
    }

    private static String written(String own, String typed) {
        return new MarkdownWriter(UnaryOperator.identity())
                .own(own)
                .typed(typed)
                .toString();
    }
}
