package io.github.pmdrill.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a person wrote beside and between the lines of a setting that is written anew. */
final class Comments {
    /** A line's content, in quotes or not, and the comment behind it. */
    private static final Pattern BESIDE =
            Pattern.compile("((?:\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^']|'')*'|[^\"'#]|(?<=\\S)[\"'#])*?)(\\s+#.*)");

    private Comments() {}

    /**
     * The new lines with the old ones' comments.
     *
     * @param before the lines as they were, the one with the key first
     * @param after the lines as they are to be, the one with the key first; none when the setting goes
     */
    static List<String> kept(List<String> before, List<String> after) {
        Map<String, List<String>> above = new LinkedHashMap<>();
        Map<String, String> old = new LinkedHashMap<>();
        List<String> waiting = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            String line = before.get(i);
            if (i > 0 && line.strip().startsWith("#")) {
                waiting.add(line);
            } else {
                String key = i == 0 ? "" : content(line);
                above.put(key, List.copyOf(waiting));
                old.put(key, comment(line));
                waiting.clear();
            }
        }
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            String key = i == 0 ? "" : content(after.get(i));
            lines.addAll(above.getOrDefault(key, List.of()));
            lines.add(after.get(i) + old.getOrDefault(key, ""));
        }
        lines.addAll(waiting);
        return lines;
    }

    private static String comment(String line) {
        Matcher beside = BESIDE.matcher(line);
        return beside.matches() ? beside.group(2) : "";
    }

    /** An item of a list without its dash, its quotes and its comment. */
    private static String content(String line) {
        String item = line.substring(0, line.length() - comment(line).length()).strip();
        return item.replaceFirst("^-\\s*", "").replaceAll("^([\"'])(.*)\\1$", "$2");
    }
}
