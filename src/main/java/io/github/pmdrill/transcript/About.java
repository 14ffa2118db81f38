package io.github.pmdrill.transcript;

import io.github.pmdrill.interview.Interview;
import io.github.pmdrill.notes.Outside;
import io.github.pmdrill.notes.ReplayNote;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a transcript says of a session beside what was said in it.
 *
 * @param started when the session was begun
 * @param zone the time zone its times are given in
 * @param attempts which attempt at each question it is, by {@code deck/question}; 1 where it is missing
 * @param studied the questions whose outline was read before
 * @param before the attempt before this one, by {@code deck/question}
 * @param outside what others said of it
 * @param spoken what there is beside its recordings
 */
public record About(
        Instant started,
        ZoneId zone,
        Map<String, Integer> attempts,
        Set<String> studied,
        Map<String, Before> before,
        Outside outside,
        Spoken spoken) {
    /**
     * What there is beside a session's recordings.
     *
     * @param earlier the recordings before it
     * @param notes what the person made of hearing its own again
     */
    public record Spoken(EarlierSpeech earlier, List<ReplayNote> notes) {
        /** Nothing. */
        public static final Spoken NONE = new Spoken(EarlierSpeech.NONE, List.of());

        /** Copies the list. */
        public Spoken {
            notes = List.copyOf(notes);
        }
    }

    /**
     * An attempt before.
     *
     * @param day when it was, where the person was
     */
    public record Before(LocalDate day, Interview interview) {}

    /** Copies the collections. */
    public About {
        attempts = Map.copyOf(attempts);
        studied = Set.copyOf(studied);
        before = Map.copyOf(before);
    }

    /** Of a session that nobody else was asked about. */
    public About(
            Instant started,
            ZoneId zone,
            Map<String, Integer> attempts,
            Set<String> studied,
            Map<String, Before> before) {
        this(started, zone, attempts, studied, before, Outside.NONE, Spoken.NONE);
    }

    /** The same with what others said. */
    public About with(Outside others) {
        return new About(started, zone, attempts, studied, before, others, spoken);
    }

    /** The same with what there is beside its recordings. */
    public About with(Spoken recorded) {
        return new About(started, zone, attempts, studied, before, outside, recorded);
    }
}
