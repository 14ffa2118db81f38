package io.github.pmdrill.practice;

import io.github.pmdrill.dialogue.Conversation;
import io.github.pmdrill.drill.Session;
import io.github.pmdrill.history.Config;
import io.github.pmdrill.history.Journal;
import io.github.pmdrill.history.Setting;
import io.github.pmdrill.plan.Voice;
import io.github.pmdrill.sound.CommandMicrophone;
import io.github.pmdrill.sound.CommandPlayer;
import io.github.pmdrill.sound.JavaSound;
import io.github.pmdrill.sound.Microphone;
import io.github.pmdrill.sound.Player;
import io.github.pmdrill.sound.SoundFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a person records and plays with: Java's sound, or commands that the settings name. */
public final class SoundStudio {
    private final Environment environment;
    private final Config config;

    /** That of the person's settings. */
    public SoundStudio(Environment environment) {
        this.environment = environment;
        this.config = config(environment);
    }

    /** Whoever began the session has been told what is wrong in the settings. */
    private static Config config(Environment environment) {
        try {
            return Config.read(environment.home());
        } catch (IOException e) {
            return Config.EMPTY;
        }
    }

    /** What records. */
    public Microphone microphone() {
        return config.value(Setting.RECORDER)
                .<Microphone>map(CommandMicrophone::new)
                .orElseGet(JavaSound::new);
    }

    /** What plays. */
    public Player player() {
        return config.value(Setting.PLAYER)
                .<Player>map(command -> new CommandPlayer(command, environment.clock()))
                .orElseGet(JavaSound::new);
    }

    /** Where a session's recordings lie. */
    public static SoundFolder folder(Path journal) {
        return new SoundFolder(Journal.beside(journal, ""));
    }

    /** What becomes of what is spoken, when it is recorded. */
    public Voice voice() {
        return config.value(Setting.TRANSCRIBER).isPresent() ? Voice.TRANSCRIBED : Voice.RECORDED;
    }

    /** A conversation in which what is spoken is recorded. */
    Conversation recording(Conversation conversation, Supplier<Path> journal, Session session) {
        Recordings recordings = new Recordings(() -> folder(journal.get()), microphone(), session.turns());
        return new RecordedConversation(conversation, recordings, transcriber(), environment.clock());
    }

    private @Nullable Transcriber transcriber() {
        return config.value(Setting.TRANSCRIBER)
                .map(command -> new Transcriber(command, environment.shell()))
                .orElse(null);
    }
}
