package io.github.pmdrill.history;

import io.github.pmdrill.schedule.Answered;
import io.github.pmdrill.schedule.Memory;
import io.github.pmdrill.schedule.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line for each question, with tabs between: its id; times, nanosecond of the last; stability,
 * difficulty, first and last day and number of its reviews; ratings, ticks, points, number and last day of its
 * follow-ups; the follow-ups; the session of the last time. Days are counted from 1970, and what is not there is empty: this is read at every start.
 */
final class PractisedText {
    private static final int CELLS = 15;
    private static final String TAB = "\t";

    private PractisedText() {}

    static String write(String question, Practised practised) {
        StringBuilder line = new StringBuilder(question);
        cell(line, practised.times());
        cell(line, ChronoUnit.NANOS.between(Instant.EPOCH, practised.last()));
        Standing standing = practised.standing();
        cell(line, standing == null ? "" : standing.memory().stability());
        cell(line, standing == null ? "" : standing.memory().difficulty());
        cell(line, standing == null ? "" : standing.first().toEpochDay());
        cell(line, standing == null ? "" : standing.last().toEpochDay());
        cell(line, standing == null ? "" : standing.reviews());
        Answered answered = practised.answered();
        cell(line, answered == null ? "" : ratings(answered.ratings()));
        cell(line, answered == null ? "" : answered.ticked());
        cell(line, answered == null ? "" : answered.points());
        cell(line, answered == null ? "" : answered.followUps());
        LocalDate followedUp = answered == null ? null : answered.followedUp();
        cell(line, followedUp == null ? "" : followedUp.toEpochDay());
        cell(line, String.join(",", practised.followUps()));
        cell(line, practised.session());
        return line.append('\n').toString();
    }

    private static void cell(StringBuilder line, Object value) {
        line.append(TAB).append(value);
    }

    private static String ratings(Map<String, Integer> ratings) {
        StringBuilder text = new StringBuilder();
        ratings.forEach((dimension, level) -> text.append(text.length() == 0 ? "" : ",")
                .append(dimension)
                .append('=')
                .append(level));
        return text.toString();
    }

    /**
     * Reads what {@link #write} has written.
     *
     * @throws RuntimeException of any kind when it is something else
     */
    static void read(String line, Map<String, Practised> into) {
        String[] cells = line.split(TAB, -1);
        if (cells.length != CELLS) {
            throw new IllegalArgumentException("not a line of practice");
        }
        into.put(
                cells[0],
                new Practised(
                        Integer.parseInt(cells[1]),
                        Instant.EPOCH.plusNanos(Long.parseLong(cells[2])),
                        cells[14],
                        standing(cells),
                        answered(cells),
                        list(cells[13])));
    }

    private static @Nullable Standing standing(String[] cells) {
        if (cells[3].isEmpty()) {
            return null;
        }
        return new Standing(
                new Memory(Double.parseDouble(cells[3]), Double.parseDouble(cells[4])),
                day(cells[5]),
                day(cells[6]),
                Integer.parseInt(cells[7]));
    }

    private static @Nullable Answered answered(String[] cells) {
        if (cells[9].isEmpty()) {
            return null;
        }
        Map<String, Integer> ratings = new LinkedHashMap<>();
        for (String rating : list(cells[8])) {
            int equals = rating.lastIndexOf('=');
            ratings.put(rating.substring(0, equals), Integer.valueOf(rating.substring(equals + 1)));
        }
        return new Answered(
                ratings,
                Integer.parseInt(cells[9]),
                Integer.parseInt(cells[10]),
                Integer.parseInt(cells[11]),
                cells[12].isEmpty() ? null : day(cells[12]));
    }

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(",", -1));
    }

    private static LocalDate day(String cell) {
        return LocalDate.ofEpochDay(Long.parseLong(cell));
    }
}
