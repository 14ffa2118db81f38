package io.github.pmdrill.drill;

import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.deck.Level;
import io.github.pmdrill.deck.Phase;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.deck.Rubric;
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
    private final List<Line> say = new ArrayList<>();

    Wording(Interview interview, Session session) {
        this.it = interview;
        this.question = interview.question();
        this.session = session;
    }

    Prompt prompt() {
        if (it.paused) {
            say.addAll(opening());
            say.add(Line.gap());
        }
        say.addAll(it.news);
        return switch (it.step()) {
            case BEGIN -> begin();
            case CLARIFY -> clarify();
            case CHOOSE -> choose();
            case GOAL ->
                of(fresh("Goal, user and limits, in one line:"), Input.line(), Prompt.allowing(Act.SKIP, Act.NEXT));
            case PHASE -> phase();
            case FOLLOW_UP -> followUp();
            case GUESS -> guess();
            case RATE -> rate();
            case EVIDENCE, REVISED_EVIDENCE -> evidence();
            case TICK -> tick();
            case REVISE -> revise();
            case DIFFERENT -> different();
            case AGAIN -> again();
            case REDO -> redo();
            case RECALL -> recall();
            case GRADE -> grade();
            case DONE -> throw new IllegalStateException("nothing is left to ask");
        };
    }

    List<Line> opening() {
        int all = session.plan().questions().size();
        String place = all == 1 ? "" : (session.position() + 1) + " of " + all;
        return Opening.of(question, it.options(), place);
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

    private Prompt of(List<Line> lines, Input input, Set<Act> commands) {
        say.addAll(lines);
        return new Prompt(it.word(), say, input, it.draft, countdown(), count(), commands, session.isComplete());
    }

    /** Lines that are said only when a part begins. */
    private List<Line> fresh(String note) {
        return it.fresh ? List.of(Line.gap(), Line.note(note)) : List.of();
    }

    private @Nullable Countdown countdown() {
        Phase timed = it.timed();
        if (timed == null || !it.options().clock()) {
            return null;
        }
        return new Countdown(timed.title(), it.box(timed), it.used().getOrDefault(timed.id(), java.time.Duration.ZERO));
    }

    private String count() {
        return it.step() == Step.CLARIFY ? "asked " + it.clarifications().size() : "";
    }

    private Prompt begin() {
        if (it.fresh && !it.paused) {
            say.addAll(opening());
        }
        String aloud = it.options().aloud() ? " Speak your answers; type notes only, nothing is word-matched." : "";
        return of(
                List.of(Line.gap(), Line.note("Read; then press Enter, and the clock starts." + aloud)),
                Input.line(),
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
                Input.mustChoose(words),
                Prompt.allowing(Act.SKIP));
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

    private static String length(java.time.Duration box) {
        return box.toSeconds() % 60 == 0 ? box.toMinutes() + " min" : Countdown.minutes(box) + " min";
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
        boolean number = question.kind() == Kind.NUMERIC && it.phase().id().equals("compute");
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

    private Prompt guess() {
        int points = question.points().size();
        List<Line> lines = it.fresh
                ? List.of(
                        Line.gap(),
                        Line.heading("Self-review. The clock has stopped; the outline is still locked."),
                        Line.note("There are " + points + " points a strong answer makes. How many did you make? 0 to "
                                + points))
                : List.of();
        return of(lines, Input.whole(0, points), Prompt.allowing(Act.SKIP));
    }

    private Prompt rate() {
        Rubric.Dimension dimension = it.dimensions().get(it.dimension);
        List<Line> lines = new ArrayList<>();
        if (it.fresh) {
            lines.add(Line.gap());
            String first = it.dimension == 0 ? "Rate yourself from 1 to 4, before you see the outline. " : "";
            lines.add(Line.note(first + dimension.title() + ":"));
            for (int level = 1; level <= 4; level++) {
                lines.add(Line.item(level + ". " + dimension.anchors().get(level - 1)));
            }
        }
        return of(lines, Input.whole(1, 4), Prompt.allowing(Act.SKIP));
    }

    private Prompt evidence() {
        return of(
                fresh("Evidence for that rating of " + about() + ", one line in your own words:"),
                Input.line(),
                Prompt.allowing(Act.SKIP));
    }

    private String about() {
        return it.step() == Step.EVIDENCE ? it.dimensions().get(it.dimension).id() : it.unproven.get(0);
    }

    private Prompt tick() {
        List<Line> lines = new ArrayList<>();
        if (it.fresh) {
            lines.addAll(Reveal.of(it));
            lines.add(Line.gap());
        }
        int points = question.points().size();
        if (points == 0) {
            lines.add(Line.note("Enter when you have read it."));
            return of(lines, Input.line(), Prompt.allowing(Act.SKIP));
        }
        String which = it.options().aloud()
                ? "Did you say these? "
                : "Which did you make? Your word counts, not the matching. ";
        lines.add(Line.note(which + "Numbers, like 1 3 4; Enter for none."));
        return of(lines, Input.ticks(points), Prompt.allowing(Act.SKIP));
    }

    private Prompt revise() {
        List<String> ids = List.copyOf(it.blind().keySet());
        List<String> ratings =
                ids.stream().map(d -> d + " " + it.blind().get(d)).toList();
        String example = ids.get(0) + " 2";
        return of(
                fresh("Now that you have seen it, your ratings: " + String.join(", ", ratings) + ". Change any, like \""
                        + example + "\"; Enter keeps them."),
                Input.ratings(ids),
                Prompt.allowing(Act.SKIP));
    }

    private Prompt different() {
        List<Line> lines = new ArrayList<>();
        if (it.fresh) {
            it.guess().ifPresent(guess -> {
                lines.add(Line.gap());
                lines.add(Line.text(
                        "You guessed " + guess + " of " + question.points().size() + " points and ticked "
                                + it.ticked().size() + "."));
            });
            lines.add(Line.note("One line: what would you do differently?"));
        }
        return of(lines, Input.line(), Prompt.allowing(Act.SKIP));
    }

    private Prompt again() {
        List<String> words = againWords(it);
        List<String> numbered = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            numbered.add((i + 1) + " " + words.get(i));
        }
        return of(
                List.of(Line.gap(), Line.note("And now? " + String.join(", ", numbered) + ". Enter goes on.")),
                Input.choice(words),
                EnumSet.of(Act.UNDO, Act.SKIP, Act.QUIT));
    }

    /** What can be done after a question, the first by default. */
    static List<String> againWords(Interview it) {
        List<String> words = new ArrayList<>(List.of("go on", "see it again soon"));
        redoable(it).forEach(phase -> words.add("redo " + phase.title()));
        return words;
    }

    /** The parts that were answered and can be answered once more. */
    static List<Phase> redoable(Interview it) {
        return it.phases().stream()
                .filter(p -> it.answers().containsKey(p.id()))
                .toList();
    }

    private Prompt redo() {
        Phase phase = it.phases().stream()
                .filter(p -> p.id().equals(it.redoing))
                .findFirst()
                .orElseThrow();
        List<Line> lines = it.fresh
                ? List.of(
                        Line.gap(),
                        Line.heading(phase.title() + " once more, " + length(phase.box()) + ". " + phase.cue()))
                : List.of();
        Prompt prompt = of(lines, Input.text(), Prompt.allowing(Act.SKIP, Act.NEXT));
        if (!it.options().clock()) {
            return prompt;
        }
        Countdown again = new Countdown(
                phase.title(), Boxes.stretched(phase.box(), it.options().pace()), java.time.Duration.ZERO);
        return new Prompt(
                prompt.step(),
                prompt.say(),
                prompt.input(),
                prompt.draft(),
                again,
                "",
                prompt.commands(),
                prompt.optional());
    }

    /** What a second try added, in words. */
    static String newlyHeard(Question question, List<String> points) {
        if (points.isEmpty()) {
            return "Nothing was heard that was not heard before.";
        }
        List<String> said = question.points().stream()
                .filter(p -> points.contains(p.id()))
                .map(p -> p.say())
                .toList();
        return "Heard now, and not before: " + String.join("; ", said) + ".";
    }

    private Prompt recall() {
        if (it.fresh && !it.paused) {
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
            lines.add(Line.text("**Answer.** " + question.material().answer()));
            lines.add(Line.text("**Where it bites.** " + question.material().bites()));
            if (!question.material().caveat().isEmpty()) {
                lines.add(Line.text("**But.** " + question.material().caveat()));
            }
        }
        lines.add(Line.note("How was it? 1 again, 2 hard, 3 good, 4 easy"));
        return of(lines, Input.mustChoose(Grade.ids()), Prompt.allowing(Act.SKIP));
    }
}
