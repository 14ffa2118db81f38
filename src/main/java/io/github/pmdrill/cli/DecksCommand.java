package io.github.pmdrill.cli;

import io.github.pmdrill.bank.Bank;
import io.github.pmdrill.bank.Listing;
import io.github.pmdrill.bank.Round;
import io.github.pmdrill.bank.Rounds;
import io.github.pmdrill.bank.Search;
import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.deck.QuestionId;
import io.github.pmdrill.format.DeckException;
import io.github.pmdrill.format.Json;
import io.github.pmdrill.practice.Environment;
import io.github.pmdrill.practice.Exit;
import io.github.pmdrill.practice.Failed;
import io.github.pmdrill.practice.Misuse;
import io.github.pmdrill.text.Columns;
import io.github.pmdrill.text.SafeText;
import io.github.pmdrill.text.Suggestion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code pmdrill decks}: what the bank holds. */
final class DecksCommand implements Command {
    private static final int MOST_FOUND = 12;

    private final Environment environment;
    private boolean json;

    DecksCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public CommandSpec spec() {
        return Specs.command(
                        "decks",
                        this,
                        "What the bank holds: all decks, or the questions of one.",
                        "",
                        "Examples:",
                        "  pmdrill decks",
                        "  pmdrill decks system-design --json",
                        "  pmdrill decks --find 'url shortener'",
                        "  pmdrill decks concepts --tag identity",
                        "  pmdrill decks --rounds")
                .addPositional(Specs.argument(false, "DECK", "A deck's id, or a path."))
                .addOption(Specs.option(
                        "--find", "WORDS", String.class, "The questions of all decks, or of one, that are about it."))
                .addOption(Specs.option(
                        "--tag", "TAG", String.class, "The questions of all decks, or of one, with this tag."))
                .addOption(Specs.flag("--rounds", "The rounds instead, for pmdrill start --round."))
                .addOption(Specs.flag("--json", "As JSON."));
    }

    @Override
    public int run(ParseResult given) {
        String deck = given.matchedPositionalValue(0, "");
        json = given.hasMatchedOption("--json");
        Bank bank = environment.bank();
        if (given.hasMatchedOption("--rounds")) {
            if (!deck.isEmpty()) {
                throw new Misuse("--rounds lists rounds, which are of no deck");
            }
            return rounds(new Rounds(bank));
        }
        String words = given.matchedOptionValue("--find", "");
        if (!words.isBlank()) {
            return find(bank, words, deck.isEmpty() ? bank.ids() : List.of(deck));
        }
        String tag = given.matchedOptionValue("--tag", "");
        if (!tag.isBlank()) {
            return tagged(bank, tag, deck.isEmpty() ? bank.ids() : List.of(deck));
        }
        return deck.isEmpty() ? all(bank) : questions(bank.listing(deck).questions());
    }

    /** The entries of what was found, the best first; a failure when there is nothing. */
    private int find(Bank bank, String words, List<String> decks) {
        Search search = new Search(words);
        Map<QuestionId, Listing.Entry> entries = new HashMap<>();
        int code = Exit.DONE;
        for (String deck : decks) {
            try {
                for (Listing.Entry entry : bank.listing(deck).questions()) {
                    entries.put(entry.id(), entry);
                    search.add(bank.question(deck, entry.id().question()));
                }
            } catch (DeckException e) {
                e.problems().forEach(problem -> environment.err().println(problem));
                code = Exit.FAILED;
            }
        }
        List<Listing.Entry> found = search.found().stream()
                .limit(MOST_FOUND)
                .flatMap(question -> Stream.ofNullable(entries.get(question.id())))
                .toList();
        if (found.isEmpty() && !json) {
            throw new Failed("no question is about " + SafeText.line(words) + "; pmdrill decks DECK lists them");
        }
        questions(found);
        return code;
    }

    /** The questions with a tag, in the order of their decks; a failure when there is none. */
    private int tagged(Bank bank, String tag, List<String> decks) {
        List<Listing.Entry> entries = decks.stream()
                .flatMap(deck -> bank.listing(deck).questions().stream())
                .toList();
        List<Listing.Entry> tagged =
                entries.stream().filter(entry -> entry.tags().contains(tag)).toList();
        if (tagged.isEmpty() && !json) {
            Set<String> tags =
                    entries.stream().flatMap(entry -> entry.tags().stream()).collect(Collectors.toSet());
            throw new Failed("no question has the tag " + SafeText.line(tag) + Suggestion.after(tag, tags));
        }
        return questions(tagged);
    }

    private int all(Bank bank) {
        List<Map<String, Object>> rows = new ArrayList<>();
        int code = Exit.DONE;
        for (String id : bank.ids()) {
            try {
                rows.add(row(bank.listing(id), bank.isOwn(id)));
            } catch (DeckException e) {
                e.problems().forEach(problem -> environment.err().println(problem));
                code = Exit.FAILED;
            }
        }
        bank.remember();
        print(rows, List.of("id", "questions", "minutes", "title"));
        return code;
    }

    private static Map<String, Object> row(Listing deck, boolean own) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", deck.id());
        row.put("title", deck.title());
        row.put("purpose", deck.purpose());
        row.put("questions", deck.questions().size());
        row.put(
                "minutes",
                deck.questions().stream().mapToLong(Listing.Entry::minutes).sum());
        row.put("own", own);
        return row;
    }

    private int questions(List<Listing.Entry> questions) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Listing.Entry question : questions) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("id", question.id().toString());
            row.put("kind", question.kind().id());
            row.put("level", question.level().id());
            row.put("minutes", question.kind() == Kind.CARD ? 0 : question.minutes());
            row.put("title", question.title());
            row.put("subtitle", question.subtitle());
            row.put("archetype", question.archetype());
            row.put("tags", question.tags());
            rows.add(row);
        }
        print(rows, List.of("id", "kind", "level", "minutes", "title"));
        return Exit.DONE;
    }

    private int rounds(Rounds rounds) {
        List<Map<String, Object>> rows = new ArrayList<>();
        int code = Exit.DONE;
        for (String id : Rounds.ids()) {
            try {
                rows.add(row(rounds.round(id)));
            } catch (DeckException e) {
                // A deck of one's own can hide the bundled one that a round chooses from.
                e.problems().forEach(problem -> environment.err().println(problem));
                code = Exit.FAILED;
            }
        }
        print(rows, List.of("id", "interviews", "minutes", "title"));
        return code;
    }

    private Map<String, Object> row(Round round) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", round.id());
        row.put("title", round.title());
        row.put(
                "interviews",
                json
                        ? round.interviews().stream().map(DecksCommand::row).toList()
                        : round.interviews().size());
        row.put("minutes", round.minutes());
        return row;
    }

    private static Map<String, Object> row(Round.Entry interview) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("title", interview.title());
        row.put("minutes", interview.minutes());
        row.put("break", interview.rest());
        row.put("question", interview.question());
        row.put("deck", interview.deck());
        row.put("level", interview.level());
        row.put("kind", interview.kind());
        row.put("tag", interview.tag());
        return row;
    }

    private void print(List<Map<String, Object>> rows, List<String> columns) {
        if (json) {
            environment.out().println(Json.pretty(rows));
            return;
        }
        Map<String, Integer> widths = new LinkedHashMap<>();
        for (String column : columns) {
            int widest = rows.stream()
                    .mapToInt(row -> Columns.of(SafeText.line(String.valueOf(row.get(column)))))
                    .max()
                    .orElse(0);
            widths.put(column, Math.max(column.length(), widest));
        }
        StringBuilder head = new StringBuilder();
        widths.forEach(
                (column, width) -> head.append(Columns.left(column, width)).append("  "));
        environment.out().println(head.toString().stripTrailing());
        for (Map<String, Object> row : rows) {
            StringBuilder line = new StringBuilder();
            widths.forEach((column, width) -> line.append(
                            Columns.left(SafeText.line(String.valueOf(row.get(column))), width))
                    .append("  "));
            environment.out().println(line.toString().stripTrailing());
        }
    }
}
