package io.github.pmdrill.bank;

import io.github.pmdrill.deck.Question;
import io.github.pmdrill.text.Suggestion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds questions by words: in the title before the archetype and other names, those before tags and the story, all of
 * them before the text. A word may be begun or have one slip of the pen.
 */
public final class Search {
    /** What a match in a field counts. */
    private enum Field {
        TITLE(8),
        NAME(7),
        TAG(4),
        STORY(3),
        TEXT(1);

        private final double weight;

        Field(double weight) {
            this.weight = weight;
        }
    }

    private static final double BEGUN = 0.8;
    private static final double SLIP = 0.6;
    private static final int SHORTEST_BEGUN = 3;
    private static final int SHORTEST_WITH_SLIP = 5;

    /** What is added when all the words begin a title, make up a whole name, or stand in one in a row. */
    private static final double BEGINNING = 13;

    private static final double WHOLE = 12;

    private static final double ROW = 4;

    /** What is far behind the best is not what was meant. */
    private static final double FAR = 0.15;

    /** What is this near to the best may have been meant as well. */
    private static final double NEAR = 0.8;

    private final List<String> words;
    private final String row;
    private final boolean typing;
    private final List<Candidate> candidates = new ArrayList<>();

    /** A question, how well each of the words was found in it, and what the words as a whole add. */
    private record Candidate(Listing.Entry entry, double[] found, double whole) {}

    private record Scored(Listing.Entry entry, double score) {}

    /**
     * @param text what somebody typed
     */
    public Search(String text) {
        this(text, false);
    }

    private Search(String text, boolean typing) {
        this.words = words(text);
        this.row = String.join(" ", words);
        this.typing = typing;
    }

    /** A search whose last word somebody is still typing: a letter of it is enough. */
    public static Search typing(String text) {
        return new Search(text, !text.isEmpty() && Character.isLetterOrDigit(text.codePointBefore(text.length())));
    }

    /** Looks at a question, its text too. */
    public void add(Question question) {
        List<String> texts = new ArrayList<>(List.of(question.prompt(), question.outline()));
        texts.add(question.says("answer"));
        question.points().forEach(point -> texts.add(point.say()));
        add(Listing.Entry.of(question), texts);
    }

    /** Looks at what a listing says of a question. */
    public void add(Listing.Entry question) {
        add(question, List.of());
    }

    private void add(Listing.Entry question, List<String> texts) {
        Map<Field, List<String>> fields = fields(question, texts);
        double[] found = new double[words.size()];
        for (int i = 0; i < found.length; i++) {
            for (Map.Entry<Field, List<String>> field : fields.entrySet()) {
                for (String text : field.getValue()) {
                    boolean names = field.getKey() != Field.TEXT;
                    found[i] = Math.max(found[i], field.getKey().weight * best(i, words(text), names));
                }
            }
        }
        candidates.add(new Candidate(question, found, whole(fields)));
    }

    private static Map<Field, List<String>> fields(Listing.Entry question, List<String> texts) {
        Map<Field, List<String>> fields = new LinkedHashMap<>();
        fields.put(Field.TITLE, List.of(question.title()));
        List<String> names = new ArrayList<>(question.also());
        names.add(question.archetype());
        fields.put(Field.NAME, names);
        fields.put(Field.TAG, question.tags());
        fields.put(Field.STORY, List.of(question.subtitle(), question.id().question()));
        fields.put(Field.TEXT, texts);
        return fields;
    }

    /** From 0 to 1. */
    private double best(int at, List<String> texts, boolean slips) {
        String word = words.get(at);
        int shortest = typing && at == words.size() - 1 ? 1 : SHORTEST_BEGUN;
        double best = 0;
        for (String text : texts) {
            if (text.equals(word)) {
                return 1;
            }
            boolean begun = word.length() >= shortest && text.startsWith(word);
            boolean slip = slips
                    && word.length() >= SHORTEST_WITH_SLIP
                    && Math.abs(text.length() - word.length()) <= 1
                    && Suggestion.distance(word, text) <= 1;
            best = Math.max(best, begun ? BEGUN : slip ? SLIP : 0);
        }
        return best;
    }

    private double whole(Map<Field, List<String>> fields) {
        double most = 0;
        for (Field field : List.of(Field.TITLE, Field.NAME)) {
            for (String text : fields.getOrDefault(field, List.of())) {
                String name = String.join(" ", words(text));
                boolean inRow = (" " + name + " ").contains(" " + row + " ");
                boolean begins = field == Field.TITLE && (name + " ").startsWith(row + " ");
                most = Math.max(most, begins ? BEGINNING : name.equals(row) ? WHOLE : inRow ? ROW : 0);
            }
        }
        return most;
    }

    /** The questions that were found, the best first. */
    public List<Listing.Entry> found() {
        return atLeast(FAR);
    }

    /** Those of them that are about as good as the best one. */
    public List<Listing.Entry> near() {
        return atLeast(NEAR);
    }

    private List<Listing.Entry> atLeast(double share) {
        double[] rare = new double[words.size()];
        for (int i = 0; i < rare.length; i++) {
            int word = i;
            long in = candidates.stream().filter(one -> one.found[word] > 0).count();
            rare[i] = in == 0 ? 0 : Math.log(1 + (double) candidates.size() / in);
        }
        List<Scored> scores = candidates.stream()
                .map(one -> new Scored(one.entry, score(one, rare)))
                // Of two with one name the design is meant before an estimate of it.
                .sorted(Comparator.comparingDouble(Scored::score).reversed().thenComparing(one -> one.entry.kind()))
                .toList();
        return scores.stream()
                .filter(one -> one.score > scores.get(0).score * share)
                .map(Scored::entry)
                .toList();
    }

    /** A word that few questions have tells more; one that is missing takes away from what the others say. */
    private static double score(Candidate one, double[] rare) {
        double sum = 0;
        double met = 0;
        double all = 0;
        for (int i = 0; i < rare.length; i++) {
            sum += one.found[i] * rare[i];
            met += one.found[i] > 0 ? rare[i] : 0;
            all += rare[i];
        }
        // Rounded, so that equals stay in the order of their decks on every machine.
        return all == 0 ? 0 : Math.round(1000 * (sum * met / all + one.whole)) / 1000.0;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            if (!word.isEmpty()) {
                words.add(word.equals("vs") || word.equals("versus") ? "or" : word);
            }
        }
        return words;
    }
}
