package io.github.pmdrill.listen;

import static io.github.pmdrill.listen.ListeningTest.triggers;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How words, their forms and slips in them, phrases and sentences are read. */
class ListeningWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    fan out               | we fan it out
                    fan out               | Fans  OUT
                    switch to the other   | we switched all traffic to other providers
                    1200/s                | 1,200 per second
                    1200/s                | 1.2k texts a sec
                    "% delivered"         | the % delivered
                    "% delivered"         | percent delivered
                    "# users"             | # of users
                    pub/sub               | a pub/sub topic
                    pub/sub               | pub-sub
                    don't know            | I do not know
                    don't know            | i dont know
                    i'd choose            | I would choose
                    who do we warn        | who are you warning
                    prioritise            | prioritization
                    two providers         | 2 providers
                    e.g. sms              | e.g. SMS
                    cafe                  | café
                    the how               | I leave the how to them
                    the gauge             | gauge
                    provider's contract   | providers’ contracts
                    is down               | what if it's down again
                    is down               | who's down there
                    who is on call        | whos on call
                    rejected because      | rejected bec of the cost
                    before noon           | b4 noon
                    without an app        | w/o the app
                    """)
    void a_phrase_is_heard_in_its_other_forms(String phrase, String text) {
        assertThat(triggers("any: ['" + phrase.replace("\"", "").replace("'", "''") + "']", text))
                .containsExactly("t");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    fan out             | out of fans
                    fan out             | fan of being very much out
                    fan out             | a fan. Out there
                    provider fails      | the provider does not fail
                    1200/s              | 1300 per second
                    text the rest       | text: voice is harder, so rest
                    the how             | how many are there
                    the how             | the team knows how
                    a few               | few
                    """)
    void other_words_order_or_sentences_are_no_phrase(String phrase, String text) {
        assertThat(triggers("any: [" + phrase + "]", text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"duplicate,duplcate", "gauge,guage", "latency,latancy", "officer,oficer", "threshold,threshhold"})
    void one_slip_in_a_longer_word_is_forgiven(String phrase, String text) {
        assertThat(triggers("any: [" + phrase + "]", text)).containsExactly("t");
    }

    @ParameterizedTest
    @CsvSource({
        "later,water",
        "text,test",
        "queue,team",
        "there,three",
        "12345,12346",
        "carrier,carries",
        "alarm,alert",
        "price,pride"
    })
    void a_word_that_is_right_as_it_stands_is_no_slip(String phrase, String text) {
        assertThat(triggers("any: [" + phrase + "]", text)).isEmpty();
    }

    @Test
    void a_word_that_the_deck_itself_uses_is_no_slip() {
        assertThat(triggers("any: [dispatch]", "despatch it")).containsExactly("t");
        assertThat(triggers("any: [dispatch], not: [despatch nothing]", "despatch it"))
                .isEmpty();
    }

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
