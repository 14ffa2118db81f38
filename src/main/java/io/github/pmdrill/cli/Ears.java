package io.github.pmdrill.cli;

import io.github.pmdrill.deck.Topics;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.deck.QuestionId;
import io.github.pmdrill.listen.Ear;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** Word matching for each question, made when it is first needed. */
final class Ears implements Function<Question, Ear> {
    private final Supplier<Topics> topics;
    private final Map<QuestionId, Ear> made = new ConcurrentHashMap<>();

    Ears(Supplier<Topics> topics) {
        this.topics = topics;
    }

    @Override
    public Ear apply(Question question) {
        return made.computeIfAbsent(question.id(), id -> new Ear(question, topics.get()));
    }
}
