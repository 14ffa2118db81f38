package io.github.pmdrill.transcript;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A Markdown document in its two parts.
 *
 * @param fields the names and values between its first two lines of three dashes, in order; none where it has no such
 *     lines
 * @param body what follows
 */
record FrontMatter(Map<String, String> fields, String body) {
    private static final String RULE = "---\n";

    /** Copies the map. */
    FrontMatter {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** Takes a document apart. */
    static FrontMatter of(String markdown) {
        int end = markdown.startsWith(RULE) ? markdown.indexOf("\n" + RULE, RULE.length() - 1) : -1;
        if (end < 0) {
            return new FrontMatter(Map.of(), markdown);
        }
        Map<String, String> fields = new LinkedHashMap<>();
        markdown.substring(RULE.length(), Math.max(RULE.length(), end)).lines().forEach(line -> {
            int colon = line.indexOf(": ");
            if (colon > 0) {
                fields.put(line.substring(0, colon), line.substring(colon + 2));
            }
        });
        return new FrontMatter(fields, markdown.substring(end + 1 + RULE.length()));
    }

    /** The document in one. */
    String markdown() {
        StringBuilder out = new StringBuilder(RULE);
        fields.forEach(
                (name, value) -> out.append(name).append(": ").append(value).append('\n'));
        return out.append(RULE).append(body).toString();
    }
}
