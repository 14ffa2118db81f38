package io.github.pmdrill.practice;

import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.history.Practice;
import io.github.pmdrill.notes.Grade;
import io.github.pmdrill.plan.Intervals;
import io.github.pmdrill.schedule.Spacing;
import io.github.pmdrill.schedule.Standing;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** In how many days the cards of a session come back, by what the schedule knows of them. */
public final class CardIntervals {
    private CardIntervals() {}

    /** Those of the cards among some questions. */
    public static Intervals of(List<Question> questions, Practice practice, Spacing spacing) {
        if (questions.stream().noneMatch(question -> question.kind() == Kind.CARD)) {
            return Intervals.NONE;
        }
        Map<String, Standing> standings = practice.standings();
        Map<String, Map<Grade, Long>> days = new HashMap<>();
        for (Question question : questions) {
            if (question.kind() == Kind.CARD) {
                Standing standing = standings.get(question.id().toString());
                Map<Grade, Long> ofCard = new EnumMap<>(Grade.class);
                for (Grade grade : Grade.values()) {
                    ofCard.put(grade, spacing.days(Kind.CARD, standing, grade));
                }
                days.put(question.id().toString(), ofCard);
            }
        }
        return new Intervals(days);
    }
}
