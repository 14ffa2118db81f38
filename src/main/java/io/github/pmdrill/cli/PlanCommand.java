package io.github.pmdrill.cli;

import io.github.pmdrill.bank.Bank;
import io.github.pmdrill.dialogue.Line;
import io.github.pmdrill.format.Json;
import io.github.pmdrill.history.Config;
import io.github.pmdrill.history.PreparationFile;
import io.github.pmdrill.history.Setting;
import io.github.pmdrill.practice.AdvertText;
import io.github.pmdrill.practice.DayOfPractice;
import io.github.pmdrill.practice.Environment;
import io.github.pmdrill.practice.Exit;
import io.github.pmdrill.practice.Failed;
import io.github.pmdrill.practice.Misuse;
import io.github.pmdrill.practice.MockRounds;
import io.github.pmdrill.practice.PreparationStatus;
import io.github.pmdrill.preparation.Advert;
import io.github.pmdrill.preparation.Ask;
import io.github.pmdrill.preparation.Preparation;
import io.github.pmdrill.report.PreparationCalendar;
import io.github.pmdrill.report.PreparationJson;
import io.github.pmdrill.report.PreparationText;
import io.github.pmdrill.text.SafeText;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code pmdrill plan}: the days until the interview. */
record PlanCommand(Environment environment) implements Command {
    private static final List<String> SETTLES = List.of("--date", "--job", "--hours");

    @Override
    public Synopsis spec() {
        Synopsis spec = Specs.command(
                        "plan",
                        this,
                        "The days until the interview: which questions, cards and mocks on which day. Without options it"
                                + " shows where you stand.",
                        "",
                        "The daily drill follows the plan. Every day is planned anew from what was practised: what was"
                                + " missed is spread over the days that are left.",
                        "",
                        "JSON: format, interview, days_left, hours, since, so_far, asks (says, questions), mocks, days"
                                + " (date, days_left, most_minutes, minutes, items). An item: id, in (daily, sitting,"
                                + " mock), kind, level, title, minutes, because (due, advert, weak, new, follow-up, mock), says, due, done.",
                        "",
                        "Examples:",
                        "  pmdrill plan --date 2026-12-20 --job advert.txt --hours 6",
                        "  pmdrill plan",
                        "  pmdrill plan --ics --out plan.ics")
                .addOption(Specs.option(
                        "--date",
                        "DAY",
                        String.class,
                        "The day of the interview, like 2026-12-20; it is the setting interview-date."))
                .addOption(Specs.option(
                        "--job",
                        "FILE",
                        String.class,
                        "A job advert as plain text, - for standard input: what it asks for comes first. It is read"
                                + " here and sent nowhere."))
                .addOption(
                        Specs.option("--hours", "X", String.class, "The hours of practice a week, from 0.5 to 40 (4)."))
                .addOption(Specs.flag("--all", "Every day, however many there are."))
                .addOption(Specs.flag("--drop", "Takes the plan away, and the day of the interview."))
                .addOption(Specs.flag("--json", "The plan as JSON."))
                .addOption(Specs.flag("--ics", "The plan as iCalendar, an event for each day."));
        return Output.options(spec);
    }

    @Override
    public int run(Arguments given) throws IOException {
        boolean settles = SETTLES.stream().anyMatch(given::hasMatchedOption);
        refuseConflicts(given, settles);
        PreparationFile file = new PreparationFile(environment.home());
        if (given.hasMatchedOption("--drop")) {
            return drop(file);
        }
        Output output = Output.of(given);
        Config config = environment.config();
        Bank bank = environment.bank();
        Optional<LocalDate> interview = config.interviewDate();
        Optional<Preparation> preparation = settles
                ? Optional.of(settle(given, file, config, bank))
                : interview.isEmpty() ? Optional.empty() : file.read(interview.get());
        if (preparation.isEmpty()) {
            return none(given, output, interview);
        }
        PreparationStatus status = PreparationStatus.of(environment, bank, preparation.get(), config);
        if (given.hasMatchedOption("--ics")) {
            output.whole(
                    environment,
                    PreparationCalendar.of(status, environment.clock().instant()));
        } else if (given.hasMatchedOption("--json")) {
            output.write(environment, Json.pretty(PreparationJson.of(status)) + "\n");
        } else {
            boolean all = given.hasMatchedOption("--all");
            output.write(
                    environment,
                    settles || all
                            ? PreparationText.whole(status, environment.columns(), all)
                            : PreparationText.status(status, environment.columns()));
        }
        return Exit.DONE;
    }

    private static void refuseConflicts(Arguments given, boolean settles) {
        List<String> ways = Stream.of("--json", "--ics", "--all", "--drop")
                .filter(given::hasMatchedOption)
                .toList();
        if (ways.size() > 1) {
            throw new Misuse(String.join(" and ", ways) + " at once; name one of them");
        }
        if (given.hasMatchedOption("--drop") && settles) {
            throw new Misuse("--drop takes the plan away; it goes with no other option");
        }
    }

    private int drop(PreparationFile file) throws IOException {
        boolean was = file.drop();
        Optional<LocalDate> interview = environment.config().interviewDate();
        if (interview.isPresent()) {
            Config.change(environment.home(), Setting.INTERVIEW_DATE, List.of());
        }
        environment.tell(
                was || interview.isPresent()
                        ? "The plan is gone, and the day of the interview"
                                + interview.map(day -> " (" + day + ")").orElse("")
                                + "; what you practised stays."
                        : "There is no plan.");
        return Exit.DONE;
    }

    private int none(Arguments given, Output output, Optional<LocalDate> interview) throws IOException {
        if (given.hasMatchedOption("--ics")) {
            throw new Failed("there is no plan; pmdrill plan --date 2026-12-20 makes one");
        }
        if (given.hasMatchedOption("--json")) {
            output.write(environment, Json.pretty(PreparationJson.none()) + "\n");
            return Exit.DONE;
        }
        String day = interview.map(LocalDate::toString).orElse("2026-12-20");
        String rows = Stream.of(
                        Line.note("There is no plan yet. This makes one, for the day of the interview:"),
                        Line.gap(),
                        Line.note("pmdrill plan --date " + day + " --hours 6 --job advert.txt"),
                        Line.gap(),
                        Line.note("--hours is a week's, --job an advert as text; both may be left out."))
                .flatMap(line -> environment.conversations().rows(line, environment.columns()).stream())
                .collect(Collectors.joining("\n", "", "\n"));
        output.write(environment, rows);
        return Exit.DONE;
    }

    private Preparation settle(Arguments given, PreparationFile file, Config config, Bank bank) throws IOException {
        LocalDate today = environment.today();
        LocalDate interview = interview(given, config, today);
        Optional<Preparation> before = file.read(interview);
        double hours = hours(given, before.map(Preparation::hours).orElse(Preparation.HOURS));
        List<Ask> asks = given.hasMatchedOption("--job")
                ? asks(given.matchedOptionValue("--job", ""), bank)
                : before.map(Preparation::asks).orElse(List.of());
        boolean choosesRounds = given.hasMatchedOption("--job") || given.hasMatchedOption("--hours");
        Preparation settled = new Preparation(
                interview,
                before.filter(one -> config.interviewDate().equals(Optional.of(interview)))
                        .map(Preparation::since)
                        .orElse(today),
                hours,
                asks,
                before.filter(one -> !choosesRounds)
                        .map(Preparation::rounds)
                        .orElseGet(() -> new MockRounds(bank, asks).choose(hours)));
        if (!config.interviewDate().equals(Optional.of(interview))) {
            Config.change(environment.home(), Setting.INTERVIEW_DATE, List.of(interview.toString()));
        }
        file.write(settled);
        return settled;
    }

    private static LocalDate interview(Arguments given, Config config, LocalDate today) {
        if (!given.hasMatchedOption("--date")) {
            LocalDate settled = config.interviewDate()
                    .orElseThrow(() -> new Misuse("a plan needs a day: pmdrill plan --date 2026-12-20"));
            if (settled.isBefore(today)) {
                throw new Misuse("the interview was on " + settled + "; --date names another day");
            }
            return settled;
        }
        String text = given.matchedOptionValue("--date", "");
        LocalDate day = day(text, today);
        if (day == null) {
            throw new Misuse(
                    "--date is a day like 2026-12-20, not " + (text.isBlank() ? "nothing" : SafeText.line(text)));
        }
        if (day.isBefore(today)) {
            throw new Misuse("--date " + day + " lies in the past");
        }
        if (Preparation.isTooFar(today, day)) {
            throw new Misuse("--date " + day + " is more than a year away");
        }
        return day;
    }

    private static @Nullable LocalDate day(String text, LocalDate today) {
        try {
            return switch (text) {
                case "today" -> today;
                case "tomorrow" -> today.plusDays(1);
                default -> LocalDate.parse(text);
            };
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static double hours(Arguments given, double otherwise) {
        if (!given.hasMatchedOption("--hours")) {
            return otherwise;
        }
        String text = given.matchedOptionValue("--hours", "");
        double hours = text.matches("\\d{1,3}(\\.\\d{1,2})?") ? Double.parseDouble(text) : 0;
        if (!Preparation.areHours(hours)) {
            throw new Misuse("--hours is how many hours a week you practise, from 0.5 to 40, not "
                    + (text.isBlank() ? "nothing" : SafeText.line(text)));
        }
        return hours;
    }

    private List<Ask> asks(String named, Bank bank) throws IOException {
        String advert = SafeText.text(AdvertText.of(named, environment));
        if (Advert.sentences(advert).size() > Advert.MOST_SENTENCES) {
            environment.warn("the advert has many sentences; the first " + Advert.MOST_SENTENCES + " are read");
        }
        List<Ask> asks =
                new Advert(DayOfPractice.entries(bank, environment.warnOnce()), environment.meaning()).asks(advert);
        if (asks.isEmpty()) {
            environment.warn("the advert asks for nothing that there are questions for; the plan goes by what is due,"
                    + " weak and new");
        }
        return asks;
    }
}
