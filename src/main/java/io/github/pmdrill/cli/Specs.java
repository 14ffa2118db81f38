package io.github.pmdrill.cli;

import java.util.List;

/** The shapes that command lines are made of. In code: each of picocli's annotations costs a class at every start. */
final class Specs {
    private Specs() {}

    /**
     * A command without options but {@code --help}.
     *
     * @param footer the lines under its help
     */
    static Synopsis command(String name, Command command, String description, String... footer) {
        return new Synopsis(name, command, description, footer);
    }

    /** An option without a value. */
    static Parameter flag(String name, String description) {
        return option(name, "", boolean.class, description);
    }

    /** An option with one value. */
    static Parameter option(String name, String label, Class<?> type, String description) {
        return new Parameter(name, "", "", label, type, false, false, description);
    }

    /** An option that may be given several times; a list of strings. */
    static Parameter repeated(String name, String label, String description) {
        return option(name, label, List.class, description);
    }

    /** The one argument of a command. */
    static Parameter argument(boolean required, String label, String description) {
        return argument("0", required ? "1" : "0..1", label, String.class, required, description);
    }

    /** The second argument of a command, which may be left out. */
    static Parameter second(String label, String description) {
        return argument("1", "0..1", label, String.class, false, description);
    }

    /** All arguments of a command, of which there is one or more. */
    static Parameter words(String label, String description) {
        return argument("0..*", "1..*", label, List.class, true, description);
    }

    /** All arguments of a command. */
    static Parameter arguments(String label, String description) {
        return argument("0..*", "0..*", label, List.class, false, description);
    }

    /** Arguments after the first one, which a command takes to say what is wrong with them. */
    static Parameter unheardOf() {
        return new Parameter("", "1..*", "0..*", "", List.class, false, true, "");
    }

    private static Parameter argument(
            String index, String arity, String label, Class<?> type, boolean required, String description) {
        return new Parameter("", index, arity, label, type, required, false, description);
    }
}
