package io.github.pmdrill.practice;

import io.github.pmdrill.history.Home;
import io.github.pmdrill.history.Journal;
import io.github.pmdrill.history.Journals;
import io.github.pmdrill.history.Recorded;
import io.github.pmdrill.text.SafeText;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The sessions there are, newest first, each read only when its turn comes. */
public final class SavedSessions {
    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})T\\d{6}.*");

    private final Home home;
    private final List<Path> journals;
    private final Consumer<String> warnings;
    private final EarlierAttempts earlier;

    /** Those of a home. One line on standard error tells of every journal that is passed over. */
    public SavedSessions(Environment environment) throws IOException {
        this.home = environment.home();
        this.journals = journals(environment.home());
        this.warnings = message -> environment.tell("pmdrill: " + SafeText.line(message));
        this.earlier = new EarlierAttempts(environment.home(), warnings);
    }

    /** One that cannot be read is told of where it is read. */
    private static List<Path> journals(Home home) throws IOException {
        return Journals.of(home, message -> {}).files();
    }

    /**
     * Which are meant.
     *
     * @param since the first day; null for all
     * @param decks any of these; none for all
     */
    public record Filter(@Nullable LocalDate since, List<String> decks) {
        private boolean mayFit(Path journal) {
            Matcher day = DAY.matcher(Journal.name(journal));
            // The name is its local time: most need not be read to be passed over.
            return since == null
                    || !day.matches()
                    || !LocalDate.parse(day.group(1)).isBefore(since);
        }

        private boolean fits(SavedSession kept) {
            boolean late = since == null || !kept.started().toLocalDate().isBefore(since);
            return late && (decks.isEmpty() || kept.decks().stream().anyMatch(decks::contains));
        }
    }

    /** What is done with a session. */
    public interface Visit {
        /** Whether to go on with the next one. */
        boolean with(SavedSession kept) throws IOException;
    }

    /** How many there are. */
    public int size() {
        return journals.size();
    }

    /**
     * Goes through those that fit; how many there were. A journal that cannot be read is passed over.
     *
     * @param read told how many journals were looked at
     */
    public int each(Filter filter, Visit visit, Consumer<Integer> read) throws IOException {
        int found = 0;
        for (int i = 0; i < journals.size(); i++) {
            SavedSession kept = filter.mayFit(journals.get(i)) ? readable(i) : null;
            if (kept != null && filter.fits(kept)) {
                found++;
                if (!visit.with(kept)) {
                    return found;
                }
            }
            read.accept(i + 1);
        }
        return found;
    }

    private @Nullable SavedSession readable(int index) {
        try {
            return read(index);
        } catch (IOException e) {
            warnings.accept("passed over: " + e.getMessage());
            return null;
        }
    }

    private SavedSession read(int index) throws IOException {
        Recorded recorded = Recorded.read(journals.get(index));
        return new SavedSession(index + 1, recorded, recorded.session(), home, earlier);
    }

    /**
     * The session that is named: by its number, its name or how its name begins.
     *
     * @throws IOException when it cannot be read
     */
    public SavedSession named(String word) throws IOException {
        return read(journals.indexOf(named(journals, word)));
    }

    /**
     * The journal of a session.
     *
     * @param word the session's number among all, 1 for the newest; its name, or how that begins when no other does
     * @throws Misuse when there is none, or more than one
     */
    public static Path named(Home home, String word) throws IOException {
        return named(journals(home), word);
    }

    /** One session by its journal. */
    public static SavedSession read(Environment environment, Path journal) throws IOException {
        SavedSessions sessions = new SavedSessions(environment);
        return sessions.read(sessions.journals.indexOf(journal));
    }

    /**
     * The first of some journals in which something is left to answer; one that cannot be read costs a line.
     *
     * @param title what its session was named after; empty for any
     */
    public static Optional<Path> left(Environment environment, List<Path> journals, String title) {
        return journals.stream()
                .filter(journal -> isLeft(environment, journal, title))
                .findFirst();
    }

    private static boolean isLeft(Environment environment, Path journal, String title) {
        try {
            Recorded recorded = Recorded.read(journal);
            boolean meant = title.isEmpty() || recorded.header().plan().title().equals(title);
            return meant && !recorded.session().isComplete();
        } catch (IOException e) {
            environment.tell("pmdrill: passed over: " + e.getMessage());
            return false;
        }
    }

    private static Path named(List<Path> journals, String word) {
        if (word.matches("[1-9]\\d{0,6}") && Integer.parseInt(word) <= journals.size()) {
            return journals.get(Integer.parseInt(word) - 1);
        }
        List<Path> begun =
                journals.stream().filter(j -> Journal.name(j).startsWith(word)).toList();
        Optional<Path> exact =
                begun.stream().filter(j -> Journal.name(j).equals(word)).findFirst();
        if (exact.isEmpty() && begun.size() != 1) {
            throw new Misuse(
                    begun.isEmpty()
                            ? "there is no session " + word + "; pmdrill transcript lists them"
                            : word + " begins the names of " + begun.size() + " sessions");
        }
        return exact.orElseGet(() -> begun.get(0));
    }
}
