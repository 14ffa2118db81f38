package io.github.pmdrill;

import java.util.ResourceBundle;

/**
 * What {@link System#getLogger} gives, without a word: the program itself says what a person should know, and Java looks
 * for a logger in all of the jar.
 */
public final class PlainLogger implements System.Logger {
    private final String name;

    private PlainLogger(String name) {
        this.name = name;
    }

    public static System.Logger of(String name) {
        return new PlainLogger(name);
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public boolean isLoggable(Level level) {
        return false;
    }

    @Override
    public void log(Level level, ResourceBundle bundle, String message, Throwable thrown) {}

    @Override
    public void log(Level level, ResourceBundle bundle, String format, Object... parameters) {}
}
