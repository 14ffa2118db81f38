package io.github.pmdrill.cli;

import io.github.pmdrill.history.Attempts;
import io.github.pmdrill.library.AnkiFile;
import io.github.pmdrill.library.AnkiNote;
import io.github.pmdrill.library.MissedPoint;
import io.github.pmdrill.library.MissedPoints;
import io.github.pmdrill.library.Questions;
import io.github.pmdrill.practice.Environment;
import io.github.pmdrill.practice.Misuse;
import io.github.pmdrill.text.Counted;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** {@code pmdrill export}: practice for other programs. */
record ExportCommand(Environment environment) implements Command {
    private static final String ANKI = "anki";

    @Override
    public Synopsis spec() {
        Synopsis spec = Specs.command(
                        "export",
                        this,
                        "The cards, and the points that your last answers left out, as text that Anki imports.",
                        "",
                        "In Anki: File, Import. Importing again updates the notes that are there.",
                        "",
                        "Examples:",
                        "  pmdrill export anki --out pmdrill.txt",
                        "  pmdrill export anki --deck concepts --out pmdrill.txt --force")
                .addPositional(Specs.argument(true, ANKI, "The program it is for."))
                .addOption(Specs.repeated("--deck", "ID|PATH", "Only of this deck; may be repeated."));
        return Output.options(spec);
    }

    @Override
    public int run(Arguments given) throws IOException {
        String program = given.matchedPositionalValue(0, "");
        if (!program.equals(ANKI)) {
            throw new Misuse("there is no export for " + program + "; there is one for " + ANKI);
        }
        Output output = Output.of(given);
        List<String> decks = given.matchedOptionValue("--deck", List.<String>of());
        Cards cards = new Cards(environment, decks);
        List<MissedPoint> missed = MissedPoints.of(
                        new Attempts(environment.home(), environment::warn).all(),
                        new Questions(environment.bank(), environment.home(), environment::warn))
                .stream()
                .filter(MissedPoint::open)
                .filter(point -> decks.isEmpty() || cards.isOf(point.question().deck()))
                .toList();
        if (cards.all().isEmpty() && missed.isEmpty()) {
            environment.tell("Nothing to export: no card, and no point that an answer left out; try:"
                    + " pmdrill export anki --deck concepts");
        }
        List<AnkiNote> notes = Stream.concat(
                        cards.all().stream().map(AnkiNote::of), missed.stream().map(AnkiNote::of))
                .toList();
        if (!notes.isEmpty() || output.isFile()) {
            output.write(environment, AnkiFile.of(notes));
        }
        if (output.isFile()) {
            environment.tell(Counted.of(cards.all().size(), "card") + ", " + Counted.of(missed.size(), "missed point"));
        }
        return cards.code();
    }
}
