package io.github.pmdrill.bank;

import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.format.DeckException;
import io.github.pmdrill.format.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * Several interviews in sequence, as a file writes them.
 *
 * @param id the file's name without its ending
 * @param title for people
 */
public record Round(String id, String title, List<Entry> interviews) {
    /** Copies the list. */
    public Round {
        interviews = List.copyOf(interviews);
    }

    /** The minutes of all interviews and of the breaks between them. */
    public int minutes() {
        return interviews.stream().mapToInt(entry -> entry.minutes + entry.rest).sum();
    }

    /**
     * An interview of a round. Texts that the file leaves out are empty.
     *
     * @param title what it is called
     * @param minutes how long it is, from 1 to 120
     * @param rest the minutes of the break before it, from 0 to 60
     * @param question {@code deck/question}; empty where one is chosen
     * @param deck what it is chosen from; empty for all decks
     */
    public record Entry(
            String title, int minutes, int rest, String question, String deck, String level, String kind, String tag) {
        static Entry from(Node node) {
            String rest = node.string("break");
            return new Entry(
                    node.string("title").replaceAll("\\s+", " "),
                    Integer.parseInt(node.string("minutes")),
                    rest.isEmpty() ? 0 : Integer.parseInt(rest),
                    node.string("question"),
                    node.string("deck"),
                    node.string("level"),
                    node.string("kind"),
                    node.string("tag"));
        }

        /** What it can be chosen from: every question that its filters let through, in the order of the bank. */
        public List<Listing.Entry> choice(Bank bank) {
            List<Listing.Entry> choice = new ArrayList<>();
            for (String id : deck.isEmpty() ? bank.ids() : List.of(deck)) {
                try {
                    bank.listing(id).questions().stream().filter(this::lets).forEach(choice::add);
                } catch (DeckException e) {
                    if (!deck.isEmpty()) {
                        throw e;
                    }
                    // Among all decks a broken one of the person's own has nothing to offer.
                }
            }
            return choice;
        }

        private boolean lets(Listing.Entry entry) {
            return entry.kind() != Kind.CARD
                    && (level.isEmpty() || entry.level().id().equals(level))
                    && (kind.isEmpty() || entry.kind().id().equals(kind))
                    && (tag.isEmpty() || entry.tags().contains(tag));
        }

        /** Whether a question can be held in its minutes: each part takes one or more. */
        public boolean holds(Question candidate) {
            return candidate.kind() != Kind.CARD && candidate.phases().size() <= minutes;
        }
    }
}
