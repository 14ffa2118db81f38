package io.github.pmdrill.drill;

import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.deck.Level;
import io.github.pmdrill.deck.Phase;
import io.github.pmdrill.deck.Question;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an interview says next, and what it takes. */
final class Wording {
    private final Interview it;
    private final Question question;
    private final Session session;
    private final ReviewWording review;
    private final List<Line> say = new ArrayList<>();

    Wording(Interview interview, Session session) {
        this.it = interview;
        this.question = interview.question();
        this.session = session;
        this.review = new ReviewWording(interview);
    }

    Prompt prompt() {
        if (it.paused) {
            say.addAll(opening());
            say.addAll(recap());
            say.add(Line.gap());
        }
        say.addAll(it.news);
        return switch (it.step()) {
            case BREAK -> rest();
            case BEGIN -> begin();
            case CLARIFY -> clarify();
            case CHOOSE -> choose();
            case GOAL ->
                of(
                        review.fresh("Goal, user and limits, in one line:"),
                        Input.line(),
                        Prompt.allowing(Act.SKIP, Act.NEXT));
            case PHASE -> phase();
            case FOLLOW_UP -> followUp();
            case GUESS -> of(review.guess());
            case RATE -> of(review.rate());
            case EVIDENCE, REVISED_EVIDENCE -> of(review.evidence());
            case TICK -> of(review.tick());
            case REVISE -> of(review.revise());
            case DIFFERENT -> of(review.different());
            case AGAIN -> of(review.again());
            case REDO -> redo();
            case RECALL -> recall();
            case GRADE -> grade();
            case DONE -> throw new IllegalStateException("nothing is left to ask");
        };
    }

    List<Line> opening() {
        int all = session.plan().questions().size();
        String place = (session.position() + 1) + " of " + all;
        if (!session.plan().agenda().isNone()) {
            return Opening.of(
                    question, it.options(), place + ", " + it.sitting().title());
        }
        return Opening.of(question, it.options(), all == 1 ? "" : place);
    }

    /** What was told so far, for somebody who comes back. */
    List<Line> recap() {
        List<Line> told = new ArrayList<>();
        for (Clarification asked : it.clarifications()) {
            if (!asked.fact().isEmpty()) {
                told.add(Line.item("- " + asked.told()));
            }
        }
        if (!told.isEmpty()) {
            told.add(0, Line.note("You were told:"));
            told.add(0, Line.gap());
        }
        return told;
    }

    /** After the last card. */
    static Prompt end(Session session) {
        List<Line> say =
                List.of(Line.gap(), Line.note("That was the last one. Enter ends; /undo takes the last grade back."));
        Prompt prompt = new Prompt("end", say, Input.line(), "", null, "", Prompt.allowing(), true);
        return session.turns().isEmpty() ? withoutUndo(prompt) : prompt;
    }

    static Prompt withoutUndo(Prompt prompt) {
        Set<Act> commands = EnumSet.copyOf(prompt.commands());
        commands.remove(Act.UNDO);
        return new Prompt(
                prompt.step(),
                prompt.say(),
                prompt.input(),
                prompt.draft(),
                prompt.countdown(),
                prompt.count(),
                commands,
                prompt.optional());
    }

    private Prompt of(ReviewWording.Part part) {
        return of(part.lines(), part.input(), part.commands());
    }

    private Prompt of(List<Line> lines, Input input, Set<Act> commands) {
        say.addAll(lines);
        return new Prompt(it.word(), say, input, it.draft, countdown(), count(), commands, session.isComplete());
    }

    private @Nullable Countdown countdown() {
        Phase timed = it.timed();
        if (timed == null || !it.options().clock()) {
            return null;
        }
        return new Countdown(timed.title(), it.box(timed), it.used().getOrDefault(timed.id(), Duration.ZERO));
    }

    private String count() {
        return it.step() == Step.CLARIFY ? "asked " + it.clarifications().size() : "";
    }

    /** Before the question of a round is shown. */
    private Prompt rest() {
        Duration rest = it.sitting().rest();
        String next = new AgendaWording(session.plan()).sitting(session.position());
        List<Line> lines = it.fresh
                ? List.of(
                        Line.gap(),
                        Line.heading("Break, " + length(rest) + "."),
                        Line.note("Next: " + next + ". Press Enter when you are back."))
                : List.of();
        Prompt prompt = of(lines, Input.enter(), EnumSet.of(Act.UNDO, Act.SKIP, Act.QUIT));
        return it.options().clock() ? prompt.timed(new Countdown("Break", rest, it.rested())) : prompt;
    }

    private Prompt begin() {
        if (it.putsTheQuestion()) {
            if (session.position() > 0) {
                say.add(Line.gap());
            } else {
                say.addAll(new AgendaWording(session.plan()).lines());
            }
            say.addAll(opening());
        }
        String aloud = it.options().aloud() ? " Speak your answers; type notes only, nothing is word-matched." : "";
        return of(
                List.of(Line.gap(), Line.note("Read; then press Enter, and the clock starts." + aloud)),
                Input.enter(),
                EnumSet.of(Act.UNDO, Act.SKIP, Act.QUIT));
    }

    private Prompt clarify() {
        String note = "One question per line; /next when you know enough.";
        Set<Act> commands = withHelp(Act.NEXT, Act.SKIP);
        commands.remove(Act.ASK);
        return of(heading(note), Input.question(), commands);
    }

    private Prompt choose() {
        List<String> words = Objects.requireNonNull(it.choice).words();
        List<String> numbered = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            numbered.add((i + 1) + " " + words.get(i));
        }
        return of(
                List.of(Line.said("Which: " + String.join(", ", numbered))),
                Input.topicOrQuestion(words),
                Prompt.allowing(Act.SKIP, Act.NEXT));
    }

    private List<Line> heading(String note) {
        if (!it.fresh) {
            return List.of();
        }
        Phase phase = it.phase();
        List<Phase> phases = it.phases();
        Boxes.Box box = Boxes.of(phases, it.phase, it.used(), it.options().pace());
        String borrowed = box.borrowed().toSeconds() < 5
                ? ""
                : " (" + Countdown.minutes(box.borrowed()) + " of it was borrowed before)";
        String title = (it.phase + 1) + "/" + phases.size() + " " + phase.title() + ", " + length(box.box()) + borrowed
                + ". " + phase.cue();
        List<Line> lines = new ArrayList<>(List.of(Line.gap(), Line.heading(title.strip())));
        if (!note.isEmpty()) {
            lines.add(Line.note(note));
        }
        return lines;
    }

    private static String length(Duration box) {
        return box.toSeconds() % 60 == 0 ? box.toMinutes() + " min" : Countdown.minutes(box);
    }

    private Set<Act> withHelp(Act... more) {
        Set<Act> commands = Prompt.allowing(more);
        boolean left = it.hints() < question.hints().size();
        if (question.level() == Level.MEDIUM && left) {
            commands.add(Act.HINT);
        }
        if (!question.facts().isEmpty()) {
            commands.add(Act.ASK);
        }
        return commands;
    }

    private Prompt phase() {
        boolean number = question.kind() == Kind.NUMERIC && it.phase().id().equals(Phase.COMPUTE);
        String note = number ? "Show your steps; end with the result and its unit, like 3.9k/s or 12 GB." : "";
        Input input = number && !it.options().aloud() ? Input.quantity() : Input.text();
        return of(heading(note), input, withHelp(Act.NEXT, Act.SKIP));
    }

    private Prompt followUp() {
        Pushes.Due due = Objects.requireNonNull(it.due);
        List<Line> lines = new ArrayList<>();
        if (it.fresh) {
            if (it.pushes().isEmpty() && it.timed() != null) {
                lines.addAll(heading(""));
            }
            lines.add(Line.gap());
            lines.add(Line.said(due.followUp().ask()));
            lines.add(Line.note("(" + due.because() + "; /covered if you said it)"));
        }
        return of(lines, Input.text(), withHelp(Act.NEXT, Act.SKIP, Act.COVERED));
    }

    private Prompt redo() {
        Phase phase = it.phases().stream()
                .filter(p -> p.id().equals(it.redoing))
                .findFirst()
                .orElseThrow();
        Duration box = Boxes.stretched(Again.box(phase), it.options().pace());
        List<Line> lines = it.fresh
                ? List.of(Line.gap(), Line.heading(phase.title() + " once more, " + length(box) + ". " + phase.cue()))
                : List.of();
        Prompt prompt = of(lines, Input.text(), Prompt.allowing(Act.SKIP, Act.NEXT));
        if (!it.options().clock()) {
            return prompt;
        }
        return prompt.timed(new Countdown(phase.title(), box, Duration.ZERO));
    }

    private Prompt recall() {
        if (it.putsTheQuestion()) {
            say.add(Line.gap());
            say.addAll(opening());
        }
        return of(
                List.of(Line.note("Say it, or type it; Enter shows the answer.")),
                Input.line(),
                Prompt.allowing(Act.SKIP));
    }

    private Prompt grade() {
        List<Line> lines = new ArrayList<>();
        if (it.fresh) {
            lines.addAll(Reveal.back(question));
        }
        lines.add(Line.note("How was it? 1 again, 2 hard, 3 good, 4 easy"));
        return of(lines, Input.mustChoose(Grade.ids()), Prompt.allowing(Act.SKIP));
    }
}
