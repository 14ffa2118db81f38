package io.github.pmdrill.cli;

import io.github.pmdrill.deck.Bank;
import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.deck.Level;
import io.github.pmdrill.deck.Listing;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.drill.Conversation;
import io.github.pmdrill.drill.Line;
import io.github.pmdrill.drill.Menu;
import io.github.pmdrill.drill.Options;
import io.github.pmdrill.drill.Plan;
import io.github.pmdrill.drill.Session;
import io.github.pmdrill.history.Attempt;
import io.github.pmdrill.history.Attempts;
import io.github.pmdrill.history.Header;
import io.github.pmdrill.history.Journal;
import io.github.pmdrill.history.Studied;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pmdrill start}: holds an interview. */
@Command(
        name = "start",
        mixinStandardHelpOptions = true,
        description = "Hold an interview: one long question, or ten cards.",
        footer = {
            "",
            "Examples:",
            "  pmdrill start --deck system-design",
            "  pmdrill start system-design/link-shortener --focus failure",
            "  pmdrill start --deck concepts --count 5 --no-clock",
        })
final class StartCommand implements Callable<Integer> {
    @Option(names = "--deck", paramLabel = "ID|PATH", description = "A deck of the bank, or a path; may be repeated.")
    private List<String> decks = new ArrayList<>();

    @Parameters(arity = "0..1", paramLabel = "QUESTION", description = "A question, as deck/question.")
    private @Nullable String question;

    @Option(names = "--count", paramLabel = "N", description = "How many questions.")
    private @Nullable Integer count;

    @Option(names = "--level", paramLabel = "LEVEL", description = "Only easy, medium or hard ones.")
    private @Nullable String level;

    @Option(names = "--kind", paramLabel = "KIND", description = "Only this kind, such as scenario, card or numeric.")
    private @Nullable String kind;

    @Option(names = "--tag", paramLabel = "TAG", description = "Only with this tag.")
    private @Nullable String tag;

    @Option(names = "--seed", paramLabel = "N", description = "What --shuffle draws from.")
    private @Nullable Long seed;

    @Option(names = "--shuffle", description = "In random order, instead of the least recently practised first.")
    private boolean shuffle;

    @Option(names = "--pace", paramLabel = "X", description = "Stretches every time-box: 1.5 gives half as much again.")
    private double pace = 1;

    @Option(names = "--no-clock", description = "Shows no clock; times are still noted.")
    private boolean noClock;

    @Option(names = "--follow-ups", paramLabel = "N", description = "The most follow-ups to a question (3).")
    private int followUps = Options.DEFAULT.followUps();

    @Option(names = "--focus", paramLabel = "DIMENSION", description = "The dimension to work on, such as sizing.")
    private String focus = "";

    @Option(names = "--aloud", description = "You speak; the screen shows a large clock and takes notes.")
    private boolean aloud;

    @Option(names = "--plain", description = "Plain lines instead of the line editor.")
    private boolean plain;

    @Option(names = "--out", paramLabel = "FILE", description = "Also writes the transcript there; never overwrites.")
    private @Nullable Path out;

    private final World world;

    StartCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() throws IOException {
        Bank bank = world.bank();
        check(bank);
        if (question == null && decks.isEmpty()) {
            Optional<String> chosen = chooseDeck(bank);
            if (chosen.isEmpty()) {
                return Exit.UNFINISHED;
            }
            decks = List.of(chosen.get());
        }
        List<Attempt> attempts = new Attempts(world.home(), this::warn).all();
        long drawn = seed != null ? seed : world.seed().get();
        List<Question> questions = question != null ? List.of(bank.question(question)) : choose(bank, attempts, drawn);
        Options options = new Options(focus, pace, !noClock, followUps, aloud);
        String title = questions.stream().map(q -> q.id().deck()).distinct().collect(Collectors.joining("-"));
        Plan plan = new Plan(title, questions, bank.rubrics(), options, drawn);
        Header header = new Header(
                plan,
                world.clock().instant(),
                world.zone(),
                counted(attempts),
                new Studied(world.home()).of(questions));
        boolean firstTime = world.home().journals().isEmpty();
        try (Journal journal = Journal.create(world.home(), header)) {
            List<Line> first = firstTime && world.terminal() ? List.of(FIRST_TIME) : List.of();
            return new Holding(world, bank, plain).hold(journal, header, Session.begin(plan), out, first);
        }
    }

    private static final Line FIRST_TIME =
            Line.note("Three keys: Enter makes a new line; a line with only a dot ends an"
                    + " answer; /help shows the rest. Everything you type is saved at once.");

    private void check(Bank bank) {
        if (pace < 0.1 || pace > 10 || Double.isNaN(pace)) {
            throw new Misuse("--pace lies between 0.1 and 10");
        }
        if (followUps < 0) {
            throw new Misuse("--follow-ups is 0 or more");
        }
        if (count != null && count < 1) {
            throw new Misuse("--count is 1 or more");
        }
        if (question != null && !decks.isEmpty()) {
            throw new Misuse("a question and --deck at once; name one of them");
        }
        if (question != null && (count != null || level != null || kind != null || tag != null || shuffle)) {
            throw new Misuse("--count, --level, --kind, --tag and --shuffle choose among a deck's questions; with "
                    + question + " there is nothing to choose");
        }
        known("--level", level, Level.ids());
        known("--kind", kind, Kind.ids());
        if (!focus.isEmpty()) {
            known(
                    "--focus",
                    focus,
                    new TreeSet<>(bank.rubrics().values().stream()
                                    .flatMap(r -> r.dimensions().stream().map(d -> d.id()))
                                    .toList())
                            .stream().toList());
        }
        if (out != null && Files.exists(out)) {
            throw new Misuse(out + " exists, and is not overwritten; choose another name");
        }
        Path folder = out == null ? null : out.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new Misuse(folder + " is not a folder");
        }
    }

    private static void known(String option, @Nullable String word, List<String> words) {
        if (word != null && !words.contains(word)) {
            throw new Misuse(option + " is one of " + String.join(", ", words)
                    + io.github.pmdrill.deck.Suggestion.after(word, words));
        }
    }

    private Optional<String> chooseDeck(Bank bank) {
        if (!world.terminal()) {
            throw new Misuse("name a deck: pmdrill start --deck system-design; pmdrill decks lists them");
        }
        List<String> ids = bank.ids();
        List<Line> lines = new ArrayList<>(List.of(Line.note("Which deck?")));
        for (int i = 0; i < ids.size(); i++) {
            lines.add(Line.verbatim((i + 1) + (i < 9 ? "  " : " ") + ids.get(i)));
        }
        try (Conversation conversation = world.conversations().open(plain, false, text -> true, () -> {})) {
            return Menu.choose(conversation, lines, ids).map(ids::get);
        }
    }

    private List<Question> choose(Bank bank, List<Attempt> attempts, long drawn) {
        Map<Listing.Entry, String> all = new LinkedHashMap<>();
        for (String deck : decks) {
            bank.listing(deck).questions().forEach(entry -> all.putIfAbsent(entry, deck));
        }
        List<Listing.Entry> fit = all.keySet().stream().filter(this::fits).toList();
        if (fit.isEmpty()) {
            throw new Misuse("no question of " + String.join(", ", decks) + " fits; the deck has " + all.size());
        }
        return Selection.of(fit, attempts, shuffle, drawn, count).stream()
                .map(entry -> bank.question(
                        Objects.requireNonNull(all.get(entry)), entry.id().question()))
                .toList();
    }

    private boolean fits(Listing.Entry question) {
        return (level == null || question.level().id().equals(level))
                && (kind == null || question.kind().id().equals(kind))
                && (tag == null || question.tags().contains(tag));
    }

    private static Map<String, Integer> counted(List<Attempt> attempts) {
        Map<String, Integer> counted = new HashMap<>();
        attempts.forEach(a -> counted.merge(a.question(), 1, Integer::sum));
        counted.replaceAll((question, times) -> times + 1);
        return counted;
    }

    private void warn(String message) {
        world.err().println("pmdrill: " + message);
    }
}
