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
                "Can you rephrase that please | REPEAT",
                "what was the question again? | REPEAT",
                "I don’t understand the question. | REPEAT",
                "How much time is left? | TIME",
                "how long do I have left | TIME",
                "How many minutes are left for this part? | TIME",
                "time check | TIME",
                "Can I assume users are signed in? | ASSUME",
                "I'll assume two regions. | ASSUME",
                "Is it fair to assume one country only? | ASSUME",
                "Am I on the right track? | DIRECTION",
                "is this the right direction | DIRECTION",
                "I'm done | DONE",
                "No more questions, thanks. | DONE",
                "OK, that's all. Let's move on. | DONE",
                "thanks | COURTESY",
                "ok, thank you! | COURTESY",
                "Let me think about that for a moment... | COURTESY",
                "got it | COURTESY",
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
                "",
                "?",
            })
    void a_question_about_the_case_is_never_taken_for_something_else(String text) {
        assertThat(Talk.of(text)).isEqualTo(Talk.CASE);
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
