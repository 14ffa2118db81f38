package io.github.pmdrill.format;

import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/** An object of JSON, or a row of a table, whose fields stand in the order in which they were given. */
public final class JsonObject extends LinkedHashMap<String, Object> {
    private static final long serialVersionUID = 1L;

    /** Adds a field; one without a value is left out. */
    public JsonObject with(String key, @Nullable Object value) {
        if (value != null) {
            put(key, value);
        }
        return this;
    }

    /** Adds a field where there is something to tell. */
    public JsonObject when(boolean told, String key, Object value) {
        return told ? with(key, value) : this;
    }
}
