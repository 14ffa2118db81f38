package io.github.pmdrill.transcript;

import io.github.pmdrill.deck.Blocks;
import io.github.pmdrill.deck.Fact;
import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.deck.Phase;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.drill.Interview;
import io.github.pmdrill.drill.Reveal;
import io.github.pmdrill.plan.AskedFollowUp;
import io.github.pmdrill.plan.Clarification;
import io.github.pmdrill.plan.Grade;
import io.github.pmdrill.plan.OutsideView;
import io.github.pmdrill.plan.TriedQuery;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One interview within a transcript, in two parts: the question as it was put, and what came of it. */
final class InterviewMarkdown {
    private final MarkdownWriter out;
    private final BlocksMarkdown blocks;
    private final Interview it;
    private final Question question;

    InterviewMarkdown(MarkdownWriter out, Interview interview) {
        this.out = out;
        this.blocks = new BlocksMarkdown(out);
        this.it = interview;
        this.question = interview.question();
    }

    /** The question as it was put, under its title. */
    void asked() {
        String roundPart = it.roundPart().title();
        out.own("# ");
        if (!roundPart.isEmpty()) {
            out.typed(roundPart).own(": ");
        }
        out.deck(question.title()).own("\n\n");
        if (!question.subtitle().isEmpty()) {
            out.own("*").deck(question.subtitle()).own("*\n\n");
        }
        if (it.roundPart().hasRest()) {
            out.own("Break before it: ").own(clock(it.rested()));
            out.own(" of ").own(clock(it.roundPart().rest())).own(".\n\n");
        }
        prompt();
    }

    /** The question without its title. */
    void prompt() {
        Blocks.asked(question).forEach(blocks::asked);
    }

    /**
     * What was said, and what came of it.
     *
     * @param before the attempt before this one, or null
     * @param views by those who held it
     */
    void held(About.@Nullable Before before, List<OutsideView> views) {
        if (question.kind() == Kind.CARD) {
            card();
            return;
        }
        Comparison comparison = new Comparison(out, it, before);
        helped();
        for (Phase phase : question.phases()) {
            if (phase.id().equals(Phase.CLARIFY) && !question.facts().isEmpty()) {
                clarify(phase);
            } else if (!phase.id().equals(Phase.FOLLOW_UPS)) {
                answer(phase, comparison);
            }
        }
        followUps();
        new ReviewMarkdown(out, it, views).write();
        comparison.points();
        views.forEach(view -> new OutsideMarkdown(out).view(it, view));
        if (it.isComplete() || !it.ticked().isEmpty() || !it.revised().isEmpty()) {
            Reveal.blocks(it).forEach(blocks::told);
        }
        next();
    }

    private void card() {
        String said = it.answers().getOrDefault("recall", "");
        if (!said.isBlank()) {
            out.own("You said: ").typed(said).own("\n\n");
        }
        it.grade().map(Grade::id).ifPresent(grade -> {
            Reveal.blocks(it).forEach(blocks::told);
            String then = it.gradesOnceMore().stream()
                    .map(later -> ", then " + later.id())
                    .collect(Collectors.joining());
            out.own("Graded by yourself: ").own(grade + then).own(".\n\n");
        });
    }

    /** Help and interruptions are part of the record. */
    private void helped() {
        if (it.hints() > 0) {
            out.own("Hints asked for: ").own(it.hints()).own(".\n\n");
        }
        if (it.pauses() > 0) {
            out.own("Pauses: ").own(it.pauses()).own(".\n\n");
        }
    }

    private void heading(Phase phase) {
        Duration used = it.used().getOrDefault(phase.id(), Duration.ZERO);
        Duration box = it.box(phase);
        out.own("## ").deck(phase.title());
        out.own(" (").own(clock(used)).own(" of ").own(clock(box));
        Duration over = used.minus(box);
        if (over.toSeconds() > 0) {
            out.own(", ").own(words(over)).own(" over");
        }
        out.own(")\n\n");
    }

    /** {@code 4:10}. */
    static String clock(Duration duration) {
        return duration.toMinutes() + ":" + String.format("%02d", duration.toSecondsPart());
    }

    private static String words(Duration duration) {
        return duration.toMinutes() == 0 ? duration.toSeconds() + " s" : clock(duration) + " min";
    }

    private void clarify(Phase phase) {
        if (!it.used().containsKey(phase.id())) {
            return;
        }
        heading(phase);
        it.clarifications().forEach(this::clarification);
        out.own(it.clarifications().isEmpty() ? "Nothing was asked.\n\n" : "\n");
        List<Fact> never = it.neverAsked();
        if (!never.isEmpty() && !it.answers().isEmpty()) {
            out.own("Never asked: ");
            out.deck(never.stream().map(Fact::topic).collect(Collectors.joining(", ")))
                    .own(".\n\n");
        }
        if (!it.goal().isBlank()) {
            out.own("Goal, user and limits: ").typed(it.goal()).own("\n\n");
        }
    }

    private void clarification(Clarification asked) {
        out.own("- ").own(clock(asked.at())).own(" **").typed(asked.question()).own("** ");
        if (asked.open()) {
            out.deck(asked.told()).own("; none was chosen\n");
        } else if (asked.fact().isEmpty()) {
            out.own("no fact; assume and say so\n");
        } else {
            out.deck(asked.told()).own("\n");
        }
    }

    private void answer(Phase phase, Comparison comparison) {
        if (!it.used().containsKey(phase.id())) {
            return;
        }
        heading(phase);
        if (it.isAt(phase)) {
            out.own("Not answered yet.\n\n");
            return;
        }
        String answer = it.answers().getOrDefault(phase.id(), "");
        comparison.answer(phase.id(), answer);
        tries(phase);
        String most = question.says("words");
        if (!most.isEmpty() && !answer.isBlank()) {
            long words = answer.strip().split("\\s+", -1).length;
            out.own(words).own(" words of at most ").own(most).own(".\n\n");
        }
        String again = it.redone().getOrDefault(phase.id(), "");
        if (!again.isBlank()) {
            out.own("### Once more\n\n").fenced(again).own("\n");
        }
    }

    /** What came of the last query, and those before it. */
    private void tries(Phase phase) {
        List<TriedQuery> tries = it.tries();
        if (!phase.id().equals(Phase.QUERY) || tries.isEmpty()) {
            return;
        }
        out.fenced(tries.get(tries.size() - 1).shows()).own("\n");
        for (int i = 0; i < tries.size() - 1; i++) {
            out.own("### Try ").own(i + 1).own("\n\n");
            out.fenced(tries.get(i).query())
                    .own("\n")
                    .fenced(tries.get(i).shows())
                    .own("\n");
        }
    }

    private void followUps() {
        if (it.askedFollowUps().isEmpty()) {
            return;
        }
        out.own("## Follow-ups\n\n");
        int number = 1;
        for (AskedFollowUp push : it.askedFollowUps()) {
            out.own(number++).own(". **").deck(push.followUp().ask()).own("** (");
            out.typed(push.because()).own(") (").own(clock(push.took())).own(")\n\n");
            if (push.covered()) {
                out.own("   Said already, by your own word.\n\n");
            } else if (push.answer().isBlank()) {
                out.own("   Skipped.\n\n");
            } else {
                out.fenced(push.answer(), "   ").own("\n");
            }
        }
    }

    private void next() {
        // A card's grade stands beside its answer.
        Optional<Grade> grade = it.question().kind() == Kind.CARD ? Optional.empty() : it.grade();
        if (it.different().isBlank() && grade.isEmpty() && !it.soon()) {
            return;
        }
        out.own("## Next time\n\n");
        if (!it.different().isBlank()) {
            out.typed(it.different()).own("\n\n");
        }
        grade.ifPresent(counts -> out.own("For when it comes back this counts as " + counts.id() + ".\n\n"));
        if (it.soon()) {
            out.own("To be seen again soon.\n\n");
        }
    }
}
