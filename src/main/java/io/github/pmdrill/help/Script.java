package io.github.pmdrill.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A shell script of the jar, in which lines like {@code @NAME@} stand for lines that are made. */
final class Script {
    private Script() {}

    /** The script of a name with what is made put in. */
    static String of(String name, Map<String, List<String>> made) {
        return text(name)
                .lines()
                .flatMap(line -> made.getOrDefault(line, List.of(line)).stream())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String text(String name) {
        try (InputStream in = Script.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program is built without " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One word of a shell's, whatever is in it. */
    static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
