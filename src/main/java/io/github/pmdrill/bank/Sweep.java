package io.github.pmdrill.bank;

import io.github.pmdrill.deck.Question;
import io.github.pmdrill.deck.QuestionId;
import io.github.pmdrill.format.Node;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Questions that go one layer down on the lines of a person's own list, each in one of a few ways. */
public final class Sweep {
    /** The bundled file of the ways, without its ending. */
    static final String FILE = "resume-sweep";

    /** The deck that its questions are of, though none of them stands in it. */
    public static final String DECK = "behavioural";

    private static final int DIGITS = 10;

    private final List<Node> ways = BundledBank.compiled(FILE).get("questions").items();

    /** How many ways there are. */
    public int ways() {
        return ways.size();
    }

    /** The id of a line's question: the same whenever the line has the same words, whichever way is asked. */
    public static QuestionId id(String item) {
        return new QuestionId(
                DECK, "resume-item-" + digest(item.toLowerCase(Locale.ROOT).strip()));
    }

    /**
     * The question of a line.
     *
     * @param item the line, which stands apart from the question's own words: it is the person's, and no Markdown
     * @param way which of the ways down, counted from 0
     */
    public Question question(String item, int way) {
        Node asked = ways.get(way);
        Map<String, Node> own = Map.of(
                "id", asked.saying(id(item).question()),
                "item", asked.saying(item));
        return Question.from(DECK, asked.with(own));
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
