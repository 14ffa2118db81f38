package io.github.pmdrill.transcript;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Names that are replaced before a text leaves: employers, colleagues.
 *
 * <p>A name is found in whatever shape it was typed ({@link Folded}), as whole words only, so that "Ann" leaves
 * "announce" alone; in front of an apostrophe, a hyphen or an underscore, and within a link, it is a whole word. What a
 * name was replaced by is not looked at again.
 */
public final class Redaction {
    /** Nothing is replaced. */
    public static final Redaction NONE = new Redaction(Map.of());

    /** From how many letters on a name within a longer word is hardly chance. */
    private static final int TELLING = 5;

    private final Map<String, String> words = new HashMap<>();
    private final List<String> names;
    private final Set<String> near = Collections.synchronizedSet(new TreeSet<>());

    /**
     * Replaces names by words.
     *
     * @param words the word for each name; no name is blank
     * @throws IllegalArgumentException when a name is blank
     */
    public Redaction(Map<String, String> words) {
        words.forEach((name, word) -> {
            String shape = Folded.of(name.strip()).shape().strip();
            if (shape.isEmpty()) {
                throw new IllegalArgumentException("a name to replace is blank");
            }
            this.words.put(shape, word);
        });
        // The longest first, else "Acme" would be found in "Acme Labs".
        names = this.words.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    /** Words of the texts so far that hold a name and more, such as "AcmeCloud", and were left as they are. */
    public Set<String> near() {
        return Set.copyOf(near);
    }

    /** The text with all names replaced. */
    public String of(String text) {
        if (names.isEmpty() || text.isEmpty()) {
            return text;
        }
        Folded folded = Folded.of(text);
        String shape = folded.shape();
        StringBuilder out = new StringBuilder(text.length());
        int done = 0;
        for (int at = 0; at < shape.length(); ) {
            @Nullable String name = nameAt(text, folded, at);
            if (name == null) {
                at++;
            } else {
                out.append(text, done, folded.from(at)).append(words.get(name));
                at += name.length();
                done = end(text, folded, at);
            }
        }
        return out.append(text, done, text.length()).toString();
    }

    /** The name that stands there as a whole word. */
    private @Nullable String nameAt(String text, Folded folded, int at) {
        String shape = folded.shape();
        for (String name : names) {
            int end = at + name.length();
            if (shape.charAt(at) == name.charAt(0)
                    && shape.startsWith(name, at)
                    && folded.isEdge(at)
                    && folded.isEdge(end)) {
                int first = folded.from(at);
                int last = end(text, folded, end);
                if (!isInWord(text, first, -1) && !isInWord(text, last, 1)) {
                    return name;
                }
                note(text, first, last);
            }
        }
        return null;
    }

    /** Where in the text it ends what ends in the shape before an index: unseen characters behind it stay. */
    private static int end(String text, Folded folded, int index) {
        int last = folded.from(index - 1);
        return last + Character.charCount(text.codePointAt(last));
    }

    /** Whether the word goes on beyond a place, forwards or backwards; what joins letters unseen is passed over. */
    private static boolean isInWord(String text, int from, int step) {
        int at = from;
        while (step < 0 ? at > 0 : at < text.length()) {
            int c = step < 0 ? text.codePointBefore(at) : text.codePointAt(at);
            if (!isJoining(c)) {
                return isLetter(c);
            }
            at += step * Character.charCount(c);
        }
        return false;
    }

    private static boolean isJoining(int c) {
        return c == 0xAD || c == 0x200C || c == 0x200D || c == 0x2060;
    }

    /** Letters with their marks, and digits; a raised figure points to a note and ends a word. */
    private static boolean isLetter(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.LETTER_NUMBER;
    }

    /** Notes the word around a name, if the name looks like a part of it and not like letters that happen to be there. */
    private void note(String text, int first, int last) {
        int start = first;
        while (start > 0 && isOfWord(text.codePointBefore(start))) {
            start -= Character.charCount(text.codePointBefore(start));
        }
        int end = last;
        while (end < text.length() && isOfWord(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        boolean begins = start == first || Character.isUpperCase(text.codePointAt(first));
        boolean ends = end == last || !Character.isLowerCase(text.codePointAt(last));
        boolean written = Character.isUpperCase(text.codePointAt(first)) && begins && ends;
        if (written || text.codePointCount(first, last) >= TELLING) {
            near.add(text.substring(start, end).replaceAll("[\\u00AD\\u200C\\u200D\\u2060]", ""));
        }
    }

    private static boolean isOfWord(int c) {
        return isLetter(c) || isJoining(c);
    }
}
