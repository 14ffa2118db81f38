package io.github.pmdrill.format;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.pmdrill.text.Suggestion;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A map with known keys.
 *
 * @param what what the map describes, for messages: "a question"
 */
public record Fields(String what, Map<String, Field> fields) implements Shape {
    /** A key that has to be there. */
    public static Map.Entry<String, Field> must(String key, String about, Shape shape) {
        return Map.entry(key, new Field(true, about, shape));
    }

    /** A key that may be there. */
    public static Map.Entry<String, Field> may(String key, String about, Shape shape) {
        return Map.entry(key, new Field(false, about, shape));
    }

    /** Keys in their order. */
    @SafeVarargs
    public static Map<String, Field> keys(Map.Entry<String, Field>... entries) {
        return plus(Map.of(), entries);
    }

    /** Some keys, and others behind them. */
    @SafeVarargs
    public static Map<String, Field> plus(Map<String, Field> fields, Map.Entry<String, Field>... entries) {
        Map<String, Field> all = new LinkedHashMap<>(fields);
        for (Map.Entry<String, Field> entry : entries) {
            all.put(entry.getKey(), entry.getValue());
        }
        return all;
    }

    @Override
    public void check(Node value, Problems problems) {
        if (value.type() != Node.Type.MAP) {
            problems.error(value.place(), "must be a map: " + what + FoundValue.found(value));
            return;
        }
        value.fields().forEach((name, one) -> {
            Field field = fields.get(name);
            if (field == null) {
                // {say: one, two words}: the comma of a text that is not in quotes begins a key.
                String hint = name.indexOf(' ') > 0
                        ? " (a text with a comma needs quotes: \"one, two\")"
                        : Suggestion.after(name, fields.keySet());
                problems.error(value.key(name), "unknown key \"" + name + "\" in " + what + hint);
            } else {
                field.shape().check(one, problems);
            }
        });
        fields.forEach((name, field) -> {
            if (field.required() && value.field(name) == null) {
                problems.error(value.place(), what + " needs \"" + name + "\" (" + field.inASentence() + ")");
            }
        });
    }

    @Override
    public void schema(JsonGenerator json) throws IOException {
        Shape.types(json, "object");
        json.writeBooleanField("additionalProperties", false);
        json.writeObjectFieldStart("properties");
        for (Map.Entry<String, Field> field : fields.entrySet()) {
            json.writeObjectFieldStart(field.getKey());
            json.writeStringField("description", field.getValue().about());
            field.getValue().shape().schema(json);
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeArrayFieldStart("required");
        for (Map.Entry<String, Field> field : fields.entrySet()) {
            if (field.getValue().required()) {
                json.writeString(field.getKey());
            }
        }
        json.writeEndArray();
    }

    /**
     * A key of a map.
     *
     * @param about one line for authors: what the value says
     */
    public record Field(boolean required, String about, Shape shape) {
        /** The same within a message. */
        String inASentence() {
            String text = about.endsWith(".") ? about.substring(0, about.length() - 1) : about;
            return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
        }
    }
}
