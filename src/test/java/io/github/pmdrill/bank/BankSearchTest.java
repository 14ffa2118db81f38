package io.github.pmdrill.bank;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.deck.Question;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bank is found by the words that candidates type: thirty of them, written with only the titles in sight. */
class BankSearchTest {
    private static final Bank BANK = new Bank(List.of());
    private static final List<Question> QUESTIONS = BANK.ids().stream()
            .flatMap(id -> BANK.read(id).orThrow().questions().stream())
            .toList();

    @ParameterizedTest
    @CsvSource({
        "url shortener, 'URL shortener: key space, caching and redirects'",
        "twitter, News feed: fan-out for very unequal follower counts",
        "dropbox, 'File sync: offline edits, versions and conflicts'",
        "idempotency, Idempotency",
        "acid, ACID",
        "uber, 'Ride trip state: state machine, offline taps and billing'",
        "netflix, 'Video streaming: which bottleneck comes first, and when'",
        "youtube, 'Video upload pipeline: resumable uploads, transcoding and cost'",
        "whatsapp, 'Group chat for 1,000 members: the smallest design that works'",
        "instagram stories, 'Disappearing stories: latency budget, expiry and moderation'",
        "stripe, 'Checkout payments: idempotency, ledger and reconciliation'",
        "rate limiter, Rate limiting: a noisy neighbour on a shared API",
        "push notifications, 'Notifications: priority, bursts and people who are offline'",
        "websockets vs polling, 'Real-time updates: polling, WebSocket or push notification'",
        "sql vs nosql, SQL or NoSQL: relational tables or a document store",
        "monolith vs microservices, Monolith or microservices",
        "gdpr delete user data, 'Right to erasure: delete, soft-delete or anonymise'",
        "cap theorem, CAP theorem",
        "sharding, Sharding and read replicas",
        "cdn, CDN and edge",
        "tell me about a time you failed, Owning a failure that was your fault",
        "conflict with an engineer, 'Settling a disagreement between engineering, design and sales'",
        "tech debt, Technical debt against a conversion win: ship the shortcut or rebuild",
        "kafka, Queue and log",
        "p99 latency, 'Percentiles (p95, p99)'",
        "doordash, Live courier map: freshness against battery",
        "recommendation system, 'Personalised home feed: from a popularity baseline to learned ranking'",
        "do you code, Fix this answer: an apology for not coding",
        "estimate storage, Storage: from rows a second to terabytes a year",
        "oauth, OAuth 2.0"
    })
    void the_question_that_was_meant_comes_first(String typed, String title) {
        Search search = new Search(typed);
        QUESTIONS.forEach(search::add);

        assertThat(search.found()).first().extracting(Listing.Entry::title).isEqualTo(title);
    }
}
