package io.github.pmdrill.dialogue;

import io.github.pmdrill.listen.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a prompt takes.
 *
 * @param form how it is typed
 * @param complaint what is wrong with a text, or nothing
 * @param words the words of which one is meant, which can be completed; none where anything is taken
 */
public record Input(Form form, Function<String, Optional<String>> complaint, List<String> words) {
    private static final Set<String> YES = Set.of("y", "yes", "yes please", "ok", "sure", "more", "one more", "go on");
    private static final Set<String> NO = Set.of("n", "no", "no thanks", "no thank you", "end");

    /** How a reply is typed. */
    public enum Form {
        /** Enter makes a new line; a dot on a line of its own ends it. */
        TEXT,
        /** As text, and an empty line ends it, too: what is spoken, with notes to it. */
        SPOKEN,
        /** As text, and a semicolon at its end ends it, too. */
        QUERY,
        /** Enter ends it; a pasted block is several. */
        QUESTION,
        /** A line of one's own words; Enter ends it, a pasted block becomes one line. */
        LINE,
        /** A number or a word; Enter ends it. */
        SHORT;

        /** Whether it has lines, among which Enter makes new ones. */
        public boolean isWriting() {
            return this == TEXT || this == SPOKEN || this == QUERY;
        }

        /** Whether a text is at its end with this line, which is its last one so far. */
        public boolean isEnded(String line) {
            return line.strip().equals(".")
                    || (this == SPOKEN && line.isBlank())
                    || (this == QUERY && line.stripTrailing().endsWith(";"));
        }
    }

    private static final Input ENTER = new Input(
            Form.SHORT,
            text -> text.isBlank()
                    ? Optional.empty()
                    : Optional.of("Enter alone goes on from here; then say it again."));

    /** What takes anything that there is no complaint about. */
    public Input(Form form, Function<String, Optional<String>> complaint) {
        this(form, complaint, List.of());
    }

    /** Several lines; something must stand there. */
    public static Input text() {
        return new Input(
                Form.TEXT,
                text -> text.isBlank()
                        ? Optional.of("Nothing typed yet. Type, or /skip this part.")
                        : Optional.empty());
    }

    /** Several lines, or none. */
    public static Input anyText() {
        return new Input(Form.TEXT, text -> Optional.empty());
    }

    /** A query of several lines. */
    public static Input query() {
        return new Input(Form.QUERY, text().complaint());
    }

    /** What is spoken; notes to it may be typed, or none. */
    public static Input spoken() {
        return new Input(Form.SPOKEN, text -> Optional.empty());
    }

    /** Several lines with a figure in them, the result. */
    public static Input quantity() {
        return new Input(
                Form.TEXT,
                text -> result(text).isPresent()
                        ? Optional.empty()
                        : Optional.of("No number found. End with your result and its unit, like 3.9k/s or 12 GB."));
    }

    /** The result of a calculation: the figure of the last line that has one. */
    public static Optional<Quantity> result(String text) {
        List<String> lines = text.lines().toList();
        for (int i = lines.size() - 1; i >= 0; i--) {
            Optional<Quantity> found = Quantity.answer(lines.get(i));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** A clarifying question. */
    public static Input question() {
        return new Input(
                Form.QUESTION,
                text -> text.isBlank()
                        ? Optional.of("One question per line; /next when you know enough.")
                        : Optional.empty());
    }

    /** One line, which may be empty. */
    public static Input line() {
        return new Input(Form.LINE, text -> Optional.empty());
    }

    /** Nothing but Enter. */
    public static Input enter() {
        return ENTER;
    }

    /** Whether it takes nothing but Enter, so that what is typed is meant for what comes after it. */
    public boolean isEnter() {
        return equals(ENTER);
    }

    /** A whole number within bounds. */
    public static Input whole(int least, int most) {
        return new Input(
                Form.SHORT,
                text -> number(text, least, most) >= least
                        ? Optional.empty()
                        : Optional.of("A number from " + least + " to " + most + ", please; or /skip."));
    }

    /** The number of a text that {@link #whole} takes; below {@code least} for any other text. */
    public static int number(String text, int least, int most) {
        String digits = text.strip();
        if (!digits.matches("\\d{1,3}")) {
            return least - 1;
        }
        int number = Integer.parseInt(digits);
        return number <= most ? Math.max(number, least - 1) : least - 1;
    }

    /** Numbers out of a list of so many: {@code 1-3, 5}, {@code all}, {@code none}; or nothing. */
    public static Input ticks(int most) {
        return new Input(
                Form.SHORT,
                text -> ticked(text, most).isPresent()
                        ? Optional.empty()
                        : Optional.of("Numbers from 1 to " + most + ", like 1-3 5; or all, or none."));
    }

    /** As {@link #ticks}, where nothing could mean either all or none. */
    public static Input ownTicks(int most) {
        return new Input(
                Form.SHORT,
                text -> text.isBlank()
                        ? Optional.of("Which? Numbers from 1 to " + most + ", like 1-3 5; or all, none, /skip.")
                        : ticks(most).complaint().apply(text));
    }

    /** The numbers of a text that {@link #ticks} takes, sorted. */
    public static Optional<List<Integer>> ticked(String text, int most) {
        String words = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\band\\b", " ");
        List<Integer> numbers = new ArrayList<>();
        if (words.equals("all")) {
            for (int i = 1; i <= most; i++) {
                numbers.add(i);
            }
            return Optional.of(numbers);
        }
        if (words.isEmpty() || words.equals("none") || words.equals("0")) {
            return Optional.of(numbers);
        }
        for (String word : words.replaceAll("\\s*[-\u2013]\\s*", "-").split("[\\s,;]+", -1)) {
            if (word.isEmpty()) {
                continue;
            }
            String[] ends = word.split("-", -1);
            int from = number(ends[0], 1, most);
            int to = number(ends[ends.length - 1], 1, most);
            if (from < 1 || to < from || ends.length > 2) {
                return Optional.empty();
            }
            IntStream.rangeClosed(from, to).forEach(numbers::add);
        }
        return Optional.of(numbers.stream().distinct().sorted().toList());
    }

    /** One of a few answers, by number or by (the beginning of) its word; nothing is the first. */
    public static Input choice(List<String> words) {
        return new Input(
                Form.SHORT,
                text -> chosen(text, words) >= 0
                        ? Optional.empty()
                        : Optional.of("A number from 1 to " + words.size() + ", please."));
    }

    /** The answers of a choice with their numbers: {@code 1 go on, 2 see it again soon}. */
    public static String numbered(List<String> words) {
        return IntStream.range(0, words.size())
                .mapToObj(i -> (i + 1) + " " + words.get(i))
                .collect(Collectors.joining(", "));
    }

    /** One of a few answers as {@link #choice} takes it, or a word that stands beside them. */
    public static Input choiceOr(List<String> answers, List<String> beside) {
        Input choice = choice(answers);
        return new Input(
                Form.SHORT,
                text -> beside.contains(text.strip().toLowerCase(Locale.ROOT))
                        ? Optional.empty()
                        : choice.complaint().apply(text));
    }

    /** The index chosen by a text that {@link #choice} takes, or -1. */
    public static int chosen(String text, List<String> words) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        if (word.isEmpty()) {
            return 0;
        }
        int number = number(word, 1, words.size());
        if (number >= 1) {
            return number - 1;
        }
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).toLowerCase(Locale.ROOT).startsWith(word) && !Character.isDigit(word.charAt(0))) {
                return i;
            }
        }
        return -1;
    }

    /** Something is offered: a yes takes it, Enter or a no leaves it. */
    public static Input offer() {
        return new Input(
                Form.SHORT,
                text -> text.isBlank() || takes(text) || NO.contains(word(text))
                        ? Optional.empty()
                        : Optional.of("y takes it; Enter ends."));
    }

    /** Whether a text that {@link #offer} takes says yes. */
    public static boolean takes(String text) {
        return YES.contains(word(text));
    }

    private static String word(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /** One of a few topics; or another question, asked instead. */
    public static Input topicOrQuestion(List<String> words) {
        return new Input(
                Form.LINE,
                text -> (chosen(text, words) >= 0 && !text.isBlank()) || isQuestion(text)
                        ? Optional.empty()
                        : Optional.of("A number from 1 to " + words.size() + ", or another question."));
    }

    private static boolean isQuestion(String text) {
        return text.chars().filter(Character::isLetter).count() > 1;
    }

    /** One of a few answers; nothing is none of them. */
    public static Input mustChoose(List<String> words) {
        return new Input(
                Form.SHORT,
                text -> !text.isBlank() && chosen(text, words) >= 0
                        ? Optional.empty()
                        : Optional.of("A number from 1 to " + words.size() + ", please."),
                words);
    }
}
