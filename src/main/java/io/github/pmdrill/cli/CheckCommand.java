package io.github.pmdrill.cli;

import io.github.pmdrill.bank.Bank;
import io.github.pmdrill.bank.Deck;
import io.github.pmdrill.bank.DeckReader;
import io.github.pmdrill.bank.QuestionRules;
import io.github.pmdrill.bank.Rounds;
import io.github.pmdrill.bank.Schema;
import io.github.pmdrill.bank.Starter;
import io.github.pmdrill.bank.TextRules;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.files.WholeFile;
import io.github.pmdrill.format.DeckProblem;
import io.github.pmdrill.format.Json;
import io.github.pmdrill.format.JsonObject;
import io.github.pmdrill.format.Place;
import io.github.pmdrill.listen.RuleTests;
import io.github.pmdrill.practice.Environment;
import io.github.pmdrill.practice.Exit;
import io.github.pmdrill.practice.Misuse;
import io.github.pmdrill.sql.QueryTests;
import io.github.pmdrill.text.Counted;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code pmdrill check}: every mistake in a deck, with its place. */
final class CheckCommand implements Command {
    private final Environment environment;
    private boolean json;

    CheckCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Synopsis spec() {
        return Specs.command(
                        "check",
                        this,
                        "Every mistake in decks and rounds, with its place. Exit code 1 when there is one; warnings pass.",
                        "",
                        "Examples:",
                        "  pmdrill check my-deck.yaml",
                        "  pmdrill check --new my-deck.yaml",
                        "  pmdrill check --schema > pmdrill.schema.json")
                .addPositional(Specs.arguments("PATH", "A deck's file or folder, a deck's id, or a round's file."))
                .addOption(Specs.flag("--schema", "Prints a JSON Schema of the format, for editors."))
                .addOption(Specs.option("--new", "FILE", Path.class, "Writes a commented deck to start from."))
                .addOption(Specs.flag("--json", "The problems as JSON."));
    }

    @Override
    public int run(Arguments given) throws IOException {
        json = given.hasMatchedOption("--json");
        List<String> paths = given.matchedPositionalValue(0, List.<String>of());
        @Nullable Path fresh = given.matchedOptionValue("--new", null);
        if (given.hasMatchedOption("--schema")) {
            environment.out().print(Schema.text());
            return Exit.DONE;
        }
        if (fresh != null) {
            return write(fresh);
        }
        if (paths.isEmpty()) {
            throw new Misuse("check what? pmdrill check my-deck.yaml");
        }
        Bank bank = environment.bank();
        List<DeckProblem> problems = new ArrayList<>();
        Map<String, String> seen = new HashMap<>();
        Rounds rounds = new Rounds(bank);
        int questions = 0;
        int interviews = 0;
        for (String path : paths) {
            Optional<Rounds.Checked> round = rounds.check(path);
            if (round.isPresent()) {
                problems.addAll(round.get().problems());
                interviews += round.get().interviews();
                continue;
            }
            DeckReader.Outcome outcome = bank.check(path);
            problems.addAll(outcome.problems());
            Deck deck = outcome.deck();
            if (deck != null) {
                sameId(bank, path, deck.id(), seen).ifPresent(problems::add);
                questions += deck.questions().size();
                deck.questions().forEach(q -> problems.addAll(check(bank, q, outcome.files())));
            }
        }
        String read = interviews == 0 ? Counted.of(questions, "question") : Counted.of(interviews, "interview");
        return report(
                problems, interviews > 0 && questions > 0 ? Counted.of(questions, "question") + ", " + read : read);
    }

    /**
     * Of two decks of one id only one can be named by it.
     *
     * @param seen the paths that were checked before, by the ids of their decks
     */
    private static Optional<DeckProblem> sameId(Bank bank, String path, String id, Map<String, String> seen) {
        if (path.equals(id)) {
            return Optional.empty();
        }
        String other = seen.putIfAbsent(id, path);
        if (other == null && !bank.isBundled(id)) {
            return Optional.empty();
        }
        String message = other == null
                ? "in a folder of decks this hides the bundled deck " + id + "; another name keeps both"
                : "has the id of " + other + ", and only one of them can be named by it; another name keeps both";
        return Optional.of(new DeckProblem(path, Place.START, DeckProblem.Weight.WARNING, message));
    }

    private List<DeckProblem> check(Bank bank, Question question, Map<String, String> files) {
        String file = files.getOrDefault(question.id().question(), question.id().toString());
        List<DeckProblem> problems =
                new ArrayList<>(QuestionRules.check(file, question, bank.rubrics(), environment.today()));
        problems.addAll(TextRules.check(file, question));
        problems.addAll(QueryTests.check(file, question, environment.queries()));
        problems.addAll(RuleTests.check(file, question, bank.topics(), environment.meaning()));
        return problems;
    }

    private int report(List<DeckProblem> problems, String read) {
        if (json) {
            environment.print(
                    Json.pretty(problems.stream().map(CheckCommand::row).toList()));
        } else {
            problems.forEach(environment::print);
        }
        long grave = problems.stream()
                .filter(p -> p.weight() != DeckProblem.Weight.WARNING)
                .count();
        environment.tell(grave == 0 ? read + ", no mistakes" : Counted.of(grave, "mistake"));
        return grave == 0 ? Exit.DONE : Exit.FAILED;
    }

    private static Map<String, Object> row(DeckProblem problem) {
        return new JsonObject()
                .with("file", problem.file())
                .with("line", problem.place().line())
                .with("column", problem.place().column())
                .with("weight", problem.weight().name().toLowerCase(Locale.ROOT))
                .with("message", problem.message());
    }

    private int write(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (!name.matches("[a-z0-9]+(-[a-z0-9]+)*\\.ya?ml")) {
            throw new Misuse("a deck's file is named in kebab-case, like my-deck.yaml");
        }
        Output.check(file, false, "");
        WholeFile.write(file, Starter.text());
        environment.tell("Wrote " + file + "; now: pmdrill check " + file);
        return Exit.DONE;
    }
}
