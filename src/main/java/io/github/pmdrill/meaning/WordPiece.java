package io.github.pmdrill.meaning;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Splits text into the word pieces that the encoder knows, without case and accents. */
public final class WordPiece {
    /** The most pieces of one text; what follows is not heard. */
    static final int LONGEST = 512;
    /** What stands for a word that cannot be made of pieces. */
    static final int UNKNOWN = 100;

    private static final int BEGIN = 101;
    private static final int END = 102;
    private static final int LONGEST_WORD = 100;
    /** So many characters give more pieces than are read, unless they are no words at all. */
    private static final int MOST_CHARACTERS = 20_000;

    private final Map<String, Integer> pieces = new HashMap<>();

    WordPiece(String[] vocabulary) {
        for (int i = 0; i < vocabulary.length; i++) {
            pieces.put(vocabulary[i], i);
        }
    }

    /** The pieces of a text, between the marks of its beginning and its end. */
    int[] of(String text) {
        Found found = new Found();
        found.add(BEGIN);
        String plain = plain(text);
        int start = -1;
        for (int at = 0; at < plain.length() && found.isOpen(); ) {
            int c = plain.codePointAt(at);
            boolean alone = isPunctuation(c) || Character.isIdeographic(c);
            if (alone || isBlank(c)) {
                if (start >= 0) {
                    word(plain.substring(start, at), found);
                }
                if (alone) {
                    word(plain.substring(at, at + Character.charCount(c)), found);
                }
                start = -1;
            } else if (start < 0) {
                start = at;
            }
            at += Character.charCount(c);
        }
        if (start >= 0) {
            word(plain.substring(start), found);
        }
        return found.ended();
    }

    private static String plain(String text) {
        int end = Math.min(text.length(), MOST_CHARACTERS);
        String lower = text.substring(0, end).toLowerCase(Locale.ROOT);
        if (lower.chars().allMatch(c -> c < 0x80)) {
            return lower;
        }
        StringBuilder plain = new StringBuilder(lower.length());
        Normalizer.normalize(lower, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private void word(String word, Found found) {
        int before = found.count;
        int start = 0;
        while (start < word.length() && word.length() <= LONGEST_WORD) {
            int end = word.length();
            Integer piece = null;
            for (; end > start; end--) {
                String part = word.substring(start, end);
                piece = pieces.get(start > 0 ? "##" + part : part);
                if (piece != null) {
                    break;
                }
            }
            if (piece == null) {
                break;
            }
            found.add(piece);
            start = end;
        }
        if (start < word.length()) {
            found.count = before;
            found.add(UNKNOWN);
        }
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    private static boolean isPunctuation(int c) {
        boolean sign = c > ' ' && c < 0x7f && !Character.isLetterOrDigit(c);
        return sign
                || switch (Character.getType(c)) {
                    case Character.CONNECTOR_PUNCTUATION,
                            Character.DASH_PUNCTUATION,
                            Character.START_PUNCTUATION,
                            Character.END_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION,
                            Character.OTHER_PUNCTUATION -> true;
                    default -> false;
                };
    }

    /** Pieces as they are found; the last place is kept for the mark of the end. */
    private static final class Found {
        private final int[] pieces = new int[LONGEST];
        private int count;

        boolean isOpen() {
            return count < LONGEST - 1;
        }

        void add(int piece) {
            if (isOpen()) {
                pieces[count++] = piece;
            }
        }

        int[] ended() {
            pieces[count] = END;
            return Arrays.copyOf(pieces, count + 1);
        }
    }
}
