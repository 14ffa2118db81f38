package io.github.pmdrill.cli;

import io.github.pmdrill.bank.Bank;
import io.github.pmdrill.bank.Heading;
import io.github.pmdrill.bank.Listing;
import io.github.pmdrill.bank.Round;
import io.github.pmdrill.bank.Rounds;
import io.github.pmdrill.bank.Tags;
import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.format.DeckException;
import io.github.pmdrill.format.Json;
import io.github.pmdrill.format.JsonObject;
import io.github.pmdrill.practice.Environment;
import io.github.pmdrill.practice.Exit;
import io.github.pmdrill.practice.Failed;
import io.github.pmdrill.practice.FoundQuestions;
import io.github.pmdrill.practice.Misuse;
import io.github.pmdrill.text.SafeText;
import io.github.pmdrill.text.Suggestion;
import io.github.pmdrill.text.WrappedTable;
import io.github.pmdrill.text.Wrapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code pmdrill decks}: what the bank holds. */
final class DecksCommand implements Command {
    private static final int MOST_FOUND = 12;

    /** The columns that a terminal of 80 leaves to the topics of a deck. */
    private static final int TOPICS = 36;

    private final Environment environment;
    private boolean json;

    DecksCommand(Environment environment) {
        this(environment, false);
    }

    private DecksCommand(Environment environment, boolean json) {
        this.environment = environment;
        this.json = json;
    }

    @Override
    public Synopsis spec() {
        return Specs.command(
                        "decks",
                        this,
                        "What the bank holds: all decks, or the questions of one. Also: pmdrill list.",
                        "",
                        "Examples:",
                        "  pmdrill decks",
                        "  pmdrill decks system-design --json",
                        "  pmdrill decks --find 'url shortener'",
                        "  pmdrill decks concepts --tag identity",
                        "  pmdrill decks --tags",
                        "  pmdrill decks --rounds")
                .aliases("list")
                .addPositional(Specs.argument(false, "DECK", "A deck's id, or a path; or a tag."))
                .addOption(Specs.option(
                        "--find", "WORDS", String.class, "The questions of all decks, or of one, that are about it."))
                .addOption(Specs.option(
                        "--tag", "TAG", String.class, "The questions of all decks, or of one, with this tag."))
                .addOption(Specs.flag("--tags", "The tags of all decks, or of one, with how many questions have each."))
                .addOption(Specs.flag("--rounds", "The rounds instead, for pmdrill start --round."))
                .addOption(Specs.flag("--json", "As JSON."));
    }

    @Override
    public int run(Arguments given) {
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
        List<String> decks = deck.isEmpty() ? List.of() : List.of(deck);
        if (given.hasMatchedOption("--find")) {
            return find(environment, words, decks, json);
        }
        if (given.hasMatchedOption("--tags")) {
            return tags(new Tags(bank, decks));
        }
        String tag = given.matchedOptionValue("--tag", "");
        if (!tag.isBlank()) {
            return tagged(new Tags(bank, decks), tag);
        }
        return deck.isEmpty() ? all(bank) : one(bank, deck);
    }

    /** A deck's questions; of a word that is no deck but a tag, the questions with it. */
    private int one(Bank bank, String deck) {
        if (!bank.ids().contains(deck)) {
            Tags tags = new Tags(bank, List.of());
            if (!tags.with(deck).isEmpty()) {
                return questions(tags.with(deck), "");
            }
        }
        Listing listing = bank.listing(deck);
        if (!json) {
            environment.print(heading(listing));
        }
        return questions(listing.questions(), listing.id());
    }

    private String heading(Listing deck) {
        String text = SafeText.line(
                deck.title() + ": " + deck.purpose().strip() + " A question begins with: pmdrill start ID");
        return String.join("\n", Wrapping.rows(text, environment.columns(), environment.columns())) + "\n";
    }

    private int tags(Tags tags) {
        tags.broken().forEach(environment::tell);
        print(tags.rows(), List.of("tag", "questions", "decks"));
        return tags.broken().isEmpty() ? Exit.DONE : Exit.FAILED;
    }

    /** The entries of what was found, the best first; a failure when there is nothing. */
    static int find(Environment environment, String words, List<String> decks, boolean json) {
        if (words.isBlank()) {
            throw new Misuse("there are no words to look for; like this: pmdrill search rate limit");
        }
        FoundQuestions found = FoundQuestions.of(environment.bank(), words, decks);
        found.broken().forEach(e -> e.problems().forEach(environment::tell));
        if (found.all().isEmpty() && !json) {
            throw new Failed("no question is about " + SafeText.line(words) + "; pmdrill decks DECK lists them");
        }
        List<Listing.Entry> best = found.all().stream().limit(MOST_FOUND).toList();
        new DecksCommand(environment, json).questions(best, "");
        return found.broken().isEmpty() ? Exit.DONE : Exit.FAILED;
    }

    /** The questions with a tag, in the order of their decks; a failure when there is none. */
    private int tagged(Tags tags, String tag) {
        tags.broken().forEach(environment::tell);
        List<Listing.Entry> tagged = tags.with(tag);
        if (tagged.isEmpty() && !json) {
            throw new Failed("no question has the tag " + SafeText.line(tag) + Suggestion.after(tag, tags.all())
                    + "; pmdrill decks --tags lists them");
        }
        questions(tagged, "");
        return tags.broken().isEmpty() ? Exit.DONE : Exit.FAILED;
    }

    private int all(Bank bank) {
        List<Map<String, Object>> rows = new ArrayList<>();
        int code = Exit.DONE;
        for (String id : bank.ids()) {
            try {
                rows.add(row(bank.heading(id), bank.isOwn(id)));
            } catch (DeckException e) {
                e.problems().forEach(environment::tell);
                code = Exit.FAILED;
            }
        }
        bank.remember();
        // A title would mostly say the id once more.
        print(rows, List.of("id", "questions", "minutes", "topics"));
        return code;
    }

    private Map<String, Object> row(Heading deck, boolean own) {
        List<String> topics = deck.topics();
        return new JsonObject()
                .with("id", deck.id())
                .with("title", deck.title())
                .with("purpose", deck.purpose())
                .with("questions", deck.questions())
                .with("minutes", deck.minutes())
                .with("own", own)
                .with("topics", json ? topics : topics.isEmpty() ? deck.title() : fitting(topics));
    }

    /** As many of them as stand in a row. */
    private static String fitting(List<String> topics) {
        String all = topics.get(0);
        for (String topic : topics.subList(1, topics.size())) {
            String more = all + ", " + topic;
            if (more.length() > TOPICS) {
                break;
            }
            all = more;
        }
        return all;
    }

    /**
     * Lists questions.
     *
     * @param deck the deck that all are of, which then is not said on every row; empty for several
     */
    private int questions(List<Listing.Entry> questions, String deck) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Listing.Entry question : questions) {
            long minutes = question.kind() == Kind.CARD ? 0 : question.minutes();
            rows.add(new JsonObject()
                    .with(
                            "id",
                            json || deck.isEmpty()
                                    ? question.id().toString()
                                    : question.id().question())
                    .with("kind", question.kind().id())
                    .with("level", question.level().id())
                    .with("minutes", json ? minutes : minutes == 0 ? "" : minutes + " min")
                    .with("title", question.title())
                    .with("subtitle", question.subtitle())
                    .with("archetype", question.archetype())
                    .with("tags", question.tags()));
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
                e.problems().forEach(environment::tell);
                code = Exit.FAILED;
            }
        }
        print(rows, List.of("id", "interviews", "minutes", "title"));
        return code;
    }

    private Map<String, Object> row(Round round) {
        return new JsonObject()
                .with("id", round.id())
                .with("title", round.title())
                .with(
                        "interviews",
                        json
                                ? round.interviews().stream()
                                        .map(DecksCommand::row)
                                        .toList()
                                : round.interviews().size())
                .with("minutes", round.minutes());
    }

    private static Map<String, Object> row(Round.Entry interview) {
        return new JsonObject()
                .with("title", interview.title())
                .with("minutes", interview.minutes())
                .with("break", interview.rest())
                .with("question", interview.question())
                .with("deck", interview.deck())
                .with("level", interview.level())
                .with("kind", interview.kind())
                .with("tag", interview.tag());
    }

    private void print(List<Map<String, Object>> rows, List<String> columns) {
        if (json) {
            environment.print(Json.pretty(rows));
            return;
        }
        environment.out().print(WrappedTable.of(rows, columns, environment.columns()));
    }
}
