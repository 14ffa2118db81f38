package io.github.pmdrill.listen;

import io.github.pmdrill.bank.Bank;
import io.github.pmdrill.bank.Topics;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.meaning.Encoder;
import io.github.pmdrill.meaning.Kept;
import io.github.pmdrill.meaning.KnownTexts;
import io.github.pmdrill.meaning.Meaning;
import io.github.pmdrill.meaning.Remembering;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/**
 * Learns what evidence counts, from the texts under {@code src/test/resources/listening} and {@code seen}, and writes
 * {@code model.txt}. Figures are printed for texts whose question was left out of what was learned from; those under
 * {@code unseen} are never opened here. Run it by {@code src/fit/fit.sh}.
 */
final class Fit {
    private static final List<String> FOLDERS = List.of("listening", "seen");
    /** A lead of none over all facts and so on: no line is drawn by fewer texts than these. */
    private static final double WRONG = 0.03;

    /** One sentence of two is an answer by itself, too: not all answers are long. */
    private static final int SHORT = 2;

    /** So many examples are an answer. */
    private static final List<Integer> FEW = List.of(1, 2, 4, 7);

    private final Path texts;
    private final Map<String, Question> questions = new HashMap<>();
    private final Topics topics;
    private final Map<String, Ear> ears = new HashMap<>();
    private final List<Choice> facts = new ArrayList<>();
    private final List<Case> points = new ArrayList<>();
    private final List<Case> rules = new ArrayList<>();
    private final List<Case> few = new ArrayList<>();
    private final List<Case> shorts = new ArrayList<>();
    private final List<Said> sentences = new ArrayList<>();

    /** A clarifying question: the evidence for each fact and for none, and which are right. */
    record Choice(String question, double[][] each, double[] none, boolean[] right) {
        boolean isCovered() {
            for (boolean is : right) {
                if (is) {
                    return true;
                }
            }
            return false;
        }
    }

    /** A point or a rule in an answer: the evidence, and whether it is there. */
    record Case(String question, double[] signs, boolean is, boolean agrees) {
        /** The same without what is known of shared rules only. */
        Case ofAnyRule() {
            return new Case(question, Arrays.copyOf(signs, Rules.SIGNS.size()), is, agrees);
        }
    }

    /** A sentence of an answer to a question, or of none, and the rules that it meets. */
    record Said(String question, List<String> meets, String text) {}

    private Fit(Path texts) {
        this.texts = texts;
        Bank bank = new Bank(List.of());
        topics = bank.topics();
        for (String deck : bank.ids()) {
            bank.deck(deck).questions().forEach(question -> questions.put(question.id().question(), question));
        }
    }

    public static void main(String[] args) throws IOException {
        Fit fit = new Fit(Path.of(args[0]));
        Meaning meaning = fit.read();
        Files.writeString(Path.of(args[1]), fit.model() + fit.sayings(meaning, ""));
    }

    private Meaning read() throws IOException {
        for (String line : Files.readAllLines(texts.resolve("said/sentences.tsv"))) {
            String[] cells = line.split("\t", -1);
            if (!line.startsWith("#")) {
                sentences.add(new Said(cells[0], List.of(cells[1].split(",", -1)), cells[2]));
            }
        }
        Remembering meaning = meaning();
        for (String folder : FOLDERS) {
            for (Path path : sorted(texts.resolve(folder))) {
                String name = String.valueOf(path.getFileName());
                Ear ear = ears.computeIfAbsent(
                        name,
                        id -> new Ear(
                                questions.get(id), topics, meaning, Model.of(sayings(meaning, id)), example -> true));
                for (String file : List.of("questions.yaml", "more-questions.yaml")) {
                    for (Map<String, Object> text : labelled(path.resolve(file))) {
                        question(name, ear, text);
                    }
                }
                for (Map<String, Object> text : labelled(path.resolve("answers.yaml"))) {
                    answer(name, ear, text);
                }
            }
        }
        for (int i = 0; i < sentences.size(); i += SHORT) {
            Said sentence = sentences.get(i);
            if (ears.containsKey(sentence.question())) {
                rules(sentence.question(), ears.get(sentence.question()).passages(sentence.text()), sentence.meets(), shorts);
            }
        }
        for (String name : names(ears.keySet().stream())) {
            examples(name, meaning);
        }
        System.out.println(facts.size() + " questions, " + points.size() + " points and " + rules.size() + " rules in answers");
        return meaning;
    }

    /** What tells that a sentence meets a rule, learned from all answers but those to one question. */
    private String sayings(Meaning meaning, String but) {
        return SayingFit.lines(
                sentences.stream()
                        .filter(sentence -> !sentence.question().equals(but))
                        .map(sentence -> new SayingFit.Sentence(meaning.of(sentence.text()), sentence.meets()))
                        .toList(),
                Rules.SHARED);
    }

    /** All texts are worked out first, by all processors. */
    private Remembering meaning() throws IOException {
        Set<String> all = new TreeSet<>();
        sentences.forEach(sentence -> all.add(sentence.text()));
        for (String folder : FOLDERS) {
            for (Path path : sorted(texts.resolve(folder))) {
                for (String file : List.of("questions.yaml", "more-questions.yaml")) {
                    labelled(path.resolve(file)).forEach(text -> all.add(Near.plain(text.get("text") + "")));
                }
                labelled(path.resolve("answers.yaml"))
                        .forEach(text -> Passages.of(text.get("text") + "", one -> new float[1]).all().stream()
                                .filter(passage -> !passage.isPair())
                                .forEach(passage -> all.add(passage.said())));
            }
        }
        Kept kept = new Kept(Path.of("target/fit.bin"));
        KnownTexts known = kept.of(all, Encoder::bundled);
        kept.keep(known);
        return Remembering.bundled(known);
    }

    private void question(String name, Ear ear, Map<String, Object> text) {
        String typed = Near.plain(String.valueOf(text.get("text")));
        List<String> ids = questions.get(name).facts().stream().map(fact -> fact.id()).toList();
        if (ids.isEmpty()) {
            return;
        }
        double[][] each = ear.facts().signs(typed);
        facts.add(new Choice(name, each, ear.facts().noneSigns(typed, each), right(ids, list(text, "facts"))));
    }

    private void answer(String name, Ear ear, Map<String, Object> text) {
        Passages answer = ear.passages(String.valueOf(text.get("text")));
        for (Points.Shown shown : ear.points().shown(answer)) {
            points.add(new Case(name, shown.signs(), list(text, "points").contains(shown.id()), shown.agrees()));
        }
        rules(name, answer, list(text, "triggers"), rules);
    }

    /**
     * The examples of a question's points, one or a few of them an answer, from which themselves were left out, and of
     * each other point one example too: the nearest of few is less near than the nearest of many.
     */
    private void examples(String name, Meaning meaning) {
        List<Map.Entry<String, String>> all = new ArrayList<>();
        questions.get(name).points().forEach(point -> point.said().forEach(said -> all.add(Map.entry(point.id(), said))));
        Collections.shuffle(all, new Random(all.size()));
        for (int many : FEW) {
            for (int from = 0; from + many <= all.size(); from += many) {
                int other = from;
                List<Map.Entry<String, String>> some = all.subList(from, from + many);
                List<String> ids = some.stream().map(Map.Entry::getKey).toList();
                List<String> texts = some.stream().map(Map.Entry::getValue).toList();
                Set<String> out = new TreeSet<>(texts);
                questions.get(name).points().stream()
                        .filter(point -> !ids.contains(point.id()))
                        .forEach(point -> out.add(point.said().get(other % point.said().size())));
                Ear ear = new Ear(questions.get(name), topics, meaning, Model.of(""), text -> !out.contains(text));
                for (Points.Shown shown : ear.points().shown(ear.passages(String.join(" ", texts)))) {
                    few.add(new Case(name, shown.signs(), ids.contains(shown.id()), shown.agrees()));
                }
            }
        }
    }

    private void rules(String name, Passages answer, List<String> met, List<Case> cases) {
        Rules known = ears.get(name).rules();
        double[][] signs = known.signs(answer);
        for (int i = 0; i < signs.length; i++) {
            String id = known.ids().get(i);
            // The texts are not labelled with what a decision costs.
            if (Rules.SHARED.contains(id) && !id.equals("priced")) {
                cases.add(new Case(name, signs[i], met.contains(id), true));
            }
        }
    }

    private String model() {
        StringBuilder text = new StringBuilder("# What evidence counts: made by src/fit/fit.sh, not by hand.\n"
                + "# Each line: its mean, how far it strays, its weight.\n");
        Map<String, Double> lines = new LinkedHashMap<>();
        List<double[]> left = new ArrayList<>();
        for (String question : names(facts.stream().map(Choice::question))) {
            ChoiceFit fit = ChoiceFit.of(facts.stream().filter(c -> !c.question().equals(question)).toList());
            facts.stream().filter(c -> c.question().equals(question)).forEach(c -> left.add(fit.shares(c)));
        }
        List<Choice> ordered = new ArrayList<>();
        names(facts.stream().map(Choice::question)).forEach(name -> facts.stream()
                .filter(c -> c.question().equals(name))
                .forEach(ordered::add));
        lines.put("tell", Lines.tell(ordered, left, WRONG));
        lines.put("none", 0.5);
        ChoiceFit all = ChoiceFit.of(facts);
        write(text, "facts", Facts.SIGNS, all.facts());
        write(text, "none", Facts.NONE_SIGNS, all.none());
        List<double[]> heard = leftOut(points, points);
        lines.put("heard", Lines.atPrecision(heard, 0.85));
        lines.put("perhaps", Lines.atRecall(heard, 0.95));
        // The encoder knows the examples of which these cases are made: the line is where OppositesTest passes.
        Lines.atPrecision(heard(few), 0.985);
        lines.put("heard-few", 0.97);
        write(text, "points", Points.SIGNS, CaseFit.of(points));
        write(text, "few", Points.SIGNS, CaseFit.of(few));
        List<Case> answers = Stream.concat(rules.stream(), shorts.stream()).toList();
        // To ask for what was said annoys more than to pass over what was not: /next is one key away.
        lines.put("due", Lines.atRecall(leftOut(rules, answers), 0.98));
        Lines.atRecall(leftOut(shorts, answers), 0.8);
        write(text, "rules", Rules.SIGNS, CaseFit.of(answers.stream().map(Case::ofAnyRule).toList()));
        write(text, "shared", Rules.SHARED_SIGNS, CaseFit.of(answers));
        lines.forEach((name, line) -> text.append(String.format(Locale.ROOT, "line %s %.3f%n", name, line)));
        return text.toString();
    }

    /** The same for points, of which whole answers and few sentences tell. */
    private List<double[]> heard(List<Case> cases) {
        List<double[]> left = new ArrayList<>();
        for (String question : names(cases.stream().map(Case::question))) {
            Logit whole = CaseFit.of(points.stream().filter(c -> !c.question().equals(question)).toList());
            Logit some = CaseFit.of(few.stream().filter(c -> !c.question().equals(question)).toList());
            cases.stream()
                    .filter(c -> c.question().equals(question))
                    .forEach(c -> left.add(new double[] {Points.chance(whole, some, c.signs()), c.is() ? 1 : 0, c.agrees() ? 1 : 0}));
        }
        return left;
    }

    /** The probability of each by what was learned from the other questions, and whether it is there. */
    private static List<double[]> leftOut(List<Case> cases, List<Case> learned) {
        List<double[]> left = new ArrayList<>();
        for (String question : names(cases.stream().map(Case::question))) {
            Logit fit = CaseFit.of(learned.stream().filter(c -> !c.question().equals(question)).toList());
            cases.stream()
                    .filter(c -> c.question().equals(question))
                    .forEach(c -> left.add(new double[] {fit.probability(c.signs()), c.is() ? 1 : 0, c.agrees() ? 1 : 0}));
        }
        return left;
    }

    private static void write(StringBuilder text, String name, List<String> signs, Logit sum) {
        for (int i = 0; i < signs.size(); i++) {
            text.append(String.format(
                    Locale.ROOT,
                    "%s %s %.4f %.4f %.4f%n",
                    name,
                    signs.get(i),
                    sum.means()[i],
                    sum.spreads()[i],
                    sum.weights()[i]));
        }
        text.append(String.format(Locale.ROOT, "%s bias %.4f%n", name, sum.bias()));
    }

    private static List<String> names(Stream<String> names) {
        return names.distinct().sorted().toList();
    }

    private static boolean[] right(List<String> ids, List<String> wanted) {
        boolean[] right = new boolean[ids.size()];
        for (int i = 0; i < right.length; i++) {
            right[i] = wanted.contains(ids.get(i));
        }
        return right;
    }

    private static List<Path> sorted(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static List<Map<String, Object>> labelled(Path file) throws IOException {
        return Files.exists(file) ? new Yaml().load(Files.readString(file)) : List.of();
    }

    private static List<String> list(Map<String, Object> text, String key) {
        return ((List<?>) text.getOrDefault(key, List.of()))
                .stream().map(String::valueOf).toList();
    }
}
