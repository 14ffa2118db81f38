package io.github.pmdrill.practice;

import io.github.pmdrill.history.Config;
import io.github.pmdrill.history.IoReasons;
import io.github.pmdrill.history.Setting;
import java.io.IOException;
import java.util.Optional;

/** Recordings that are older than the person keeps them: told when a session begins, deleted when it ends. */
record OldSound(Environment environment, SoundKept sound, String days) {
    /** What there is of it; nothing where nothing is to be deleted. */
    static Optional<OldSound> of(Environment environment) {
        try {
            Config config = Config.read(environment.home());
            SoundKept sound = SoundKept.tooOld(environment.home(), config, environment.today());
            String days = config.value(Setting.KEEP_SOUND).orElse("").replace("d", "");
            return sound.files().isEmpty() ? Optional.empty() : Optional.of(new OldSound(environment, sound, days));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** What is going to happen, and how it is kept from happening. */
    String announced() {
        return "Older than " + days + " days: " + sound.told() + ", deleted when this session ends; journals stay."
                + " Ctrl-C and pmdrill config keep-sound --unset keep them.";
    }

    void delete() {
        try {
            sound.delete();
            environment.tell("Deleted: " + sound.told() + ", older than " + days + " days.");
        } catch (IOException e) {
            environment.warn("old recordings could not be deleted (" + IoReasons.of(e) + ")");
        }
    }
}
