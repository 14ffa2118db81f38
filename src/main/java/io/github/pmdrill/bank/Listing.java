package io.github.pmdrill.bank;

import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.deck.Level;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.deck.QuestionId;
import io.github.pmdrill.text.SafeText;
import java.util.ArrayList;
import java.util.List;

/**
 * What can be said of a deck without reading its questions: enough to list it and to choose from it.
 *
 * <p>As text, a deck is a line {@code deck}, its id, title and purpose, and then a line for each question: {@code
 * question}, its id, kind, level, minutes, title, subtitle, archetype, tags, other names
 * and former ids, with tabs between. No title holds a tab or a line feed;
 * the reader of decks refuses them.
 */
public record Listing(String id, String title, String purpose, List<Entry> questions) {
    private static final String TAB = "\t";
    private static final String ALSO = "; ";
    private static final int CELLS = 11;

    /**
     * A question.
     *
     * @param minutes of all phases together; none for a card
     */
    public record Entry(
            QuestionId id,
            Kind kind,
            Level level,
            long minutes,
            String title,
            String subtitle,
            String archetype,
            List<String> tags,
            List<String> also,
            List<String> formerly) {
        /** What it is about, in a line: its title, what it is an example of, and its other names. */
        public String about() {
            return title + ". " + archetype + ". " + String.join(", ", also);
        }

        static Entry of(Question question) {
            return new Entry(
                    question.id(),
                    question.kind(),
                    question.level(),
                    question.minutes(),
                    question.title(),
                    question.subtitle(),
                    question.archetype(),
                    question.tags(),
                    question.also(),
                    question.formerly());
        }
    }

    /** Copies the list. */
    public Listing {
        questions = List.copyOf(questions);
    }

    static Listing of(Deck deck) {
        return new Listing(
                deck.id(),
                deck.title(),
                deck.purpose(),
                deck.questions().stream().map(Entry::of).toList());
    }

    /** Appends it as text. */
    void write(StringBuilder text) {
        line(text, "deck", id, title, purpose);
        for (Entry entry : questions) {
            line(
                    text,
                    "question",
                    entry.id().question(),
                    entry.kind().id(),
                    entry.level().id(),
                    Long.toString(entry.minutes()),
                    entry.title(),
                    entry.subtitle(),
                    entry.archetype(),
                    String.join(",", entry.tags()),
                    String.join(ALSO, entry.also()),
                    String.join(",", entry.formerly()));
        }
    }

    private static void line(StringBuilder text, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            // A title over two lines of YAML keeps its line feed.
            text.append(i == 0 ? "" : TAB).append(cells[i].strip().replaceAll("\\s+", " "));
        }
        text.append('\n');
    }

    /**
     * Reads what {@link #write} has written.
     *
     * @throws IllegalArgumentException when it is something else
     */
    static List<Listing> read(String text) {
        List<Listing> listings = new ArrayList<>();
        String[] head = {};
        List<Entry> entries = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            String[] cells = line.split(TAB, -1);
            if (cells[0].equals("question") && cells.length == CELLS && head.length > 0) {
                entries.add(entry(head[1], cells));
                continue;
            }
            if (head.length > 0) {
                listings.add(new Listing(head[1], head[2], head[3], entries));
                entries.clear();
                head = new String[0];
            }
            if (cells[0].equals("deck") && cells.length == 4) {
                head = cells;
            } else if (!line.isEmpty()) {
                throw new IllegalArgumentException("not a line of an index: " + SafeText.line(line));
            }
        }
        return listings;
    }

    private static Entry entry(String deck, String[] cells) {
        return new Entry(
                new QuestionId(deck, cells[1]),
                Kind.of(cells[2]),
                Level.of(cells[3]),
                Long.parseLong(cells[4]),
                cells[5],
                cells[6],
                cells[7],
                list(cells[8], ","),
                list(cells[9], ALSO),
                list(cells[10], ","));
    }

    /** Without a pattern, which would be made anew for each of a thousand cells at every start. */
    private static List<String> list(String cell, String between) {
        if (cell.isEmpty()) {
            return List.of();
        }
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int at = cell.indexOf(between); at >= 0; at = cell.indexOf(between, from)) {
            words.add(cell.substring(from, at));
            from = at + between.length();
        }
        words.add(cell.substring(from));
        return List.copyOf(words);
    }
}
