package io.github.pmdrill.transcript;

import io.github.pmdrill.deck.Block;
import io.github.pmdrill.deck.Blocks;
import io.github.pmdrill.deck.Fact;
import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.deck.Phase;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.drill.Takeaway;
import io.github.pmdrill.interview.Interview;
import io.github.pmdrill.interview.Reveal;
import io.github.pmdrill.interview.StoryMargin;
import io.github.pmdrill.notes.Clarification;
import io.github.pmdrill.notes.Grade;
import io.github.pmdrill.notes.OutsideView;
import io.github.pmdrill.notes.SpokenPart;
import io.github.pmdrill.notes.TriedQuery;
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
    private final SpokenMarkdown recordings;

    InterviewMarkdown(MarkdownWriter out, Interview interview) {
        this(out, interview, About.Spoken.NONE);
    }

    /**
     * @param spoken what there is beside its recordings
     */
    InterviewMarkdown(MarkdownWriter out, Interview interview, About.Spoken spoken) {
        this.recordings = new SpokenMarkdown(out, spoken);
        this.out = out;
        this.blocks = new BlocksMarkdown(out);
        this.it = interview;
        this.question = interview.question();
    }

    /** The title of the question, and what is said of it before it is put. */
    void title() {
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
    }

    /** What one takes along from it; nothing before it was gone over. */
    void takeaway() {
        Takeaway.of(it).ifPresent(takeaway -> new TakeawayMarkdown(out, takeaway).write());
    }

    /** The question as it was put, under a heading of its own where what one takes along stands before it. */
    void asked() {
        out.own(Takeaway.of(it).isEmpty() ? "" : "## The question\n\n");
        prompt();
    }

    /** The question alone. */
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
        askedBetween();
        new FollowUpsMarkdown(out, it, recordings).write();
        new ReviewMarkdown(out, it, views).write();
        comparison.points();
        views.forEach(view -> new OutsideMarkdown(out).view(it, view));
        if (Reveal.isTold(it)) {
            Reveal.blocks(it).stream().filter(block -> !isWorking(block)).forEach(blocks::told);
        }
        next();
    }

    /** How the figures of the question come about, line by line; empty before that is told. */
    List<String> working() {
        return Reveal.isTold(it)
                ? Reveal.blocks(it).stream()
                        .filter(InterviewMarkdown::isWorking)
                        .flatMap(block -> block.items().stream())
                        .toList()
                : List.of();
    }

    private static boolean isWorking(Block block) {
        return block.key().equals("working");
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
        stated();
        if (!it.goal().isBlank()) {
            out.own("Goal, user and limits: ").typed(it.goal()).own("\n\n");
        }
    }

    private void stated() {
        if (!it.stated().isEmpty()) {
            out.own("Laid down by yourself:\n\n");
            it.stated().forEach(line -> out.own("- ").typed(line).own("\n"));
            out.own("\n");
        }
    }

    /** What was asked of the interviewer in a question that has no part for it. */
    private void askedBetween() {
        boolean clarifies =
                question.phases().stream().anyMatch(phase -> phase.id().equals(Phase.CLARIFY))
                        && !question.facts().isEmpty();
        if (clarifies) {
            return;
        }
        if (!it.clarifications().isEmpty()) {
            out.own("## Asked\n\n");
            it.clarifications().forEach(this::clarification);
            out.own("\n");
        }
        stated();
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
        boolean isQuery = phase.id().equals(Phase.QUERY) && !it.tries().isEmpty();
        if (it.isAt(phase) && !isQuery) {
            out.own("Not answered yet.\n\n");
            return;
        }
        String answer = it.answers().getOrDefault(phase.id(), "");
        Optional<SpokenPart> recorded = it.spoken().of(phase.id());
        recorded.ifPresent(part -> recordings.part(part, ""));
        if (isQuery) {
            comparison.before(phase.id());
            tries();
        } else if (recorded.isEmpty() || !answer.isBlank()) {
            comparison.answer(phase.id(), answer);
        }
        String most = question.says("words");
        if (!most.isEmpty() && !answer.isBlank()) {
            long words = answer.strip().split("\\s+", -1).length;
            out.own(words).own(" words of at most ").own(most).own(".\n\n");
        }
        storyParts(phase, answer);
        String again = it.redone().getOrDefault(phase.id(), "");
        Optional<SpokenPart> spokenAgain = it.spoken().of("redo:" + phase.id());
        if (!again.isBlank() || spokenAgain.isPresent()) {
            out.own("### Once more\n\n");
            spokenAgain.ifPresent(part -> recordings.part(part, ""));
        }
        if (!again.isBlank()) {
            out.fenced(again).own("\n");
        }
    }

    /** Which of its parts a story that was told in one has, by its words. */
    private void storyParts(Phase phase, String answer) {
        if (question.kind() != Kind.STORY || !phase.id().equals(Phase.TELL) || answer.isBlank()) {
            return;
        }
        out.own(StoryMargin.inWords(answer)).own("\n\n");
    }

    /** The queries in the order in which they were tried, each with what came of it. */
    private void tries() {
        int number = 1;
        for (TriedQuery tried : it.tries()) {
            if (it.tries().size() > 1) {
                out.own("### Try ").own(number++).own("\n\n");
            }
            // The columns of what it found matter.
            out.fenced(tried.query()).own("\n").drawing(tried.shows()).own("\n");
        }
    }

    private void next() {
        // A card's grade stands beside its answer.
        Optional<Grade> grade = it.question().kind() == Kind.CARD ? Optional.empty() : it.grade();
        if (grade.isEmpty() && !it.soon()) {
            return;
        }
        out.own("## Next time\n\n");
        grade.ifPresent(counts -> out.own("For when it comes back this counts as " + counts.id() + ".\n\n"));
        if (it.soon()) {
            out.own("To be seen again soon.\n\n");
        }
    }
}
