package io.github.pmdrill.listen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.bank.Bank;
import io.github.pmdrill.bank.DeckReader;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.meaning.Encoder;
import io.github.pmdrill.meaning.Kept;
import io.github.pmdrill.meaning.KnownTexts;
import io.github.pmdrill.meaning.Meaning;
import io.github.pmdrill.meaning.Remembering;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/**
 * How well texts are heard that were written without seeing the rules: each folder is named after a question and holds
 * clarifying questions and answers, labelled by meaning. Those under {@code unseen}, {@code fresh} and {@code latest} judge, and nothing
 * was learned from them. How well others are heard, of which each question is left out in turn, {@code src/fit} prints.
 */
class ListeningFiguresTest {
    /** The rules that the texts are labelled with; whether another one was right cannot be told from them. */
    private static final Set<String> LABELLED = Set.of("sized", "failed", "compared", "outcome");

    /** Least, and for wrong facts most, shares. */
    private record Figures(
            double told,
            double offered,
            double wrong,
            double open,
            double triggersPrecise,
            double triggersFound,
            double heardPrecise,
            double heardFound,
            double perhapsFound,
            double perhapsPrecise) {}

    /** A little under what is reached on texts that nothing was learned from, and that nobody has read. */
    private static final Figures UNSEEN = new Figures(0.95, 0.98, 0.05, 0.75, 0.66, 0.95, 0.9, 0.8, 0.95, 0.78);

    /** The same, of texts that were written when all was decided, to questions whose other texts were learned from. */
    private static final Figures FRESH = new Figures(0.78, 0.9, 0.04, 0.9, 0.7, 0.8, 0.9, 0.66, 0.87, 0.75);

    /** The same, of questions that were written last: no text to any of them was ever looked at. */
    private static final Figures LATEST = new Figures(0.8, 0.93, 0.02, 0.95, 0.63, 0.88, 0.92, 0.6, 0.86, 0.75);

    /** These judge: to mend a rule on one of them, or only to read it, is to lose it. */
    @Test
    void texts_that_nobody_tuned_to_are_heard_as_well_as_before() throws Exception {
        List<Tally> rows = heard("unseen");

        rows.get(rows.size() - 1).isAtLeast(UNSEEN);
    }

    @Test
    void texts_that_were_written_last_are_heard_as_well() throws Exception {
        List<Tally> rows = heard("fresh");

        rows.get(rows.size() - 1).isAtLeast(FRESH);
    }

    @Test
    void texts_to_questions_that_nothing_was_learned_from_are_heard_as_well() throws Exception {
        List<Tally> rows = heard("latest");

        rows.get(rows.size() - 1).isAtLeast(LATEST);
    }

    /** With all texts worked out first, by all processors, and kept from one run to the next. */
    private static Meaning meaning(String root) throws Exception {
        Set<String> all = new TreeSet<>();
        for (Path folder : folders(root)) {
            for (String file : List.of("questions.yaml", "more-questions.yaml")) {
                labelled(folder.resolve(file)).forEach(text -> all.add(Near.plain(text.text())));
            }
            for (Labelled answer : labelled(folder.resolve("answers.yaml"))) {
                Passages.of(answer.text(), one -> new float[1]).all().stream()
                        .filter(passage -> !passage.isPair())
                        .forEach(passage -> all.add(passage.said()));
            }
        }
        Kept kept = new Kept(Path.of("target", "heard-" + root + ".bin"));
        KnownTexts known = kept.of(all, Encoder::bundled);
        kept.keep(known);
        return Remembering.bundled(known);
    }

    /** A row for each folder, and last one for all. */
    private static List<Tally> heard(String root) throws Exception {
        Tally all = new Tally("all " + root);
        List<Tally> rows = new ArrayList<>();
        Meaning meaning = meaning(root);
        for (Path folder : folders(root)) {
            String name = String.valueOf(folder.getFileName());
            Tally row = new Tally(name);
            Ear ear = new Ear(question(name), new Bank(List.of()).topics(), meaning);
            for (String file : List.of("questions.yaml", "more-questions.yaml")) {
                for (Labelled labelled : labelled(folder.resolve(file))) {
                    row.question(labelled, ear);
                    all.question(labelled, ear);
                }
            }
            for (Labelled labelled : labelled(folder.resolve("answers.yaml"))) {
                row.answer(labelled, ear);
                all.answer(labelled, ear);
            }
            rows.add(row);
        }
        rows.add(all);
        System.out.println(Tally.head());
        rows.forEach(System.out::println);
        return rows;
    }

    /** What was heard of one folder's texts, or of all. */
    private static final class Tally {
        private final String name;
        private final Share told = new Share("told");
        private final Share offered = new Share("or offered");
        private final Share wrong = new Share("wrong told");
        private final Share open = new Share("says open");
        private final Share triggersPrecise = new Share("triggers P");
        private final Share triggersFound = new Share("triggers R");
        private final Share heardPrecise = new Share("heard P");
        private final Share heardFound = new Share("heard R");
        private final Share perhapsFound = new Share("perhaps R");
        private final Share perhapsPrecise = new Share("perhaps P");

        Tally(String name) {
            this.name = name;
        }

        private List<Share> shares() {
            return List.of(
                    told,
                    offered,
                    wrong,
                    open,
                    triggersPrecise,
                    triggersFound,
                    heardPrecise,
                    heardFound,
                    perhapsFound,
                    perhapsPrecise);
        }

        static String head() {
            StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-20s", ""));
            new Tally("").shares().forEach(share -> line.append(String.format(Locale.ROOT, "%14s", share.name)));
            return line.toString();
        }

        @Override
        public String toString() {
            StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-20s", name));
            shares().forEach(share -> line.append(String.format(Locale.ROOT, "%14s", share)));
            return line.toString();
        }

        void isAtLeast(Figures floor) {
            least(told, floor.told);
            least(offered, floor.offered);
            assertThat(wrong.value()).as(name + ": " + wrong.name).isLessThanOrEqualTo(floor.wrong);
            least(open, floor.open);
            least(triggersPrecise, floor.triggersPrecise);
            least(triggersFound, floor.triggersFound);
            least(heardPrecise, floor.heardPrecise);
            least(heardFound, floor.heardFound);
            least(perhapsFound, floor.perhapsFound);
            least(perhapsPrecise, floor.perhapsPrecise);
        }

        private void least(Share share, double floor) {
            assertThat(share.value()).as(name + ": " + share.name).isGreaterThanOrEqualTo(floor);
        }

        void question(Labelled labelled, Ear ear) {
            Asked asked = ear.asks(labelled.text());
            List<String> facts = labelled.facts();
            wrong.count(Stream.of(asked.told(), asked.also()).anyMatch(id -> !id.isEmpty() && !facts.contains(id)));
            if (facts.isEmpty()) {
                open.count(asked.told().isEmpty());
                return;
            }
            boolean right = facts.contains(asked.told())
                    || (facts.size() > 1 && asked.choose().containsAll(facts));
            told.count(right);
            offered.count(right || asked.choose().stream().anyMatch(facts::contains));
        }

        void answer(Labelled labelled, Ear ear) {
            Heard heard = ear.hears(labelled.text());
            List<String> points = heard.points().stream()
                    .filter(point -> point.state() == Heard.State.HEARD)
                    .map(Heard.PointHeard::id)
                    .toList();
            List<String> perhaps =
                    heard.points().stream().map(Heard.PointHeard::id).toList();
            heard.triggers().stream()
                    .filter(LABELLED::contains)
                    .forEach(id -> triggersPrecise.count(labelled.triggers().contains(id)));
            labelled.triggers()
                    .forEach(id -> triggersFound.count(heard.triggers().contains(id)));
            points.forEach(id -> heardPrecise.count(labelled.points().contains(id)));
            labelled.points().forEach(id -> heardFound.count(points.contains(id)));
            perhaps.forEach(id -> perhapsPrecise.count(labelled.points().contains(id)));
            labelled.points().forEach(id -> perhapsFound.count(perhaps.contains(id)));
        }
    }

    private static Question question(String id) throws IOException {
        String name = new String(resource("files.txt"), StandardCharsets.UTF_8)
                .lines()
                .filter(file -> file.endsWith("/" + id + ".yaml"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no question " + id + " in the bank, but texts for it"));
        byte[] head = "title: t\npurpose: p\n".getBytes(StandardCharsets.UTF_8);
        DeckReader.Outcome outcome = DeckReader.folder(
                "texts",
                List.of(
                        new DeckReader.File("deck.yaml", "deck.yaml", head),
                        new DeckReader.File(name, name, resource(name))));
        assertThat(outcome.deck()).as(outcome.problems().toString()).isNotNull();
        return outcome.orThrow().questions().get(0);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Bank.class.getResourceAsStream("/questions/" + name), name)) {
            return in.readAllBytes();
        }
    }

    private static List<Path> folders(String name) throws IOException, URISyntaxException {
        Path root = Path.of(Objects.requireNonNull(ListeningFiguresTest.class.getResource("/" + name))
                .toURI());
        try (Stream<Path> entries = Files.list(root)) {
            List<Path> folders = entries.filter(Files::isDirectory).sorted().toList();
            assertThat(folders).isNotEmpty();
            return folders;
        }
    }

    private static List<Labelled> labelled(Path file) throws IOException {
        if (Files.notExists(file)) {
            return List.of();
        }
        List<Labelled> labelled = new ArrayList<>();
        List<Map<String, Object>> texts = new Yaml().load(Files.readString(file));
        for (Map<String, Object> text : texts) {
            labelled.add(new Labelled(
                    String.valueOf(text.get("text")),
                    list(text, "facts"),
                    list(text, "points"),
                    list(text, "triggers")));
        }
        assertThat(labelled).isNotEmpty();
        return labelled;
    }

    private static List<String> list(Map<String, Object> text, String key) {
        return ((List<?>) text.getOrDefault(key, List.of()))
                .stream().map(String::valueOf).toList();
    }

    /** A text and what a person says is in it. */
    private record Labelled(String text, List<String> facts, List<String> points, List<String> triggers) {}

    /** How many of how many. */
    private static final class Share {
        private final String name;
        private int yes;
        private int all;

        Share(String name) {
            this.name = name;
        }

        void count(boolean is) {
            yes += is ? 1 : 0;
            all++;
        }

        double value() {
            return all == 0 ? 1 : yes / (double) all;
        }

        @Override
        public String toString() {
            return all == 0 ? "-" : String.format(Locale.ROOT, "%.2f %d/%d", value(), yes, all);
        }
    }
}
