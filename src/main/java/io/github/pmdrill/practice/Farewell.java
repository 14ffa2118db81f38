package io.github.pmdrill.practice;

import io.github.pmdrill.deck.Question;
import io.github.pmdrill.dialogue.Line;
import io.github.pmdrill.drill.Drill;
import io.github.pmdrill.drill.EndCard;
import io.github.pmdrill.drill.Session;
import io.github.pmdrill.history.Config;
import io.github.pmdrill.history.IoReasons;
import io.github.pmdrill.history.Practice;
import io.github.pmdrill.schedule.Spacing;
import io.github.pmdrill.schedule.Standing;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is said when a session ends: what it came to, and where it lies. */
record Farewell(Environment environment) {
    /** The name of a session begins with its time, in so many characters. */
    private static final int TIME = 17;

    /** The card of a session that is complete, behind an empty line. */
    List<Line> card(Session session) {
        LocalDate today = environment.today();
        List<Line> lines = new ArrayList<>(List.of(Line.gap()));
        try {
            Practice practice = Practice.on(today, environment.zone(), environment.home(), environment::warn);
            int days = Math.max(1, practice.daysPractised());
            lines.addAll(EndCard.of(session.interviews(), today, back(session, practice, today), days));
        } catch (IOException e) {
            environment.warn("when it comes back is not known: " + IoReasons.of(e));
            lines.addAll(EndCard.of(session.interviews(), today, null, 1));
        }
        return lines;
    }

    /** The first day on which a question of the session is due again; null where none is. */
    private @Nullable LocalDate back(Session session, Practice practice, LocalDate today) throws IOException {
        Spacing spacing = new Spacing(
                today, Config.read(environment.home()).interviewDate().orElse(null));
        Map<String, Standing> standings = practice.standings();
        LocalDate first = null;
        for (Question question : session.plan().questions()) {
            Standing standing = standings.get(environment.home().now(question));
            LocalDate day = standing == null ? null : spacing.due(question.kind(), standing);
            first = first == null || (day != null && day.isBefore(first)) ? day : first;
        }
        return first;
    }

    /**
     * Says where the session lies; the exit code.
     *
     * @param name of its journal
     */
    int of(Drill.Ending ending, String name, Path transcript) {
        return switch (ending) {
            case DONE -> {
                environment.tell("Transcript: " + transcript);
                if (environment.terminal()) {
                    // Its beginning says which, and the line is not broken where it would be copied from.
                    String session = name.substring(0, Math.min(TIME, name.length()));
                    environment.tell("As a page: pmdrill transcript " + session + " --out " + session + ".html");
                }
                yield Exit.DONE;
            }
            case LEFT -> left(name, Exit.UNFINISHED);
            case INTERRUPTED -> left(name, Exit.INTERRUPTED);
        };
    }

    private int left(String name, int code) {
        environment.tell("Saved. Go on with: pmdrill resume " + name);
        return code;
    }
}
