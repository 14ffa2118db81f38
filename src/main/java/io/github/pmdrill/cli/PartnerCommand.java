package io.github.pmdrill.cli;

import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.deck.Visible;
import io.github.pmdrill.drill.Interview;
import io.github.pmdrill.history.Studied;
import io.github.pmdrill.transcript.HtmlPage;
import io.github.pmdrill.transcript.PartnerForm;
import io.github.pmdrill.transcript.PartnerSheet;
import io.github.pmdrill.transcript.TranscriptFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code pmdrill partner}: a sheet for a friend who plays the interviewer, and their form read back. */
final class PartnerCommand implements Command {
    private static final List<String> FORMATS = List.of("md", "html");

    private final World world;

    PartnerCommand(World world) {
        this.world = world;
    }

    @Override
    public CommandSpec spec() {
        return Specs.command(
                        "partner",
                        this,
                        "A sheet for a friend who plays the interviewer; and their filled form read back.",
                        "",
                        "Examples:",
                        "  pmdrill partner system-design/link-shortener --out sheet.md",
                        "  pmdrill partner system-design/link-shortener --form --out form.md",
                        "  pmdrill partner --import form.md")
                .addPositional(Specs.argument(false, "QUESTION", "A question, as deck/question."))
                .addOption(Specs.option("--format", "md|html", String.class, "Markdown, or a page for a browser (md)."))
                .addOption(Specs.option(
                        "--out", "FILE", Path.class, "Writes it there instead of showing it; never overwrites."))
                .addOption(Specs.flag("--form", "The form alone."))
                .addOption(Specs.option(
                        "--import", "FILE", Path.class, "Reads a filled form, and keeps it beside the session."))
                .addOption(Specs.option(
                        "--session",
                        "SESSION",
                        String.class,
                        "The session that the form is about, when it is not the newest with its question."));
    }

    @Override
    public int run(ParseResult given) throws IOException {
        String question = given.matchedPositionalValue(0, "");
        Path form = given.matchedOptionValue("--import", null);
        if (form == null) {
            if (question.isEmpty()) {
                throw new Misuse("which question? pmdrill partner DECK/QUESTION, or --import FILE for a filled form");
            }
            if (given.hasMatchedOption("--session")) {
                throw new Misuse("--session goes with --import");
            }
            return hand(question, given);
        }
        boolean prints = given.hasMatchedOption("--form") || given.hasMatchedOption("--format");
        if (!question.isEmpty() || prints || given.hasMatchedOption("--out")) {
            throw new Misuse("--import takes a form alone, or with --session; the form names its question");
        }
        return new FormImport(world).take(form, given.matchedOptionValue("--session", ""));
    }

    private int hand(String id, ParseResult given) throws IOException {
        String format = given.matchedOptionValue("--format", "md");
        if (!FORMATS.contains(format)) {
            throw new Misuse("--format is md or html");
        }
        Path file = given.matchedOptionValue("--out", null);
        if (file != null) {
            check(file);
        }
        Question question = world.bank().question(id);
        String markdown = markdown(question, given.hasMatchedOption("--form"));
        String text = format.equals("html") ? html(question.title(), markdown) : markdown;
        if (file == null) {
            world.out().print(Visible.text(text));
            // As show --outline does: whoever practises here may have read it.
            new Studied(world.home()).add(question);
            world.err()
                    .println("This tells the answer, so your next attempt is marked as studied."
                            + " With --out FILE you can hand it on unread.");
        } else {
            new TranscriptFile(file).write(text);
            world.err().println("Wrote " + file + "; it tells the answer. Hand it on unread.");
        }
        return Exit.DONE;
    }

    private static void check(Path file) {
        if (Files.exists(file)) {
            throw new Misuse(file + " exists, and is not overwritten; choose another name");
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new Misuse(folder + " is not a folder");
        }
    }

    private String markdown(Question question, boolean formAlone) {
        if (formAlone && question.kind() == Kind.CARD) {
            throw new Misuse(question.id() + " is a card: it has no rubric, and so no form");
        }
        Interview unheld = PartnerSheet.unheld(question, world.bank().rubrics());
        return formAlone ? PartnerForm.of(unheld) : PartnerSheet.of(unheld);
    }

    private static String html(String title, String markdown) {
        return HtmlPage.of(title, markdown);
    }
}
