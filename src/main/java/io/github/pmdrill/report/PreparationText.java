package io.github.pmdrill.report;

import io.github.pmdrill.practice.PreparationStatus;
import io.github.pmdrill.preparation.Ask;
import io.github.pmdrill.preparation.Mock;
import io.github.pmdrill.preparation.Preparation;
import io.github.pmdrill.preparation.PreparationDay;
import io.github.pmdrill.preparation.Sitting;
import io.github.pmdrill.schedule.Item;
import io.github.pmdrill.schedule.Slot;
import io.github.pmdrill.text.Columns;
import io.github.pmdrill.text.Counted;
import io.github.pmdrill.text.SafeText;
import io.github.pmdrill.text.Wrapping;
import java.util.List;

/** A plan as plain text, as wide as the terminal. */
public final class PreparationText {
    private static final int NARROWEST = 30;
    private static final int NEXT = 3;
    private static final int WEEK = 7;

    /** Longer plans are told week by week between their beginning and their end. */
    private static final int DAY_BY_DAY = 28;

    private final PreparationStatus status;
    private final Preparation preparation;
    private final int width;
    private final StringBuilder text = new StringBuilder();

    private PreparationText(PreparationStatus status, int columns) {
        this.status = status;
        this.preparation = status.preparation();
        this.width = Math.max(NARROWEST, columns);
    }

    /** Where one stands: the days left, what was done, what is today, what is next. */
    public static String status(PreparationStatus status, int columns) {
        PreparationText plan = new PreparationText(status, columns);
        plan.interview();
        plan.soFar();
        plan.days(status.days().stream().limit(1 + NEXT).toList());
        if (status.days().size() > 1 + NEXT) {
            plan.row("", "");
            plan.row("", "pmdrill plan --all shows every day, pmdrill plan --ics is for a calendar.");
        }
        return plan.text.toString();
    }

    /**
     * The whole of it.
     *
     * @param all whether a long plan is told day by day, too
     */
    public static String whole(PreparationStatus status, int columns, boolean all) {
        PreparationText plan = new PreparationText(status, columns);
        plan.interview();
        plan.asks();
        List<PreparationDay> days = status.days();
        if (all || days.size() <= DAY_BY_DAY) {
            plan.days(days);
        } else {
            int end = days.size() - WEEK;
            plan.days(days.subList(0, WEEK));
            plan.row("", "");
            for (int from = WEEK; from < end; from += WEEK) {
                plan.week(days.subList(from, Math.min(end, from + WEEK)));
            }
            plan.days(days.subList(end, days.size()));
        }
        return plan.text.toString();
    }

    private void interview() {
        long left = preparation.left(status.today());
        String day = DayInWords.withYear(preparation.interview());
        if (left < 0) {
            row("", "The interview was on " + day + ". pmdrill plan --drop takes the plan away; --date names another.");
        } else if (left == 0) {
            row(
                    "",
                    "The interview is today, and nothing is planned: rest. pmdrill sheet mistakes is a page to look at.");
        } else {
            row(
                    "",
                    "The interview is on " + day + ", in " + Counted.of(left, "day") + ". "
                            + DayInWords.goesBy(preparation) + "; a day that is missed is spread over the others.");
        }
        if (left > 1 && preparation.rounds().isEmpty()) {
            row("", "No round fits into a quarter of a week's hours, so there is no mock.");
        }
    }

    private void soFar() {
        PreparationStatus.SoFar soFar = status.soFar();
        long days = 1 - preparation.left(status.today()) + preparation.left(preparation.since());
        row(
                "",
                "So far: practised on " + soFar.days() + " of " + Counted.of(days, "day") + ", "
                        + Counted.of(soFar.cards(), "card") + ", "
                        + Counted.of(soFar.questions(), "question")
                        + ", " + Counted.of(soFar.rounds().size(), "mock") + ".");
    }

    private void asks() {
        if (preparation.asks().isEmpty()) {
            return;
        }
        row("", "");
        row("", "What the advert asks for");
        for (Ask ask : preparation.asks()) {
            row("  ", "\"" + ask.says() + "\"");
            row("    ", String.join(", ", ask.questions()));
        }
    }

    private void days(List<PreparationDay> days) {
        days.forEach(this::day);
    }

    private void day(PreparationDay day) {
        boolean today = day.date().equals(status.today());
        row("", "");
        row(
                "",
                (today ? "Today, " : "") + DayInWords.of(day.date()) + ", "
                        + (day.isLastEvening() ? "the last evening" : Counted.of(day.left(), "day") + " left") + ", "
                        + DayInWords.minutes(day.seconds()) + " min");
        if (day.isFree()) {
            row("  ", "rest");
        }
        if (!day.drill().items().isEmpty()) {
            boolean done = today && day.drill().items().stream().allMatch(this::isDone);
            String what = DayInWords.drill(day);
            row(label(day.drill().seconds()), (done ? "done: " : "pmdrill daily: ") + what);
        }
        for (Sitting sitting : day.sittings()) {
            boolean done = today && status.isDone(sitting.item());
            String start = today && !done ? "pmdrill start " : done ? "done: " : "";
            row(label(sitting.item().seconds()), start + DayInWords.sitting(sitting));
        }
        mock(day, today);
    }

    /** A follow-up is done with its question; whether its journal is still there is the drill's affair. */
    private boolean isDone(Item item) {
        return status.isDone(item) || item.slot() == Slot.FOLLOW_UP;
    }

    private void mock(PreparationDay day, boolean today) {
        Mock mock = day.mock();
        if (mock != null) {
            boolean done = today && status.isMockDone();
            row(
                    label(mock.minutes() * 60L),
                    (done ? "done: " : "") + "mock, " + mock.title() + ": pmdrill start --round " + mock.round());
        }
    }

    private static String label(long seconds) {
        return Columns.right(DayInWords.minutes(seconds) + " min  ", 10);
    }

    private void week(List<PreparationDay> days) {
        long seconds = days.stream().mapToLong(PreparationDay::seconds).sum();
        long cards = days.stream()
                .flatMap(day -> day.drill().items().stream())
                .filter(item -> item.slot() == Slot.CARD)
                .count();
        long sittings = days.stream().mapToLong(day -> day.sittings().size()).sum();
        long mocks = days.stream().filter(day -> day.mock() != null).count();
        row(
                "",
                "From " + DayInWords.of(days.get(0).date()) + ": " + Counted.of(cards, "card") + ", "
                        + Counted.of(sittings, "long question") + (mocks > 0 ? ", a mock" : "") + ", "
                        + DayInWords.minutes(seconds) + " min");
    }

    private void row(String margin, String words) {
        int room = width - margin.length();
        String before = margin;
        for (String row : Wrapping.rows(SafeText.line(words), room, room)) {
            text.append((before + row).stripTrailing()).append('\n');
            before = " ".repeat(margin.length());
        }
    }
}
