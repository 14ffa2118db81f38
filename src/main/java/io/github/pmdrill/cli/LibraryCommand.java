package io.github.pmdrill.cli;

import io.github.pmdrill.bank.Bank;
import io.github.pmdrill.bank.Listing;
import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.format.DeckException;
import io.github.pmdrill.history.Attempt;
import io.github.pmdrill.history.Attempts;
import io.github.pmdrill.library.BestAnswer;
import io.github.pmdrill.library.BestAnswers;
import io.github.pmdrill.library.Questions;
import io.github.pmdrill.library.Stories;
import io.github.pmdrill.library.TradeOffs;
import io.github.pmdrill.practice.Environment;
import io.github.pmdrill.practice.Exit;
import io.github.pmdrill.transcript.Redaction;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** {@code pmdrill library}: the trade-offs and the stories that one's own best answers hold. */
record LibraryCommand(Environment environment) implements Command {
    @Override
    public Synopsis spec() {
        Synopsis spec = Specs.command(
                        "library",
                        this,
                        "Your trade-off library and story bank, made from your own best answers.",
                        "",
                        "Examples:",
                        "  pmdrill library",
                        "  pmdrill library --stories --format html --out stories.html")
                .addOption(Specs.flag("--decisions", "Only the trade-offs."))
                .addOption(Specs.flag("--stories", "Only the stories."))
                .addOption(Redactions.option())
                .addOption(FormatOption.option());
        return Output.readOptions(spec);
    }

    @Override
    public int run(Arguments given) throws IOException {
        FormatOption format = FormatOption.of(given);
        Output output = Output.of(given);
        boolean decisions = given.hasMatchedOption("--decisions") || !given.hasMatchedOption("--stories");
        boolean stories = given.hasMatchedOption("--stories") || !given.hasMatchedOption("--decisions");
        Redaction redaction =
                Redactions.of(environment, given.matchedOptionValue(Redactions.OPTION, List.<String>of()));
        Bank bank = environment.bank();
        Consumer<String> warnings = environment.warnOnce();
        List<Attempt> attempts = new Attempts(environment.home(), warnings).all();
        BestAnswers best = new BestAnswers(new Questions(bank, environment.home(), warnings));
        StringBuilder document = new StringBuilder();
        boolean empty = true;
        if (decisions) {
            List<BestAnswer> answers = best.of(attempts, Kind.COMPARE);
            document.append(TradeOffs.of(answers, redaction::of));
            empty = answers.isEmpty();
        }
        if (stories) {
            List<BestAnswer> answers = best.of(attempts, Kind.STORY);
            document.append(Stories.of(answers, storyQuestions(bank), redaction::of));
            empty &= answers.isEmpty();
        }
        if (empty) {
            environment.tell("Nothing to put into it yet; try: pmdrill start --deck "
                    + (decisions ? "trade-offs" : "behavioural"));
        }
        if (!empty || output.isFile()) {
            output.write(environment, format, "Library", document.toString());
        }
        Redactions.offer(environment, redaction);
        return Exit.DONE;
    }

    /** Those of every deck that can be read. */
    private static List<Listing.Entry> storyQuestions(Bank bank) {
        List<Listing.Entry> questions = new ArrayList<>();
        for (String deck : bank.ids()) {
            try {
                bank.listing(deck).questions().stream()
                        .filter(question -> question.kind() == Kind.STORY)
                        .forEach(questions::add);
            } catch (DeckException e) {
                // pmdrill decks tells what is wrong with it; the answers are worth having all the same.
            }
        }
        bank.remember();
        return questions;
    }
}
