package io.github.pmdrill.practice;

import io.github.pmdrill.bank.Bank;
import io.github.pmdrill.dialogue.Line;
import io.github.pmdrill.drill.Session;
import io.github.pmdrill.history.Header;
import io.github.pmdrill.history.Journal;
import io.github.pmdrill.history.Studied;
import io.github.pmdrill.plan.Plan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Begins a session, with a journal of its own, and holds it. */
public final class Beginning {
    private static final Line FIRST_TIME =
            Line.note("Three keys: Enter makes a new line; a line with only a dot ends an"
                    + " answer; /help shows the rest. Everything you type is saved at once.");

    private final Environment environment;
    private final Bank bank;
    private final boolean plain;

    public Beginning(Environment environment, Bank bank, boolean plain) {
        this.environment = environment;
        this.bank = bank;
        this.plain = plain;
    }

    /**
     * Holds it; the exit code.
     *
     * @param attempts which attempt at each question it is, by {@code deck/question}
     * @param also where else the transcript is written, or null
     */
    public int hold(Plan plan, Map<String, Integer> attempts, @Nullable Path also) throws IOException {
        Header header = new Header(
                plan,
                environment.clock().instant(),
                environment.zone(),
                attempts,
                new Studied(environment.home()).of(plan.questions()));
        boolean firstTime = !environment.home().hasJournals();
        try (Journal journal = Journal.create(environment.home(), header)) {
            List<Line> first = firstTime && environment.terminal() ? List.of(FIRST_TIME) : List.of();
            return new Holding(environment, bank, plain).hold(journal, header, Session.begin(plan), also, first);
        }
    }
}
