package io.github.pmdrill.history;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.TimeZone;

/**
 * A time zone. Java has the rules of zones twice: {@link ZoneId} looks for more of them in the whole class path, which
 * takes a quarter of a start, {@link TimeZone} does not. So this one says which day and which time it is.
 *
 * @param id such as {@code Europe/Berlin}, as {@link ZoneId} has it
 */
public record Zone(String id, TimeZone rules) {
    /** Of so many letters, as in EST, an id may have another name in calendars. */
    private static final int SHORT = 3;

    /** The zone of this machine. */
    public static Zone of(TimeZone rules) {
        String id = rules.getID();
        boolean other = id.length() == SHORT || id.startsWith("GMT");
        return new Zone(other ? rules.toZoneId().getId() : id, rules);
    }

    /**
     * A zone by its id.
     *
     * @throws DateTimeException when there is no such zone
     */
    public static Zone of(String id) {
        return new Zone(id, TimeZone.getTimeZone(ZoneId.of(id)));
    }

    /** The day on which an instant falls. */
    public LocalDate day(Instant at) {
        return time(at).toLocalDate();
    }

    /** The date and the time on a clock then. */
    public LocalDateTime time(Instant at) {
        return LocalDateTime.ofEpochSecond(at.getEpochSecond() + offset(at), at.getNano(), ZoneOffset.UTC);
    }

    /** When a day begins, at midnight or when the clock was put past it. */
    public Instant start(LocalDate day) {
        Instant midnight = day.atStartOfDay().toInstant(ZoneOffset.UTC);
        int before = offset(day.minusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC));
        int after = offset(day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC));
        Instant earlier = midnight.minusSeconds(Math.max(before, after));
        return day(earlier).equals(day) ? earlier : midnight.minusSeconds(Math.min(before, after));
    }

    /** The zone with its rules as dates with a zone need them. */
    public ZoneId toZoneId() {
        return ZoneId.of(id);
    }

    /** Seconds that a clock here is ahead of UTC. */
    private int offset(Instant at) {
        return Math.floorDiv(rules.getOffset(at.toEpochMilli()), 1000);
    }
}
