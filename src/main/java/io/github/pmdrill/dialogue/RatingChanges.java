package io.github.pmdrill.dialogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Changes of ratings in one line: {@code sizing 3 failure 2}. */
public final class RatingChanges {
    private RatingChanges() {}

    /** Takes changes; nothing keeps all ratings. */
    public static Input input(List<String> dimensions) {
        return new Input(
                Input.Form.SHORT,
                text -> of(text, dimensions).isPresent()
                        ? Optional.empty()
                        : Optional.of("A dimension and a level from 1 to 4, like " + dimensions.get(0)
                                + " 3; Enter keeps all. Dimensions: " + String.join(", ", dimensions) + "."));
    }

    /** The changes of a text that {@link #input} takes; a dimension may be shortened. */
    public static Optional<Map<String, Integer>> of(String text, List<String> dimensions) {
        Map<String, Integer> changes = new LinkedHashMap<>();
        String words = text.strip().toLowerCase(Locale.ROOT).replaceAll("[,;:=]+", " ");
        if (words.isEmpty()) {
            return Optional.of(changes);
        }
        String[] parts = words.split("\\s+", -1);
        for (int i = 0; i < parts.length; i += 2) {
            String name = parts[i];
            List<String> meant =
                    dimensions.stream().filter(d -> d.startsWith(name)).toList();
            int level = i + 1 < parts.length ? Input.number(parts[i + 1], 1, 4) : 0;
            if (meant.size() != 1 || level < 1) {
                return Optional.empty();
            }
            changes.put(meant.get(0), level);
        }
        return Optional.of(changes);
    }
}
