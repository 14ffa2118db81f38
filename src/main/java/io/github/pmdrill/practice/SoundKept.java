package io.github.pmdrill.practice;

import io.github.pmdrill.history.Config;
import io.github.pmdrill.history.Home;
import io.github.pmdrill.history.Journal;
import io.github.pmdrill.history.Setting;
import io.github.pmdrill.sound.SoundFolder;
import io.github.pmdrill.text.Counted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Recordings of many sessions: what they take, and which are older than the person keeps them.
 *
 * @param files in no order
 * @param bytes what they take in all
 */
public record SoundKept(List<Path> files, long bytes) {
    private static final double MEGABYTE = 1_000_000;

    /** Copies the list. */
    public SoundKept {
        files = List.copyOf(files);
    }

    /** All recordings of a home. */
    public static SoundKept all(Home home) throws IOException {
        return before(home, LocalDate.MAX);
    }

    /** Those of sessions that were begun before a day. */
    static SoundKept before(Home home, LocalDate day) throws IOException {
        List<Path> files = new ArrayList<>();
        long bytes = 0;
        Set<String> there = there(home);
        for (Path journal : home.journals()) {
            // Its name begins with its day.
            boolean older = day.equals(LocalDate.MAX) || Journal.name(journal).compareTo(day.toString()) < 0;
            SoundFolder sound = SoundStudio.folder(journal);
            // One listing of what is there, and not a look for every session of ten years.
            if (older && there.contains(String.valueOf(sound.folder().getFileName()))) {
                for (Path file : sound.files()) {
                    files.add(file);
                    bytes += Files.size(file);
                }
            }
        }
        return new SoundKept(files, bytes);
    }

    private static Set<String> there(Home home) {
        String[] names = home.sessions().toFile().list();
        return names == null ? Set.of() : Set.of(names);
    }

    /** Those that are older than the settings keep them; none where they say nothing. */
    static SoundKept tooOld(Home home, Config config, LocalDate today) throws IOException {
        String days = config.value(Setting.KEEP_SOUND).orElse("");
        return days.isEmpty()
                ? new SoundKept(List.of(), 0)
                : before(home, today.minusDays(Long.parseLong(days.replace("d", ""))));
    }

    /** {@code 3 recordings, 12.4 MB}; empty where there are none. */
    public String told() {
        return files.isEmpty()
                ? ""
                : Counted.of(files.size(), "recording") + ", "
                        + String.format(Locale.ROOT, "%.1f MB", Math.max(0.1, bytes / MEGABYTE));
    }

    /** Deletes them. */
    void delete() throws IOException {
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }
}
