package io.github.pmdrill.transcript;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Names that are replaced before a text leaves: employers, colleagues.
 *
 * <p>A name is found whatever its case, as whole words only, so that "Ann" leaves "announce" alone; in front of an
 * apostrophe, a hyphen or an underscore, and within a link, it is a whole word. Its own blanks and apostrophes are
 * found in whatever shape they were typed. What a name was replaced by is not looked at again.
 */
public final class Redaction {
    /** Nothing is replaced. */
    public static final Redaction NONE = new Redaction(Map.of());

    private final Map<String, String> words = new HashMap<>();
    private final @Nullable Pattern names;

    /**
     * Replaces names by words.
     *
     * @param words the word for each name; no name is blank
     * @throws IllegalArgumentException when a name is blank
     */
    public Redaction(Map<String, String> words) {
        words.forEach((name, word) -> {
            if (name.isBlank()) {
                throw new IllegalArgumentException("a name to replace is blank");
            }
            this.words.put(key(name), word);
        });
        this.names = words.isEmpty() ? null : pattern(words);
    }

    /** The longest name first, else "Acme" would be found in "Acme Labs". */
    private static Pattern pattern(Map<String, String> words) {
        String any = words.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .flatMap(name -> List.of(Normalizer.Form.NFC, Normalizer.Form.NFD).stream()
                        .map(form -> Normalizer.normalize(name.strip(), form)))
                .distinct()
                .map(Redaction::anyShape)
                .collect(Collectors.joining("|"));
        String inWord = "[\\p{L}\\p{M}\\p{N}]";
        return Pattern.compile(
                "(?<!" + inWord + ")(?:" + any + ")(?!" + inWord + ")",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String anyShape(String name) {
        StringBuilder shape = new StringBuilder();
        name.codePoints().forEach(c -> {
            if (isBlank(c)) {
                shape.append(shape.toString().endsWith("+") ? "" : "[\\s\\h]+");
            } else if (isApostrophe(c)) {
                shape.append("['\u2018\u2019\u02BC]");
            } else {
                shape.append(Pattern.quote(Character.toString(c)));
            }
        });
        return shape.toString();
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '\u2018' || c == '\u2019' || c == '\u02BC';
    }

    /** What all shapes of a name have in common. */
    private static String key(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        return composed.replaceAll("['\u2018\u2019\u02BC]", "'")
                .replaceAll("[\\s\\h]+", " ")
                .strip()
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    /** Whether nothing is replaced. */
    public boolean isEmpty() {
        return names == null;
    }

    /** The text with all names replaced. */
    public String of(String text) {
        if (names == null) {
            return text;
        }
        return names.matcher(text).replaceAll(found -> Matcher.quoteReplacement(word(found.group())));
    }

    /** A name that folds its case in a way that only the pattern knows must not get out either. */
    private String word(String name) {
        return words.getOrDefault(key(name), "[name]");
    }
}
