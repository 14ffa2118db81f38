package io.github.pmdrill.cli;

import io.github.pmdrill.bank.Bank;
import io.github.pmdrill.bank.Names;
import io.github.pmdrill.bank.Round;
import io.github.pmdrill.bank.Rounds;
import io.github.pmdrill.bank.Sweep;
import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.deck.Level;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.drill.RepeatedPart;
import io.github.pmdrill.history.Attempt;
import io.github.pmdrill.history.Attempts;
import io.github.pmdrill.history.Config;
import io.github.pmdrill.history.Practice;
import io.github.pmdrill.history.Setting;
import io.github.pmdrill.plan.Agenda;
import io.github.pmdrill.plan.Options;
import io.github.pmdrill.plan.Plan;
import io.github.pmdrill.plan.Voice;
import io.github.pmdrill.practice.EarlierAttempts;
import io.github.pmdrill.practice.Environment;
import io.github.pmdrill.practice.Exit;
import io.github.pmdrill.practice.Failed;
import io.github.pmdrill.practice.ItemList;
import io.github.pmdrill.practice.Misuse;
import io.github.pmdrill.practice.QuestionVersions;
import io.github.pmdrill.practice.Retry;
import io.github.pmdrill.practice.RoundQuestions;
import io.github.pmdrill.practice.Selection;
import io.github.pmdrill.practice.SessionRunner;
import io.github.pmdrill.practice.SoundStudio;
import io.github.pmdrill.practice.SweepQuestions;
import io.github.pmdrill.schedule.Spacing;
import io.github.pmdrill.text.Suggestion;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code pmdrill start}: holds an interview. */
final class StartCommand implements Command {
    private final Environment environment;
    private List<String> decks = List.of();
    private String question = "";
    private @Nullable Integer count;
    private @Nullable String level;
    private @Nullable String kind;
    private @Nullable String tag;
    private @Nullable Long seed;
    private @Nullable Path out;
    private @Nullable String round;
    private @Nullable Path resume;
    private boolean shuffle;
    private boolean retry;
    private boolean guided;
    private @Nullable Integer variation;
    private boolean plain;
    private Options options = Options.DEFAULT;
    private int left;
    private @Nullable LocalDate interview;

    StartCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Synopsis spec() {
        return StartOptions.of(this);
    }

    private void take(Arguments given) throws IOException {
        Config config = environment.config();
        decks = given.matchedOptionValue("--deck", List.<String>of());
        question = given.matchedPositionalValue(0, "");
        count = given.matchedOptionValue("--count", null);
        level = given.matchedOptionValue("--level", null);
        kind = given.matchedOptionValue("--kind", null);
        tag = given.matchedOptionValue("--tag", null);
        seed = given.matchedOptionValue("--seed", null);
        out = given.matchedOptionValue("--out", null);
        round = given.matchedOptionValue("--round", null);
        resume = given.matchedOptionValue("--resume", null);
        variation = given.matchedOptionValue("--variation", null);
        retry = given.hasMatchedOption("--retry");
        guided = given.hasMatchedOption("--guided");
        shuffle = given.hasMatchedOption("--shuffle");
        plain = given.hasMatchedOption("--plain");
        interview = config.interviewDate().orElse(null);
        options = new Options(
                FocusOption.focus(given, config, environment),
                given.matchedOptionValue("--pace", config.decimal(Setting.PACE, 1)),
                !given.hasMatchedOption("--no-clock"),
                given.matchedOptionValue("--follow-ups", Options.DEFAULT.followUps()),
                given.hasMatchedOption("--aloud") || given.hasMatchedOption("--record"),
                given.hasMatchedOption("--record") ? new SoundStudio(environment).voice() : Voice.UNHEARD,
                Options.COURSE);
    }

    @Override
    public int run(Arguments given) throws IOException {
        take(given);
        Conflicts.check(given);
        if (!plain) {
            environment.conversations().prepare();
        }
        Bank bank = environment.bank();
        choose(bank, given);
        check();
        if (retry) {
            return retry(bank);
        }
        if (round != null) {
            return round(bank, round);
        }
        if (resume != null) {
            return sweep(bank, ItemList.read(resume));
        }
        if (question.isEmpty() && decks.isEmpty() && !pick(bank)) {
            return left;
        }
        Practice practice = practice();
        long drawn = drawn();
        QuestionVersions asking = new QuestionVersions(practice, drawn, seed != null, variation);
        List<Question> questions = (!question.isEmpty()
                        ? List.of(bank.question(question))
                        : new Selection(level, kind, tag, shuffle, count).of(decks, bank, practice, drawn))
                .stream().map(asking::put).toList();
        String title = questions.stream().map(q -> q.id().deck()).distinct().collect(Collectors.joining("-"));
        return hold(bank, title, questions, asking, drawn, Agenda.NONE);
    }

    private int hold(
            Bank bank, String title, List<Question> questions, QuestionVersions asking, long drawn, Agenda agenda)
            throws IOException {
        List<Question> put = guided ? questions.stream().map(Question::guided).toList() : questions;
        Plan plan = new Plan(title, put, bank.rubrics(), options, drawn, asking.again(questions), agenda)
                .with(asking.intervals(questions, new Spacing(environment.today(), interview)));
        return new SessionRunner(environment, bank, plain).begin(plan, asking.counted(questions), out);
    }

    private Practice practice() throws IOException {
        return Practice.on(environment.today(), environment.zone(), environment.home(), environment::warn);
    }

    private long drawn() {
        return seed != null ? seed : environment.seed().get();
    }

    private int round(Bank bank, String idOrPath) throws IOException {
        Round held = new Rounds(bank).round(idOrPath);
        Practice practice = practice();
        long drawn = drawn();
        QuestionVersions asking = new QuestionVersions(practice, drawn, seed != null, null);
        List<Question> questions = new RoundQuestions(bank, practice, asking).of(held);
        return hold(bank, RoundQuestions.title(held), questions, asking, drawn, RoundQuestions.agenda(held));
    }

    private int sweep(Bank bank, List<String> items) throws IOException {
        Practice practice = practice();
        long drawn = drawn();
        List<Question> questions = new SweepQuestions(practice).of(items, shuffle ? drawn : null, count);
        QuestionVersions asking = new QuestionVersions(practice, drawn, false, 0);
        return hold(bank, Sweep.DECK + "-resume", questions, asking, drawn, Agenda.NONE);
    }

    private int retry(Bank bank) throws IOException {
        Consumer<String> warnings = environment.warnOnce();
        List<Attempt> attempts = new Attempts(environment.home(), warnings).all();
        String wanted = bank.current(question);
        if (!wanted.isEmpty() && attempts.stream().noneMatch(a -> a.question().equals(wanted))) {
            // Says what it was meant to be, where there is no such question.
            bank.question(question);
        }
        RepeatedPart repeat = new Retry(new EarlierAttempts(environment.home(), warnings))
                .of(attempts, wanted, decks)
                .orElseThrow(() -> new Failed("nothing was answered yet that could be tried again; pmdrill start "
                        + (question.isEmpty() ? "--deck system-design" : question)));
        String id = repeat.question().id().toString();
        Plan plan = new Plan(
                Retry.deck(id),
                List.of(repeat.question()),
                bank.rubrics(),
                options,
                drawn(),
                Map.of(id, repeat.again()));
        return new SessionRunner(environment, bank, plain).begin(plan, Map.of(), out);
    }

    private void check() {
        if (!(options.pace() >= 0.1 && options.pace() <= 10)) {
            throw new Misuse("--pace lies between 0.1 and 10");
        }
        if (options.followUps() < 0) {
            throw new Misuse("--follow-ups is 0 or more");
        }
        if (count != null && count < 1) {
            throw new Misuse("--count is 1 or more");
        }
        if (retry && (count != null || level != null || kind != null || tag != null || shuffle || variation != null)) {
            throw new Misuse(
                    "--retry takes the weakest part of what was answered last; --count, --level, --kind, --tag,"
                            + " --shuffle and --variation choose something else");
        }
        if (!question.isEmpty() && (count != null || level != null || kind != null || tag != null || shuffle)) {
            throw new Misuse("--count, --level, --kind, --tag and --shuffle choose among a deck's questions; with "
                    + question + " there is nothing to choose");
        }
        known("--level", level, Level.ids());
        known("--kind", kind, Kind.ids());
        if (out != null) {
            if (out.toString().equals("-")) {
                throw new Misuse("--out names a file here; on standard output the interview is held");
            }
            Output.check(out, false, "choose another name");
        }
    }

    private static void known(String option, @Nullable String word, List<String> words) {
        if (word != null && !words.contains(word)) {
            throw new Misuse(option + " is one of " + String.join(", ", words) + Suggestion.after(word, words));
        }
    }

    /** What the words on the line mean. */
    private void choose(Bank bank, Arguments given) throws IOException {
        List<String> more = given.matchedPositionalValue(1, List.<String>of());
        if (!more.isEmpty()) {
            String words = Names.quoted(question + " " + String.join(" ", more));
            throw new Misuse("one question at a time; by words: pmdrill start --find " + words);
        }
        String find = given.matchedOptionValue("--find", "");
        if (!question.isEmpty() && !decks.isEmpty()) {
            throw new Misuse("a question and --deck at once; name one of them");
        }
        if (!find.isBlank()) {
            take(Choice.found(environment, bank, find, decks, plain));
        } else if (!question.isEmpty()) {
            take(Choice.named(bank, question));
        }
    }

    private void take(Choice choice) {
        decks = choice.decks();
        question = choice.question();
        left = choice.left();
    }

    /** Lets the person pick where nothing is named; whether they did. */
    private boolean pick(Bank bank) throws IOException {
        if (!environment.terminal()) {
            throw new Misuse("name a deck: pmdrill start --deck system-design; pmdrill decks lists them");
        }
        if (left == Exit.DONE) {
            take(Choice.picked(environment, bank, "", plain, new Selection(level, kind, tag, shuffle, count)::fits));
        }
        check();
        return left == Exit.DONE;
    }
}
