package io.github.pmdrill.cli;

import io.github.pmdrill.history.Journal;
import io.github.pmdrill.history.Journals;
import io.github.pmdrill.history.Recorded;
import io.github.pmdrill.practice.Environment;
import io.github.pmdrill.practice.Failed;
import io.github.pmdrill.practice.Recorder;
import io.github.pmdrill.practice.Resumption;
import io.github.pmdrill.practice.SavedSessions;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code pmdrill resume}: goes on where a session was left. */
final class ResumeCommand implements Command {
    private final Environment environment;

    ResumeCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public CommandSpec spec() {
        return Specs.command(
                        "resume",
                        this,
                        "Go on where an interrupted session stopped: the newest one, or the one named.",
                        "",
                        "Example:",
                        "  pmdrill resume 2026-03-07T080211-system-design")
                .addPositional(Specs.argument(false, "SESSION", "A session's name, or how it begins."))
                .addOption(Specs.flag("--plain", "Plain lines instead of the line editor."));
    }

    @Override
    public int run(ParseResult given) throws IOException {
        boolean plain = given.hasMatchedOption("--plain");
        if (!plain) {
            environment.conversations().prepare();
        }
        Resumption resumption = new Resumption(environment, plain);
        return resumption.hold(find(given.matchedPositionalValue(0, ""), resumption));
    }

    private Path find(String name, Resumption resumption) throws IOException {
        if (!name.isEmpty()) {
            Path file = SavedSessions.named(environment.home(), name);
            if (Recorded.read(file).session().isOver()) {
                throw new Failed(Journal.name(file) + " is finished; its transcript is " + Recorder.transcript(file));
            }
            return file;
        }
        for (Path journal : Journals.of(environment.home(), message -> {}).files()) {
            if (resumption.isOpen(journal)) {
                return journal;
            }
        }
        throw new Failed("there is no unfinished session; pmdrill start begins one");
    }
}
