package io.github.pmdrill.transcript;

import io.github.pmdrill.deck.Blocks;
import io.github.pmdrill.deck.Fact;
import io.github.pmdrill.deck.FollowUp;
import io.github.pmdrill.deck.FollowUp.Category;
import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.deck.Phase;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.deck.Rubric;
import io.github.pmdrill.drill.Session;
import io.github.pmdrill.interview.Interview;
import io.github.pmdrill.plan.Options;
import io.github.pmdrill.plan.Plan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A question as Markdown for a friend who plays the interviewer. A pure function; it tells the whole answer. */
public final class PartnerSheet {
    private final MarkdownWriter out = new MarkdownWriter(UnaryOperator.identity());
    private final Interview it;
    private final Question question;

    private PartnerSheet(Interview interview) {
        this.it = interview;
        this.question = interview.question();
    }

    /** The interview of a question before anybody said anything: what a form is printed from and checked against. */
    public static Interview unheld(Question question, Map<String, Rubric> rubrics) {
        Plan plan = new Plan(question.id().deck(), List.of(question), rubrics, Options.DEFAULT, 0);
        return Session.begin(plan).interviews().get(0);
    }

    /** The sheet: how to hold the interview, and the form at its end; a card has none. */
    public static String of(Interview interview) {
        PartnerSheet sheet = new PartnerSheet(interview);
        sheet.head();
        if (sheet.question.kind() == Kind.CARD) {
            sheet.card();
            return sheet.out.toString();
        }
        sheet.howTo();
        sheet.readOut();
        sheet.facts();
        sheet.phases();
        sheet.followUps();
        sheet.points();
        sheet.rubric();
        sheet.list("Pitfalls", "Where answers go wrong:", sheet.question.pitfalls());
        sheet.answer();
        sheet.out.own(PartnerForm.of(interview));
        return sheet.out.toString();
    }

    private void head() {
        out.own("# ").own(question.title()).own("\n\n");
        if (!question.subtitle().isEmpty()) {
            out.own("*").deck(question.subtitle()).own("*\n\n");
        }
        out.own("For the interviewer alone, for it tells the answer: ")
                .own(question.id())
                .own(", ");
        out.own(question.level().id());
        out.own(question.minutes() > 0 ? ", " + question.minutes() + " min" : "")
                .own(".\n\n");
    }

    private void card() {
        out.own("A card has no rubric, and so no form: read it out, wait for the answer, then compare.\n\n");
        readOut();
        out.own("## The answer\n\n");
        answer();
    }

    private void answer() {
        Blocks.answer(question).forEach(new BlocksMarkdown(out)::told);
    }

    private void howTo() {
        out.own("## How to hold it\n\n");
        if (!question.interviewer().isEmpty()) {
            item("You are: " + question.interviewer());
        }
        item("Read the question out, then start a clock. Say when a part's minutes are over, and cut nobody off.");
        if (!question.facts().isEmpty()) {
            item(
                    "Tell a fact only when it is asked for. To anything else: \"I have nothing on that. Assume something, and"
                            + " say so.\"");
        }
        item("Never say how it goes. Afterwards each of you rates it alone; only then compare.");
        item("The candidate keeps notes in `pmdrill start " + question.id() + " --aloud`; your form is read into that"
                + " session.");
        out.own('\n');
    }

    private void readOut() {
        out.own("## Read out\n\n");
        new InterviewMarkdown(out, it).prompt();
        list("Hints", "One at a time, when they are stuck:", question.hints());
    }

    private void facts() {
        if (question.facts().isEmpty()) {
            return;
        }
        out.own("## Tell only when asked\n\n");
        for (Fact fact : question.facts()) {
            if (fact.choose().isEmpty()) {
                item("**" + one(fact.topic()) + "**: " + fact.say());
            } else {
                item("**" + one(fact.topic()) + "**: ask back which is meant.");
                fact.choose()
                        .forEach((topic, say) -> out.own("  - ")
                                .own(one(topic))
                                .own(": ")
                                .own(one(say))
                                .own('\n'));
            }
        }
        out.own('\n');
    }

    private void phases() {
        out.own("## The clock\n\n");
        for (Phase phase : question.phases()) {
            item(phase.title() + ", " + phase.box().toMinutes() + " min"
                    + (phase.cue().isEmpty() ? "" : ": " + phase.cue()));
        }
        out.own('\n');
    }

    private void followUps() {
        if (question.followUps().isEmpty()) {
            return;
        }
        out.own(
                "## Follow-ups\n\nThree at most: first what was missing, then what their words invite, then one twist.");
        out.own(" None about what they said already.\n\n");
        for (Category category : Category.values()) {
            List<FollowUp> those = question.followUps().stream()
                    .filter(followUp -> followUp.category() == category)
                    .toList();
            if (!those.isEmpty()) {
                out.own("### ").own(title(category)).own("\n\n");
                those.forEach(followUp -> item(one(followUp.ask()) + " (" + when(followUp) + ")"));
                out.own('\n');
            }
        }
    }

    private static String title(Category category) {
        return switch (category) {
            case SCALE -> "Scale";
            case TRADE_OFFS -> "Trade-offs";
            case FAILURE_MODES -> "Failure modes";
            case OUTCOME -> "Outcome";
            case HOOK -> "What their words invite";
            case TWIST -> "A twist";
        };
    }

    /** When a follow-up is due, as one person tells it to another. */
    private String when(FollowUp followUp) {
        if (!followUp.said().isEmpty()) {
            List<String> words = followUp.said().stream()
                    .map(word -> "\"" + word.replace('-', ' ') + "\"")
                    .toList();
            return "after they said " + or(words);
        }
        if (followUp.absent().isEmpty()) {
            return followUp.category() == Category.TWIST ? "near the end, one twist only" : "whatever was said";
        }
        return examples(followUp.absent())
                .map(said -> "when nothing like \"" + one(said) + "\" was said")
                .findFirst()
                .orElse("when " + lack(followUp.category()));
    }

    /** How what is missing is said, where the question itself has it and not the rules that all questions share. */
    private Stream<String> examples(String absent) {
        Stream<String> own = Stream.ofNullable(question.triggers().get(absent)).flatMap(rule -> rule.said().stream());
        Stream<String> point =
                question.points().stream().filter(p -> p.id().equals(absent)).flatMap(p -> p.said().stream());
        return Stream.concat(own, point);
    }

    private static String lack(Category category) {
        return switch (category) {
            case SCALE -> "no figure was given";
            case TRADE_OFFS -> "no other way and its price were named";
            case FAILURE_MODES -> "nothing was said about things going wrong";
            case OUTCOME -> "nothing was said about what a person would notice";
            case HOOK, TWIST -> "nothing like it was said";
        };
    }

    private static String or(List<String> words) {
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }

    private void points() {
        List<String> points = new ArrayList<>();
        question.points().forEach(point -> points.add(point.say() + " (" + point.dimension() + ")"));
        list("Points to listen for", "In any words; they are not read out.", points);
    }

    private void rubric() {
        out.own("## Rubric\n\n");
        for (Rubric.Dimension dimension : it.dimensions()) {
            out.own("### ")
                    .own(one(dimension.title()))
                    .own(" (")
                    .own(dimension.id())
                    .own(")\n\n");
            int level = 1;
            for (String anchor : dimension.anchors()) {
                out.own(level++).own(". ").own(one(anchor)).own('\n');
            }
            out.own('\n');
        }
    }

    private void list(String title, String lead, List<String> items) {
        if (!items.isEmpty()) {
            out.own("## ").own(title).own("\n\n").own(lead).own("\n\n");
            items.forEach(this::item);
            out.own('\n');
        }
    }

    private void item(String text) {
        out.own("- ").own(one(text)).own('\n');
    }

    /** A text on one line. */
    static String one(String text) {
        return Arrays.stream(text.strip().split("\\s+", -1)).collect(Collectors.joining(" "));
    }
}
