package io.github.pmdrill.dialogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Levels given to some dimensions in one line: {@code 3 3 2}, {@code all 2}; what shows them may follow.
 *
 * @param levels one for each dimension, 1 to 4
 * @param because what follows them; may be empty
 */
public record Levels(List<Integer> levels, String because) {
    private static final Pattern ALL = Pattern.compile("all\\s+([1-4])(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE);
    private static final Pattern LEVEL = Pattern.compile("([1-4])(?![\\p{L}\\d])[\\s,;/]*");
    private static final Pattern BETWEEN = Pattern.compile("^([\\s,;:]+|-\\s+)+");

    /** Copies the list. */
    public Levels {
        levels = List.copyOf(levels);
    }

    /** The levels of so many dimensions, if a text begins with them. */
    public static Optional<Levels> of(String text, int many) {
        String line = text.strip();
        Matcher all = ALL.matcher(line);
        if (all.lookingAt()) {
            return Optional.of(
                    new Levels(Collections.nCopies(many, Integer.valueOf(all.group(1))), rest(line, all.end())));
        }
        List<Integer> levels = new ArrayList<>();
        Matcher level = LEVEL.matcher(line);
        int end = 0;
        while (levels.size() < many && level.region(end, line.length()).lookingAt()) {
            levels.add(Integer.valueOf(level.group(1)));
            end = level.end();
        }
        return levels.size() == many ? Optional.of(new Levels(levels, rest(line, end))) : Optional.empty();
    }

    private static String rest(String line, int end) {
        String rest = BETWEEN.matcher(line.substring(end)).replaceFirst("");
        return rest.chars().anyMatch(Character::isLetterOrDigit) ? rest : "";
    }

    /** The level of one dimension, or of all of so many, if a text begins with either. */
    public static Optional<Levels> oneOrAll(String text, int all) {
        Optional<Levels> every = of(text, all);
        return every.isPresent()
                ? every
                : of(text, 1).filter(one -> of(one.because(), 1).isEmpty());
    }

    /** How many levels there are, where there should be another number of them. */
    private static String counted(String text, int many) {
        String[] given = text.strip().split("[\\s,;/]+", -1);
        boolean levels = Arrays.stream(given).allMatch(word -> word.matches("[1-4]"));
        return levels ? "You gave " + given.length + ", of " + many + ". " : "";
    }

    /** So many levels as they may be typed: {@code 3 3 2}. */
    public static String example(int many) {
        return many == 1 ? "3" : "3 ".repeat(many - 1) + "2";
    }

    /** Takes a level for each of so many dimensions. */
    public static Input forAll(int many) {
        return new Input(
                Input.Form.SHORT,
                text -> of(text, many).isPresent()
                        ? Optional.empty()
                        : Optional.of(counted(text, many) + "A level from 1 to 4 for each of them, like "
                                + example(many) + "; what shows it may follow. Or /skip."));
    }

    /** Takes a level for the first of so many dimensions, or for all of them. */
    public static Input forOneOrAll(int many) {
        return new Input(
                Input.Form.SHORT,
                text -> oneOrAll(text, many).isPresent()
                        ? Optional.empty()
                        : Optional.of(counted(text, many) + "A level from 1 to 4"
                                + (many == 1 ? "" : ", or all " + many + " in one line")
                                + "; what shows it may follow. Or /skip."));
    }
}
