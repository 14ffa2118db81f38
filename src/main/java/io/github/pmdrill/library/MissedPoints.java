package io.github.pmdrill.library;

import io.github.pmdrill.deck.Point;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.history.Attempt;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The points that answers left out, counted over the whole attempts of the ledger. */
public final class MissedPoints {
    private MissedPoints() {}

    /**
     * Every point that was left out once or more, question by question in the order of their ids.
     *
     * @param attempts oldest first
     */
    public static List<MissedPoint> of(List<Attempt> attempts, Questions questions) {
        Map<String, List<Attempt>> byQuestion = new TreeMap<>();
        for (Attempt attempt : attempts) {
            if (attempt.isWhole() && attempt.points() > 0) {
                byQuestion
                        .computeIfAbsent(attempt.question(), id -> new ArrayList<>())
                        .add(attempt);
            }
        }
        List<MissedPoint> missed = new ArrayList<>();
        byQuestion.values().forEach(of -> missed.addAll(ofOne(of, questions)));
        return missed;
    }

    private static List<MissedPoint> ofOne(List<Attempt> attempts, Questions questions) {
        Map<String, Tally> tallies = new LinkedHashMap<>();
        for (Attempt attempt : attempts) {
            Optional<Question> question = questions.of(attempt);
            if (question.isEmpty()) {
                continue;
            }
            for (Point point : question.get().points()) {
                tallies.computeIfAbsent(point.id(), id -> new Tally()).count(attempt, question.get(), point);
            }
        }
        return tallies.values().stream()
                .filter(tally -> tally.missed > 0)
                .map(Tally::total)
                .toList();
    }

    /** One point's count, and how it was put when it was missed last. */
    private static final class Tally {
        private int attempts;
        private int missed;
        private boolean open;
        private Instant last = Instant.EPOCH;
        private @Nullable Question question;
        private @Nullable Point point;

        void count(Attempt attempt, Question asked, Point put) {
            attempts++;
            open = !attempt.ticked().contains(put.id());
            if (open) {
                // In the words and with the figures of the run that missed it.
                question = asked;
                point = put;
                missed++;
                last = attempt.at();
            }
        }

        MissedPoint total() {
            if (question == null || point == null) {
                throw new IllegalStateException("nothing was counted");
            }
            List<String> alike = question.points().stream()
                    .filter(other -> other.dimension().equals(point.dimension()))
                    .map(Point::id)
                    .toList();
            return new MissedPoint(
                    question.id(),
                    question.firstId(),
                    question.title(),
                    question.prompt().strip(),
                    point,
                    alike.indexOf(point.id()) + 1,
                    alike.size(),
                    pitfall(question, point),
                    missed,
                    attempts,
                    open,
                    last);
        }
    }

    /** The pitfall that shares most words with a point, two at the least. */
    private static String pitfall(Question question, Point point) {
        String best = "";
        int most = 1;
        for (String pitfall : question.pitfalls()) {
            int shared = SharedWords.shared(point.say(), pitfall);
            if (shared > most) {
                best = pitfall;
                most = shared;
            }
        }
        return best;
    }
}
