package io.github.pmdrill.bank;

import io.github.pmdrill.deck.DeckFormat;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.deck.QuestionId;
import io.github.pmdrill.format.DeckException;
import io.github.pmdrill.format.DeckProblem;
import io.github.pmdrill.format.Node;
import io.github.pmdrill.format.Place;
import io.github.pmdrill.format.Problems;
import io.github.pmdrill.format.Shape;
import io.github.pmdrill.format.Yaml;
import io.github.pmdrill.text.Suggestion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads decks, collecting every problem with its place. {@code check} and {@code start} both read by it, so
 * that they cannot disagree.
 */
public final class DeckReader {
    private final List<DeckProblem> problems = new ArrayList<>();

    /**
     * A file of a deck.
     *
     * @param name as the person knows it, for messages
     * @param path within the deck's folder, or the single file's name
     */
    @SuppressWarnings("ArrayRecordComponent") // bytes on their way into the reader; never compared
    public record File(String name, String path, byte[] bytes) {
        String stem() {
            String last = path.substring(path.lastIndexOf('/') + 1);
            int dot = last.lastIndexOf('.');
            return dot < 0 ? last : last.substring(0, dot);
        }
    }

    /**
     * What was read, and everything that is wrong with it.
     *
     * @param deck null when it cannot be used
     * @param files the name of each question's file, by the question's id within the deck
     */
    public record Outcome(@Nullable Deck deck, List<DeckProblem> problems, Map<String, String> files) {
        /** What of it concerns one file that is not a question. */
        Outcome only(Path file) {
            String name = String.valueOf(file.getFileName());
            List<DeckProblem> its = problems.stream()
                    .filter(p -> p.file().endsWith("/" + name))
                    .map(p -> new DeckProblem(file.toString(), p.place(), p.weight(), p.message()))
                    .toList();
            return new Outcome(null, its, Map.of());
        }

        /** The deck, or every mistake at once. */
        public Deck orThrow() throws DeckException {
            if (deck == null) {
                throw new DeckException(problems);
            }
            return deck;
        }
    }

    private DeckReader() {}

    /** Reads a deck that is one file. */
    public static Outcome file(File file) {
        return new DeckReader().single(file);
    }

    /** Reads a deck that is a folder: {@code deck.yaml} and a file per question, in the order given. */
    public static Outcome folder(String id, List<File> files) {
        return new DeckReader().many(id, files);
    }

    /** Reads one question of a deck that is a folder, whatever the other files of the folder hold. */
    static Outcome question(String deck, File file) {
        return new DeckReader().alone(deck, file);
    }

    private Outcome alone(String deck, File file) {
        checkDeckId(file.name(), deck);
        List<Question> questions = new ArrayList<>();
        Map<String, String> names = new HashMap<>();
        ofFolder(deck, file, questions, names);
        return new Outcome(hasErrors() ? null : new Deck(deck, deck, "", questions), problems, names);
    }

    private void ofFolder(String deck, File file, List<Question> questions, Map<String, String> names) {
        Node node = well(file, DeckFormat.QUESTION);
        if (node == null) {
            return;
        }
        Problems found = new Problems(file.name());
        Question question = question(deck, node, found);
        if (!question.id().question().equals(file.stem())) {
            found.error(node.get("id").place(), "the file " + file.stem() + ".yaml must hold the question of that id");
        }
        questions.add(question);
        names.put(question.id().question(), file.name());
        problems.addAll(found.found());
    }

    private Outcome single(File file) {
        Node root = well(file, DeckFormat.DECK);
        checkDeckId(file.name(), file.stem());
        if (root == null) {
            return new Outcome(null, problems, Map.of());
        }
        Problems found = new Problems(file.name());
        List<Question> questions = new ArrayList<>();
        Map<String, String> files = new HashMap<>();
        for (Node node : root.get("questions").items()) {
            Question question = question(file.stem(), node, found);
            questions.add(question);
            files.put(question.id().question(), file.name());
        }
        unique(questions, found);
        problems.addAll(found.found());
        formerIds(questions, files);
        Deck deck = new Deck(file.stem(), root.string("title"), root.string("purpose"), questions);
        return new Outcome(hasErrors() ? null : deck, problems, files);
    }

    private Outcome many(String id, List<File> files) {
        checkDeckId(files.isEmpty() ? id : files.get(0).name(), id);
        Node head = null;
        String headFile = id;
        List<Question> questions = new ArrayList<>();
        Map<String, String> names = new HashMap<>();
        for (File file : files) {
            if (file.stem().equals("deck")) {
                head = well(file, DeckFormat.FOLDER);
                headFile = file.name();
                continue;
            }
            ofFolder(id, file, questions, names);
        }
        if (head == null && problems.isEmpty()) {
            problems.add(new DeckProblem(
                    id,
                    Place.START,
                    DeckProblem.Weight.ERROR,
                    "the folder has no deck.yaml with a title and a purpose"));
        }
        if (head != null && questions.isEmpty() && problems.isEmpty()) {
            problems.add(new DeckProblem(id, Place.START, DeckProblem.Weight.ERROR, "the folder has no questions yet"));
        }
        formerIds(questions, names);
        if (head != null) {
            order(head.get("order"), questions, headFile);
        }
        if (head == null || hasErrors()) {
            return new Outcome(null, problems, names);
        }
        return new Outcome(new Deck(id, head.string("title"), head.string("purpose"), questions), problems, names);
    }

    /** Puts the questions into the order that the deck names. */
    private void order(Node order, List<Question> questions, String file) {
        List<String> known = questions.stream().map(q -> q.id().question()).toList();
        List<String> named = order.strings();
        questions.sort(Comparator.comparingInt(q -> {
            int at = named.indexOf(q.id().question());
            return at < 0 ? named.size() : at;
        }));
        for (int i = 0; i < named.size() && !hasErrors(); i++) {
            if (!known.contains(named.get(i))) {
                String message = "there is no question " + named.get(i) + Suggestion.after(named.get(i), known);
                problems.add(new DeckProblem(file, order.get(i).place(), DeckProblem.Weight.ERROR, message));
            }
        }
    }

    /** A former id that is still in use, or that two questions claim, would count one's history for the other. */
    private void formerIds(List<Question> questions, Map<String, String> files) {
        Map<String, String> owners = new HashMap<>();
        questions.forEach(
                question -> owners.put(question.id().question(), question.id().question()));
        for (Question question : questions) {
            String id = question.id().question();
            Node list = question.source().get("formerly");
            for (int i = 0; i < question.formerly().size(); i++) {
                String former = question.formerly().get(i);
                String owner = owners.putIfAbsent(former, id);
                if (owner != null) {
                    String message = owner.equals(former)
                            ? "the id " + former + " is in use; only one that no question has any more is a former one"
                            : "the former id " + former + " is claimed by " + owner + " too";
                    String file = files.getOrDefault(id, id);
                    problems.add(new DeckProblem(file, list.get(i).place(), DeckProblem.Weight.ERROR, message));
                }
            }
        }
    }

    private boolean hasErrors() {
        return problems.stream().anyMatch(p -> p.weight() == DeckProblem.Weight.ERROR);
    }

    private void checkDeckId(String file, String id) {
        if (!Shape.KEBAB.matcher(id).matches()) {
            problems.add(new DeckProblem(
                    file,
                    Place.START,
                    DeckProblem.Weight.ERROR,
                    "a deck's id is its file's name, in kebab-case: my-deck.yaml"));
        }
    }

    /** The root of a file when it has the shape, else null and problems. */
    private @Nullable Node well(File file, Shape shape) {
        List<DeckProblem> unreadable = new ArrayList<>();
        Node root = Yaml.read(file.name(), file.bytes(), unreadable);
        Problems found = new Problems(file.name());
        if (root != null) {
            shape.check(root, found);
        }
        problems.addAll(unreadable);
        problems.addAll(found.found());
        return unreadable.isEmpty() && found.found().isEmpty() ? root : null;
    }

    private static Question question(String deck, Node node, Problems found) {
        Question question = Question.from(deck, node);
        StructureChecks.check(question, found);
        return question;
    }

    private static void unique(List<Question> questions, Problems found) {
        Map<QuestionId, Question> seen = new HashMap<>();
        for (Question question : questions) {
            Question before = seen.putIfAbsent(question.id(), question);
            if (before != null) {
                Place place = question.source().get("id").place();
                int line = before.source().get("id").place().line();
                found.error(place, "the id " + question.id().question() + " stands twice, first in line " + line);
            }
        }
    }
}
