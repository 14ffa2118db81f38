package io.github.pmdrill.listen;

import static io.github.pmdrill.listen.ListeningTest.asks;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which fact a clarifying question asks for. */
class ListeningFactsTest {
    @Test
    void the_fact_that_is_asked_for_is_told() {
        assertThat(asks("how many gauges?").told()).isEqualTo("gauges");
        assertThat(asks("what's the budget").told()).isEqualTo("cost");
    }

    @Test
    void a_question_that_names_two_facts_is_asked_back() {
        assertThat(asks("gauges or budget?")).isEqualTo(new Asked("", List.of("gauges", "cost")));
    }

    @Test
    void a_fact_is_not_told_for_its_excluded_words_or_part_of_another_subject() {
        assertThat(asks("who broke the gauges").told()).isEmpty();
        assertThat(asks("who broke the gauge count").told()).isEmpty();
        assertThat(asks("what is the time budget").told()).isEmpty();
        assertThat(asks("which team of engineers maintains the gauges and where do they sit")
                        .told())
                .isEmpty();
        assertThat(asks("what colour is it")).isEqualTo(Asked.NOTHING);
    }

    @Test
    void words_of_conversation_do_not_stand_in_the_way() {
        assertThat(asks("so has anybody ever seen how many gauges we end up with")
                        .told())
                .isEqualTo("gauges");
    }

    @Test
    void a_fact_that_leaves_much_unexplained_is_not_told() {
        assertThat(asks("gauges painted purple beside the cathedral fountain near a harbour")
                        .told())
                .isEmpty();
    }

    @Test
    void a_word_in_a_longer_phrase_of_another_concept_says_little() {
        assertThat(asks("how do we earn money").told()).isEmpty();
        assertThat(asks("how much money").told()).isEqualTo("cost");
    }
}
