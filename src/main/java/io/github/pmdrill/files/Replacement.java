package io.github.pmdrill.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Puts a file in the place of another one. On Windows that is refused as long as somebody reads the other one, and is
 * tried again for half a second.
 *
 * @param once puts one file in the place of another, or fails
 * @param pause waits between two tries
 */
record Replacement(Move once, Runnable pause) {
    private static final int TRIES = 20;
    private static final long PAUSE_MILLIS = 25;

    /** In one step, and patiently. */
    static final Replacement PATIENT = new Replacement(
            (from, to) -> Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING),
            () -> LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS)));

    /** A move of a file. */
    interface Move {
        void move(Path from, Path to) throws IOException;
    }

    void move(Path from, Path to) throws IOException {
        boolean isWindows = to.getFileSystem().getSeparator().equals("\\");
        for (int left = isWindows ? TRIES : 1; left > 0; left--) {
            try {
                once.move(from, to);
                return;
            } catch (AccessDeniedException e) {
                if (left == 1) {
                    throw e;
                }
                pause.run();
            }
        }
    }
}
