package io.github.pmdrill.notes;

import io.github.pmdrill.deck.QuestionId;
import java.util.List;

/**
 * What others said of a session; no word of it is the program's.
 *
 * @param views by interviewers, oldest first
 * @param opinions by commands, oldest first
 */
public record Outside(List<OutsideView> views, List<OutsideOpinion> opinions) {
    /** Nobody was asked. */
    public static final Outside NONE = new Outside(List.of(), List.of());

    /** Copies the lists. */
    public Outside {
        views = List.copyOf(views);
        opinions = List.copyOf(opinions);
    }

    /** The views of one question. */
    public List<OutsideView> of(QuestionId question) {
        return views.stream()
                .filter(view -> view.question().equals(question.toString()))
                .toList();
    }
}
