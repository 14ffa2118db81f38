package io.github.pmdrill.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the part of RFC 5545 that a plan uses, and fails at whatever the standard forbids. */
public final class StrictCalendar {
    private static final Pattern LINE = Pattern.compile("([A-Z-]+)((?:;[A-Z-]+=[^;:,\"]+)*):(.*)", Pattern.DOTALL);
    private static final Pattern TEXT = Pattern.compile("(?:[^\\\\;,\\p{Cntrl}]|\\\\[\\\\;,nN])*");

    private final List<Map<String, String>> events = new ArrayList<>();
    private final Map<String, String> calendar = new LinkedHashMap<>();

    private StrictCalendar(String text) {
        Map<String, String> open = Map.of();
        List<String> nested = new ArrayList<>();
        for (String line : unfolded(text)) {
            Matcher matcher = LINE.matcher(line);
            assertThat(matcher.matches()).as(line).isTrue();
            String name = matcher.group(1);
            String value = matcher.group(3);
            if (name.equals("BEGIN")) {
                assertThat(value).isEqualTo(nested.isEmpty() ? "VCALENDAR" : "VEVENT");
                nested.add(value);
                open = nested.size() == 1 ? calendar : new LinkedHashMap<>();
            } else if (name.equals("END")) {
                assertThat(nested.remove(nested.size() - 1)).isEqualTo(value);
                if (value.equals("VEVENT")) {
                    events.add(event(open));
                }
                open = calendar;
            } else {
                assertThat(nested).as(line).isNotEmpty();
                assertThat(open.put(name, matcher.group(2) + ":" + value))
                        .as("%s once", name)
                        .isNull();
            }
        }
        assertThat(nested).isEmpty();
        assertThat(calendar.keySet()).containsExactly("VERSION", "PRODID", "CALSCALE");
        assertThat(calendar).containsEntry("VERSION", ":2.0").containsEntry("CALSCALE", ":GREGORIAN");
        assertThat(events).isNotEmpty();
        Set<String> ids = new HashSet<>();
        assertThat(events)
                .allSatisfy(event -> assertThat(ids.add(event.get("UID"))).isTrue());
    }

    /** The events, by the names of their properties, with texts as they are meant. */
    public static List<Map<String, String>> events(String text) {
        return new StrictCalendar(text).events;
    }

    private static List<String> unfolded(String text) {
        assertThat(text).endsWith("\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        List<String> lines = new ArrayList<>();
        for (String line : text.substring(0, text.length() - 2).split("\r\n", -1)) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).as(line).isBetween(1, 75);
            assertThat(line).doesNotContain("\uFFFD");
            if (line.startsWith(" ")) {
                lines.set(lines.size() - 1, lines.get(lines.size() - 1) + line.substring(1));
            } else {
                lines.add(line);
            }
        }
        return lines;
    }

    private static Map<String, String> event(Map<String, String> properties) {
        assertThat(properties).containsKeys("UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY");
        assertThat(properties.get("UID")).matches(":[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
        assertThat(properties.get("DTSTAMP")).matches(":\\d{8}T\\d{6}Z");
        assertThat(properties.get("TRANSP")).isEqualTo(":TRANSPARENT");
        Map<String, String> event = new LinkedHashMap<>();
        event.put("UID", properties.get("UID").substring(1));
        LocalDate start = day(properties.get("DTSTART"));
        assertThat(day(properties.get("DTEND"))).isEqualTo(start.plusDays(1));
        event.put("DTSTART", start.toString());
        for (String name : List.of("SUMMARY", "DESCRIPTION")) {
            String value = properties.getOrDefault(name, ":").substring(1);
            assertThat(TEXT.matcher(value).matches()).as(value).isTrue();
            event.put(name, value.replaceAll("\\\\[nN]", "\n").replaceAll("\\\\([\\\\;,])", "$1"));
        }
        return event;
    }

    private static LocalDate day(String value) {
        assertThat(value).matches(";VALUE=DATE:\\d{8}");
        return LocalDate.parse(value.substring(value.indexOf(':') + 1), DateTimeFormatter.BASIC_ISO_DATE);
    }
}
