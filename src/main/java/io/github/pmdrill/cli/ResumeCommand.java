package io.github.pmdrill.cli;

import io.github.pmdrill.history.Journal;
import io.github.pmdrill.history.Journals;
import io.github.pmdrill.history.Recorded;
import io.github.pmdrill.practice.Environment;
import io.github.pmdrill.practice.Failed;
import io.github.pmdrill.practice.Recorder;
import io.github.pmdrill.practice.SavedSessions;
import io.github.pmdrill.practice.SessionRunner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** {@code pmdrill resume}: goes on where a session was left. */
record ResumeCommand(Environment environment) implements Command {
    @Override
    public Synopsis spec() {
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
    public int run(Arguments given) throws IOException {
        boolean plain = given.hasMatchedOption("--plain");
        if (!plain) {
            environment.conversations().prepare();
        }
        Path journal = find(given.matchedPositionalValue(0, ""));
        return new SessionRunner(environment, environment.bank(), plain).resume(journal);
    }

    private Path find(String name) throws IOException {
        if (!name.isEmpty()) {
            Path file = SavedSessions.named(environment.home(), name);
            if (Recorded.read(file).session().isOver()) {
                throw new Failed(Journal.name(file) + " is finished; its transcript is " + Recorder.transcript(file));
            }
            return file;
        }
        List<Path> journals = Journals.of(environment.home(), message -> {}).files();
        return SavedSessions.left(environment, journals, "")
                .orElseThrow(() -> new Failed("there is no unfinished session; pmdrill start begins one"));
    }
}
