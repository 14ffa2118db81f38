package io.github.pmdrill.cli;

import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.files.WholeFile;
import io.github.pmdrill.history.Studied;
import io.github.pmdrill.interview.Interview;
import io.github.pmdrill.practice.Environment;
import io.github.pmdrill.practice.Exit;
import io.github.pmdrill.practice.FormImport;
import io.github.pmdrill.practice.Misuse;
import io.github.pmdrill.practice.Variations;
import io.github.pmdrill.text.SafeText;
import io.github.pmdrill.transcript.PartnerForm;
import io.github.pmdrill.transcript.PartnerSheet;
import java.io.IOException;
import java.nio.file.Path;

/** {@code pmdrill partner}: a sheet for a friend who plays the interviewer, and their form read back. */
record PartnerCommand(Environment environment) implements Command {
    @Override
    public Synopsis spec() {
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
                .addOption(FormatOption.option())
                .addOption(Specs.option(
                        "--variation", "N", Integer.class, "The question as it comes the next time; 0 as written."))
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
    public int run(Arguments given) throws IOException {
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
        return new FormImport(environment).take(form, given.matchedOptionValue("--session", ""));
    }

    private int hand(String id, Arguments given) throws IOException {
        FormatOption format = FormatOption.of(given);
        Path file = given.matchedOptionValue("--out", null);
        if (file != null) {
            Output.check(file, false, "choose another name");
        }
        Question written = environment.bank().question(id);
        Question question = Variations.of(written, given.matchedOptionValue("--variation", 0));
        String markdown = markdown(question, given.hasMatchedOption("--form"));
        String text = format.of(question.title(), markdown);
        if (file == null) {
            environment.out().print(SafeText.text(text));
            // As show --outline does: whoever practises here may have read it.
            new Studied(environment.home()).add(question);
            environment.tell("This tells the answer, so your next attempt is marked as studied."
                    + " With --out FILE you can hand it on unread.");
        } else {
            WholeFile.write(file, text);
            environment.tell("Wrote " + file + "; it tells the answer. Hand it on unread.");
        }
        return Exit.DONE;
    }

    private String markdown(Question question, boolean formAlone) {
        if (formAlone && question.kind() == Kind.CARD) {
            throw new Misuse(question.id() + " is a card: it has no rubric, and so no form");
        }
        Interview unheld = PartnerSheet.unheld(question, environment.bank().rubrics());
        return formAlone ? PartnerForm.of(unheld) : PartnerSheet.of(unheld);
    }
}
