package io.github.pmdrill.listen;

import io.github.pmdrill.deck.Point;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.listen.Heard.PointHeard;
import io.github.pmdrill.listen.Passages.Passage;
import io.github.pmdrill.meaning.Meaning;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The points of a question, and which of them an answer makes. */
final class Points {
    static final List<String> SIGNS = List.of(
            "text", "example", "best", "second", "pair", "mean", "lead", "words", "numbers", "no-number", "sentences");

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");
    private static final int MOST_NUMBERS = 2;
    private static final int SENTENCES = SIGNS.indexOf("sentences");

    /** Whole answers are no shorter: the shorter one is, the more it is heard as a few sentences are. */
    private static final int SHORT = 10;

    /** Fewer words that tell something show nothing: "it depends", or a figure alone, is near to anything. */
    private static final int FEWEST_WORDS = 2;

    /** Longer answers make more points; nothing was learned about longer ones than this. */
    private static final int LONG = 30;

    /** A sentence that is less like every point is of something else: so are a twentieth of those in answers. */
    private static final double OF_THE_CASE = 0.22;

    /** By how much the second place is mostly behind the first: what is assumed where there is no other place. */
    private static final double BEHIND = 0.045;

    private final Model model;
    private final List<Known> points = new ArrayList<>();
    private final Set<String> given;

    /**
     * A point as it is compared.
     *
     * @param texts what it says, and its examples
     */
    private record Known(
            String id,
            Near text,
            Near said,
            Near notSaid,
            List<String> texts,
            List<Overlap> words,
            Set<String> numbers) {}

    /** What an answer shows of one point: the evidence, and the passage that is nearest; null when none is. */
    record Shown(String id, double[] signs, Optional<Passage> where, boolean agrees, List<String> texts) {}

    Points(Question question, Meaning meaning, Model model, Predicate<String> kept) {
        this.model = model;
        given = numbers(question.prompt());
        for (Point point : question.points()) {
            List<String> said = point.said().stream().filter(kept).toList();
            List<String> texts =
                    Stream.concat(Stream.of(point.say()), said.stream()).toList();
            Set<String> numbers = numbers(String.join(" ", texts));
            numbers.removeIf(number -> number.length() < 2 || given.contains(number));
            points.add(new Known(
                    point.id(),
                    Near.to(List.of(point.say()), meaning),
                    Near.to(said, meaning),
                    Near.to(point.notSaid(), meaning),
                    texts,
                    texts.stream().map(Overlap::of).toList(),
                    numbers));
        }
    }

    /** All texts that a question's points are compared with. */
    static Stream<String> texts(Question question) {
        return question.points().stream()
                .flatMap(point -> Stream.of(Stream.of(point.say()), point.said().stream(), point.notSaid().stream())
                        .flatMap(texts -> texts))
                .map(Near::plain);
    }

    /** The points that are heard, or perhaps heard. */
    List<PointHeard> heard(Passages answer) {
        List<PointHeard> heard = new ArrayList<>();
        for (Shown shown : shown(answer)) {
            double chance = chance(model.points(), model.few(), shown.signs());
            if (shown.where().isPresent() && chance >= model.line("perhaps")) {
                boolean sure = chance >= line(shown.signs()) && shown.agrees();
                if (!sure && Overlap.bare(shown.where().get().said()).size() < FEWEST_WORDS) {
                    continue;
                }
                heard.add(new PointHeard(
                        shown.id(),
                        sure ? Heard.State.HEARD : Heard.State.PERHAPS,
                        answer.quote(shown.where().get(), shown.texts())));
            }
        }
        return heard;
    }

    boolean isEmpty() {
        return points.isEmpty();
    }

    Map<String, Double> chances(Passages answer) {
        Map<String, Double> chances = new LinkedHashMap<>();
        shown(answer).forEach(shown -> chances.put(shown.id(), chance(model.points(), model.few(), shown.signs())));
        return chances;
    }

    /** How probable a point is: by what was learned of whole answers, of few sentences, or in between. */
    static double chance(Logit points, Logit few, double[] signs) {
        double whole = whole(signs);
        double[] longer = signs.clone();
        longer[SENTENCES] = Math.max(signs[SENTENCES], StrictMath.log(1.0 + SHORT));
        return Logit.probability(whole * points.sum(longer) + (1 - whole) * few.sum(signs));
    }

    /** How much an answer is a whole one, rather than a sentence. */
    private static double whole(double[] signs) {
        double sentences = StrictMath.exp(signs[SENTENCES]) - 1;
        return Math.max(0, Math.min(1, (sentences - 1) / (SHORT - 1)));
    }

    /** From where on it is heard: a sentence by itself may say the opposite in the same words, and must be surer. */
    private double line(double[] signs) {
        double whole = whole(signs);
        return whole * model.line("heard") + (1 - whole) * model.line("heard-few");
    }

    /** What an answer shows of each point. */
    List<Shown> shown(Passages answer) {
        double[][] likeness = new double[points.size()][];
        for (int i = 0; i < likeness.length; i++) {
            Known point = points.get(i);
            likeness[i] = answer.all().stream()
                    .mapToDouble(passage -> likeness(point, passage.vector()))
                    .toArray();
        }
        Set<String> numbers = numbers(answer.text().raw());
        List<Overlap> words =
                answer.all().stream().map(passage -> Overlap.of(passage.said())).toList();
        int sentences = sentences(likeness, answer.all());
        List<Shown> shown = new ArrayList<>();
        for (int i = 0; i < likeness.length; i++) {
            shown.add(shown(i, likeness, answer, words, numbers, sentences));
        }
        return shown;
    }

    /** Below 0 where a passage takes the other side. */
    private static double likeness(Known point, float[] passage) {
        double text = point.text().nearest(passage, 0);
        double own = Math.max(text, point.said().nearest(passage, text));
        return point.notSaid().nearest(passage, 0) > own ? -own : own;
    }

    /** How many sentences say something new, and something of the case: what is only said along makes no point likelier. */
    private static int sentences(double[][] likeness, List<Passage> all) {
        int sentences = 0;
        for (int j = 0; j < all.size(); j++) {
            double most = 0;
            for (double[] ofPoint : likeness) {
                most = Math.max(most, Math.abs(ofPoint[j]));
            }
            sentences += all.get(j).isNew() && most >= OF_THE_CASE ? 1 : 0;
        }
        return sentences;
    }

    private Shown shown(
            int at, double[][] likeness, Passages answer, List<Overlap> words, Set<String> numbers, int sentences) {
        Known point = points.get(at);
        double[] signs = new double[SIGNS.size()];
        int best = -1;
        for (int j = 0; j < answer.all().size(); j++) {
            if (likeness[at][j] > 0) {
                Passage passage = answer.all().get(j);
                double text = point.text().nearest(passage.vector(), 0);
                double example = point.said().nearest(passage.vector(), text);
                signs[0] = Math.max(signs[0], text);
                signs[1] = Math.max(signs[1], example);
                signs[4] = Math.max(signs[4], passage.isPair() ? likeness[at][j] : 0);
                signs[5] = Math.max(signs[5], (text + example) / 2);
                signs[7] = Math.max(signs[7], overlap(point, words.get(j)));
                best = best < 0 || likeness[at][j] > likeness[at][best] ? j : best;
            }
        }
        signs[SENTENCES] = StrictMath.log(1.0 + Math.min(LONG, sentences));
        if (best < 0) {
            return new Shown(point.id(), signs, Optional.empty(), false, point.texts());
        }
        Passage where = answer.all().get(best);
        signs[2] = likeness[at][best];
        signs[3] = second(likeness[at], answer.all(), where.sentence());
        signs[4] = signs[4] == 0 ? signs[2] : signs[4];
        signs[6] = signs[2] - others(likeness, at, best);
        int shared = (int) point.numbers().stream().filter(numbers::contains).count();
        signs[8] = Math.min(MOST_NUMBERS, shared);
        signs[9] = shared == 0 && !point.numbers().isEmpty() ? 1 : 0;
        return new Shown(
                point.id(), signs, Optional.of(where), Stance.agrees(where.said(), point.texts()), point.texts());
    }

    private static double overlap(Known point, Overlap passage) {
        return point.words().stream()
                .mapToDouble(words -> words.in(passage))
                .max()
                .orElse(0);
    }

    static double second(double[] likeness, List<Passage> all, int sentence) {
        double most = 0;
        double second = 0;
        for (int j = 0; j < likeness.length; j++) {
            most = Math.max(most, likeness[j]);
            second = Math.abs(all.get(j).sentence() - sentence) > 1 ? Math.max(second, likeness[j]) : second;
        }
        return second == 0 ? Math.max(0, most - BEHIND) : second;
    }

    private static double others(double[][] likeness, int at, int passage) {
        double most = 0;
        for (int i = 0; i < likeness.length; i++) {
            most = i == at ? most : Math.max(most, Math.abs(likeness[i][passage]));
        }
        return most;
    }

    private static Set<String> numbers(String text) {
        Set<String> numbers = new HashSet<>();
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            numbers.add(number.group().replace(",", ""));
        }
        return numbers;
    }
}
