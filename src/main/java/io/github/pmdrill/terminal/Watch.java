package io.github.pmdrill.terminal;

import io.github.pmdrill.dialogue.Drafts;
import io.github.pmdrill.dialogue.Hearing;
import io.github.pmdrill.dialogue.Prompt;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** What the status line watches while a person types: the prompt, its clock, the text so far, whether it is saved. */
final class Watch {
    private final InstantSource clock;
    private final Tally tally = new Tally();
    private StatusBar bar = StatusBar.NONE;
    private String seen = "";
    private volatile boolean saved = true;
    private volatile Hearing hearing = Hearing.NONE;
    private volatile @Nullable Prompt prompt;
    private volatile Instant asked = Instant.EPOCH;

    Watch(InstantSource clock) {
        this.clock = clock;
    }

    /** Shows it on a screen's status line from now on. */
    void on(StatusBar other) {
        bar = other;
    }

    StatusBar bar() {
        return bar;
    }

    /** A prompt is put, with this text in the editor. */
    void begin(Prompt at, Instant when, String draft) {
        prompt = at;
        asked = when;
        seen = draft;
        paint();
    }

    void end() {
        prompt = null;
    }

    /** Whether somebody is asked something at this moment. */
    boolean isAsking() {
        return prompt != null;
    }

    /** The text in the editor as it stands. */
    void look(String typed) {
        seen = typed;
        paint();
    }

    /** Keeps the text that was seen last. */
    void keep(Drafts drafts) {
        saved = drafts.keep(seen);
    }

    void hears(Hearing heard) {
        hearing = heard;
    }

    Hearing hearing() {
        return hearing;
    }

    void paint() {
        Prompt at = prompt;
        if (at != null) {
            bar.paint(at, counted(at), asked, clock.instant(), saved);
        }
    }

    /** While something is recorded, that one is heard stands where the tally does. */
    private String counted(Prompt at) {
        String meter = hearing.meter();
        return meter.isEmpty() ? tally.of(at, seen) : meter;
    }
}
