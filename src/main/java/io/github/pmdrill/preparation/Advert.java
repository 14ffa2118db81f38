package io.github.pmdrill.preparation;

import io.github.pmdrill.bank.Listing;
import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.listen.Sentences;
import io.github.pmdrill.meaning.Meaning;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a job advert asks for: each of its sentences is compared with what the questions are about, by meaning and by the
 * rare words that both have.
 *
 * <p>The lines were drawn on adverts for product managers of payments, of an assistant and of growth, and on adverts for a
 * pastry chef, a nurse, a lawyer and a forklift driver, of which no sentence may find anything.
 */
public final class Advert {
    /** What lies beyond is not read: adverts are shorter, and each sentence takes a moment. */
    public static final int MOST_SENTENCES = 80;

    /** Headings say nothing. */
    private static final int FEWEST_WORDS = 5;

    private static final double LEAST = 0.515;

    /** The one sentence of several that finds something must be surer: adverts of other trades have such a one, too. */
    private static final double LEAST_ALONE = 0.6;
    /** An advert of fewer sentences is a line that somebody picked from one. */
    private static final int SEVERAL = 3;

    /** How far a question must stand out from the others, in deviations: some sentences are like everything. */
    private static final double STANDS_OUT = 3;

    /** What is this far behind the best of a sentence is not what it means. */
    private static final double BEHIND = 0.28;

    private static final double RARE_WORD = 0.06;
    private static final double MOST_RARE = 2;
    /** A word that more questions have is not rare. */
    private static final int COMMON = 45;

    private static final int SHORTEST_WORD = 3;

    /** Of each sentence, so many cards and so many of all else. */
    private static final int EACH = 2;

    private static final Pattern MARK = Pattern.compile("^[^\\p{L}\\p{N}\"'“(]+");

    private final Meaning meaning;
    private final List<Topic> topics = new ArrayList<>();
    private final Map<String, Integer> frequency = new HashMap<>();

    /** What a question is about. */
    private record Topic(Listing.Entry entry, float[] vector, Set<String> words) {}

    private record Near(Topic topic, double likeness) {}

    /** Prepares to compare with these questions. */
    public Advert(List<Listing.Entry> bank, Meaning meaning) {
        this.meaning = meaning;
        for (Listing.Entry entry : bank) {
            Set<String> words = words(entry.about() + " " + String.join(" ", entry.tags()));
            words.add(entry.id().deck());
            words.forEach(word -> frequency.merge(word, 1, Integer::sum));
            topics.add(new Topic(entry, meaning.of(entry.about()), words));
        }
    }

    /** The sentences that an advert is compared by, without headings. */
    public static List<String> sentences(String text) {
        return Sentences.texts(text).stream()
                .map(sentence -> MARK.matcher(sentence).replaceFirst("").strip().replaceAll("\\s+", " "))
                .filter(sentence -> sentence.split(" ", -1).length >= FEWEST_WORDS)
                .distinct()
                .toList();
    }

    /** What an advert asks for, in its order; a question belongs to the sentence that is nearest to it. */
    public List<Ask> asks(String text) {
        Map<String, List<Near>> found = new LinkedHashMap<>();
        Map<String, Double> best = new HashMap<>();
        for (String sentence : sentences(text).stream().limit(MOST_SENTENCES).toList()) {
            List<Near> near = near(sentence);
            found.put(sentence, near);
            near.forEach(one -> best.merge(id(one), one.likeness(), Math::max));
        }
        List<Ask> asks = new ArrayList<>();
        found.forEach((sentence, near) -> {
            List<String> own = near.stream()
                    .filter(one -> one.likeness() >= best.getOrDefault(id(one), 0.0))
                    .map(Advert::id)
                    .toList();
            if (!own.isEmpty()) {
                asks.add(new Ask(sentence, own));
            }
        });
        boolean alone = asks.size() == 1 && found.size() >= SEVERAL;
        return alone && best.values().stream().allMatch(likeness -> likeness < LEAST_ALONE) ? List.of() : asks;
    }

    private static String id(Near near) {
        return near.topic().entry().id().toString();
    }

    private List<Near> near(String sentence) {
        float[] vector = meaning.of(sentence);
        Set<String> words = words(sentence);
        List<Near> all = new ArrayList<>();
        double sum = 0;
        double squares = 0;
        for (Topic topic : topics) {
            double likeness = Meaning.likeness(vector, topic.vector());
            sum += likeness;
            squares += likeness * likeness;
            all.add(new Near(topic, likeness + RARE_WORD * rare(words, topic)));
        }
        double mean = sum / all.size();
        double deviation = Math.sqrt(Math.max(0, squares / all.size() - mean * mean));
        all.sort(Comparator.comparingDouble(one -> -one.likeness()));
        double least = Math.max(LEAST, mean + STANDS_OUT * deviation);
        List<Near> near = new ArrayList<>();
        for (Near one : all) {
            if (one.likeness() >= Math.max(least, all.get(0).likeness() - BEHIND) && isNeeded(one, near)) {
                near.add(one);
            }
        }
        return near;
    }

    private static boolean isNeeded(Near one, List<Near> near) {
        return near.stream().filter(other -> isCard(other) == isCard(one)).count() < EACH;
    }

    private static boolean isCard(Near near) {
        return near.topic().entry().kind() == Kind.CARD;
    }

    /** How rare the words are that both have: 1 for each that only one question has. */
    private double rare(Set<String> words, Topic topic) {
        double rare = 0;
        for (String word : words) {
            int often = topic.words().contains(word) ? frequency.getOrDefault(word, 0) : 0;
            if (often > 0 && often <= COMMON) {
                rare += 1 - StrictMath.log(often) / StrictMath.log(topics.size());
            }
        }
        return Math.min(MOST_RARE, rare);
    }

    /** The words in lower case, without the s of a plural. */
    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            if (word.length() >= SHORTEST_WORD) {
                boolean plural = word.length() > SHORTEST_WORD && word.endsWith("s") && !word.endsWith("ss");
                words.add(plural ? word.substring(0, word.length() - 1) : word);
            }
        }
        return words;
    }
}
