package io.github.pmdrill.help;

import io.github.pmdrill.files.Resource;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A shell script of the jar, in which lines like {@code @NAME@} stand for lines that are made. */
final class Script {
    private Script() {}

    /** The script of a name with what is made put in. */
    static String of(String name, Map<String, List<String>> made) {
        return Resource.text("io/github/pmdrill/help/" + name)
                .lines()
                .flatMap(line -> made.getOrDefault(line, List.of(line)).stream())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** One word of a shell's, whatever is in it. */
    static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
