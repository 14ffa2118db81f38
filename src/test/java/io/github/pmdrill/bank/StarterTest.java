package io.github.pmdrill.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The deck that {@code check --new} writes passes the check as it stands. */
final class StarterTest {
    private static final DeckText STARTER = new DeckText("my-deck.yaml", Starter.text());
    private static final Bank BANK = new Bank(List.of());

    @Test
    void it_reads() {
        assertThat(STARTER.problems()).isEmpty();
    }

    @Test
    void it_keeps_the_rules() {
        assertThat(STARTER.read().orThrow().questions())
                .isNotEmpty()
                .allSatisfy(question -> assertThat(
                                QuestionRules.check("my-deck.yaml", question, BANK.rubrics(), LocalDate.of(2026, 3, 7)))
                        .isEmpty());
    }

    @Test
    void it_names_the_commands_to_go_on_with() {
        assertThat(STARTER.yaml()).contains("pmdrill start --deck", "pmdrill check", "PMDRILL_DECKS");
    }
}
