package io.github.pmdrill.bank;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The decks of the bundled bank, as {@link BankCompiler} has listed them: a line for each in one file, with where its
 * {@link Listing} lies in the other, so that a list of decks reads no questions, and a start those of one deck. Both
 * are read when they are first needed, and once.
 */
final class BundledIndex {
    /** A line for each deck: id, title, purpose, questions, minutes, topics, and the bytes of its listing. */
    static final String DECKS = "decks.tsv";

    /** The listings, one after the other. */
    static final String LISTINGS = "index.tsv";

    private static final String TAB = "\t";

    private static final Map<String, Listing> READ = new HashMap<>();

    /** A deck, and where its listing begins and ends. */
    private record Place(Heading heading, int from, int to) {}

    /** The one file. */
    private static final class Decks {
        static final Map<String, Place> PLACES = places();
    }

    /** The other file, which a list of decks never reads. */
    private static final class Listings {
        static final byte[] BYTES = BundledBank.bytes(LISTINGS);
    }

    private BundledIndex() {}

    /** The decks by id. */
    private static Map<String, Place> places() {
        Map<String, Place> places = new TreeMap<>();
        int from = 0;
        for (String line : BundledBank.text(DECKS).split("\n", 0)) {
            String[] cells = line.split(TAB, -1);
            List<String> topics = cells[5].isEmpty() ? List.of() : Arrays.asList(cells[5].split(",", -1));
            Heading heading = new Heading(
                    cells[0], cells[1], cells[2], Integer.parseInt(cells[3]), Long.parseLong(cells[4]), topics);
            int to = from + Integer.parseInt(cells[6]);
            places.put(heading.id(), new Place(heading, from, to));
            from = to;
        }
        return places;
    }

    /** The ids of all decks, in order of the alphabet. */
    static List<String> ids() {
        return new ArrayList<>(Decks.PLACES.keySet());
    }

    /** Whether there is a deck of this id. */
    static boolean has(String id) {
        return Decks.PLACES.containsKey(id);
    }

    /** What is said of a deck that is there. */
    static Heading heading(String id) {
        return place(id).heading();
    }

    /** What a deck that is there has to choose from. */
    static synchronized Listing listing(String id) {
        Listing known = READ.get(id);
        if (known == null) {
            Place place = place(id);
            int length = place.to() - place.from();
            known = Listing.read(new String(Listings.BYTES, place.from(), length, StandardCharsets.UTF_8))
                    .get(0);
            READ.put(id, known);
        }
        return known;
    }

    private static Place place(String id) {
        Place place = Decks.PLACES.get(id);
        if (place == null) {
            throw new IllegalArgumentException("no deck of the bundled bank: " + id);
        }
        return place;
    }

    /** The line of a deck. */
    static String line(Listing deck) {
        StringBuilder listing = new StringBuilder();
        deck.write(listing);
        Heading heading = Heading.of(deck);
        // As the listing has them: in one line.
        Listing read = Listing.read(listing.toString()).get(0);
        return String.join(
                        TAB,
                        read.id(),
                        read.title(),
                        read.purpose(),
                        Integer.toString(heading.questions()),
                        Long.toString(heading.minutes()),
                        String.join(",", heading.topics()),
                        Integer.toString(listing.toString().getBytes(StandardCharsets.UTF_8).length))
                + "\n";
    }
}
