package io.github.pmdrill.cli;

import io.github.pmdrill.bank.Bank;
import io.github.pmdrill.dialogue.Line;
import io.github.pmdrill.history.Attempt;
import io.github.pmdrill.history.Attempts;
import io.github.pmdrill.history.OutsideViews;
import io.github.pmdrill.history.Practice;
import io.github.pmdrill.history.Setting;
import io.github.pmdrill.notes.OutsideView;
import io.github.pmdrill.practice.Environment;
import io.github.pmdrill.practice.Exit;
import io.github.pmdrill.practice.Misuse;
import io.github.pmdrill.practice.SoundKept;
import io.github.pmdrill.report.AttemptsCsv;
import io.github.pmdrill.report.Due;
import io.github.pmdrill.report.DueList;
import io.github.pmdrill.report.HistoryJson;
import io.github.pmdrill.report.HistoryText;
import io.github.pmdrill.report.Report;
import io.github.pmdrill.report.SessionSummaries;
import io.github.pmdrill.schedule.Spacing;
import io.github.pmdrill.schedule.Standing;
import io.github.pmdrill.text.SafeText;
import io.github.pmdrill.text.Suggestion;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code pmdrill history}: what was practised. */
final class HistoryCommand implements Command {
    private static final int A_SCREENFUL = 10;

    private final Environment environment;
    private final Set<String> warned = new HashSet<>();
    private String deck = "";
    private LocalDate since = LocalDate.MIN;

    HistoryCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Synopsis spec() {
        return Specs.command(
                        "history",
                        this,
                        "What was practised: sessions, self-ratings by dimension over time, minutes, what comes back.",
                        "",
                        "Examples:",
                        "  pmdrill history",
                        "  pmdrill history --since 30d --deck system-design",
                        "  pmdrill history --csv >attempts.csv")
                .addOption(Specs.option("--deck", "DECK", String.class, "Only this deck."))
                .addOption(Specs.option(
                        "--since", "DATE", String.class, "Only from this day on, like 2026-03-07; 30d is 30 days ago."))
                .addOption(Specs.flag("--all", "All sessions, instead of the newest ten."))
                .addOption(Paging.option())
                .addOption(Specs.flag("--json", "As JSON."))
                .addOption(Specs.flag("--csv", "Every finished question as a row, as CSV."));
    }

    @Override
    public int run(Arguments given) throws IOException {
        LocalDate today = environment.today();
        boolean json = given.hasMatchedOption("--json");
        boolean csv = given.hasMatchedOption("--csv");
        deck = given.matchedOptionValue("--deck", "");
        since = since(given.matchedOptionValue("--since", ""), today);
        if (json && csv) {
            throw new Misuse("--json and --csv at once; name one of them");
        }
        List<Attempt> ledger = new Attempts(environment.home(), this::warn).all();
        List<Attempt> attempts = ledger.stream().filter(this::isWanted).toList();
        if (csv) {
            environment.out().print(AttemptsCsv.of(attempts));
            return Exit.DONE;
        }
        SessionSummaries.Newest sessions = new SessionSummaries(environment.home(), ledger, this::warn)
                .newest(
                        given.hasMatchedOption("--all") ? Integer.MAX_VALUE : A_SCREENFUL,
                        since.equals(LocalDate.MIN) ? "" : since.toString(),
                        held -> held.questions().stream().anyMatch(this::isOfDeck));
        Bank bank = environment.bank();
        if (attempts.isEmpty() && sessions.held().isEmpty() && isUnheardOf(bank, ledger)) {
            throw new Misuse("there is no deck " + SafeText.line(deck) + Suggestion.after(deck, bank.ids()));
        }
        Set<String> dimensions = dimensions(bank);
        List<OutsideView> views = new OutsideViews(environment.home())
                .ofAll(this::warn).stream()
                        .filter(view -> isOfDeck(view.question()) && !view.day().isBefore(since))
                        .toList();
        Report report = Report.of(attempts, List.copyOf(dimensions), today).with(views);
        Practice practice = Practice.on(today, environment.zone(), environment.home(), this::warn);
        List<Due> due = due(practice, bank, today);
        if (json) {
            environment.print(
                    HistoryJson.of(sessions, report, due, practice.daysPractised(), SoundKept.all(environment.home())));
        } else if (sessions.held().isEmpty() && attempts.isEmpty()) {
            environment.tell(nothing(ledger));
        } else {
            Paging.show(
                    environment,
                    given,
                    HistoryText.of(sessions, report, due, since, dimensions, environment.columns()));
            recordings(SoundKept.all(environment.home()));
        }
        return Exit.DONE;
    }

    /** Sound takes more than everything else together. */
    private void recordings(SoundKept sound) {
        if (!sound.files().isEmpty()) {
            String days = environment.config().value(Setting.KEEP_SOUND).orElse("");
            String kept = days.isEmpty()
                    ? "pmdrill config keep-sound 30d deletes older ones"
                    : "kept for " + days.replace("d", "") + " days";
            environment.out().println();
            environment
                    .conversations()
                    .rows(Line.note("Recordings: " + sound.told() + "; " + kept + "."), environment.columns())
                    .forEach(environment.out()::println);
        }
    }

    private static LocalDate since(String text, LocalDate today) {
        if (text.isEmpty()) {
            return LocalDate.MIN;
        }
        LocalDate since = DayOption.of("--since", text, today);
        if (since.isAfter(today)) {
            throw new Misuse("--since " + since + " lies ahead; today is " + today);
        }
        return since;
    }

    private boolean isWanted(Attempt attempt) {
        return isOfDeck(attempt.question()) && !attempt.day().isBefore(since);
    }

    private boolean isOfDeck(String question) {
        return deck.isEmpty() || question.startsWith(deck + "/");
    }

    private boolean isUnheardOf(Bank bank, List<Attempt> ledger) {
        return !deck.isEmpty() && !bank.ids().contains(deck) && ledger.stream().noneMatch(a -> isOfDeck(a.question()));
    }

    private static Set<String> dimensions(Bank bank) {
        Set<String> dimensions = new LinkedHashSet<>();
        bank.rubrics().values().forEach(rubric -> rubric.dimensions().forEach(d -> dimensions.add(d.id())));
        return dimensions;
    }

    private String nothing(List<Attempt> ledger) {
        return ledger.isEmpty() && deck.isEmpty() && since.equals(LocalDate.MIN)
                ? "Nothing practised yet; pmdrill start --deck concepts holds ten cards."
                : "Nothing practised" + (deck.isEmpty() ? "" : " of " + SafeText.line(deck))
                        + (since.equals(LocalDate.MIN) ? "" : " since " + since) + ".";
    }

    /** Of all that was practised, not only since a day: when something comes back hangs on the whole of it. */
    private List<Due> due(Practice practice, Bank bank, LocalDate today) {
        Map<String, Standing> standings = practice.standings();
        standings.keySet().removeIf(question -> !isOfDeck(question));
        if (standings.isEmpty()) {
            return List.of();
        }
        Spacing spacing =
                new Spacing(today, environment.config().interviewDate().orElse(null));
        List<Due> due = DueList.of(standings, bank, spacing);
        bank.remember();
        return due;
    }

    private void warn(String message) {
        if (warned.add(message)) {
            environment.tell("pmdrill: " + SafeText.line(message));
        }
    }
}
