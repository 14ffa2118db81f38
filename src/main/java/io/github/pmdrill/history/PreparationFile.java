package io.github.pmdrill.history;

import static io.github.pmdrill.format.Fields.keys;
import static io.github.pmdrill.format.Fields.may;
import static io.github.pmdrill.format.Fields.must;

import io.github.pmdrill.files.Presence;
import io.github.pmdrill.files.WholeFile;
import io.github.pmdrill.format.DeckException;
import io.github.pmdrill.format.Fields;
import io.github.pmdrill.format.Json;
import io.github.pmdrill.format.Node;
import io.github.pmdrill.format.Problems;
import io.github.pmdrill.format.Shape;
import io.github.pmdrill.preparation.Ask;
import io.github.pmdrill.preparation.Preparation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a person prepares for, as {@code plan.yaml} in the home folder has it; the day of the interview is a setting. What
 * each day holds is computed and is kept nowhere.
 */
public record PreparationFile(Home home) {
    private static final String NAME = "plan.yaml";

    private static final Shape SHAPE = new Fields(
            "a plan",
            keys(
                    must("since", "The day on which it was made", Shape.date()),
                    must("hours", "The hours of practice a week, from 0.5 to 40", Shape.number()),
                    may("rounds", "The rounds that are held as mocks, in turn", Shape.list(0, Shape.text())),
                    may("asks", "What the advert asks for", Shape.list(0, ask()))));

    private static Shape ask() {
        return new Fields(
                "something that the advert asks for",
                keys(
                        must("says", "A sentence of the advert", Shape.text()),
                        must("questions", "What practises it, as deck/question", Shape.list(1, Shape.text()))));
    }

    /** Where it lies. */
    public Path path() {
        return home.root().resolve(NAME);
    }

    /** Whether there is one. */
    public boolean exists() throws IOException {
        return Presence.ofFile(path());
    }

    /**
     * Reads it; nothing where there is none.
     *
     * @param interview the day that the settings have
     * @throws DeckException with all that is wrong in it
     */
    public Optional<Preparation> read(LocalDate interview) throws IOException {
        if (!exists()) {
            return Optional.empty();
        }
        Node root = Node.fromYaml(NAME, Files.readAllBytes(path()));
        Problems problems = new Problems(NAME);
        SHAPE.check(root, problems);
        if (problems.found().isEmpty() && !Preparation.areHours(Double.parseDouble(root.string("hours")))) {
            problems.error(root.get("hours").place(), "hours lie between 0.5 and 40");
        }
        if (!problems.found().isEmpty()) {
            throw new DeckException(problems.found());
        }
        return Optional.of(new Preparation(
                interview,
                LocalDate.parse(root.string("since")),
                Double.parseDouble(root.string("hours")),
                root.get("asks").items().stream()
                        .map(ask -> new Ask(ask.string("says"), ask.strings("questions")))
                        .toList(),
                root.strings("rounds")));
    }

    /** Writes it anew. */
    public void write(Preparation preparation) throws IOException {
        home.prepare();
        WholeFile.write(path(), text(preparation));
    }

    private static String text(Preparation preparation) {
        StringBuilder text = new StringBuilder("# What pmdrill plan goes by. You may edit it; pmdrill plan shows what"
                + " comes of it.\n# The day of the interview is interview-date in config.yaml.\n");
        text.append("since: ").append(preparation.since()).append('\n');
        text.append("hours: ").append(preparation.hours()).append("  # a week\n");
        text.append("# Rounds that are held as mocks, in turn; pmdrill decks --rounds lists them.\n");
        list(text, "rounds", preparation.rounds(), "");
        text.append("# What the advert asks for, and what practises it.\n");
        text.append(preparation.asks().isEmpty() ? "asks: []\n" : "asks:\n");
        for (Ask ask : preparation.asks()) {
            text.append("  - says: ").append(Json.line(ask.says())).append('\n');
            list(text, "questions", ask.questions(), "    ");
        }
        return text.toString();
    }

    private static void list(StringBuilder text, String key, List<String> values, String margin) {
        text.append(margin).append(key).append(values.isEmpty() ? ": []\n" : ":\n");
        values.forEach(value -> text.append(margin)
                .append("  - ")
                .append(value.matches("[a-z][a-z0-9/-]*") ? value : Json.line(value))
                .append('\n'));
    }

    /** Takes it away; whether there was one. */
    public boolean drop() throws IOException {
        return Files.deleteIfExists(path());
    }
}
