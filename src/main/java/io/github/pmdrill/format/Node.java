package io.github.pmdrill.format;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A value of a YAML or JSON file that knows where it stands.
 *
 * <p>Accessors ask for what a valid file has: a text that is absent is empty, an absent list has no items.
 */
public final class Node {
    /** What kind of value a node holds. */
    public enum Type {
        TEXT,
        NUMBER,
        FLAG,
        NOTHING,
        LIST,
        MAP
    }

    private final Type type;
    private final Place place;
    private final String text;
    private final List<Node> items;
    private final Map<String, Node> fields;
    private final Map<String, Place> keys;

    private Node(
            Type type, Place place, String text, List<Node> items, Map<String, Node> fields, Map<String, Place> keys) {
        this.type = type;
        this.place = place;
        this.text = text;
        this.items = items;
        this.fields = fields;
        this.keys = keys;
    }

    /**
     * The value of a JSON text.
     *
     * @throws DeckException when it is not JSON
     */
    public static Node fromJson(String json) throws DeckException {
        return Yaml.json("json", json);
    }

    /**
     * The value of a YAML text.
     *
     * @param file its name in problems
     * @throws DeckException when it is not YAML
     */
    public static Node fromYaml(String file, byte[] yaml) throws DeckException {
        List<DeckProblem> problems = new ArrayList<>();
        Node root = Yaml.read(file, yaml, problems);
        if (root == null || !problems.isEmpty()) {
            throw new DeckException(problems);
        }
        return root;
    }

    /** A text, a number or a truth value, as it is written. */
    public static Node scalar(Type type, Place place, String text) {
        return new Node(type, place, text, List.of(), Map.of(), Map.of());
    }

    /** A list of values. */
    public static Node list(Place place, List<Node> items) {
        return new Node(Type.LIST, place, "", List.copyOf(items), Map.of(), Map.of());
    }

    /** Takes the maps as they are. */
    public static Node map(Place place, Map<String, Node> fields, Map<String, Place> keys) {
        return new Node(
                Type.MAP, place, "", List.of(), Collections.unmodifiableMap(fields), Collections.unmodifiableMap(keys));
    }

    /** What kind of value this is. */
    public Type type() {
        return type;
    }

    /** Where the value begins. */
    public Place place() {
        return place;
    }

    /** A scalar's text as it was written; empty for anything else. */
    public String text() {
        return text;
    }

    /** The items of a list. */
    public List<Node> items() {
        return items;
    }

    /** The fields of a map, in the order of the file. */
    public Map<String, Node> fields() {
        return fields;
    }

    /** The field of a map, or null. */
    public @Nullable Node field(String name) {
        return fields.get(name);
    }

    /** Where a field's name stands; the map's own place when there is no such field. */
    public Place key(String name) {
        return keys.getOrDefault(name, place);
    }

    /** The field's value; a value that is not there has the place of this node. */
    public Node get(String name) {
        Node field = fields.get(name);
        return field == null ? new Node(Type.NOTHING, place, "", List.of(), Map.of(), Map.of()) : field;
    }

    /** The item of a list, or a value that is not there. */
    public Node get(int index) {
        return index < items.size()
                ? items.get(index)
                : new Node(Type.NOTHING, place, "", List.of(), Map.of(), Map.of());
    }

    /** The text of a field without the white space around it. */
    public String string(String name) {
        return get(name).text.strip();
    }

    /** The texts of a field that is a list of scalars. */
    public List<String> strings(String name) {
        return get(name).strings();
    }

    /** The texts of a list of scalars. */
    public List<String> strings() {
        // A loop: a question has two thousand of these, and at a start nothing is compiled yet.
        String[] texts = new String[items.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = items.get(i).text.strip();
        }
        return List.of(texts);
    }

    /** A text of its own at the place of this value. */
    public Node saying(String words) {
        return scalar(Type.TEXT, place, words);
    }

    /** This map with fields put in or put in the place of others. */
    public Node with(Map<String, Node> more) {
        Map<String, Node> all = new LinkedHashMap<>(fields);
        all.putAll(more);
        return map(place, all, keys);
    }

    /** This map without some of its fields. */
    public Node without(Set<String> names) {
        Map<String, Node> others = new LinkedHashMap<>(fields);
        others.keySet().removeAll(names);
        return map(place, others, keys);
    }

    /** This value as JSON, from which {@link #fromJson} reads the same value back. */
    public String toJson() {
        return Json.line(this);
    }

    void write(JsonGenerator json) throws IOException {
        switch (type) {
            case TEXT -> json.writeString(text);
            // As text: "0.40" must not come back as 0.4, and no reader of ours minds the quotes.
            case NUMBER, FLAG -> json.writeString(text);
            case NOTHING -> json.writeNull();
            case LIST -> {
                json.writeStartArray();
                for (Node item : items) {
                    item.write(json);
                }
                json.writeEndArray();
            }
            case MAP -> {
                json.writeStartObject();
                for (Map.Entry<String, Node> field : fields.entrySet()) {
                    json.writeFieldName(field.getKey());
                    field.getValue().write(json);
                }
                json.writeEndObject();
            }
        }
    }
}
