package io.github.pmdrill.listen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number, a word or a sign of a text in which quantities are read.
 *
 * @param text in small letters
 * @param typed as it was typed
 * @param start where it begins
 * @param spaced whether white space stands before it
 */
record Token(Type type, String text, String typed, int start, boolean spaced) {
    enum Type {
        NUMBER,
        WORD,
        SIGN,
        END
    }

    /** Longer digit strings are no figures of an interview, and cost time. */
    private static final int MOST_DIGITS = 40;

    private static final Pattern TOKEN = Pattern.compile(
            "(?<number>" + Numerals.WRITTEN + ")|(?<word>\\p{L}[\\p{L}\\p{N}]*(?:['’]\\p{L}+)*)|(?<sign>\\S)");

    int end() {
        return start + typed.length();
    }

    boolean is(String... texts) {
        return List.of(texts).contains(text);
    }

    boolean isWord() {
        return type == Type.WORD;
    }

    boolean isNumber() {
        return type == Type.NUMBER;
    }

    /** The tokens of a text. */
    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        int last = 0;
        while (matcher.find()) {
            String typed = matcher.group();
            Type type = matcher.group("word") != null
                    ? Type.WORD
                    : matcher.group("number") != null && typed.length() <= MOST_DIGITS ? Type.NUMBER : Type.SIGN;
            tokens.add(new Token(type, typed.toLowerCase(Locale.ROOT), typed, matcher.start(), matcher.start() > last));
            last = matcher.end();
        }
        return tokens;
    }
}
