package io.github.pmdrill;

import java.util.ResourceBundle;

/** What {@link System#getLogger} gives, looked for when there is something to say: Java looks for it in all of the jar. */
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
        return level.getSeverity() >= Level.INFO.getSeverity() && System.getLogger(name).isLoggable(level);
    }

    @Override
    public void log(Level level, ResourceBundle bundle, String message, Throwable thrown) {
        if (isLoggable(level)) {
            System.getLogger(name).log(level, bundle, message, thrown);
        }
    }

    @Override
    public void log(Level level, ResourceBundle bundle, String format, Object... parameters) {
        if (isLoggable(level)) {
            System.getLogger(name).log(level, bundle, format, parameters);
        }
    }
}
