package io.github.pmdrill.notes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.listen.Heard;
import io.github.pmdrill.listen.Heard.PointHeard;
import io.github.pmdrill.listen.Heard.State;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was heard so far, and what a follow-up need not ask for. */
class ListenedTest {
    @Test
    void a_point_that_was_heard_is_asked_for_no_more_and_one_that_was_perhaps_heard_is() {
        Heard heard = new Heard(
                List.of(
                        new PointHeard("temporary", State.HEARD, "a 302"),
                        new PointHeard("asymmetry", State.PERHAPS, "clicks")),
                List.of("sized"),
                List.of());

        assertThat(Listened.NOTHING.plus(heard).spokenOf()).containsExactly("sized", "temporary");
    }
}
