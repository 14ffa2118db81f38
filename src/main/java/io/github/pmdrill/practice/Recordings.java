package io.github.pmdrill.practice;

import io.github.pmdrill.dialogue.Hearing;
import io.github.pmdrill.dialogue.Turn;
import io.github.pmdrill.sound.Meter;
import io.github.pmdrill.sound.Microphone;
import io.github.pmdrill.sound.Recording;
import io.github.pmdrill.sound.SoundFolder;
import io.github.pmdrill.sound.Speech;
import io.github.pmdrill.sound.Take;
import io.github.pmdrill.sound.WavFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The recordings of a session that is being held, each part with a number of its own, and the one that is running. */
final class Recordings implements Hearing {
    private static final String BEGIN = "begin";
    private static final String PART = "clarify|goal|(phase|follow-up|redo):.*";

    private final Supplier<SoundFolder> folder;
    private final Microphone microphone;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private String step = "";
    private int interview;
    private @Nullable Take running;
    private String trouble = "";

    /**
     * @param folder where they lie by now
     * @param earlier what was said before the session was left
     */
    Recordings(Supplier<SoundFolder> folder, Microphone microphone, List<Turn> earlier) {
        this.folder = folder;
        this.microphone = microphone;
        for (Turn turn : earlier) {
            at(turn.step());
            if (turn.reply().recording() != null) {
                answered(turn.step(), turn.reply().recording());
            }
        }
        step = "";
    }

    /** Says what is asked now. */
    void at(String asked) {
        // The question is read once, however often that is asked.
        interview += asked.equals(BEGIN) && !step.equals(BEGIN) ? 1 : 0;
        step = asked;
        if (asked.matches(PART)) {
            number();
        }
    }

    /** The number of the part that is asked, the same however often it is recorded. */
    private int number() {
        return numbers.computeIfAbsent(interview + " " + step, key -> numbers.size() + 1);
    }

    boolean isRunning() {
        return running != null;
    }

    void begin() throws IOException {
        String part = step.replaceFirst("^phase:", "");
        trouble = "";
        running = microphone.begin(folder.get().next(number(), part));
    }

    /**
     * Ends the one that is running, and measures it; nothing where none is, or nothing came of it.
     *
     * @throws IOException saying in one line why it is lost
     */
    Optional<Recording> end() throws IOException {
        Take take = running;
        if (take == null) {
            return Optional.empty();
        }
        running = null;
        trouble = take.trouble();
        take.close();
        WavFile file = WavFile.read(take.file());
        String name = Objects.requireNonNull(take.file().getFileName()).toString();
        return file.bytes() == 0 ? Optional.empty() : Optional.of(new Recording(name, Speech.of(file)));
    }

    /** Why the last one broke off; empty when it did not. */
    String trouble() {
        return trouble;
    }

    /** Keeps in mind that a part was answered with a recording. */
    void answered(String asked, Recording recording) {
        names.put(asked.replaceFirst("^phase:", ""), recording.file());
    }

    /** The file of a recording. */
    Path file(String name) {
        return folder.get().file(name);
    }

    /**
     * The file of the recording with which a part was answered.
     *
     * @throws IOException when it is gone
     */
    Path of(String part) throws IOException {
        String name = names.getOrDefault(part, "");
        if (name.isEmpty() || !Files.isRegularFile(file(name))) {
            throw new IOException("its recording is gone");
        }
        return file(name);
    }

    @Override
    public String meter() {
        Take take = running;
        if (take == null) {
            return "";
        }
        String broke = take.trouble();
        return broke.isEmpty() ? Meter.of(take.file()) : "not recording: " + broke;
    }

    @Override
    public void pause() {
        if (running != null) {
            running.pause();
        }
    }

    @Override
    public void resume() {
        if (running != null) {
            running.resume();
        }
    }
}
