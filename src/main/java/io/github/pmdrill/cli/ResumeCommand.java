package io.github.pmdrill.cli;

import io.github.pmdrill.drill.Line;
import io.github.pmdrill.drill.Session;
import io.github.pmdrill.history.Journal;
import io.github.pmdrill.history.Recorded;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code pmdrill resume}: goes on where a session was left. */
final class ResumeCommand implements Command {
    private final World world;

    ResumeCommand(World world) {
        this.world = world;
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
            world.conversations().prepare();
        }
        Path file = find(given.matchedPositionalValue(0, ""));
        try (Journal journal = Journal.open(file)) {
            Recorded recorded = Recorded.read(file);
            Session stands = recorded.session();
            List<Line> first = new ArrayList<>(List.of(Line.note("Going on with " + Journal.name(file) + ".")));
            if (!stands.turns().isEmpty()) {
                first.addAll(stands.opening());
            }
            return new Holding(world, world.bank(), plain).hold(journal, recorded.header(), stands, null, first);
        }
    }

    private Path find(String name) throws IOException {
        if (!name.isEmpty()) {
            Path file = Sessions.named(world.home(), name);
            if (Recorded.read(file).session().isOver()) {
                throw new Failed(Journal.name(file) + " is finished; its transcript is " + Recorder.transcript(file));
            }
            return file;
        }
        for (Path journal : world.home().journals()) {
            if (isOpen(journal)) {
                return journal;
            }
        }
        throw new Failed("there is no unfinished session; pmdrill start begins one");
    }

    private boolean isOpen(Path journal) {
        try {
            return !Recorded.read(journal).session().isComplete();
        } catch (IOException e) {
            world.err().println("pmdrill: passed over: " + e.getMessage());
            return false;
        }
    }
}
