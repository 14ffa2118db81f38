package io.github.pmdrill.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SuggestionTest {
    private static final List<String> KEYS = List.of("minutes", "title", "id", "follow_ups");

    @ParameterizedTest
    @CsvSource({"minuets, minutes", "minute, minutes", "titel, title", "TITLE, title", "di, id", "followups, follow_ups"
    })
    void a_near_word_is_suggested(String typed, String meant) {
        assertThat(Suggestion.after(typed, KEYS)).isEqualTo(" (did you mean \"" + meant + "\"?)");
    }

    @ParameterizedTest
    @CsvSource({"phases", "x", "''", "colour", "mins"})
    void nothing_is_suggested_when_nothing_is_near(String typed) {
        assertThat(Suggestion.after(typed, List.of("minutes", "title", "follow_ups")))
                .isEmpty();
    }

    @Test
    void the_nearest_of_several_is_suggested() {
        assertThat(Suggestion.after("pointer", List.of("point", "pointers", "pointless")))
                .contains("\"pointers\"");
    }

    @Test
    void an_endless_word_has_no_suggestion() {
        assertThat(Suggestion.after("t".repeat(81), List.of("t".repeat(80)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"abc, abc, 0", "abc, acb, 1", "abc, ab, 1", "'', abc, 3", "abc, xyz, 3", "kitten, sitting, 3"})
    void the_distance_counts_edits_and_swaps(String a, String b, int edits) {
        assertThat(Suggestion.distance(a, b)).isEqualTo(edits);
    }
}
