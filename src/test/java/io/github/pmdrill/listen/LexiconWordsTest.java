package io.github.pmdrill.listen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.deck.Bank;
import io.github.pmdrill.deck.Lexicon;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What writers of questions reported of the words of the concepts. */
class LexiconWordsTest {
    private static final Lexicon LEXICON = new Bank(List.of()).lexicon();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ask-engineering      | a load test shows that it holds
                    ask-engineering      | a senior engineer decides
                    ask-engineering      | two consultants wrote it
                    compare-alternatives | they refuse to give up
                    compare-alternatives | the payment is delayed rather than failed
                    compare-alternatives | the bank rejected the card
                    compare-alternatives | the app shows a price
                    compare-alternatives | catch the error
                    reversal-condition   | we move everything to one place
                    reversal-condition   | as long as it rains
                    ownership            | it runs on our own server
                    latency              | we know the real time location
                    volume               | how often does it report
                    credit               | they pay by credit card
                    user-effect          | the residents of the basin
                    retention            | customer retention is up
                    upkeep               | during the maintenance window
                    stops-working        | it never fails
                    stops-working        | an outage will never happen
                    """)
    void a_word_does_not_mean_a_concept_in_passing(String concept, String text) {
        assertThat(triggers(concept, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ask-engineering      | I would talk with the architect first
                    ask-engineering      | I leave the how to engineering
                    compare-alternatives | it is cheaper but slower
                    compare-alternatives | we give up some freshness
                    reversal-condition   | reopen if the share passes 18%
                    ownership            | one person owns it
                    what-changed         | were there any recent deploys
                    rate-limit           | above the quota they get a 429
                    sandbox              | give them a test account
                    next-update          | with an update every half hour
                    measured-change      | waits fell from nine days to four
                    habit                | ever since I ask that first
                    credit               | it was her idea
                    sanity-check         | a quick cross check by the hour
                    stops-working        | should the stream stall, we wait
                    compression          | gzip makes it a third
                    retention            | how far back do we hang on to it
                    upper-bound          | at most nine of them
                    low-traffic          | at night there are few calls
                    gone-quiet           | no heartbeat for a minute
                    bulk                 | they upload a csv
                    webhook              | we send a callback
                    incident-severity    | who is hit, and how bad is it
                    tenant               | each tenant has a share
                    partition            | after a split brain a witness decides
                    upkeep               | six days a year to maintain it
                    facade               | a thin layer in front of it
                    least-exposure       | a token scoped to one ward
                    go-no-go             | agreed in advance when we call it off
                    who-pays             | we absorb what is lost
                    risk-acceptance      | the director accepts the risk in writing
                    staleness-harm       | the copy is out of date
                    anonymous-or-hidden  | shown without a name
                    spare-machine        | one server on standby
                    unknown-state        | the payment may have gone through
                    error-log            | what do the logs say
                    """)
    void a_concept_is_heard_in_the_words_that_writers_asked_for(String concept, String text) {
        assertThat(triggers(concept, text)).containsExactly("t");
    }

    private static List<String> triggers(String concept, String text) {
        return ListeningTest.ear("concepts: [" + concept + "]", LEXICON)
                .hears(text)
                .triggers();
    }
}
