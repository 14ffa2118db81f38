package io.github.pmdrill.library;

import io.github.pmdrill.bank.Bank;
import io.github.pmdrill.bank.UnknownException;
import io.github.pmdrill.deck.Draw;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.deck.QuestionId;
import io.github.pmdrill.format.DeckException;
import io.github.pmdrill.history.Attempt;
import io.github.pmdrill.history.Home;
import io.github.pmdrill.history.IoReasons;
import io.github.pmdrill.history.Journal;
import io.github.pmdrill.history.Recorded;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The questions that attempts were made at: as they stand in the bank, or as a journal has kept them. */
public final class Questions {
    private final Bank bank;
    private final Home home;
    private final Consumer<String> warnings;
    private final Set<String> warned = new HashSet<>();

    /** Only the last one is kept: a question is a large thing, and attempts come question by question. */
    private String lastId = "";

    private Optional<Question> last = Optional.empty();

    /**
     * @param warnings told one line for every journal that is passed over
     */
    public Questions(Bank bank, Home home, Consumer<String> warnings) {
        this.bank = bank;
        this.home = home;
        this.warnings = warnings;
    }

    /**
     * The question with the points that were put: the bank's while it has as many, since it may be better worded now;
     * but where its figures may have been others, and where it has more or fewer points, the one of the attempt's
     * journal; the bank's again where that cannot be read.
     */
    public Optional<Question> of(Attempt attempt) {
        Optional<Question> current = current(attempt.question());
        boolean fits = current.isPresent() && current.get().points().size() == attempt.points();
        if (fits && !changes(current.get())) {
            return current;
        }
        return asked(attempt, fits).or(() -> current);
    }

    /** Whether it is put with other figures at times. */
    private static boolean changes(Question question) {
        return Draw.isIn(question.written()) || !question.variations().isEmpty();
    }

    /**
     * The question as it was put.
     *
     * @param dispensable whether another stands in for it, so that nothing is passed over where it cannot be read
     */
    private Optional<Question> asked(Attempt attempt, boolean dispensable) {
        try {
            return Recorded.header(journal(attempt)).plan().questions().stream()
                    .filter(question -> isOf(attempt, question))
                    .findFirst();
        } catch (IOException e) {
            if (!dispensable) {
                passOver(attempt, e);
            }
            return Optional.empty();
        }
    }

    private Path journal(Attempt attempt) {
        return home.sessions().resolve(attempt.session() + Journal.SUFFIX);
    }

    /** Whether an attempt was made at a question of its journal, whatever that is called now. */
    boolean isOf(Attempt attempt, Question question) {
        return home.now(question).equals(attempt.question());
    }

    private Optional<Question> current(String id) {
        if (!id.equals(lastId)) {
            lastId = id;
            last = inBank(id);
        }
        return last;
    }

    private Optional<Question> inBank(String id) {
        Optional<QuestionId> parsed =
                QuestionId.parse(id).filter(named -> bank.ids().contains(named.deck()));
        if (parsed.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(bank.question(parsed.get().deck(), parsed.get().question()));
        } catch (DeckException | UnknownException e) {
            return Optional.empty();
        }
    }

    /** The attempt's journal; empty, with one warning, when it cannot be read. */
    Optional<Recorded> recorded(Attempt attempt) {
        try {
            return Optional.of(Recorded.read(journal(attempt)));
        } catch (IOException e) {
            passOver(attempt, e);
            return Optional.empty();
        }
    }

    /** Tells of a journal that is passed over, once. */
    void passOver(Attempt attempt, IOException reason) {
        if (warned.add(attempt.session())) {
            String said = String.valueOf(reason.getMessage());
            boolean named = said.startsWith(attempt.session());
            warnings.accept(
                    "passed over: " + (named ? said : attempt.session() + " cannot be read: " + IoReasons.of(reason)));
        }
    }
}
