package io.github.pmdrill.cli;

import io.github.pmdrill.history.Attempt;
import io.github.pmdrill.report.SessionSummary;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Attempts of somebody who gets better over a year, with three weeks off in July; invented, and always the same. */
final class YearOfAttempts {
    static final LocalDate TODAY = LocalDate.parse("2026-03-07");

    private static final List<String> DIMENSIONS =
            List.of("framing", "sizing", "structure", "trade-offs", "failure", "partnership");

    private YearOfAttempts() {}

    static List<Attempt> attempts() {
        Random random = new Random(3);
        List<Attempt> attempts = new ArrayList<>();
        for (LocalDate day = TODAY.minusDays(364); !day.isAfter(TODAY); day = day.plusDays(1)) {
            boolean off = !day.isBefore(LocalDate.parse("2025-07-07")) && day.isBefore(LocalDate.parse("2025-07-28"));
            if (!off && random.nextInt(3) > 0) {
                for (int card = random.nextInt(12); card > 0; card--) {
                    attempts.add(card(day, card));
                }
                if (random.nextInt(5) == 0) {
                    attempts.add(interview(day, random));
                }
            }
        }
        return attempts;
    }

    static Attempt card(LocalDate day, int number) {
        return attempt("concepts/c" + number, day, 45, Map.of(), -1, 0, 0);
    }

    private static Attempt interview(LocalDate day, Random random) {
        int better = day.getYear() > 2025 ? 1 : 0;
        Map<String, Integer> levels = new LinkedHashMap<>();
        DIMENSIONS.forEach(dimension -> levels.put(dimension, 1 + better + random.nextInt(3)));
        int ticked = 3 + better * 2 + random.nextInt(3);
        return attempt(
                "system-design/q" + random.nextInt(9), day, 1_500, levels, ticked + random.nextInt(3), ticked, 9);
    }

    static Attempt attempt(
            String question,
            LocalDate day,
            int seconds,
            Map<String, Integer> levels,
            int guess,
            int ticked,
            int points) {
        Instant at = day.atTime(18, 0).toInstant(ZoneOffset.UTC);
        List<String> ids = IntStream.range(0, ticked).mapToObj(i -> "p" + i).toList();
        String session = day + "T180000-practice";
        return new Attempt(question, "", session, at, day, seconds, levels, levels, guess, points, ids, "good", false);
    }

    static SessionSummary held(String session, int questions, int done, String title) {
        List<String> ids =
                IntStream.range(0, questions).mapToObj(i -> "d/q" + i).toList();
        return new SessionSummary(
                session, ids, IntStream.range(0, questions).mapToObj(i -> title).toList(), done, done * 400L);
    }
}
