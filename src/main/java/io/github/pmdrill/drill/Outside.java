package io.github.pmdrill.drill;

import io.github.pmdrill.deck.QuestionId;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What others said of a session; no word of it is the program's.
 *
 * @param views by interviewers, oldest first
 * @param opinions by commands, oldest first
 */
public record Outside(List<OutsideView> views, List<OutsideOpinion> opinions) {
    /** Nobody was asked. */
    public static final Outside NONE = new Outside(List.of(), List.of());

    /**
     * The same in other words, for showing only.
     *
     * @param words says a text in other words
     * @param ids says a question's id in other words
     */
    public Outside reworded(UnaryOperator<String> words, UnaryOperator<String> ids) {
        return new Outside(
                views.stream()
                        .map(v -> new OutsideView(
                                ids.apply(v.question()),
                                words.apply(v.by()),
                                v.day(),
                                v.ratings(),
                                v.ticked(),
                                words.apply(v.strong()),
                                words.apply(v.next())))
                        .toList(),
                opinions.stream()
                        .map(o -> new OutsideOpinion(words.apply(o.by()), o.day(), words.apply(o.text())))
                        .toList());
    }

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
