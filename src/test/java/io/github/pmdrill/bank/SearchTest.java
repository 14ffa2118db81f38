package io.github.pmdrill.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions are found by the words that people search for. */
class SearchTest {
    private static final DeckText DECK = new DeckText("bank.yaml", """
            title: Bank
            purpose: To be searched.
            questions:
              - {id: short-links, kind: open, level: easy, title: "URL shortener: key space and redirects", archetype: Design a URL shortener, also: [bitly, tinyurl], tags: [caching], prompt: A firm wants brief addresses., phases: [{id: answer, title: Answer, minutes: 5}]}
              - {id: news-feed, kind: open, level: easy, title: "News feed: fan-out on write or on read", subtitle: Forty listeners or six million, archetype: Design a news feed, also: [twitter timeline], tags: [fan-out], prompt: Show what friends post., phases: [{id: answer, title: Answer, minutes: 5}]}
              - {id: acid, kind: card, level: easy, title: ACID, prompt: "What does a transaction promise?", answer: "ACID: all of it or nothing, and it lasts.", bites: Half an order was kept.}
              - {id: idempotency, kind: card, level: easy, title: Idempotency, prompt: "What may be sent twice?", answer: Idempotency makes a repeat harmless., bites: The card was charged twice.}
              - {id: checkout, kind: open, level: easy, title: "Checkout: payments that are charged once", tags: [idempotency], prompt: Take money for an order., phases: [{id: answer, title: Answer, minutes: 5}], outline: "Redirects go through a key and a URL with a cache."}
            """);

    private static List<String> found(String words) {
        Search search = new Search(words);
        DECK.read().orThrow().questions().forEach(search::add);
        return search.found().stream().map(q -> q.id().question()).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "url shortener, short-links",
        "URL SHORTENERS, short-links",
        "url shortner, short-links",
        "bitly, short-links",
        "how would you design a url shortener, short-links",
        "twitter, news-feed",
        "timeline, news-feed",
        "fan out, news-feed",
        "six million, news-feed",
        "acid, acid",
        "idempotency, idempotency",
        "idempotncy, idempotency",
        "payment, checkout",
        "transaction, acid"
    })
    void the_one_that_was_meant_comes_first(String words, String question) {
        assertThat(found(words)).startsWith(question);
    }

    @Test
    void a_tag_is_found_after_a_title() {
        assertThat(found("idempotency")).containsExactly("idempotency", "checkout");
    }

    @Test
    void what_only_names_a_word_in_passing_is_not_what_was_meant() {
        assertThat(found("url shortener")).containsExactly("short-links");
    }

    @Test
    void nothing_is_found_for_words_that_nobody_wrote() {
        assertThat(found("quantum gravity")).isEmpty();
        assertThat(found("?!")).isEmpty();
        assertThat(found("")).isEmpty();
    }
}
