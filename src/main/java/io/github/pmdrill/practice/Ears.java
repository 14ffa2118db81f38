package io.github.pmdrill.practice;

import io.github.pmdrill.bank.Topics;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.deck.QuestionId;
import io.github.pmdrill.listen.Ear;
import io.github.pmdrill.meaning.Meaning;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** An ear for each question, made when it is first needed. */
final class Ears implements Function<Question, Ear> {
    private final Supplier<Topics> topics;
    private final UnaryOperator<String> terms;
    private final Meaning meaning;
    private final Map<QuestionId, Ear> made = new ConcurrentHashMap<>();

    private final AtomicBoolean busy = new AtomicBoolean();

    Ears(Supplier<Topics> topics, UnaryOperator<String> terms, Meaning meaning) {
        this.topics = topics;
        this.terms = terms;
        this.meaning = meaning;
    }

    /** Reads what is needed to hear what is said about a question. */
    void ready(Question question) {
        apply(question).ready();
    }

    /**
     * Hears what is being written, on a thread of its own, so that its end need not wait; one draft at a time. What
     * is worked out for one question serves the others.
     */
    void follow(Question question, String draft) {
        if (busy.compareAndSet(false, true)) {
            Thread thread = new Thread(
                    () -> {
                        try {
                            apply(question).follow(draft);
                        } finally {
                            busy.set(false);
                        }
                    },
                    "ear");
            thread.setDaemon(true);
            thread.start();
        }
    }

    @Override
    public Ear apply(Question question) {
        return made.computeIfAbsent(question.id(), id -> new Ear(question, topics.get(), terms, meaning));
    }
}
