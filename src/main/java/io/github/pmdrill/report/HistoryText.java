package io.github.pmdrill.report;

import io.github.pmdrill.text.Columns;
import io.github.pmdrill.text.Counted;
import io.github.pmdrill.text.SafeText;
import io.github.pmdrill.text.Wrapping;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.ToIntFunction;

/**
 * What was practised as plain text, as wide as the terminal: figures in a table rather than a drawing, so that it reads
 * the same in a screen reader and in any font.
 */
public final class HistoryText {
    /** Narrower than this the figures have no room. */
    private static final int NARROWEST = 40;

    private static final int LABEL = 16;
    private static final int NUMBER = 6;
    private static final int COLUMN = 4;
    private static final int WEEKS = 8;
    /** What stands beside a bar. */
    private static final int BESIDE_BAR = 30;
    /** What stands beside a session's name. */
    private static final int BESIDE_NAME = 44;

    private static final int TIME = 9;
    private static final int NAME = 17;
    /** Narrower than this what a session was about stands below its name. */
    private static final int NARROW = 60;

    private static final String BELOW = "      ";

    private final StringBuilder out = new StringBuilder();
    private final Report report;
    private final int width;

    private HistoryText(Report report, int columns) {
        this.report = report;
        this.width = Math.max(NARROWEST, columns);
    }

    /**
     * All of it.
     *
     * @param since the first day that is told
     * @param known the dimensions that rubrics have today
     * @param columns how wide the terminal is
     */
    public static String of(
            SessionSummaries.Newest sessions,
            Report report,
            List<Due> due,
            LocalDate since,
            Set<String> known,
            int columns) {
        HistoryText text = new HistoryText(report, columns);
        text.sessions(sessions);
        text.ratings(known);
        text.partners();
        text.guesses();
        text.weeks();
        if (!report.days().isEmpty()) {
            text.out.append('\n').append(CalendarText.of(report.days(), since, report.today(), text.width));
        }
        text.ahead();
        text.out.append(DueText.of(due, report.today()));
        return text.out.toString();
    }

    private void sessions(SessionSummaries.Newest sessions) {
        List<SessionSummary> held = sessions.held();
        prose("Sessions" + (sessions.more() ? ", the newest " + held.size() + " (--all lists all)" : ""));
        int longest = held.stream()
                .mapToInt(h -> Columns.of(SafeText.line(h.session())))
                .max()
                .orElse(0);
        if (width < NARROW) {
            held.forEach(this::below);
            return;
        }
        int name = Math.min(longest, Math.max(NAME, width - BESIDE_NAME));
        for (SessionSummary one : held) {
            String start = "  " + Columns.left(Columns.cut(SafeText.line(one.session()), name), name);
            String time = Columns.right(time(one), TIME);
            line(Columns.cut(start + time + "  " + SafeText.line(about(one)), width));
        }
    }

    /** A session in rows of its own, where there is no room beside its name. */
    private void below(SessionSummary one) {
        line(Columns.cut("  " + SafeText.line(one.session()), width));
        String about = time(one) + "  " + SafeText.line(about(one));
        Wrapping.rows(about, width - BELOW.length(), width - BELOW.length()).forEach(row -> line(BELOW + row));
    }

    private static String time(SessionSummary one) {
        return one.done() == 0 ? "-" : minutes(one.seconds()) + " min";
    }

    private static String about(SessionSummary held) {
        String what = held.titles().size() == 1
                ? held.titles().get(0)
                : Counted.of(held.titles().size(), "question");
        if (held.isFinished()) {
            return what;
        }
        return "unfinished: " + (held.titles().size() == 1 ? what : held.done() + " of " + what);
    }

    /** The only outside measure there is, beside one's own. */
    private void partners() {
        if (report.partners().isEmpty()) {
            return;
        }
        line("");
        prose("Rated by a partner, beside yourself: the median of the last five, and how many");
        line(label("") + number("theirs") + number("n") + number("yours") + number("n"));
        for (Ratings theirs : report.partners()) {
            String own = report.ratings().stream()
                    .filter(yours -> yours.dimension().equals(theirs.dimension()))
                    .map(yours -> number(figure(yours.lastFive())) + number("" + yours.n()))
                    .findFirst()
                    .orElse("");
            line(label(theirs.dimension()) + number(figure(theirs.lastFive())) + number("" + theirs.n()) + own);
        }
    }

    private void ratings(Set<String> known) {
        if (report.ratings().isEmpty()) {
            return;
        }
        line("");
        prose(
                "Rated by yourself from 1 to 4: the median of the last five, how many ratings there are, and the median of"
                        + " each " + unit());
        axis("median", "n");
        for (Ratings ratings : report.ratings()) {
            String start = label(ratings.dimension()) + number(figure(ratings.lastFive())) + number("" + ratings.n());
            line(start + (ratings.line().isEmpty() ? tooFew(start) : columns(ratings.line())));
        }
        List<String> gone = report.ratings().stream()
                .map(Ratings::dimension)
                .filter(d -> !known.contains(d))
                .toList();
        if (!gone.isEmpty()) {
            line(Columns.cut("  (in no rubric today: " + SafeText.line(String.join(", ", gone)) + ")", width));
        }
    }

    private String tooFew(String start) {
        String told = "  too few for a line";
        return Columns.of(start + told) > width ? "  too few" : told;
    }

    private void guesses() {
        Guesses all = report.guessesInAll();
        if (all.questions() == 0) {
            return;
        }
        line("");
        prose("Points of a question that you guessed you had made, and that you ticked afterwards: the mean of "
                + Counted.of(all.questions(), "question") + " with a guess, and of each " + unit());
        axis("all", "");
        guesses("guessed", Guesses::guessed);
        guesses("ticked", Guesses::ticked);
        guesses("of", Guesses::points);
    }

    private void guesses(String label, ToIntFunction<Guesses> points) {
        List<OptionalDouble> columns =
                report.guesses().stream().map(g -> mean(g, points)).toList();
        String all = figure(mean(report.guessesInAll(), points).orElse(0));
        line(label(label) + number(all) + number("") + columns(columns));
    }

    private static OptionalDouble mean(Guesses guesses, ToIntFunction<Guesses> points) {
        return guesses.questions() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(points.applyAsInt(guesses) / (double) guesses.questions());
    }

    private String unit() {
        return report.axis().unit().name().toLowerCase(Locale.ROOT);
    }

    /** Two lines over the columns: the month or the year where it changes, and the day or the month. */
    private void axis(String first, String second) {
        StringBuilder upper = new StringBuilder(label(""));
        upper.append(number("")).append(number(""));
        StringBuilder lower = new StringBuilder(label(""));
        lower.append(number(first)).append(number(second));
        boolean months = report.axis().unit() == Axis.Unit.MONTH;
        String before = "";
        for (LocalDate start : newest(report.axis().starts())) {
            String month = start.getMonth().getDisplayName(TextStyle.SHORT, Locale.ROOT);
            String above = months ? "" + start.getYear() : month;
            // A year fills its column: over a December with its January beside it, it would run into the next.
            boolean crowded = months && before.isEmpty() && start.getMonth() == Month.DECEMBER;
            upper.append(Columns.right(crowded || above.equals(before) ? "" : above, COLUMN));
            lower.append(Columns.right(months ? month : "" + start.getDayOfMonth(), COLUMN));
            before = above;
        }
        line(upper.toString());
        line(lower.toString());
    }

    private static String label(String text) {
        return Columns.left(Columns.cut("  " + SafeText.line(text), LABEL), LABEL);
    }

    private static String number(String text) {
        return Columns.right(text, NUMBER);
    }

    /** As many as there is room for, the newest. */
    private <T> List<T> newest(List<T> all) {
        int room = Math.max(1, (width - LABEL - 2 * NUMBER) / COLUMN);
        return all.subList(Math.max(0, all.size() - room), all.size());
    }

    private String columns(List<OptionalDouble> values) {
        StringBuilder columns = new StringBuilder();
        for (OptionalDouble value : newest(values)) {
            columns.append(Columns.right(value.isPresent() ? figure(value.getAsDouble()) : ".", COLUMN));
        }
        return columns.toString();
    }

    /** With a decimal only where there is one to tell, and room for it. */
    private static String figure(double value) {
        String figure = String.format(Locale.ROOT, value < 9.95 ? "%.1f" : "%.0f", value);
        return figure.endsWith(".0") ? figure.substring(0, figure.length() - 2) : figure;
    }

    private void weeks() {
        SortedMap<LocalDate, Long> weeks = report.weeks();
        if (weeks.isEmpty()) {
            return;
        }
        LocalDate last = report.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate first = last.minusWeeks(WEEKS - 1);
        List<LocalDate> shown = new ArrayList<>();
        for (LocalDate week = first; !week.isAfter(last); week = week.plusWeeks(1)) {
            if (!week.isBefore(weeks.firstKey())) {
                shown.add(week);
            }
        }
        if (shown.isEmpty()) {
            return;
        }
        long most = shown.stream()
                .mapToLong(week -> minutes(weeks.getOrDefault(week, 0L)))
                .max()
                .orElse(0);
        int bar = Math.max(1, width - BESIDE_BAR);
        long mark = Math.max(1, (most + bar - 1) / bar);
        line("");
        prose("Minutes by week, from Monday" + (mark == 1 ? "" : " (a # stands for " + mark + ")"));
        for (LocalDate week : shown) {
            long minutes = minutes(weeks.getOrDefault(week, 0L));
            String marks = "#".repeat((int) ((minutes + mark - 1) / mark));
            line("  " + week + Columns.right("" + minutes, NUMBER) + "  " + marks);
        }
    }

    /** Whoever practised at all practised for a minute. */
    private static long minutes(long seconds) {
        return seconds == 0 ? 0 : Math.max(1, Math.round(seconds / 60.0));
    }

    private void ahead() {
        if (report.ahead() > 0) {
            line("");
            prose(Counted.of(report.ahead(), "question") + " dated after " + report.today()
                    + ", as when a clock was set back: in the self-ratings and guesses, not in weeks and calendar.");
        }
    }

    private void prose(String text) {
        Wrapping.rows(text, width, width).forEach(this::line);
    }

    private void line(String text) {
        out.append(text.stripTrailing()).append('\n');
    }
}
