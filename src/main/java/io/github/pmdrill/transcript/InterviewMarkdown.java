package io.github.pmdrill.transcript;

import io.github.pmdrill.deck.Expected;
import io.github.pmdrill.deck.Fact;
import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.deck.Material;
import io.github.pmdrill.deck.Phase;
import io.github.pmdrill.deck.Point;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.deck.Rubric;
import io.github.pmdrill.deck.Working;
import io.github.pmdrill.drill.Clarification;
import io.github.pmdrill.drill.Grade;
import io.github.pmdrill.drill.Interview;
import io.github.pmdrill.drill.Push;
import io.github.pmdrill.drill.Reveal;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** One interview within a transcript. */
final class InterviewMarkdown {
    private final StringBuilder out;
    private final Interview it;
    private final Question question;

    InterviewMarkdown(StringBuilder out, Interview interview) {
        this.out = out;
        this.it = interview;
        this.question = interview.question();
    }

    void write() {
        out.append("# ").append(question.title()).append("\n\n");
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
        review();
        if (it.isComplete() || !it.ticked().isEmpty() || !it.revised().isEmpty()) {
            outline();
        }
        next();
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

    private void prompt() {
        quote(question.prompt());
        Material material = question.material();
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
    private static String clock(Duration duration) {
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
        String answer = it.answers().getOrDefault(phase.id(), "");
        out.append(answer.isBlank() ? "Skipped.\n" : Markdown.fenced(answer)).append('\n');
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
        for (Push push : it.pushes()) {
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

    private void review() {
        if (it.blind().isEmpty() && it.guess().isEmpty()) {
            return;
        }
        out.append("## Self-review\n\nRated by yourself; the program scores nothing.\n\n");
        if (!it.blind().isEmpty()) {
            ratings();
        }
        points();
    }

    private void ratings() {
        out.append("| dimension | blind | after the outline | evidence, in my words | next level |\n");
        out.append("| --- | --- | --- | --- | --- |\n");
        for (Rubric.Dimension dimension : it.dimensions()) {
            Integer blind = it.blind().get(dimension.id());
            if (blind == null) {
                continue;
            }
            int now = it.revised().getOrDefault(dimension.id(), blind);
            String next = now >= 4 ? "" : dimension.anchors().get(now);
            out.append("| ")
                    .append(dimension.title())
                    .append(" | ")
                    .append(blind)
                    .append(" | ");
            out.append(it.revised().isEmpty() ? "" : now).append(" | ");
            out.append(Markdown.cell(it.evidence().getOrDefault(dimension.id(), "")))
                    .append(" | ");
            out.append(Markdown.cell(next)).append(" |\n");
        }
        out.append('\n');
    }

    private void points() {
        boolean revealed = !it.revised().isEmpty() || it.isComplete();
        if (!revealed || question.points().isEmpty()) {
            return;
        }
        it.guess()
                .ifPresent(guess -> out.append("Guessed ")
                        .append(guess)
                        .append(" of ")
                        .append(question.points().size())
                        .append(" points, ticked ")
                        .append(it.ticked().size())
                        .append(".\n\n"));
        for (Point point : question.points()) {
            boolean ticked = it.ticked().contains(point.id());
            out.append(ticked ? "- [x] " : "- [ ] ").append(point.say());
            it.heard(point.id())
                    .ifPresent(p -> out.append(" (")
                            .append(Markdown.line(Reveal.heard(it.heard(point.id()))))
                            .append(')'));
            it.heardWhenRedone(point.id())
                    .filter(p -> it.heard(point.id()).isEmpty())
                    .ifPresent(p -> out.append(" (once more, ")
                            .append(Markdown.line(Reveal.heard(it.heardWhenRedone(point.id()))))
                            .append(')'));
            out.append('\n');
        }
        out.append('\n');
    }

    private void outline() {
        Expected expected = question.material().result();
        if (expected != null) {
            out.append("## The number\n\n")
                    .append(Markdown.line(Reveal.comparison(it, expected)))
                    .append("\n\n");
        }
        if (!question.material().flaw().isEmpty()) {
            out.append("## The flaw\n\n")
                    .append(question.material().flaw())
                    .append("\n\n**When it would have been right.** ");
            out.append(question.material().rightWhen()).append("\n\n");
        }
        if (!question.material().options().isEmpty()) {
            out.append("## The options\n\n");
            question.material()
                    .options()
                    .forEach(o -> out.append("- **")
                            .append(o.name())
                            .append(".** Gains: ")
                            .append(o.gains())
                            .append(" Costs: ")
                            .append(o.costs())
                            .append(" Right when: ")
                            .append(o.flips())
                            .append('\n'));
            out.append('\n');
        }
        if (!question.outline().isEmpty()) {
            out.append("## Outline\n\n").append(question.outline().strip()).append("\n\n");
        }
        if (!question.working().isEmpty()) {
            out.append("### Working\n\n");
            for (Working line : question.working()) {
                out.append("- `")
                        .append(line.name())
                        .append(" = ")
                        .append(line.expression().strip())
                        .append("` = ");
                out.append(Reveal.plain(line.is()));
                out.append(line.assume().isEmpty() ? "" : " (" + line.assume() + ")")
                        .append('\n');
            }
            out.append('\n');
        }
        if (!it.neverAsked().isEmpty()) {
            out.append("### What you did not ask\n\n");
            it.neverAsked()
                    .forEach(f -> out.append("- ")
                            .append(f.topic())
                            .append(": ")
                            .append(Reveal.told(f))
                            .append('\n'));
            out.append('\n');
        }
        if (!question.pitfalls().isEmpty()) {
            out.append("### Pitfalls\n\n");
            question.pitfalls().forEach(p -> out.append("- ").append(p).append('\n'));
            out.append('\n');
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
