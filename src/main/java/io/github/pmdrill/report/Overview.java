package io.github.pmdrill.report;

import io.github.pmdrill.bank.Listing;
import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.deck.Level;
import io.github.pmdrill.format.DeckException;
import io.github.pmdrill.history.Attempt;
import io.github.pmdrill.history.Attempts;
import io.github.pmdrill.history.Config;
import io.github.pmdrill.history.FirstLine;
import io.github.pmdrill.history.Journal;
import io.github.pmdrill.history.Journals;
import io.github.pmdrill.history.Setting;
import io.github.pmdrill.practice.DayOfPractice;
import io.github.pmdrill.practice.Environment;
import io.github.pmdrill.practice.SavedSessions;
import io.github.pmdrill.schedule.Portion;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where a person stands, in a few phrases. It opens no more than the newest journals: of all others it has what is kept
 * beside them.
 */
public final class Overview {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    /** What was left before so many others is not gone on with any more. */
    private static final int NEWEST = 10;

    /** Where an interview comes from when nothing else is said. */
    private static final String DECK = "system-design";

    private final Environment environment;
    private final Config config;
    private final DayOfPractice day;
    private final List<Attempt> latest;
    private final boolean first;

    /** Of a home as it is now. */
    public Overview(Environment environment) throws IOException {
        this.environment = environment;
        this.config = environment.config();
        Portion portion = new Portion(
                config.number(Setting.MINUTES, Portion.DEFAULT.minutes()),
                config.number(Setting.CARDS, Portion.DEFAULT.cards()),
                config.number(Setting.NEW, Portion.DEFAULT.fresh()),
                "");
        LocalDate today = environment.today();
        this.day = new DayOfPractice(environment, today, config.interviewDate().orElse(null), portion, 0);
        this.latest = new Attempts(environment.home(), message -> {}).latest();
        this.first = !environment.home().hasJournals();
    }

    /** Whether nothing was ever begun here. */
    public boolean isFirst() {
        return first;
    }

    /** The session that is left to finish, and what it asks. */
    public Optional<String> unfinished() throws IOException {
        Map<String, Integer> done = new HashMap<>();
        latest.forEach(attempt -> done.merge(attempt.session(), 1, Integer::sum));
        List<Path> candidates = new ArrayList<>();
        for (Path journal : Journals.of(environment.home(), message -> {}).files().stream()
                .limit(NEWEST)
                .toList()) {
            int asked =
                    FirstLine.at(journal).map(line -> line.questions().size()).orElse(0);
            // What is over because the rest was skipped shows only in the journal.
            if (done.getOrDefault(Journal.name(journal), 0) < asked) {
                candidates.add(journal);
            }
        }
        return SavedSessions.left(environment, candidates, "")
                .flatMap(FirstLine::at)
                .map(line -> line.titles().get(0)
                        + (line.titles().size() == 1
                                ? ""
                                : ", and " + (line.titles().size() - 1) + " more"));
    }

    /** {@code 3 cards, 1 question due, day 12}. */
    public String today() {
        return DailySheet.status(day.open(), day);
    }

    /** What was answered last, when, and what came of it. */
    public Optional<String> last() {
        if (latest.isEmpty()) {
            return Optional.empty();
        }
        Attempt attempt = latest.get(latest.size() - 1);
        String result = result(attempt);
        return Optional.of(title(attempt.question()) + " (" + DAY.format(attempt.day()) + ")"
                + (result.isEmpty() ? "" : ": " + result));
    }

    private static String result(Attempt attempt) {
        if (attempt.points() > 0 && !attempt.ticked().isEmpty()) {
            return attempt.ticked().size() + " of " + attempt.points() + " points"
                    + (attempt.guess() < 0 ? "" : ", guessed " + attempt.guess());
        }
        return attempt.grade().isEmpty() ? "" : attempt.grade();
    }

    private String title(String question) {
        return entries(question.replaceFirst("/.*", "")).stream()
                .filter(entry -> entry.id().toString().equals(question))
                .findFirst()
                .map(Listing.Entry::title)
                .orElse(question);
    }

    private List<Listing.Entry> entries(String deck) {
        try {
            return day.bank().ids().contains(deck) ? day.bank().listing(deck).questions() : List.of();
        } catch (DeckException e) {
            return List.of();
        }
    }

    /** {@code The interview is in 12 days.}; nothing when no day of it to come is known. */
    public Optional<String> plan() {
        LocalDate today = environment.today();
        return config.interviewDate()
                .filter(interview -> !interview.isBefore(today))
                .map(interview -> ChronoUnit.DAYS.between(today, interview))
                .map(left -> "The interview is "
                        + (left == 0 ? "today" : left == 1 ? "tomorrow" : "in " + left + " days")
                        + "; plan shows what each day holds.");
    }

    /** On how many days something was practised, today too. */
    public int days() {
        return day.practice().daysPractised();
    }

    /** An interview to begin: an easy one for who is here for the first time, else the least recently practised. */
    public Optional<Listing.Entry> interview() {
        return entries(DECK).stream()
                .filter(entry -> entry.kind() == Kind.SCENARIO && (!first || entry.level() == Level.EASY))
                .min(Comparator.comparing(
                        entry -> day.practice().last(entry.id().toString())));
    }
}
