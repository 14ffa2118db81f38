package io.github.pmdrill.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.meaning.Meaning;
import io.github.pmdrill.meaning.Remembering;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What adverts ask for, by the encoder that is part of the program. */
class AdvertTest {
    private static final Meaning MEANING = Remembering.bundled();

    private static List<Ask> asks(String advert) {
        return new Advert(PreparedCandidate.BANK, MEANING).asks(advert);
    }

    @Test
    void a_platform_for_payments() {
        List<Ask> asks = asks("""
                Product manager, payments platform
                What you'll do
                - Define webhooks, retries and idempotency so that a payment is never taken twice.
                - Make rate limits and quotas fair for large and small customers.
                - Price the API together with sales and finance.
                Thirty days of holiday, a pension plan and a dog-friendly office in Lisbon.
                """);

        assertThat(asks)
                .extracting(Ask::says)
                .containsExactly(
                        "Define webhooks, retries and idempotency so that a payment is never taken twice.",
                        "Make rate limits and quotas fair for large and small customers.",
                        "Price the API together with sales and finance.");
        assertThat(asks.get(0).questions()).contains("system-design/checkout-payments", "concepts/idempotency");
        assertThat(asks.get(1).questions()).contains("apis/api-rate-limiting");
        assertThat(asks.get(2).questions()).contains("apis/price-an-api");
    }

    @Test
    void a_product_with_a_model_in_it() {
        List<Ask> asks =
                asks("Protect the assistant against prompt injection and misuse. Decide when fine-tuning is worth"
                        + " it and when retrieval is enough. Lunch is free on Fridays for everybody.");

        assertThat(asks).hasSize(2);
        assertThat(asks.get(0).questions()).contains("ai-ml/prompt-injection-defence");
        assertThat(asks.get(1).questions()).contains("ai-ml/prompt-rag-or-fine-tune");
    }

    @Test
    void growth_and_data() {
        List<Ask> asks = asks("""
                • design and read A/B tests, including sample size and how long to run them
                • define the north star metric and the guardrail metrics of the subscription
                """);

        assertThat(asks.get(0).says()).startsWith("design and read");
        assertThat(asks.get(0).questions()).contains("data-interpretation/ab-test-duration", "concepts/ab-test");
        assertThat(asks.get(1).questions()).contains("data-interpretation/north-star-and-guardrails");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We are looking for a pastry chef who loves seasonal fruit. Bake bread every morning from four o'clock."
                        + " Order ingredients and keep an eye on costs and stock. Train two apprentices in the kitchen.",
                "You monitor patients after heart surgery and document every change. You react calmly in emergencies and"
                        + " hand over to the day shift. You use our electronic patient record.",
                "You advise medium-sized companies on corporate tax, draft contracts and appear in court. You lead"
                        + " negotiations with the tax office and write opinions."
            })
    void another_trade_asks_for_nothing(String advert) {
        assertThat(asks(advert)).isEmpty();
    }

    @Test
    void headings_and_marks_of_lists_are_no_sentences() {
        assertThat(Advert.sentences("Your tasks\n* Own the roadmap of our public API.\n  – Own the roadmap of our"
                        + " public API.\nAnd much more"))
                .containsExactly("Own the roadmap of our public API.");
    }
}
