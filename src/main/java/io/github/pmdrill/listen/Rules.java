package io.github.pmdrill.listen;

import io.github.pmdrill.bank.Topics;
import io.github.pmdrill.deck.FollowUp;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.deck.Trigger;
import io.github.pmdrill.listen.Passages.Passage;
import io.github.pmdrill.meaning.Meaning;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What every answer is listened for, and what one question's answers are: a figure, a price, a failure considered. */
final class Rules {
    static final List<String> SHARED = List.of("sized", "failed", "compared", "outcome", "priced");

    /** The evidence for any rule. */
    static final List<String> SIGNS = List.of("own", "own-second", "nearest", "three", "lead", "figure", "figures");

    /**
     * The evidence for those of which it was learned what a sentence says that meets them: which rule it is, how long
     * the answer is for it, since one sentence of many may meet it by chance, and what the sentences say.
     */
    static final List<String> SHARED_SIGNS = Stream.of(
                    SIGNS.stream(),
                    SHARED.stream(),
                    SHARED.stream().map(rule -> rule + "-length"),
                    Saying.SIGNS.stream())
            .flatMap(signs -> signs)
            .toList();

    private static final int LONG = 30;

    private final Model model;
    private final List<Known> rules = new ArrayList<>();

    /**
     * A rule as it is compared.
     *
     * @param own the question's own examples, and what its points say about it
     * @param said the shared ones, and the question's own
     * @param other what is near and does not say it: the examples of the other rules too
     */
    private record Known(String id, Near own, Near said, Near other, List<Unit.Kind> kinds) {}

    Rules(Question question, Topics topics, Meaning meaning, Model model, Predicate<String> kept) {
        this.model = model;
        Map<String, Trigger> all = topics.rules(question);
        Set<String> wanted = wanted(question, all);
        for (Trigger rule : all.values()) {
            String id = rule.id();
            if (!wanted.contains(id)) {
                continue;
            }
            List<String> others = new ArrayList<>(rule.notSaid());
            all.values().stream().filter(other -> !other.id().equals(id)).forEach(other -> others.addAll(other.said()));
            rules.add(new Known(
                    id,
                    Near.to(own(question, id).filter(kept).toList(), meaning),
                    Near.to(rule.said().stream().filter(kept).toList(), meaning),
                    Near.to(others.stream().filter(kept).toList(), meaning),
                    rule.quantities().stream().map(Quantity::kind).toList()));
        }
    }

    /** What every answer is listened for, what a follow-up waits for, and the question's own. */
    private static Set<String> wanted(Question question, Map<String, Trigger> all) {
        Set<String> wanted = new TreeSet<>(question.triggers().keySet());
        wanted.addAll(SHARED);
        question.followUps().stream().map(FollowUp::absent).forEach(wanted::add);
        wanted.retainAll(all.keySet());
        return wanted;
    }

    /** The question's own examples, and the points that the follow-up in wait would have asked for. */
    private static Stream<String> own(Question question, String id) {
        Trigger own = question.triggers().get(id);
        Set<String> dimensions = question.followUps().stream()
                .filter(followUp -> followUp.absent().equals(id))
                .map(FollowUp::dimension)
                .collect(Collectors.toSet());
        Stream<String> made = question.points().stream()
                .filter(point -> dimensions.contains(point.dimension()))
                .flatMap(point -> Stream.concat(Stream.of(point.say()), point.said().stream()));
        return own == null ? made : Stream.concat(own.said().stream(), made);
    }

    /** All texts that a question's rules are compared with. */
    static Stream<String> texts(Question question, Topics topics) {
        return topics.rules(question).values().stream()
                .flatMap(rule -> Stream.concat(rule.said().stream(), rule.notSaid().stream()))
                .map(Near::plain);
    }

    List<String> ids() {
        return rules.stream().map(Known::id).toList();
    }

    /** The rules that an answer meets. */
    List<String> met(Passages answer) {
        List<String> met = new ArrayList<>();
        chances(answer).forEach((id, chance) -> {
            if (chance >= model.line("due")) {
                met.add(id);
            }
        });
        return met;
    }

    Map<String, Double> chances(Passages answer) {
        Map<String, Double> chances = new LinkedHashMap<>();
        double[][] signs = signs(answer);
        for (int i = 0; i < signs.length; i++) {
            Logit sum = signs[i].length == SIGNS.size() ? model.rules() : model.shared();
            chances.put(rules.get(i).id(), sum.probability(signs[i]));
        }
        return chances;
    }

    /** The evidence for each rule. */
    double[][] signs(Passages answer) {
        List<Passage> sure = answer.all().stream()
                .filter(passage -> !Stance.isUnsure(passage.said()))
                .toList();
        List<Unit.Kind> figures = Stated.kinds(answer.text());
        double[][] signs = new double[rules.size()][];
        for (int i = 0; i < signs.length; i++) {
            double[] any = signs(rules.get(i), sure, figures);
            Saying saying = model.sayings().get(rules.get(i).id());
            signs[i] = saying == null ? any : shared(rules.get(i).id(), any, answer.sentences(), saying.signs(sure));
        }
        return signs;
    }

    private static double[] shared(String rule, double[] any, int sentences, double[] said) {
        double[] signs = Arrays.copyOf(any, SHARED_SIGNS.size());
        int at = SIGNS.size() + SHARED.indexOf(rule);
        signs[at] = 1;
        signs[at + SHARED.size()] = StrictMath.log(1.0 + Math.min(LONG, sentences));
        System.arraycopy(said, 0, signs, signs.length - said.length, said.length);
        return signs;
    }

    private static double[] signs(Known rule, List<Passage> sure, List<Unit.Kind> figures) {
        double[] signs = new double[SIGNS.size()];
        Near own = rule.own().isEmpty() ? rule.said() : rule.own();
        double[] nearest = sure.stream()
                .mapToDouble(passage -> own.nearest(passage.vector(), 0))
                .toArray();
        int best = 0;
        for (int j = 0; j < nearest.length; j++) {
            best = nearest[j] > nearest[best] ? j : best;
        }
        for (int j = 0; j < nearest.length; j++) {
            float[] vector = sure.get(j).vector();
            double three = rule.said().three(vector, 0);
            double lead = three - rule.other().three(vector, 0);
            signs[0] = Math.max(signs[0], nearest[j]);
            signs[2] = Math.max(signs[2], rule.said().nearest(vector, 0));
            signs[3] = Math.max(signs[3], three);
            signs[4] = j == 0 ? lead : Math.max(signs[4], lead);
        }
        if (!sure.isEmpty()) {
            signs[1] = Points.second(nearest, sure, sure.get(best).sentence());
        }
        long count = figures.stream().filter(rule.kinds()::contains).count();
        signs[5] = count > 0 ? 1 : 0;
        signs[6] = StrictMath.log(1.0 + count);
        return signs;
    }
}
