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
 * question}, its id, kind, level, minutes, former ids, how many letters follow, and these: title, subtitle, archetype,
 * tags and other names; with tabs between. No title holds a tab or a line feed; the reader of decks refuses them.
 */
public record Listing(String id, String title, String purpose, List<Entry> questions) {
    private static final String QUESTION = "question\t";
    private static final String ALSO = "; ";

    /**
     * A question.
     *
     * @param minutes of all phases together; none for a card
     * @param words what is seldom asked for, taken apart when it is: a day's drill chooses among all questions and shows few
     */
    public record Entry(QuestionId id, Kind kind, Level level, long minutes, List<String> formerly, String words) {
        /** The texts a listing has of a question, in the order of {@link Question}. */
        public static Entry of(
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
            String words = line(title, subtitle, archetype, String.join(",", tags), String.join(ALSO, also));
            return new Entry(id, kind, level, minutes, formerly, words);
        }

        static Entry of(Question question) {
            return of(
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

        public String title() {
            return word(0);
        }

        public String subtitle() {
            return word(1);
        }

        public String archetype() {
            return word(2);
        }

        public List<String> tags() {
            return list(word(3), ",");
        }

        public List<String> also() {
            return list(word(4), ALSO);
        }

        /** What it is about, in a line: its title, what it is an example of, and its other names. */
        public String about() {
            return title() + ". " + archetype() + ". " + String.join(", ", also());
        }

        private String word(int place) {
            return words.split("\t", -1)[place];
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
        text.append(line("deck", id, title, purpose)).append('\n');
        for (Entry entry : questions) {
            text.append(QUESTION)
                    .append(line(
                            entry.id().question(),
                            entry.kind().id(),
                            entry.level().id(),
                            Long.toString(entry.minutes()),
                            String.join(",", entry.formerly()),
                            Integer.toString(entry.words().length())))
                    .append('\t')
                    .append(entry.words())
                    .append('\n');
        }
    }

    private static String line(String... cells) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < cells.length; i++) {
            // A title over two lines of YAML keeps its line feed.
            text.append(i == 0 ? "" : "\t").append(cells[i].strip().replaceAll("\\s+", " "));
        }
        return text.toString();
    }

    /**
     * Reads what {@link #write} has written.
     *
     * @throws IllegalArgumentException when it is something else
     */
    static List<Listing> read(String text) {
        List<Listing> listings = new ArrayList<>();
        Reader reader = new Reader(text);
        try {
            while (!reader.isDone()) {
                listings.add(reader.deck());
            }
        } catch (IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("an index that is cut short", e);
        }
        return listings;
    }

    /** Goes through a text cell by cell: a pattern, or looking for the ends of lines first, would take most of a start. */
    private static final class Reader {
        private final String text;
        private int at;

        Reader(String text) {
            this.text = text;
        }

        boolean isDone() {
            return at == text.length();
        }

        Listing deck() {
            expect("deck\t");
            String id = cell('\t');
            String title = cell('\t');
            String purpose = cell('\n');
            List<Entry> entries = new ArrayList<>();
            while (text.startsWith(QUESTION, at)) {
                at += QUESTION.length();
                entries.add(entry(id));
            }
            return new Listing(id, title, purpose, entries);
        }

        private Entry entry(String deck) {
            QuestionId id = new QuestionId(deck, cell('\t'));
            Kind kind = Kind.of(cell('\t'));
            Level level = Level.of(cell('\t'));
            long minutes = Long.parseLong(cell('\t'));
            List<String> formerly = list(cell('\t'), ",");
            int letters = Integer.parseInt(cell('\t'));
            String words = text.substring(at, at + letters);
            at += letters;
            expect("\n");
            return new Entry(id, kind, level, minutes, formerly, words);
        }

        private void expect(String next) {
            if (!text.startsWith(next, at)) {
                throw new IllegalArgumentException("not a line of an index: " + SafeText.line(text.substring(at)));
            }
            at += next.length();
        }

        private String cell(char end) {
            String cell = text.substring(at, text.indexOf(end, at));
            at += cell.length() + 1;
            return cell;
        }
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
