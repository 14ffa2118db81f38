package io.github.pmdrill.practice;

import io.github.pmdrill.bank.Bank;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The ids that questions have now, by those that journals call them; decks are looked at when the first is asked for. */
final class CurrentIds implements UnaryOperator<String> {
    private final Supplier<Bank> decks;
    private @Nullable Bank bank;

    CurrentIds(Supplier<Bank> decks) {
        this.decks = decks;
    }

    @Override
    public String apply(String question) {
        if (bank == null) {
            bank = decks.get();
        }
        return bank.current(question);
    }
}
