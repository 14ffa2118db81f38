package io.github.pmdrill.transcript;

import io.github.pmdrill.deck.Fact;
import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.deck.Material;
import io.github.pmdrill.deck.Phase;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.drill.AskedFollowUp;
import io.github.pmdrill.drill.Clarification;
import io.github.pmdrill.drill.Grade;
import io.github.pmdrill.drill.Interview;
import io.github.pmdrill.drill.OutsideView;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One interview within a transcript. */
final class InterviewMarkdown {
    private final StringBuilder out;
    private final Interview it;
    private final Question question;
    private final Comparison comparison;
    private final List<OutsideView> views;

    /**
     * @param before the attempt before this one, or null
     * @param views by those who held it
     */
    InterviewMarkdown(StringBuilder out, Interview interview, About.@Nullable Before before, List<OutsideView> views) {
        this.views = views;
        this.out = out;
        this.comparison = new Comparison(interview, before);
        this.it = interview;
        this.question = interview.question();
    }

    void write() {
        heading();
        if (question.kind() == Kind.CARD) {
            card();
            return;
        }
        prompt();
        helped();
        for (Phase phase : question.phases()) {
            if (phase.id().equals(Phase.CLARIFY) && !question.facts().isEmpty()) {
                clarify(phase);
            } else if (!phase.id().equals(Phase.FOLLOW_UPS)) {
                answer(phase);
            }
        }
        followUps();
        ReviewMarkdown review = new ReviewMarkdown(out, it, views);
        review.ratings();
        comparison.points(out);
        views.forEach(view -> new OutsideMarkdown(out).view(it, view));
        if (it.isComplete() || !it.ticked().isEmpty() || !it.revised().isEmpty()) {
            review.outline();
        }
        next();
    }

    private void heading() {
        String sitting = it.sitting().title();
        out.append("# ").append(sitting.isEmpty() ? "" : Markdown.line(sitting) + ": ");
        out.append(question.title()).append("\n\n");
        if (!question.subtitle().isEmpty()) {
            out.append('*').append(Markdown.line(question.subtitle())).append("*\n\n");
        }
        if (it.sitting().hasRest()) {
            out.append("Break before it: ")
                    .append(clock(it.rested()))
                    .append(" of ")
                    .append(clock(it.sitting().rest()))
                    .append(".\n\n");
        }
    }

    private void card() {
        quote(question.prompt());
        String said = it.answers().getOrDefault("recall", "");
        if (!said.isBlank()) {
            out.append("You said: ").append(Markdown.line(said)).append("\n\n");
        }
        it.grade().map(Grade::id).ifPresent(grade -> {
            Material material = question.material();
            out.append("**Answer.** ").append(material.answer()).append("\n\n");
            out.append("**Where it bites.** ").append(material.bites()).append("\n\n");
            if (!material.caveat().isEmpty()) {
                out.append("**But.** ").append(material.caveat()).append("\n\n");
            }
            out.append("Graded by yourself: ").append(grade).append(".\n\n");
        });
    }

    /** The question as it is put. */
    void prompt() {
        Material material = question.material();
        if (!material.item().isEmpty()) {
            out.append("From your own list: ")
                    .append(Markdown.line(material.item()))
                    .append("\n\n");
        }
        quote(question.prompt());
        if (!material.goal().isEmpty()) {
            out.append("Goal: ").append(material.goal()).append("\n\nOptions: ");
            out.append(material.options().stream().map(o -> o.name()).collect(Collectors.joining("; ")));
            out.append(".\n\n");
        }
        if (!material.weak().isEmpty()) {
            out.append("A candidate answers:\n\n");
            quote(material.weak());
        }
        if (!material.audience().isEmpty()) {
            out.append("For: ").append(material.audience()).append("\n\n");
        }
        if (!material.chart().isEmpty()) {
            out.append(Markdown.fenced(material.chart())).append('\n');
        }
        if (!material.given().isEmpty()) {
            out.append("Given:\n\n");
            material.given().forEach(given -> out.append("- ").append(given).append('\n'));
            out.append('\n');
        }
    }

    /** Help and interruptions are part of the record. */
    private void helped() {
        if (it.hints() > 0) {
            out.append("Hints asked for: ").append(it.hints()).append(".\n\n");
        }
        if (it.pauses() > 0) {
            out.append("Pauses: ").append(it.pauses()).append(".\n\n");
        }
    }

    private void quote(String text) {
        text.strip()
                .lines()
                .forEach(line -> out.append("> ").append(line.strip()).append('\n'));
        out.append('\n');
    }

    private void heading(String title, Phase phase) {
        Duration used = it.used().getOrDefault(phase.id(), Duration.ZERO);
        Duration box = it.box(phase);
        out.append("## ")
                .append(title)
                .append(" (")
                .append(clock(used))
                .append(" of ")
                .append(clock(box));
        Duration over = used.minus(box);
        if (over.toSeconds() > 0) {
            out.append(", ").append(words(over)).append(" over");
        }
        out.append(")\n\n");
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
        heading(phase.title(), phase);
        for (Clarification asked : it.clarifications()) {
            String told = asked.fact().isEmpty() ? "no fact; assume and say so" : asked.told();
            out.append("- ").append(clock(asked.at())).append(" **").append(Markdown.line(asked.question()));
            out.append("** ").append(told).append('\n');
        }
        if (it.clarifications().isEmpty()) {
            out.append("Nothing was asked.\n");
        }
        out.append('\n');
        List<Fact> never = it.neverAsked();
        if (!never.isEmpty() && !it.answers().isEmpty()) {
            out.append("Never asked: ");
            out.append(never.stream().map(Fact::topic).collect(Collectors.joining(", ")));
            out.append(".\n\n");
        }
        if (!it.goal().isBlank()) {
            out.append("Goal, user and limits: ")
                    .append(Markdown.line(it.goal()))
                    .append("\n\n");
        }
    }

    private void answer(Phase phase) {
        if (!it.used().containsKey(phase.id())) {
            return;
        }
        heading(phase.title(), phase);
        if (it.isAt(phase)) {
            out.append("Not answered yet.\n\n");
            return;
        }
        String answer = it.answers().getOrDefault(phase.id(), "");
        comparison.answer(out, phase.id(), answer);
        if (question.kind() == Kind.DRAFT && !answer.isBlank()) {
            long words = answer.strip().split("\\s+", -1).length;
            int most = question.material().words();
            out.append(words).append(" words of at most ").append(most).append(".\n\n");
        }
        String again = it.redone().getOrDefault(phase.id(), "");
        if (!again.isBlank()) {
            out.append("### Once more\n\n").append(Markdown.fenced(again)).append('\n');
        }
    }

    private void followUps() {
        if (it.pushes().isEmpty()) {
            return;
        }
        out.append("## Follow-ups\n\n");
        int number = 1;
        for (AskedFollowUp push : it.pushes()) {
            out.append(number)
                    .append(". **")
                    .append(push.followUp().ask())
                    .append("** (")
                    .append(Markdown.line(push.because()));
            out.append(") (").append(clock(push.took())).append(")\n\n");
            if (push.covered()) {
                out.append("   Said already, by your own word.\n\n");
            } else if (push.answer().isBlank()) {
                out.append("   Skipped.\n\n");
            } else {
                Markdown.fenced(push.answer())
                        .lines()
                        .forEach(line -> out.append("   ").append(line).append('\n'));
                out.append('\n');
            }
            number++;
        }
    }

    private void next() {
        if (it.different().isBlank() && !it.soon()) {
            return;
        }
        out.append("## Next time\n\n");
        if (!it.different().isBlank()) {
            out.append(Markdown.line(it.different())).append("\n\n");
        }
        if (it.soon()) {
            out.append("To be seen again soon.\n\n");
        }
    }
}
