package io.github.pmdrill.history;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
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
            return system.getReason().toLowerCase(Locale.ROOT);
        }
        String message = Objects.requireNonNullElse(e.getMessage(), "unknown reason");
        return message.startsWith("No space") ? message.toLowerCase(Locale.ROOT) : message;
    }
}
