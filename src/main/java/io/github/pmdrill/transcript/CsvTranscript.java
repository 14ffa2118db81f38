package io.github.pmdrill.transcript;

import io.github.pmdrill.deck.Phase;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.drill.Session;
import io.github.pmdrill.interview.Interview;
import io.github.pmdrill.notes.AskedFollowUp;
import io.github.pmdrill.notes.Grade;
import io.github.pmdrill.notes.Outside;
import io.github.pmdrill.notes.OutsideOpinion;
import io.github.pmdrill.notes.OutsideView;
import io.github.pmdrill.text.Csv;
import io.github.pmdrill.text.SafeText;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sessions as a table of comma-separated values (RFC 4180): a row for each part that was reached, each follow-up, each
 * card, and what each partner and coach said. Times are ISO 8601, lengths of time whole seconds.
 */
public final class CsvTranscript {
    /** The first row. */
    public static final String HEAD = Csv.row(List.of(
            "session",
            "started",
            "question",
            "kind",
            "row",
            "id",
            "title",
            "planned",
            "used",
            "state",
            "because",
            "answer"));

    private final List<String> common;
    private final UnaryOperator<String> words;
    private final StringBuilder out = new StringBuilder();

    private CsvTranscript(List<String> common, UnaryOperator<String> words) {
        this.common = common;
        this.words = words;
    }

    /**
     * The rows of a session.
     *
     * @param name the session's name
     * @param started when it was begun
     * @param outside what others said of it
     * @param words what is written instead of a text
     */
    public static String of(
            String name, Instant started, ZoneId zone, Session session, Outside outside, UnaryOperator<String> words) {
        String time = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                started.truncatedTo(ChronoUnit.SECONDS).atZone(zone));
        CsvTranscript rows = new CsvTranscript(List.of(name, time), words);
        session.interviews().stream().filter(Interview::hasBegun).forEach(rows::interview);
        session.relearned().stream().filter(Interview::hasBegun).forEach(it -> rows.card(it, "once-more"));
        outside.views().forEach(view -> rows.partner(view, session));
        outside.opinions().forEach(rows::coach);
        return rows.out.toString();
    }

    private void interview(Interview it) {
        Question question = it.question();
        if (question.phases().isEmpty()) {
            card(it, "card");
        }
        for (Phase phase : question.phases()) {
            if (it.used().containsKey(phase.id())) {
                phase(it, phase);
            }
        }
        for (AskedFollowUp asked : it.askedFollowUps()) {
            String state = asked.covered() ? "covered" : asked.answer().isBlank() ? "skipped" : "answered";
            add(
                    question,
                    List.of(
                            "follow-up",
                            asked.followUp().id(),
                            asked.followUp().ask(),
                            "",
                            seconds(asked.took()),
                            state,
                            asked.because(),
                            asked.answer()));
        }
    }

    private void card(Interview it, String row) {
        String recalled = it.answers().getOrDefault("recall", "");
        String state = it.grade().map(Grade::id).orElse(it.isDone() ? "skipped" : "open");
        String title = it.question().title();
        add(it.question(), List.of(row, "recall", title, "", seconds(it.elapsed()), state, "", recalled));
    }

    private void partner(OutsideView view, Session session) {
        String kind = session.plan().questions().stream()
                .filter(question -> question.id().toString().equals(view.question()))
                .map(question -> question.kind().id())
                .findFirst()
                .orElse("");
        String ratings = view.ratings().entrySet().stream()
                .map(rating -> rating.getKey() + " " + rating.getValue())
                .collect(Collectors.joining("; "));
        String said = Stream.of(view.strong(), view.next())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
        String heard = String.join("; ", view.ticked());
        add(view.question(), kind, List.of("partner", view.by(), view.day().toString(), "", "", ratings, heard, said));
    }

    private void coach(OutsideOpinion opinion) {
        add("", "", List.of("coach", opinion.by(), opinion.day().toString(), "", "", "", "", opinion.text()));
    }

    private void phase(Interview it, Phase phase) {
        boolean clarify =
                phase.id().equals(Phase.CLARIFY) && !it.question().facts().isEmpty();
        String answer = clarify ? it.goal() : it.answers().getOrDefault(phase.id(), "");
        String again = it.redone().getOrDefault(phase.id(), "");
        String used = seconds(it.used().getOrDefault(phase.id(), Duration.ZERO));
        String planned = seconds(it.box(phase));
        add(
                it.question(),
                List.of("phase", phase.id(), phase.title(), planned, used, state(it, phase, answer), "", answer));
        if (!again.isBlank()) {
            add(it.question(), List.of("once-more", phase.id(), phase.title(), planned, "", "answered", "", again));
        }
    }

    private static String state(Interview it, Phase phase, String answer) {
        if (it.isAt(phase)) {
            return "open";
        }
        // The follow-ups' own part is answered in rows of its own.
        return !answer.isBlank() || phase.id().equals(Phase.FOLLOW_UPS) ? "answered" : "skipped";
    }

    private void add(Question question, List<String> cells) {
        add(question.id().toString(), question.kind().id(), cells);
    }

    private void add(String question, String kind, List<String> cells) {
        List<String> all = new ArrayList<>(common);
        all.add(question);
        all.add(kind);
        all.addAll(cells);
        out.append(Csv.row(all.stream().map(words).map(SafeText::text).toList()));
    }

    private static String seconds(Duration duration) {
        return Long.toString(duration.toSeconds());
    }
}
