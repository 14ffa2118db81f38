package io.github.pmdrill.bank;

import io.github.pmdrill.deck.Fact;
import io.github.pmdrill.deck.FollowUp;
import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.deck.Point;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.deck.Rubric;
import io.github.pmdrill.deck.Variation;
import io.github.pmdrill.deck.Working;
import io.github.pmdrill.deck.WorkingCalculator;
import io.github.pmdrill.format.DeckProblem;
import io.github.pmdrill.format.Node;
import io.github.pmdrill.format.Place;
import io.github.pmdrill.format.Problems;
import io.github.pmdrill.text.Suggestion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules that good questions keep, beyond what an interview needs to run. */
public final class QuestionRules {
    private static final int PROMPT_WORDS = 60;
    private static final int CARD_CHARACTERS = 240;
    private static final Pattern FIGURE = Pattern.compile("\\d[\\d,.:]*\\d");

    /** What every outline of a scenario has, and how it is known. */
    private static final Map<String, Pattern> OUTLINE = new TreeMap<>(Map.of(
            "Decision and cost", Pattern.compile("Decision and (?:cost|price)"),
            "revisit", Pattern.compile("[Rr]evisit|Reopen if"),
            "Unknown", Pattern.compile("Unknown")));

    private final Question question;
    private final Node source;
    private final Map<String, Rubric> rubrics;
    private final Problems problems;

    private QuestionRules(String file, Question question, Map<String, Rubric> rubrics) {
        this.question = question;
        this.source = question.source();
        this.rubrics = rubrics;
        this.problems = new Problems(file);
    }

    /**
     * What a question breaks.
     *
     * @param file its file's name, for messages
     * @param today for facts that have a date
     */
    public static List<DeckProblem> check(
            String file, Question question, Map<String, Rubric> rubrics, LocalDate today) {
        QuestionRules rules = new QuestionRules(file, question, rubrics);
        rules.prompt();
        rules.working();
        DrawRules.check(question, rules.problems);
        rules.age(today);
        if (question.kind() == Kind.CARD) {
            rules.card();
        } else {
            rules.dimensions();
            rules.counts();
            rules.outline();
        }
        if (question.kind() == Kind.SCENARIO) {
            rules.facts();
            rules.boxes();
            rules.followUps();
        }
        return rules.problems.found();
    }

    private void prompt() {
        int words = question.prompt().strip().split("\\s+", -1).length;
        if (words > PROMPT_WORDS) {
            problems.rule(at("prompt"), "the prompt has " + words + " words; " + PROMPT_WORDS + " are enough");
        }
    }

    private Place at(String key) {
        return source.get(key).place();
    }

    private void working() {
        try {
            Map<String, BigDecimal> values = WorkingCalculator.compute(question.working(), Map.of());
            for (int i = 0; i < question.working().size(); i++) {
                Working line = question.working().get(i);
                BigDecimal value = values.getOrDefault(line.name(), BigDecimal.ZERO);
                if (!WorkingCalculator.agrees(value, line.is())) {
                    String computed = value.stripTrailingZeros().toPlainString();
                    problems.rule(
                            source.get("working").get(i).get("is").place(),
                            line.name() + " is printed as " + line.is().toPlainString() + ", but comes to " + computed);
                }
            }
            for (Variation variation : question.variations()) {
                WorkingCalculator.compute(question.working(), variation.working());
            }
        } catch (ArithmeticException e) {
            problems.rule(at("working"), String.valueOf(e.getMessage()));
        }
    }

    private void age(LocalDate today) {
        LocalDate asOf = question.asOf();
        if (asOf != null && asOf.plusYears(1).isBefore(today)) {
            problems.warning(at("as_of"), "its outside facts were checked more than a year ago; look them up again");
        }
    }

    private void card() {
        for (String key : List.of("answer", "bites", "caveat")) {
            String text = source.get(key).text().strip();
            if (text.contains("\n") || text.length() > CARD_CHARACTERS) {
                problems.rule(at(key), "one line, at most " + CARD_CHARACTERS + " characters");
            }
        }
    }

    private void dimensions() {
        Rubric rubric = rubrics.get(question.rubric());
        if (rubric == null) {
            return;
        }
        List<String> known =
                rubric.dimensions().stream().map(Rubric.Dimension::id).toList();
        for (int i = 0; i < question.points().size(); i++) {
            String dimension = question.points().get(i).dimension();
            if (!rubric.has(dimension)) {
                problems.rule(
                        source.get("points").get(i).get("dimension").place(),
                        "the rubric " + rubric.id() + " has no dimension " + dimension
                                + Suggestion.after(dimension, known));
            }
        }
    }

    private void counts() {
        boolean scenario = question.kind() == Kind.SCENARIO;
        count("points", question.points().size(), scenario ? 7 : 3, 12);
        int others = question.kind() == Kind.SQL ? 0 : scenario ? 3 : 1; // Of wrong queries the format wants one.
        count("pitfalls", question.pitfalls().size(), others, 6);
        count("variations", question.variations().size(), others, 8);
        Set<String> dimensions =
                new HashSet<>(question.points().stream().map(Point::dimension).toList());
        if (scenario && dimensions.size() < 4) {
            problems.rule(at("points"), "the points touch " + dimensions.size() + " dimensions; four or more, please");
        }
        if (scenario && question.variations().stream().allMatch(v -> v.working().isEmpty())) {
            problems.rule(at("variations"), "at least one variation changes constants of the working");
        }
    }

    private void count(String key, int size, int least, int most) {
        if (size < least || size > most) {
            problems.rule(at(key), least + " to " + most + " " + key + ", not " + size);
        }
    }

    private void outline() {
        if (question.outline().isEmpty()) {
            problems.rule(source.place(), "without an outline there is nothing to learn from afterwards");
        } else if (question.kind() == Kind.SCENARIO) {
            OUTLINE.forEach((part, pattern) -> {
                if (!pattern.matcher(question.outline()).find()) {
                    problems.rule(
                            at("outline"),
                            "the outline takes a decision, names its cost, says when it would be revisited and"
                                    + " admits one unknown: no \"" + part + "\" in it");
                }
            });
        }
    }

    private void facts() {
        count("facts", question.facts().size(), 5, 9);
        Matcher figures = FIGURE.matcher(question.prompt());
        Set<String> inPrompt = new HashSet<>();
        while (figures.find()) {
            inPrompt.add(figures.group());
        }
        for (int i = 0; i < question.facts().size(); i++) {
            Fact fact = question.facts().get(i);
            Node node = source.get("facts").get(i);
            if (fact.asked().size() < 3 && fact.like().isEmpty()) {
                problems.rule(node.get("asked").place(), "three or more differently worded questions for each fact");
            }
            FIGURE.matcher(fact.say())
                    .results()
                    .map(MatchResult::group)
                    .filter(inPrompt::contains)
                    .findFirst()
                    .ifPresent(figure -> problems.rule(
                            node.get("say").place(),
                            "a figure of this fact, " + figure + ", stands in the prompt already"));
        }
    }

    private void boxes() {
        long minutes = question.minutes();
        if (minutes != question.level().minutes()) {
            problems.rule(
                    at("phases"),
                    "the phases of a scenario of level " + question.level().id() + " sum to "
                            + question.level().minutes() + " minutes, not " + minutes);
        }
    }

    private void followUps() {
        for (FollowUp.Category category : FollowUp.Category.values()) {
            long found = question.followUps().stream()
                    .filter(f -> f.category() == category)
                    .count();
            int least = category == FollowUp.Category.HOOK ? 2 : 1;
            if (found < least) {
                problems.rule(
                        at("follow_ups"), "at least " + least + " of category " + category.id() + ", not " + found);
            }
        }
    }
}
