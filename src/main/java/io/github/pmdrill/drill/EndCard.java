package io.github.pmdrill.drill;

import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.dialogue.Line;
import io.github.pmdrill.interview.Interview;
import io.github.pmdrill.notes.Grade;
import io.github.pmdrill.text.Counted;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The five lines at the end of a session: what was made, the biggest miss, the line for next time, and the way on. */
public final class EndCard {
    /** So many cards are named. */
    private static final int NAMED = 3;

    private final List<Interview> held;
    private final List<Takeaway> takeaways;
    private final List<Line> lines = new ArrayList<>();

    private EndCard(List<Interview> held) {
        this.held = held;
        this.takeaways =
                held.stream().map(Takeaway::of).flatMap(Optional::stream).toList();
    }

    /**
     * The lines; a session that came to nothing has those of the way on alone.
     *
     * @param held the interviews of the session
     * @param back the first day on which something of it comes back, or null
     * @param days on how many days one has practised, today too
     */
    public static List<Line> of(List<Interview> held, LocalDate today, @Nullable LocalDate back, int days) {
        EndCard card = new EndCard(held);
        card.made();
        card.biggestMiss();
        card.seeAgain();
        if (back != null) {
            card.add("Comes back", (held.size() > 1 ? "the first " : "") + when(back, today));
        }
        card.add("Practised", "on " + Counted.of(days, "day"));
        return card.lines;
    }

    private void add(String label, String text) {
        lines.add(Line.item("**" + label + ":** " + text));
    }

    private void made() {
        List<Takeaway> reviewed = takeaways.stream().filter(Takeaway::reviewed).toList();
        List<String> parts = new ArrayList<>();
        if (!reviewed.isEmpty()) {
            int made = reviewed.stream().mapToInt(Takeaway::made).sum();
            int points = reviewed.stream().mapToInt(Takeaway::points).sum();
            parts.add(made + " of " + Counted.of(points, "point") + guessed(reviewed));
        }
        int open = takeaways.size() - reviewed.size();
        if (open > 0) {
            parts.add(
                    takeaways.size() == 1
                            ? "points not ticked"
                            : "points not ticked of " + Counted.of(open, "question"));
        }
        String cards = cards();
        if (!cards.isEmpty()) {
            parts.add(cards);
        }
        if (!parts.isEmpty()) {
            add("Made", String.join("; ", parts));
        }
    }

    private static String guessed(List<Takeaway> reviewed) {
        if (reviewed.stream().anyMatch(takeaway -> takeaway.guess().isEmpty())) {
            return "";
        }
        return ", guessed "
                + reviewed.stream()
                        .mapToInt(takeaway -> takeaway.guess().orElse(0))
                        .sum();
    }

    /** {@code 10 cards: 2 again, 8 good}. */
    private String cards() {
        Map<Grade, Long> grades = held.stream()
                .filter(it -> it.question().kind() == Kind.CARD)
                .flatMap(it -> it.grade().stream())
                .collect(
                        Collectors.groupingBy(grade -> grade, () -> new EnumMap<>(Grade.class), Collectors.counting()));
        long all = grades.values().stream().mapToLong(Long::longValue).sum();
        return grades.isEmpty()
                ? ""
                : Counted.of(all, "card") + ": "
                        + grades.entrySet().stream()
                                .map(grade ->
                                        grade.getValue() + " " + grade.getKey().id())
                                .collect(Collectors.joining(", "));
    }

    /** Of the interview that made the smallest share of its points; its line stands beside it. */
    private void biggestMiss() {
        Optional<Takeaway> worst = takeaways.stream()
                .filter(takeaway -> !takeaway.missed().isEmpty())
                .min(Comparator.comparing(takeaway -> (double) takeaway.made() / takeaway.points()));
        worst.ifPresent(takeaway ->
                add("Biggest miss", "\"" + takeaway.missed().get(0).say().strip() + "\"" + of(takeaway)));
        Optional<Takeaway> lined = worst.filter(takeaway -> !takeaway.line().isEmpty())
                .or(() -> takeaways.stream()
                        .filter(takeaway -> !takeaway.line().isEmpty())
                        .reduce((before, last) -> last));
        lined.ifPresent(takeaway -> add("Next time", takeaway.line().strip().replace("**", "")));
    }

    /** The cards that were graded again, a few of them by name. */
    private void seeAgain() {
        List<String> titles = held.stream()
                .filter(it -> it.question().kind() == Kind.CARD
                        && it.grade().filter(Grade.AGAIN::equals).isPresent())
                .map(it -> it.question().title())
                .toList();
        if (!titles.isEmpty()) {
            int more = titles.size() - NAMED;
            String rest = more > 0 ? " and " + more + " more" : "";
            add("See again", String.join("; ", titles.subList(0, Math.min(NAMED, titles.size()))) + rest);
        }
    }

    /** Which question it was, where there were several. */
    private String of(Takeaway takeaway) {
        return held.size() == 1 ? "" : " (" + takeaway.question().title() + ")";
    }

    private static String when(LocalDate day, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, day);
        if (days <= 0) {
            return "today";
        }
        return days == 1 ? "tomorrow" : "on " + day + ", in " + days + " days";
    }
}
