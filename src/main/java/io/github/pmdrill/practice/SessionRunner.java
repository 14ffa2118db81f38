package io.github.pmdrill.practice;

import io.github.pmdrill.bank.Bank;
import io.github.pmdrill.bank.Glossary;
import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.dialogue.Conversation;
import io.github.pmdrill.dialogue.Drafts;
import io.github.pmdrill.dialogue.Line;
import io.github.pmdrill.dialogue.Ran;
import io.github.pmdrill.drill.Drill;
import io.github.pmdrill.drill.Session;
import io.github.pmdrill.history.Attempts;
import io.github.pmdrill.history.Config;
import io.github.pmdrill.history.Header;
import io.github.pmdrill.history.IoReasons;
import io.github.pmdrill.history.Journal;
import io.github.pmdrill.history.OutsideViews;
import io.github.pmdrill.history.Practice;
import io.github.pmdrill.history.Recorded;
import io.github.pmdrill.history.Studied;
import io.github.pmdrill.plan.Options;
import io.github.pmdrill.plan.Plan;
import io.github.pmdrill.schedule.Spacing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Holds sessions: begins them, goes on with them, and says what became of them.
 *
 * @param plain whether plain lines are asked for, although there is a terminal
 */
public record SessionRunner(Environment environment, Bank bank, boolean plain) {
    private static final Line FIRST_TIME =
            Line.note("Three keys: Enter makes a new line; a line with only a dot ends an"
                    + " answer; /help shows the rest. Everything you type is saved at once.");

    /**
     * Begins a session, with a journal of its own, and holds it; the exit code.
     *
     * @param attempts which attempt at each question it is, by {@code deck/question}
     * @param also where else the transcript is written, or null
     */
    public int begin(Plan plan, Map<String, Integer> attempts, @Nullable Path also) throws IOException {
        return begin(plan, attempts, also, List.of());
    }

    /**
     * The same with something said before everything else.
     *
     * @param lead what that is
     */
    public int begin(Plan plan, Map<String, Integer> attempts, @Nullable Path also, List<Line> lead)
            throws IOException {
        Header header = new Header(
                plan,
                environment.clock().instant(),
                environment.zone(),
                attempts,
                new Studied(environment.home()).of(plan.questions()));
        boolean firstTime = !environment.home().hasJournals();
        try (Journal journal = Journal.create(environment.home(), header)) {
            List<Line> first = new ArrayList<>(lead);
            if (firstTime && environment.terminal()) {
                first.add(FIRST_TIME);
            }
            RecordingOffer.to(environment, plan).ifPresent(first::add);
            return hold(journal, header, Session.begin(plan), also, first);
        }
    }

    /** Goes on with a session where it was left; the exit code. */
    public int resume(Path file) throws IOException {
        try (Journal journal = Journal.open(file)) {
            Recorded recorded = withIntervals(Recorded.read(file));
            Session stands = recorded.session();
            List<Line> first = new ArrayList<>(List.of(Line.note("Going on with " + Journal.name(file) + ".")));
            if (!stands.turns().isEmpty()) {
                first.addAll(stands.opening());
            }
            return hold(journal, recorded.header(), stands, null, first);
        }
    }

    /** With what the schedule says of its cards by now. */
    private Recorded withIntervals(Recorded recorded) throws IOException {
        List<Question> questions = recorded.header().plan().questions();
        if (questions.stream().noneMatch(question -> question.kind() == Kind.CARD)) {
            return recorded;
        }
        LocalDate today = environment.today();
        Practice practice = Practice.on(today, environment.zone(), environment.home(), this::warn);
        // What is wrong with the settings was told where they were asked for.
        LocalDate interview = Config.read(environment.home()).interviewDate().orElse(null);
        return recorded.with(CardIntervals.of(questions, practice, new Spacing(today, interview)));
    }

    /**
     * Holds what has a journal, from where it stands to its end; the exit code.
     *
     * @param also where else the transcript is written, or null
     * @param first said before everything else
     */
    private int hold(Journal journal, Header header, Session session, @Nullable Path also, List<Line> first)
            throws IOException {
        journal.telling(this::warn);
        Attempts attempts = new Attempts(environment.home(), this::warn);
        if (session.turns().isEmpty()) {
            attempts.begun();
        }
        Recorder recorder = new Recorder(
                journal,
                header,
                also,
                new EarlierAttempts(environment.home(), this::warn),
                attempts,
                new OutsideViews(environment.home()),
                this::warn);
        Ears ears = new Ears(bank::topics, new Glossary(bank), environment.meaning());
        boolean aloud = header.plan().options().aloud();
        boolean heard = header.plan().options().listens();
        // The ears load while the person reads: never before the first prompt.
        Runnable whenReady = () -> session.question().filter(question -> heard).ifPresent(ears::ready);
        Drafts drafts = draft -> {
            boolean kept = recorder.keepDraft(draft);
            session.question().filter(question -> !aloud).ifPresent(question -> ears.follow(question, draft));
            return kept;
        };
        Farewell farewell = new Farewell(environment);
        Optional<OldSound> old = options(session).voice().isRecorded() ? OldSound.of(environment) : Optional.empty();
        old.map(OldSound::announced).ifPresent(environment::tell);
        Drill.Ending ending;
        try (Conversation conversation = conversation(journal, session, drafts, whenReady)) {
            first.forEach(conversation::tell);
            ending = new Drill(conversation, recorder, ears, this::query).hold(session, recorder.draft());
            if (ending == Drill.Ending.DONE) {
                farewell.card(recorder.shown().orElse(session)).forEach(conversation::tell);
            }
        } catch (UncheckedIOException e) {
            String reason = IoReasons.of(Objects.requireNonNull(e.getCause()));
            throw new Failed("the last reply could not be saved (" + reason + "); all before it is: pmdrill resume "
                    + Journal.name(journal.file()));
        }
        secure(recorder, journal);
        old.filter(sound -> ending == Drill.Ending.DONE).ifPresent(OldSound::delete);
        List<Path> transcripts = recorder.transcripts();
        return farewell.of(ending, Journal.name(journal.file()), transcripts.get(transcripts.size() - 1));
    }

    private static Options options(Session session) {
        return session.plan().options();
    }

    private Conversation conversation(Journal journal, Session session, Drafts drafts, Runnable whenReady) {
        Options options = options(session);
        Conversation opened = environment.conversations().open(plain, options.aloud(), drafts, whenReady);
        return options.voice().isRecorded()
                ? new SoundStudio(environment).recording(opened, journal::file, session)
                : opened;
    }

    /** "Saved" is said only of what is. */
    private static void secure(Recorder recorder, Journal journal) {
        try {
            recorder.secure();
        } catch (IOException e) {
            throw new Failed("the session is not saved: " + journal.file()
                    + " was taken away, and cannot be written again (" + IoReasons.of(e) + ")");
        }
    }

    private Ran query(Question question, String query) {
        return environment.queries().run(question, List.of(query)).get(0);
    }

    private void warn(String message) {
        environment.tell("pmdrill: " + message);
    }
}
