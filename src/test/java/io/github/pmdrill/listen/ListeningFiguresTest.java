package io.github.pmdrill.listen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.deck.Bank;
import io.github.pmdrill.deck.DeckReader;
import io.github.pmdrill.deck.Question;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/**
 * How well texts are heard that people wrote without seeing the rules: each folder under {@code listening} is named
 * after a question and holds clarifying questions and answers, labelled by meaning.
 */
class ListeningFiguresTest {
    private final Share told = new Share("right fact told");
    private final Share toldOrOffered = new Share("right fact told or among the choice");
    private final Share wrong = new Share("wrong fact told");
    private final Share open = new Share("nothing covers it: says so or asks back");
    private final Share triggersPrecise = new Share("triggers, precision");
    private final Share triggersFound = new Share("triggers, recall");
    private final Share heardPrecise = new Share("points heard, precision");
    private final Share heardFound = new Share("points heard, recall");
    private final Share perhapsFound = new Share("points heard or perhaps, recall");

    @Test
    void labelled_texts_are_heard_as_well_as_before() throws Exception {
        for (Path folder : folders()) {
            Ear ear = new Ear(question(String.valueOf(folder.getFileName())), new Bank(List.of()).lexicon());
            for (Labelled labelled : labelled(folder.resolve("questions.yaml"))) {
                question(labelled, ear);
            }
            for (Labelled labelled : labelled(folder.resolve("answers.yaml"))) {
                answer(labelled, ear);
            }
        }
        List<Share> shares = List.of(
                told,
                toldOrOffered,
                wrong,
                open,
                triggersPrecise,
                triggersFound,
                heardPrecise,
                heardFound,
                perhapsFound);
        shares.forEach(System.out::println);

        assertThat(told.value()).as(told.name).isGreaterThanOrEqualTo(0.95);
        assertThat(wrong.value()).as(wrong.name).isLessThanOrEqualTo(0.03);
        assertThat(open.value()).as(open.name).isGreaterThanOrEqualTo(0.9);
        assertThat(triggersPrecise.value()).as(triggersPrecise.name).isGreaterThanOrEqualTo(0.9);
        assertThat(triggersFound.value()).as(triggersFound.name).isGreaterThanOrEqualTo(0.95);
        assertThat(heardPrecise.value()).as(heardPrecise.name).isGreaterThanOrEqualTo(0.8);
        assertThat(heardFound.value()).as(heardFound.name).isGreaterThanOrEqualTo(0.8);
        assertThat(perhapsFound.value()).as(perhapsFound.name).isGreaterThanOrEqualTo(0.9);
    }

    private void question(Labelled labelled, Ear ear) {
        Asked asked = ear.asks(labelled.text());
        List<String> facts = labelled.facts();
        wrong.count(!asked.told().isEmpty() && !facts.contains(asked.told()));
        if (facts.isEmpty()) {
            open.count(asked.told().isEmpty());
            return;
        }
        boolean right = facts.contains(asked.told())
                || (facts.size() > 1 && asked.choose().containsAll(facts));
        told.count(right);
        toldOrOffered.count(right || asked.choose().stream().anyMatch(facts::contains));
    }

    private void answer(Labelled labelled, Ear ear) {
        Heard heard = ear.hears(labelled.text());
        List<String> points = heard.points().stream()
                .filter(point -> point.state() == Heard.State.HEARD)
                .map(Heard.PointHeard::id)
                .toList();
        List<String> perhaps = heard.points().stream().map(Heard.PointHeard::id).toList();
        heard.triggers().forEach(id -> triggersPrecise.count(labelled.triggers().contains(id)));
        labelled.triggers().forEach(id -> triggersFound.count(heard.triggers().contains(id)));
        points.forEach(id -> heardPrecise.count(labelled.points().contains(id)));
        labelled.points().forEach(id -> heardFound.count(points.contains(id)));
        labelled.points().forEach(id -> perhapsFound.count(perhaps.contains(id)));
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

    private static List<Path> folders() throws IOException, URISyntaxException {
        Path root = Path.of(Objects.requireNonNull(ListeningFiguresTest.class.getResource("/listening"))
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
            return String.format(Locale.ROOT, "%-42s %.2f  %d of %d", name, value(), yes, all);
        }
    }
}
