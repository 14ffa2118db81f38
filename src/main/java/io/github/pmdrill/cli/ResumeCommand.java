package io.github.pmdrill.cli;

import io.github.pmdrill.drill.Line;
import io.github.pmdrill.drill.Session;
import io.github.pmdrill.history.Journal;
import io.github.pmdrill.history.Recorded;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pmdrill resume}: goes on where a session was left. */
@Command(
        name = "resume",
        mixinStandardHelpOptions = true,
        description = "Go on where an interrupted session stopped: the newest one, or the one named.",
        footer = {"", "Example:", "  pmdrill resume 2026-03-07T080211-system-design"})
final class ResumeCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "SESSION", description = "A session's name, or how it begins.")
    private @Nullable String session;

    @Option(names = "--plain", description = "Plain lines instead of the line editor.")
    private boolean plain;

    private final World world;

    ResumeCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() throws IOException {
        Path file = find();
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

    private Path find() throws IOException {
        List<Path> journals = world.home().journals();
        if (session != null) {
            String name = session;
            List<Path> named = journals.stream()
                    .filter(j -> Journal.name(j).startsWith(name))
                    .toList();
            Optional<Path> exact =
                    named.stream().filter(j -> Journal.name(j).equals(name)).findFirst();
            if (exact.isEmpty() && named.size() != 1) {
                throw new Misuse(
                        named.isEmpty()
                                ? "there is no session " + name
                                : name + " begins " + named.size() + " sessions");
            }
            Path file = exact.orElseGet(() -> named.get(0));
            if (Recorded.read(file).session().isOver()) {
                throw new Failed(Journal.name(file) + " is finished; its transcript is " + Recorder.transcript(file));
            }
            return file;
        }
        for (Path journal : journals) {
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
