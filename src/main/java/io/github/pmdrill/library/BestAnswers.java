package io.github.pmdrill.library;

import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.deck.Phase;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.history.Attempt;
import io.github.pmdrill.history.Recorded;
import io.github.pmdrill.interview.Interview;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds the best of a person's own answers to each question, one journal in memory at a time. */
public record BestAnswers(Questions questions) {
    /** Notes to oneself, and what is answered elsewhere. */
    private static final Set<String> NOT_SAID = Set.of("prepare", Phase.CLARIFY, Phase.FOLLOW_UPS);

    /**
     * The best whole attempt at each question of a kind: most points ticked, then the highest ratings after the
     * outline, then the latest. An attempt in which nothing was written gives way to one in which something was.
     *
     * @return in the order of the questions' ids
     */
    public List<BestAnswer> of(List<Attempt> attempts, Kind kind) {
        Map<String, List<Attempt>> byQuestion = attempts.stream()
                .filter(Attempt::isWhole)
                .collect(Collectors.groupingBy(Attempt::question, TreeMap::new, Collectors.toList()));
        List<BestAnswer> best = new ArrayList<>();
        for (List<Attempt> of : byQuestion.values()) {
            if (questions
                    .of(of.get(of.size() - 1))
                    .filter(q -> q.kind() == kind)
                    .isPresent()) {
                best(of).ifPresent(best::add);
            }
        }
        return best;
    }

    private Optional<BestAnswer> best(List<Attempt> attempts) {
        List<Attempt> ranked = new ArrayList<>(attempts);
        ranked.sort(Comparator.<Attempt>comparingInt(a -> a.ticked().size())
                .thenComparingInt(a -> a.revised().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .thenComparing(Attempt::at)
                .reversed());
        Optional<BestAnswer> unwritten = Optional.empty();
        for (Attempt attempt : ranked) {
            Optional<BestAnswer> answer = read(attempt, attempts.size());
            if (answer.isPresent() && !answer.get().parts().isEmpty()) {
                return answer;
            }
            unwritten = unwritten.or(() -> answer);
        }
        return unwritten;
    }

    private Optional<BestAnswer> read(Attempt attempt, int attempts) {
        Optional<Recorded> recorded = questions.recorded(attempt);
        if (recorded.isEmpty()) {
            return Optional.empty();
        }
        List<Interview> interviews;
        try {
            interviews = recorded.get().session().interviews();
        } catch (IOException e) {
            questions.passOver(attempt, e);
            return Optional.empty();
        }
        return interviews.stream()
                .filter(it -> questions.isOf(attempt, it.question()))
                .filter(it -> it.isComplete() && it.part().isEmpty())
                .findFirst()
                .map(it -> new BestAnswer(
                        it.question(),
                        attempt.day(),
                        attempts,
                        it.ticked().size(),
                        it.reviewed(),
                        parts(it),
                        it.different()));
    }

    /** What was said in each part; where one was done again, what was said then. */
    private Map<String, String> parts(Interview it) {
        Question question = it.question();
        Map<String, String> parts = new LinkedHashMap<>();
        for (Phase phase : question.phases()) {
            String first = it.answers().getOrDefault(phase.id(), "");
            String again = it.redone().getOrDefault(phase.id(), "");
            String said = again.isBlank() ? first : again;
            if (!NOT_SAID.contains(phase.id()) && !said.isBlank()) {
                parts.put(phase.title(), said);
            }
        }
        return parts;
    }
}
