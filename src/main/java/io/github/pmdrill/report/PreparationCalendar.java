package io.github.pmdrill.report;

import io.github.pmdrill.practice.PreparationStatus;
import io.github.pmdrill.preparation.Mock;
import io.github.pmdrill.preparation.PreparationDay;
import io.github.pmdrill.text.SafeText;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * A plan as iCalendar (RFC 5545): an event of a whole day for each day that holds something, and one for the interview.
 * The event of a day has the same id whenever it is written, so that a calendar replaces it.
 */
public final class PreparationCalendar {
    /** A line has so many octets at most. */
    private static final int LONGEST = 75;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();
    private final Instant written;

    private PreparationCalendar(Instant written) {
        this.written = written;
    }

    /**
     * All of it, with the line ends that the standard asks for.
     *
     * @param written when that is
     */
    public static String of(PreparationStatus status, Instant written) {
        PreparationCalendar calendar = new PreparationCalendar(written);
        calendar.line("BEGIN:VCALENDAR");
        calendar.line("VERSION:2.0");
        calendar.line("PRODID:-//pmdrill//plan//EN");
        calendar.line("CALSCALE:GREGORIAN");
        for (PreparationDay day : status.days()) {
            if (!day.isFree()) {
                calendar.event("day", day.date(), summary(day), description(day));
            }
        }
        calendar.event("interview", status.preparation().interview(), "Interview", "");
        calendar.line("END:VCALENDAR");
        return calendar.text.toString();
    }

    private static String summary(PreparationDay day) {
        Mock mock = day.mock();
        String what = mock != null
                ? mock.title() + " (mock)"
                : day.sittings().isEmpty()
                        ? "daily"
                        : day.sittings().get(0).item().entry().title();
        return "pmdrill, " + DayInWords.minutes(day.seconds()) + " min: " + what;
    }

    private static String description(PreparationDay day) {
        List<String> lines = new ArrayList<>();
        if (!day.drill().items().isEmpty()) {
            lines.add("pmdrill daily: " + DayInWords.drill(day));
        }
        day.sittings().forEach(sitting -> lines.add("pmdrill start " + DayInWords.sitting(sitting)));
        Mock mock = day.mock();
        if (mock != null) {
            lines.add("pmdrill start --round " + mock.round());
        }
        return String.join("\n", lines);
    }

    private void event(String kind, LocalDate day, String summary, String description) {
        line("BEGIN:VEVENT");
        line("UID:" + id(kind, day));
        line("DTSTAMP:" + STAMP.format(written));
        line("DTSTART;VALUE=DATE:" + DAY.format(day));
        line("DTEND;VALUE=DATE:" + DAY.format(day.plusDays(1)));
        line("SUMMARY:" + escaped(summary));
        if (!description.isEmpty()) {
            line("DESCRIPTION:" + escaped(description));
        }
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    /** The interview may move, and stays one event. */
    private static String id(String kind, LocalDate day) {
        String name = "pmdrill plan " + (kind.equals("interview") ? kind : kind + " " + day);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static String escaped(String value) {
        return SafeText.text(value)
                .replace('\t', ' ')
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** A content line, folded between characters. */
    private void line(String content) {
        int room = LONGEST;
        for (int c : content.codePoints().toArray()) {
            String character = Character.toString(c);
            int octets = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets > room) {
                text.append("\r\n ");
                room = LONGEST - 1;
            }
            text.append(character);
            room -= octets;
        }
        text.append("\r\n");
    }
}
