package io.github.pmdrill.listen;

import static io.github.pmdrill.listen.StoryPart.ACTION;
import static io.github.pmdrill.listen.StoryPart.RESULT;
import static io.github.pmdrill.listen.StoryPart.SITUATION;
import static io.github.pmdrill.listen.StoryPart.TASK;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The parts of a story tick as they come. */
class StoryPartTest {
    @Test
    void a_story_ticks_its_parts_one_after_the_other() {
        String story = "Two years ago our team ran the booking app of a ferry line.";
        assertThat(StoryPart.in(story)).containsExactly(SITUATION);
        story += "\nMy job was to decide whether the old login stays.";
        assertThat(StoryPart.in(story)).containsExactly(SITUATION, TASK);
        story += "\nI called twelve captains and wrote down what they do at the pier.";
        assertThat(StoryPart.in(story)).containsExactly(SITUATION, TASK, ACTION);
        story += "\nCalls to the desk fell from 90 a week to 20.";
        assertThat(StoryPart.in(story)).containsExactly(SITUATION, TASK, ACTION, RESULT);
        story += "\nSince then I ask the people at the pier first.";
        assertThat(StoryPart.in(story)).containsExactly(StoryPart.values());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In March 2024 we were losing drivers.                | SITUATION
            It was up to me whether we shipped.                  | TASK
            Then I rewrote the page with the designer.           | ACTION
            We shipped, and complaints dropped by 40%.           | RESULT
            Sign-ups took 4 minutes instead of 11.               | RESULT
            It taught me to write the number down before.        | LESSON
            """)
    void each_part_is_known_by_its_words(String text, StoryPart part) {
        assertThat(StoryPart.in(text)).contains(part);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I was asked to fix it.       | ACTION
            I needed more time.          | ACTION
            We had 40 customers.         | RESULT
            It took three weeks.         | LESSON
            """)
    void a_part_is_not_ticked_by_words_of_another(String text, StoryPart not) {
        assertThat(StoryPart.in(text)).doesNotContain(not);
    }

    @Test
    void a_text_without_end_is_looked_at_like_any_other() {
        assertThat(StoryPart.in("i " + "really ".repeat(50_000))).isEmpty();
        assertThat(StoryPart.in("fell " + "x".repeat(50_000))).isEmpty();
    }

    @Test
    void nothing_has_no_parts() {
        assertThat(StoryPart.in("")).isEmpty();
    }
}
