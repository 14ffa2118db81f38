package io.github.pmdrill.interview;

import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.deck.Phase;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.dialogue.Countdown;
import io.github.pmdrill.dialogue.Line;
import io.github.pmdrill.dialogue.Margin;
import io.github.pmdrill.notes.AskedFollowUp;
import io.github.pmdrill.plan.Opening;
import io.github.pmdrill.text.Counted;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What stands beside every prompt of an interview: the question to look back at, and the tally of what is typed. */
final class Beside {
    /** As fast as people talk when they explain something. */
    private static final int WORDS_A_MINUTE = 135;

    /** What is longer fills a screen, and is not said again. */
    private static final int MOST_LINES = 12;

    private Beside() {}

    static Margin of(Interview it) {
        return Margin.of(() -> lookedBackAt(it)).with(tally(it));
    }

    /** The question as it stands: as it is put, what was told, the part; in the self-review one's own answers, too. */
    private static List<Line> lookedBackAt(Interview it) {
        if (it.stage().hidesTheQuestion()) {
            return List.of(Line.note("The question comes after the break."));
        }
        List<Line> lines = new ArrayList<>(Wording.openingAgain(it));
        if (it.stage().isReview()) {
            answers(it, lines);
        }
        List<Line> part = it.stage().prompt(it.with(it.scene().afresh())).say();
        if (!it.stage().putsTheQuestion() && part.size() <= MOST_LINES) {
            boolean apart = part.isEmpty() || part.get(0).style() == Line.Style.GAP;
            lines.addAll(apart ? List.of() : List.of(Line.gap()));
            lines.addAll(part);
        }
        return lines;
    }

    private static void answers(Interview it, List<Line> lines) {
        if (!it.goal().isBlank()) {
            said(lines, "Goal, user and limits", it.goal());
        }
        it.answers().forEach((part, answer) -> said(lines, title(it.question(), part), answer));
        for (AskedFollowUp put : it.askedFollowUps()) {
            if (!put.answer().isBlank()) {
                said(lines, put.followUp().ask(), put.answer());
            }
        }
        it.redone().forEach((part, answer) -> said(lines, title(it.question(), part) + " once more", answer));
    }

    private static void said(List<Line> lines, String title, String answer) {
        lines.add(Line.gap());
        lines.add(Line.note(title));
        answer.lines().forEach(row -> lines.add(Line.echo(Opening.plain(row))));
    }

    private static String title(Question question, String part) {
        return question.phases().stream()
                .filter(phase -> phase.id().equals(part))
                .map(Phase::title)
                .findFirst()
                .orElse("You said");
    }

    private static UnaryOperator<String> tally(Interview it) {
        Phase part =
                it.stage() instanceof RedoStage redo ? redo.phase() : it.stage().timed();
        if (part == null || it.options().aloud() || part.id().equals(Phase.FOLLOW_UPS)) {
            return typed -> "";
        }
        return tally(it, part);
    }

    private static UnaryOperator<String> tally(Interview it, Phase part) {
        Kind kind = it.question().kind();
        boolean clarifies = part.id().equals(Phase.CLARIFY);
        if (kind == Kind.DRAFT && !clarifies) {
            String most = it.question().says("words");
            return typed -> words(typed) + " of " + most + " words";
        }
        if (kind == Kind.STORY && part.id().equals(Phase.TELL)) {
            return new StoryMargin();
        }
        boolean spoken = (kind == Kind.EXPLAIN && !clarifies)
                || (kind == Kind.STORY && part.id().equals(Phase.WHOLE));
        return spoken ? typed -> counted(typed) + ", " + spoken(typed) + " spoken" : typed -> "";
    }

    private static String counted(String typed) {
        return Counted.of(words(typed), "word");
    }

    private static String spoken(String typed) {
        return Countdown.minutes(Duration.ofSeconds(words(typed) * 60 / WORDS_A_MINUTE));
    }

    private static long words(String typed) {
        String text = typed.strip();
        return text.isEmpty() ? 0 : text.split("\\s+", -1).length;
    }
}
