package io.github.pmdrill.report;

import io.github.pmdrill.plan.Plan;
import io.github.pmdrill.practice.SavedSession;
import io.github.pmdrill.transcript.About;
import io.github.pmdrill.transcript.CsvTranscript;
import io.github.pmdrill.transcript.HtmlPage;
import io.github.pmdrill.transcript.HtmlTranscript;
import io.github.pmdrill.transcript.Redaction;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** A document of one or more sessions in one format, written as they are added: only one is in memory at a time. */
public final class Export implements Closeable {
    /** The formats, which are also the endings of files. */
    public static final List<String> FORMATS = List.of("md", "html", "json", "csv");

    private final String format;
    private final Writer out;
    private final Redaction redaction;
    private final boolean alone;
    private final @Nullable BiFunction<SavedSession, String, String> sound;
    private @Nullable SessionsJson json;
    private boolean begun;

    /**
     * Begins a document.
     *
     * @param format one of {@link #FORMATS}
     * @param alone whether it is to hold one session, of which it takes its title
     */
    public Export(String format, Writer out, Redaction redaction, boolean alone) {
        this(format, out, redaction, alone, null);
    }

    /**
     * Begins a document with recordings.
     *
     * @param sound gives the address of a recording for a page; null for pages without
     */
    public Export(
            String format,
            Writer out,
            Redaction redaction,
            boolean alone,
            @Nullable BiFunction<SavedSession, String, String> sound) {
        this.sound = sound;
        this.format = format;
        this.out = out;
        this.redaction = redaction;
        this.alone = alone;
    }

    /** Adds a session. */
    public void add(SavedSession kept) throws IOException {
        switch (format) {
            case "html" -> html(kept);
            case "json" -> json(kept);
            case "csv" -> csv(kept);
            default -> markdown(kept);
        }
        begun = true;
        out.flush();
    }

    private void markdown(SavedSession kept) throws IOException {
        String text = kept.markdown(redaction::of);
        out.write(begun ? "\n" + text : text);
    }

    private void html(SavedSession kept) throws IOException {
        if (!begun) {
            out.write(HtmlPage.head(alone ? title(kept) : "Interview transcripts", sound != null));
        }
        About about = kept.about().with(kept.outside());
        out.write(HtmlTranscript.article(
                kept.session(), about, redaction::of, file -> sound == null ? "" : sound.apply(kept, file)));
    }

    private String title(SavedSession kept) {
        Plan plan = kept.session().plan();
        String what = plan.questions().size() == 1 ? plan.questions().get(0).title() : plan.title();
        return redaction.of(what) + ", " + kept.started().toLocalDate();
    }

    private void json(SavedSession kept) throws IOException {
        if (json == null) {
            json = new SessionsJson(out);
        }
        json.add(kept.recorded(), kept.session(), kept.outside(), redaction::of);
    }

    private void csv(SavedSession kept) throws IOException {
        if (!begun) {
            out.write(CsvTranscript.HEAD);
        }
        out.write(CsvTranscript.of(
                kept.name(),
                kept.recorded().header().started(),
                kept.recorded().header().zone().toZoneId(),
                kept.session(),
                kept.outside(),
                redaction::of));
    }

    @Override
    public void close() throws IOException {
        if (json != null) {
            json.close();
        }
        if (begun && format.equals("html")) {
            out.write(HtmlPage.FOOT);
        }
        out.flush();
    }
}
