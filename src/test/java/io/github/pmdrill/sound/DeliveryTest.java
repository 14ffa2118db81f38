package io.github.pmdrill.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class DeliveryTest {
    @Test
    void fillers_are_counted_with_their_places_and_those_of_several_words_are_one() {
        Delivery delivery = Delivery.of("Um, we use, you know, a queue. You know what I mean? Um.");

        assertThat(delivery.words()).isEqualTo(13);
        assertThat(delivery.fillers())
                .isEqualTo(Map.of("um", List.of(0, 12), "you know", List.of(3), "you know what i mean", List.of(7)));
        assertThat(delivery.filled()).isEqualTo(4);
    }

    @Test
    void what_somebody_would_like_is_no_filler() {
        assertThat(Delivery.of("The resident would like a text; it looks like rain.")
                        .fillers())
                .isEmpty();
        assertThat(Delivery.of("And then, like, it fails.").fillers()).containsOnlyKeys("like");
    }

    @Test
    void a_start_that_was_made_again_is_told_with_its_words() {
        assertThat(Delivery.of("We will we will send the the text.").repeats())
                .isEqualTo(Map.of("we will we will", List.of(0), "the the", List.of(5)));
    }

    @Test
    void figures_that_follow_each_other_are_no_new_start() {
        assertThat(Delivery.of("5 5 5").repeats()).isEmpty();
    }

    @Test
    void words_a_minute_are_those_of_the_time_in_which_one_spoke() {
        assertThat(Delivery.of("one two three four").perMinute(Duration.ofSeconds(2)))
                .isEqualTo(120);
        assertThat(Delivery.of("one").perMinute(Duration.ZERO)).isZero();
    }

    @Test
    void nothing_said_is_nothing_counted() {
        assertThat(Delivery.of("")).isEqualTo(new Delivery(0, Map.of(), Map.of()));
    }
}
