package io.github.pmdrill.listen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said to the interviewer and is no question about the case; only ever a whole line of it. */
class TalkTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sorry, could you repeat the question? | REPEAT",
                "Can you rephrase that please | MEANING",
                "what was the question again? | REPEAT",
                "I don’t understand the question. | MEANING",
                "How much time is left? | TIME",
                "how long do I have left | TIME",
                "How many minutes are left for this part? | TIME",
                "time check | TIME",
                "can you repeat the question | REPEAT",
                "What was the task again? | REPEAT",
                "sorry, what? | PARDON",
                "pardon | PARDON",
                "what do you mean | MEANING",
                "What do you mean by that? | MEANING",
                "I'm not sure I follow | MEANING",
                "is that a good approach | DIRECTION",
                "Is this ok so far? | DIRECTION",
                "does that make sense | DIRECTION",
                "would that work? | DIRECTION",
                "can I have a hint? | HINT",
                "what should I do now | STUCK",
                "thanks, that helps | THANKS",
                "hello | GREETING",
                "Hi, nice to meet you! | GREETING",
                "how are you? | GREETING",
                "are you a robot | GREETING",
                "sorry | SORRY",
                "oops, never mind | SORRY",
                "hm | THINKING",
                "... | THINKING",
                "one moment | THINKING",
                "let me think | THINKING",
                "let me think about the scale | THINKING",
                "ok | COURTESY",
                "sure | COURTESY",
                "Sounds good. | COURTESY",
                "why? | UNCLEAR",
                "and? | UNCLEAR",
                "what about it | UNCLEAR",
                "The goal is 95% within five minutes. | STATED",
                "I would start with the smallest basin | STATED",
                "Can I assume users are signed in? | ASSUME",
                "I'll assume two regions. | ASSUME",
                "Is it fair to assume one country only? | ASSUME",
                "Am I on the right track? | DIRECTION",
                "is this the right direction | DIRECTION",
                "I'm done | DONE",
                "No more questions, thanks. | DONE",
                "OK, that's all. Let's move on. | DONE",
                "thanks | THANKS",
                "ok, thank you! | THANKS",
                "Let me think about that for a moment... | THINKING",
                "got it | COURTESY",
                "cool, got it | COURTESY",
                "should I start? | STUCK",
                "ok, how many users? | CASE",
                "I don't know | STUCK",
                "i dont know what to ask | STUCK",
                "Im done | DONE",
                "thats it | DONE",
                "Hmm, no idea where to start | STUCK",
                "What do you mean by idempotent? | TERM",
                "what is a dead-letter queue? | TERM",
                "define “rate limit” | TERM",
            })
    void what_is_not_about_the_case_is_understood(String text, Talk talk) {
        assertThat(Talk.of(text)).isEqualTo(talk);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "is the export done?",
                "When are we done with the migration?",
                "How much time do we have until launch?",
                "How long do users have left to pay?",
                "Is the right direction of the sync from phone to server?",
                "Can you repeat the numbers for the peak hour?",
                "Do we repeat the payment when it fails?",
                "I don't know how many users there are, can you tell me?",
                "Let's move on to cost: what is the budget?",
                "No more questions about load, but what about privacy?",
                "I assume some latency budget exists for the hop itself, could you share it?",
                "What is the latency today?",
                "What are the limits of the providers?",
                "What does the contract say about failure and who pays for it in the end?",
                "Does the team on the right track use the same API?",
                "who is it for",
                "ok so how many users",
                "let me think about scale: how many users?",
                "let me think about how many users there are",
                "is it a good approach for the region in the north?",
                "Does the current approach work for offline phones?",
                "sorry, how many?",
                "thanks, and the budget?",
                "what do you do when a message fails",
                "cost?",
                "users",
                "I want to know the number of users",
                "we should know how many users there are",
                "The goal is what, exactly?",
                "what does a message cost",
                "",
                "?",
            })
    void a_question_about_the_case_is_never_taken_for_something_else(String text) {
        assertThat(Talk.of(text)).isEqualTo(Talk.CASE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "How many users are there?",
                "How many?\nAnd how fast?",
                "can you repeat the question",
                "let me think",
            })
    void a_text_of_nothing_but_questions_is_put_to_the_interviewer(String text) {
        assertThat(Talk.isPut(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?",
                "What breaks first? The queue.",
                "Which users?\nThose in the basin.",
                "I don't know",
                "ok",
                "The goal is speed",
            })
    void every_other_text_is_an_answer(String text) {
        assertThat(Talk.isPut(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "What do you mean by Dead-Letter queue? | dead letter queue",
                "so what is an SLO exactly? | slo",
                "can you define 'back pressure' please | back pressure",
                "what does p99 mean | p99",
            })
    void a_term_is_taken_out_of_the_question_for_it(String text, String term) {
        assertThat(Talk.term(text)).isEqualTo(term);
    }
}
