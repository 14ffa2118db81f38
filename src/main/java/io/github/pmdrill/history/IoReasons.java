package io.github.pmdrill.history;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import java.util.Objects;

/** Why the disk refused, in a few words. */
public final class IoReasons {
    private IoReasons() {}

    /** Where it refused, if it says so, and why: {@code /home/ann/notes.md: permission denied}. */
    public static String withPlace(IOException e) {
        String file = e instanceof FileSystemException system ? system.getFile() : null;
        return (file == null ? "" : file + ": ") + of(e);
    }

    /** {@code no space left on device}, {@code permission denied}, ... */
    public static String of(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof CharacterCodingException) {
            return "not UTF-8";
        }
        if (e instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (e instanceof FileSystemException system && system.getReason() != null) {
            return begun(system.getReason());
        }
        if (e instanceof NotDirectoryException) {
            return "not a folder";
        }
        String message = Objects.requireNonNullElse(e.getMessage(), "unknown reason");
        return message.startsWith("No space") ? begun(message) : message;
    }

    /** As it goes on after a colon; names in it stay as they are. */
    private static String begun(String reason) {
        return reason.isEmpty() ? reason : reason.substring(0, 1).toLowerCase(Locale.ROOT) + reason.substring(1);
    }
}
