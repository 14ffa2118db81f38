package io.github.pmdrill.transcript;

import io.github.pmdrill.notes.ReplayNote;
import io.github.pmdrill.notes.SpokenPart;
import io.github.pmdrill.sound.Delivery;
import io.github.pmdrill.sound.Drawing;
import io.github.pmdrill.sound.Speech;
import io.github.pmdrill.text.Counted;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What was recorded of a part, within a transcript: figures and no judgement. */
final class SpokenMarkdown {
    private static final int COLUMNS = 72;

    private final MarkdownWriter out;
    private final About.Spoken beside;
    private boolean told;

    /**
     * @param beside what there is beside the recordings
     */
    SpokenMarkdown(MarkdownWriter out, About.Spoken beside) {
        this.out = out;
        this.beside = beside;
    }

    /**
     * The figures of a part, before what is written of it.
     *
     * @param before spaces that stand before each line, where it is part of a list
     */
    void part(SpokenPart part, String before) {
        Speech speech = part.recording().speech();
        out.own(before).own("Spoken: ").own(figures(speech)).own("\n");
        out.own(before).own("Recorded in `").own(part.recording().file()).own("`.\n\n");
        drawing(speech, before);
        if (!part.text().isEmpty()) {
            out.own(before).own(words(part)).own("\n\n");
        }
        around(part, before);
        if (!part.answer().isBlank()) {
            out.own(before).own(label(part)).own("\n\n");
        }
    }

    /** The recordings before it, once, and what the person made of hearing it again. */
    private void around(SpokenPart part, String before) {
        String earlier = told ? "" : beside.earlier().told();
        if (!earlier.isEmpty()) {
            told = true;
            out.own(before).own(earlier).own("\n\n");
        }
        beside.notes().stream()
                .filter(note -> note.recording().equals(part.recording().file()))
                .forEach(note -> replayed(note, before));
    }

    /** What the text that follows is: typed, or transcribed. */
    private static String label(SpokenPart part) {
        if (part.text().isBlank()) {
            return "Notes typed beside it:";
        }
        return part.notes().isBlank()
                ? "As it was transcribed:"
                : "Notes typed beside it, and below them what was transcribed:";
    }

    private static String figures(Speech speech) {
        String first = speech.first().map(at -> "first word after " + clock(at)).orElse("no word was heard");
        List<Speech.Stretch> pauses = speech.pauses(Speech.LONG_PAUSE);
        String places = pauses.stream()
                .map(pause -> clock(pause.from()) + " for " + seconds(pause.length()))
                .collect(Collectors.joining(", ", " (", ")"));
        String told =
                pauses.isEmpty() ? "no pause over 2 s" : Counted.of(pauses.size(), "pause") + " over 2 s" + places;
        return clock(speech.speaking()) + " of " + clock(speech.length()) + ", " + first + ", " + told + ", "
                + Math.round(speech.silence() * 100) + " % silence.";
    }

    private void drawing(Speech speech, String before) {
        if (!speech.levels().isEmpty()) {
            Markdown.fenced(Drawing.of(speech, COLUMNS))
                    .lines()
                    .forEach(line -> out.own(before).own(line).own("\n"));
            out.own("\n");
        }
    }

    private static String words(SpokenPart part) {
        Speech speech = part.recording().speech();
        Delivery delivery = Delivery.of(part.text());
        String fillers = delivery.filled() == 0
                ? "no fillers"
                : "fillers " + delivery.filled() + ": " + places(delivery.fillers(), delivery, speech, "");
        String repeats = delivery.repeats().isEmpty()
                ? ""
                : " Begun again: " + places(delivery.repeats(), delivery, speech, "\"") + ".";
        String rate = delivery.perMinute(speech.speaking()) + " words a minute; ";
        return "Transcribed: " + Counted.of(delivery.words(), "word") + ", " + rate + fillers + "." + repeats;
    }

    private static String places(Map<String, List<Integer>> found, Delivery delivery, Speech speech, String quote) {
        return found.entrySet().stream()
                .map(entry ->
                        quote + entry.getKey() + quote + " " + entry.getValue().size() + " (about "
                                + entry.getValue().stream()
                                        .map(place -> clock(speech.about(place / (double) delivery.words())))
                                        .collect(Collectors.joining(", "))
                                + ")")
                .collect(Collectors.joining(", "));
    }

    /** What the person made of hearing it again. */
    private void replayed(ReplayNote note, String before) {
        out.own(before).own("Heard again on ").own(note.day()).own(":\n\n");
        note.answers()
                .forEach((asked, answer) -> out.own(before)
                        .own("- ")
                        .own(asked)
                        .own(" ")
                        .typed(answer)
                        .own("\n"));
        out.own("\n");
    }

    static String clock(Duration at) {
        return Drawing.clock(at);
    }

    private static String seconds(Duration length) {
        return String.format(Locale.ROOT, "%.1f s", length.toMillis() / 1_000.0);
    }
}
