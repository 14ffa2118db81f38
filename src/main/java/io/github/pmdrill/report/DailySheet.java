package io.github.pmdrill.report;

import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.dialogue.Line;
import io.github.pmdrill.drill.Display;
import io.github.pmdrill.format.JsonObject;
import io.github.pmdrill.practice.Assignment;
import io.github.pmdrill.practice.Conversations;
import io.github.pmdrill.practice.DayOfPractice;
import io.github.pmdrill.schedule.Item;
import io.github.pmdrill.schedule.Slot;
import io.github.pmdrill.schedule.Today;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A day on paper: text for a mail or a page, and the same as data. */
public final class DailySheet {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
    private static final int MOST_NEXT = 3;

    private final Conversations conversations;
    private final int width;
    private final StringBuilder text = new StringBuilder();

    public DailySheet(Conversations conversations, int width) {
        this.conversations = conversations;
        this.width = width;
    }

    /** {@code 3 cards, 1 question due, day 12}, or that nothing is. */
    public static String status(List<Item> open, DayOfPractice day) {
        int number = day.practice().days() + 1;
        boolean done = !day.today().items().isEmpty();
        String what = open.isEmpty() ? (done ? "done for today" : "nothing due") : DayLines.counted(open) + " due";
        return what + ", day " + number;
    }

    /** The day's items without their answers. */
    public void items(DayOfPractice day) {
        List<Assignment> all = day.assignments();
        List<Item> open = day.open();
        String rest =
                open.isEmpty() ? "" : ": " + DayLines.counted(open) + ", about " + DayLines.minutes(open) + " min";
        row(Line.note("pmdrill, " + DAY.format(day.today().date()) + rest));
        if (open.isEmpty()) {
            nothing(day);
            return;
        }
        int number = 1;
        for (Assignment assignment : all) {
            gap();
            row(Line.note(number + ". " + heading(assignment)));
            if (!assignment.isDone()) {
                body(Display.question(assignment.question()), assignment.question());
            }
            number++;
        }
        gap();
        row(Line.note("Answer aloud or on paper before you look. At a terminal: pmdrill daily"));
        next(day.today());
        planned(day);
    }

    /** What else the plan has for the day, with what begins it. */
    private void planned(DayOfPractice day) {
        PlannedToday.lines(day).forEach(line -> row(Line.note(line)));
    }

    private static String heading(Assignment assignment) {
        Question question = assignment.question();
        String what = assignment.item().slot() == Slot.FOLLOW_UP
                ? "a follow-up"
                : question.kind().id();
        String state = assignment.isDone() ? ", done" : assignment.item().isNew() ? ", new" : "";
        return question.id() + " (" + what + state + ")";
    }

    /** A card's question stands under its heading; a question brings its title. */
    private void body(List<Line> lines, Question question) {
        if (question.kind() != Kind.CARD) {
            gap();
        }
        lines.forEach(this::row);
    }

    /** That nothing is left, and what could be done. */
    public void nothing(DayOfPractice day) {
        Today today = day.today();
        boolean done = !today.items().isEmpty();
        row(Line.note(done ? "Today's is done." : "Nothing is due today."));
        next(today);
        Item fresh = today.nextNew();
        if (fresh != null) {
            row(Line.note("Something new: " + fresh.entry().title() + ". pmdrill start " + fresh.question()));
        }
        planned(day);
    }

    /** What the day after holds. */
    public void tomorrow(Today tomorrow) {
        row(DayLines.tomorrow(tomorrow));
    }

    private void next(Today today) {
        if (today.nextUp().isEmpty()) {
            return;
        }
        String names =
                today.nextUp().stream().limit(MOST_NEXT).map(Item::question).collect(Collectors.joining(", "));
        int more = today.nextUp().size() - MOST_NEXT;
        row(Line.note("Next up: " + names + (more > 0 ? ", and " + more + " more" : "") + "."));
    }

    /**
     * The answers to what a day held.
     *
     * @param open what is still to be answered: a missed day comes again, and its answers wait
     */
    public void answers(DayOfPractice day, List<Item> open) {
        List<Assignment> all = day.assignments().stream()
                .filter(assignment -> open.stream()
                        .noneMatch(
                                item -> item.question().equals(assignment.item().question())))
                .toList();
        gap();
        LocalDate date = day.today().date();
        row(Line.note(
                all.isEmpty()
                        ? "No answers for " + DAY.format(date) + ": what it held is still to be answered."
                        : "Answers, " + DAY.format(date)));
        int number = 1;
        for (Assignment assignment : all) {
            gap();
            row(Line.note(number + ". " + heading(assignment)));
            if (assignment.question().kind() == Kind.CARD) {
                row(Line.echo(assignment.question().prompt()));
            }
            Display.answer(assignment.question()).forEach(this::row);
            number++;
        }
    }

    private void row(Line line) {
        conversations
                .rows(line, width)
                .forEach(row -> text.append(row.stripTrailing()).append('\n'));
    }

    private void gap() {
        text.append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /**
     * The day as data: {@code format} 1, {@code date}, {@code day} (the number of this day of practice), {@code open} (how
     * many items), {@code items}, {@code next_up} and {@code next_new}. An item has {@code id}, {@code slot}, {@code
     * kind}, {@code level}, {@code title}, {@code minutes}, {@code prompt}, {@code part}, {@code due} (a day; empty for
     * what is new, and for a follow-up), {@code new} and {@code done}.
     */
    public static JsonObject data(DayOfPractice day) {
        Today today = day.today();
        Item fresh = today.nextNew();
        return new JsonObject()
                .with("format", 1)
                .with("date", today.date())
                .with("day", day.practice().days() + 1)
                .with("open", day.open().size())
                .with("items", day.assignments().stream().map(DailySheet::row).toList())
                .with("next_up", today.nextUp().stream().map(DailySheet::named).toList())
                .with("next_new", fresh == null ? "" : fresh.question());
    }

    private static JsonObject row(Assignment assignment) {
        Item item = assignment.item();
        Question question = assignment.question();
        return named(item)
                .with("slot", item.slot().id())
                .with("kind", question.kind().id())
                .with("level", question.level().id())
                .with("title", question.title())
                .with("minutes", item.seconds() / 60.0)
                .with("prompt", question.prompt().strip())
                .with(
                        "part",
                        assignment.again() == null ? "" : assignment.again().part())
                .with("new", item.isNew())
                .with("done", assignment.isDone());
    }

    private static JsonObject named(Item item) {
        return new JsonObject().with("id", item.question()).with("due", item.due() == null ? "" : item.due());
    }
}
