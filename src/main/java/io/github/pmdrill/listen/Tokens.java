package io.github.pmdrill.listen;

import java.util.List;
import java.util.Set;

/** The tokens of a text and how far they have been read. */
final class Tokens {
    /** Words that no noun phrase behind a number holds. */
    private static final Set<String> ENDS_NOUNS = Set.of(
            "and", "or", "but", "so", "with", "from", "need", "needs", "is", "are", "was", "means", "then", "for", "if",
            "because", "to", "per", "a", "an", "each", "every", "x", "divided");

    private static final int MOST_NOUNS = 3;

    private final String text;
    private final List<Token> all;
    private int at;

    Tokens(String text) {
        this.text = text;
        this.all = Token.of(text);
    }

    boolean isRead() {
        return at >= all.size();
    }

    /** The next token, the one after it and so on; negative numbers look back. */
    Token token(int ahead) {
        int index = at + ahead;
        return index >= 0 && index < all.size()
                ? all.get(index)
                : new Token(Token.Type.END, "", "", text.length(), true);
    }

    int at() {
        return at;
    }

    void to(int place) {
        at = place;
    }

    void skip(int count) {
        at += count;
    }

    void skipIf(boolean is) {
        at += is ? 1 : 0;
    }

    /** Whether a word may be part of what is counted. */
    static boolean isNoun(Token token) {
        return token.isWord() && !ENDS_NOUNS.contains(token.text());
    }

    /** Skips what a number counts: up to three words, "push-messages" among them. */
    void skipNouns() {
        for (int i = 0; i < MOST_NOUNS && isNoun(token(0)); i++) {
            skip(1);
            skipIf(token(0).is("-") && !token(0).spaced() && token(1).isWord());
        }
    }

    /** What was typed from a token up to where reading stands. */
    String typedFrom(int start) {
        return text.substring(all.get(start).start(), token(-1).end());
    }
}
