package io.github.pmdrill.bank;

import io.github.pmdrill.deck.Fact;
import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.deck.Phase;
import io.github.pmdrill.deck.Point;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.format.DeckProblem;
import io.github.pmdrill.format.Node;
import io.github.pmdrill.format.Problems;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a rule can hold of how a question is written: lengths, figures, examples. All of it is advice. */
public final class TextRules {
    private static final int PROMPT_WORDS = 45;
    private static final int STORY_WORDS = 15;
    private static final int WORDS_A_MINUTE = 130;
    private static final int COLUMNS = 76;
    private static final int CARD_LINES = 10;
    private static final int TITLE_RUN = 4;

    /** Other people's voices, names, and what is never read out. */
    private static final Set<String> NOT_PROSE = Set.of(
            "id",
            "kind",
            "level",
            "tags",
            "also",
            "formerly",
            "detect",
            "asked",
            "not_asked",
            "said",
            "not_said",
            "when",
            "working",
            "draw",
            "holds",
            "unit",
            "sources");

    private static final Pattern PER_CENT = Pattern.compile(
            "\\bper ?cent\\b|\\b(?:out )?of a hundred\\b|\\d in a hundred\\b", Pattern.CASE_INSENSITIVE);

    /** A sum after a word that speaks of money, and nothing after it that says of what. */
    private static final Pattern BARE_SUM = Pattern.compile(
            "\\b(?:costs?|pays?|paid|spend|spends|charges?|budget of|fee of|price of|bill of)"
                    + " (?:(?:about|roughly|only|some|up to|at most|at least|us) )?"
                    + "(\\d[\\d,.]*\\d|\\d)(?: (?:thousand|million|billion))?"
                    + "(?=[.,;:)](?!\\d)| (?:a|an|per|each|for|to|and|in|or|every|more|less)\\b|$)",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    private static final Pattern FENCE = Pattern.compile("^ {0,3}```");

    private final Question question;
    private final Node source;
    private final Problems problems;

    private TextRules(String file, Question question) {
        this.question = question;
        this.source = question.source();
        this.problems = new Problems(file);
    }

    /**
     * What could be written better.
     *
     * @param file its file's name, for messages
     */
    public static List<DeckProblem> check(String file, Question question) {
        TextRules rules = new TextRules(file, question);
        rules.prompt();
        rules.title();
        rules.outline();
        rules.fences("outline");
        rules.fences("if_pressed");
        rules.figures(question.source());
        if (question.kind() == Kind.CARD) {
            rules.card();
        } else {
            rules.examples();
        }
        return rules.problems.found();
    }

    private void prompt() {
        int most = question.kind() == Kind.STORY ? STORY_WORDS : PROMPT_WORDS;
        int words = words(question.prompt()).size();
        if (words > most) {
            problems.warning(
                    source.get("prompt").place(), "the prompt has " + words + " words; " + most + " can be taken in");
        }
    }

    /** The story stands in the prompt; the title says what is practised. */
    private void title() {
        List<String> title = words(question.title().toLowerCase(Locale.ROOT));
        String prompt = " " + String.join(" ", words(question.prompt().toLowerCase(Locale.ROOT))) + " ";
        for (int i = 0; i + TITLE_RUN <= title.size(); i++) {
            String run = String.join(" ", title.subList(i, i + TITLE_RUN));
            if (prompt.contains(" " + run + " ")) {
                problems.warning(
                        source.get("title").place(),
                        "\"" + run + "\" stands in the prompt too; the title says what is practised");
                return;
            }
        }
    }

    private void outline() {
        long minutes = question.phases().stream()
                .filter(phase -> !Set.of(Phase.CLARIFY, Phase.FOLLOW_UPS).contains(phase.id()))
                .mapToLong(phase -> phase.box().toMinutes())
                .sum();
        int words = words(spoken(question.outline())).size();
        if (minutes > 0 && words > WORDS_A_MINUTE * minutes) {
            problems.warning(
                    source.get("outline").place(),
                    "the outline has " + words + " words; nobody says more than " + WORDS_A_MINUTE * minutes + " in "
                            + minutes + " min. What goes deeper belongs under if_pressed");
        }
    }

    /** A Markdown text without its fenced blocks. */
    private static String spoken(String text) {
        List<String> lines = new ArrayList<>();
        boolean fenced = false;
        for (String line : text.split("\n", -1)) {
            boolean fence = FENCE.matcher(line).find();
            fenced ^= fence;
            if (!fenced && !fence) {
                lines.add(line);
            }
        }
        return String.join("\n", lines);
    }

    private void fences(String key) {
        Node node = source.get(key);
        boolean fenced = false;
        for (String line : node.text().split("\n", -1)) {
            if (FENCE.matcher(line).find()) {
                fenced = !fenced;
            } else if (fenced && line.length() > COLUMNS) {
                problems.warning(
                        node.place(),
                        "a line of a fenced block is wider than " + COLUMNS + " columns: " + line.strip());
            }
        }
        if (fenced) {
            problems.warning(node.place(), "a fenced block is not closed");
        }
    }

    private void figures(Node node) {
        node.items().forEach(this::figures);
        node.fields().forEach((key, value) -> {
            if (!NOT_PROSE.contains(key)) {
                figures(value);
            }
        });
        Matcher percent = PER_CENT.matcher(node.text());
        if (percent.find()) {
            problems.warning(node.place(), "\"" + percent.group() + "\" is written % with a figure");
        }
        Matcher sum = BARE_SUM.matcher(node.text());
        if (sum.find()) {
            problems.warning(node.place(), "\"" + sum.group() + "\" has no currency");
        }
    }

    private void card() {
        List<String> answer =
                words(question.says("answer").toLowerCase(Locale.ROOT).replaceFirst("^\\W*(?:an?|the)\\s+", ""));
        List<String> title = words(question.title().toLowerCase(Locale.ROOT).replaceFirst("^(?:an?|the)\\s+", ""));
        if (!answer.isEmpty() && !title.isEmpty() && !begins(answer.get(0), title.get(0))) {
            problems.warning(
                    source.get("answer").place(), "the answer says its term first: \"" + question.title() + " ...\"");
        }
        side("prompt", question.prompt());
        side(
                "answer",
                "Answer. " + question.says("answer"),
                "Where it bites. " + question.says("bites"),
                "But. " + question.says("caveat"));
    }

    /** The same word, or another form of it. */
    private static boolean begins(String word, String term) {
        int same = 0;
        while (same < word.length() && same < term.length() && word.charAt(same) == term.charAt(same)) {
            same++;
        }
        int least = Math.min(word.length(), term.length());
        return same == least || (same >= 4 && same >= least - 2);
    }

    private void side(String key, String... paragraphs) {
        int lines = Arrays.stream(paragraphs).mapToInt(TextRules::lines).sum();
        if (lines > CARD_LINES) {
            problems.warning(
                    source.get(key).place(),
                    "this side of the card takes " + lines + " lines of " + COLUMNS + " columns; " + CARD_LINES
                            + " are enough");
        }
    }

    private static int lines(String text) {
        int lines = 1;
        int used = 0;
        for (String word : text.strip().split("\\s+", -1)) {
            boolean fits = used == 0 || used + 1 + word.length() <= COLUMNS;
            lines += fits ? 0 : 1;
            used = fits && used > 0 ? used + 1 + word.length() : word.length();
        }
        return lines;
    }

    private void examples() {
        for (int i = 0; i < question.facts().size(); i++) {
            Fact fact = question.facts().get(i);
            int asked = fact.asked().size();
            if (asked > 18 || (asked < 6 && fact.like().isEmpty())) {
                problems.warning(
                        source.get("facts").get(i).place(),
                        "the fact " + fact.id() + " has " + asked
                                + " examples under asked; 6 to 18 in different voices, or fewer with like");
            }
        }
        for (int i = 0; i < question.points().size(); i++) {
            Point point = question.points().get(i);
            int said = point.said().size();
            if (said < 1 || said > 4) {
                problems.warning(
                        source.get("points").get(i).place(),
                        "the point " + point.id() + " has " + said + " examples under said; 1 to 4 whole sentences");
            }
        }
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{N}'’.,%-]+", -1))
                .map(word -> word.replaceAll("^[.,'’-]+|[.,'’-]+$", ""))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
