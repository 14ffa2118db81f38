package io.github.pmdrill.listen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where sentences end. */
class SentencesTest {
    @Test
    void sentences_end_where_people_end_them() {
        assertThat(sentences("One. Two! Three? Four; five\n- six\n* seven • eight"))
                .containsExactly("One.", "Two!", "Three?", "Four;", "five", "- six", "* seven", "eight");
    }

    @Test
    void an_answer_no_ends_a_sentence() {
        assertThat(sentences("so no. we're late")).containsExactly("so no.", "we're late");
        assertThat(sentences("does it hold? no. users wait")).containsExactly("does it hold?", "no.", "users wait");
        assertThat(sentences("the answer is no. that is it")).containsExactly("the answer is no.", "that is it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no. of users",
                "line no. 7",
                "use a broker, e.g. a queue",
                "i.e. 1.2k a second",
                "push vs. text",
                "approx. 300 of them",
                "v1.2 is out",
                "max. 20 calls",
                "id + phone no. and the rest"
            })
    void a_short_form_ends_no_sentence(String text) {
        assertThat(sentences(text)).containsExactly(text);
    }

    private static List<String> sentences(String text) {
        return Sentences.of(text).stream()
                .map(span -> text.substring(span.start(), span.end()))
                .toList();
    }
}
