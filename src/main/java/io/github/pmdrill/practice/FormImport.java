package io.github.pmdrill.practice;

import io.github.pmdrill.bank.UnknownException;
import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.deck.Rubric;
import io.github.pmdrill.drill.Session;
import io.github.pmdrill.format.DeckException;
import io.github.pmdrill.format.DeckProblem;
import io.github.pmdrill.history.Attempt;
import io.github.pmdrill.history.Attempts;
import io.github.pmdrill.history.Home;
import io.github.pmdrill.history.Journal;
import io.github.pmdrill.history.OutsideViews;
import io.github.pmdrill.history.Recorded;
import io.github.pmdrill.interview.Interview;
import io.github.pmdrill.notes.OutsideView;
import io.github.pmdrill.text.Counted;
import io.github.pmdrill.transcript.About;
import io.github.pmdrill.transcript.FilledForm;
import io.github.pmdrill.transcript.FormCheck;
import io.github.pmdrill.transcript.PartnerSheet;
import io.github.pmdrill.transcript.Transcript;
import io.github.pmdrill.transcript.TranscriptFile;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads a filled form back and keeps it beside the session that it is about; or says all that is wrong with it. */
public record FormImport(Environment environment) {
    private static final long LARGEST = 1_000_000;

    /**
     * Takes a form; the exit code.
     *
     * @param session the session's name, or how it begins; empty for the form's own, else the newest with its question
     */
    public int take(Path file, String session) throws IOException {
        FilledForm form = FilledForm.read(file.toString(), text(file));
        Path journal = journal(form, session);
        Interview interview = interview(form, journal);
        OutsideView view = FormCheck.view(
                form, interview, dimensions(), environment.today().plusDays(1));
        List<DeckProblem> problems = form.problems();
        if (!problems.isEmpty() || journal == null) {
            problems.forEach(environment.err()::println);
            environment.tell(Counted.of(problems.size(), "mistake") + "; nothing was kept");
            return Exit.FAILED;
        }
        keep(journal, view);
        LocalDate held = Recorded.read(journal).header().day();
        if (!view.day().equals(held)) {
            warn("the form says " + view.day() + ", and the session was on " + held + "; --session names another one");
        }
        return Exit.DONE;
    }

    private static String text(Path file) throws IOException {
        if (Files.isRegularFile(file) && Files.size(file) > LARGEST) {
            throw new Failed(file + " is too large to be a form");
        }
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new Failed(file + " is not text in UTF-8");
        }
    }

    private @Nullable Path journal(FilledForm form, String session) throws IOException {
        if (!session.isEmpty()) {
            return SavedSessions.named(environment.home(), session);
        }
        if (!form.session().isEmpty()) {
            try {
                return SavedSessions.named(environment.home(), form.session());
            } catch (Misuse e) {
                form.problem("session", e.getMessage() + "; expected its name, how it begins, or nothing");
                return null;
            }
        }
        return newest(form.question());
    }

    /** The newest session in which this question was answered to its end. */
    private @Nullable Path newest(String question) throws IOException {
        List<Attempt> attempts = new Attempts(environment.home(), this::warn).all();
        for (int i = attempts.size() - 1; i >= 0; i--) {
            Attempt attempt = attempts.get(i);
            Path journal = environment.home().sessions().resolve(attempt.session() + Journal.SUFFIX);
            if (attempt.question().equals(environment.home().current().apply(question))
                    && attempt.part().isEmpty()
                    && Files.exists(journal)) {
                return journal;
            }
        }
        return null;
    }

    /** The interview that the form is about, as it was held; else its question as it is now. */
    private @Nullable Interview interview(FilledForm form, @Nullable Path journal) throws IOException {
        String question = form.question();
        if (question.isEmpty()) {
            form.problem(
                    "question",
                    "which question is it about? expected a line like" + " \"question: system-design/link-shortener\"");
            return null;
        }
        if (journal == null) {
            return unheld(form, question);
        }
        Home home = environment.home();
        Optional<Interview> held = Recorded.read(journal).session().interviews().stream()
                .filter(interview ->
                        home.now(interview.question()).equals(home.current().apply(question)))
                .findFirst();
        String name = Journal.name(journal);
        if (held.isEmpty()) {
            form.problem("question", question + " was not asked in the session " + name);
            return unheld(form, question);
        }
        if (!held.get().isComplete()) {
            form.problem(
                    "question",
                    "the session " + name + " has not finished " + question + "; pmdrill resume " + name + " goes on");
        }
        if (held.get().question().kind() == Kind.CARD) {
            form.problem("question", question + " is a card, which has no rubric and no form");
        }
        return held.get();
    }

    private @Nullable Interview unheld(FilledForm form, String question) {
        try {
            Interview unheld = PartnerSheet.unheld(
                    environment.bank().question(question), environment.bank().rubrics());
            if (form.problems().isEmpty()) {
                form.problem(
                        "question",
                        "no finished session has " + question + "; hold it first: pmdrill start " + question
                                + " --aloud");
            }
            return unheld;
        } catch (UnknownException e) {
            form.problem("question", String.valueOf(e.getMessage()));
        } catch (DeckException e) {
            form.problem("question", "the deck of " + question + " cannot be read; pmdrill check says why");
        }
        return null;
    }

    private Set<String> dimensions() {
        Set<String> dimensions = new TreeSet<>();
        for (Rubric rubric : environment.bank().rubrics().values()) {
            rubric.dimensions().forEach(dimension -> dimensions.add(dimension.id()));
        }
        return dimensions;
    }

    private void keep(Path journal, OutsideView view) throws IOException {
        OutsideViews views = new OutsideViews(environment.home());
        Optional<OutsideView> replaced = views.keep(journal, view);
        Path transcript = rewrite(environment, journal);
        environment.tell("Kept: " + view.by() + " on " + view.question() + ", session " + Journal.name(journal)
                + replaced.map(old -> "; in place of their form of " + old.day())
                        .orElse(""));
        environment.tell("Transcript: " + transcript);
    }

    /** Writes the transcript anew with what others said; where it lies. */
    public static Path rewrite(Environment environment, Path journal) throws IOException {
        Recorded recorded = Recorded.read(journal);
        Session session = recorded.session();
        Path transcript = Recorder.transcript(journal);
        EarlierAttempts earlier =
                new EarlierAttempts(environment.home(), message -> environment.tell("pmdrill: " + message));
        About about = Recorder.about(recorded.header(), earlier, journal)
                .with(new OutsideViews(environment.home()).all(Journal.name(journal)));
        new TranscriptFile(transcript).write(Transcript.of(session, about));
        return transcript;
    }

    private void warn(String message) {
        environment.tell("pmdrill: " + message);
    }
}
