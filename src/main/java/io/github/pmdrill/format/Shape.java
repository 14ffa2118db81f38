package io.github.pmdrill.format;

import static io.github.pmdrill.format.FoundValue.found;
import static io.github.pmdrill.format.FoundValue.quote;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.pmdrill.text.Counted;
import io.github.pmdrill.text.Suggestion;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What may stand at one place of a file. The reader checks by it and {@code check --schema} prints it, so
 * that the two cannot disagree.
 */
public interface Shape {
    /** Adds a problem for everything in the value that does not fit. */
    void check(Node value, Problems problems);

    /** Writes the keywords of this shape's JSON Schema into an object that is open. */
    void schema(JsonGenerator json) throws IOException;

    /** Kebab-case, as ids, tags and topics of the bank are. */
    Pattern KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** Text of at least one character; numbers and flags count as the text they were written as. */
    static Shape text() {
        return scalar("a text", Pattern.compile("(?s).*\\S.*"), "is empty", "string", "number", "boolean");
    }

    /** A truth value. */
    static Shape flag() {
        return scalar("a truth value", Pattern.compile("true|false"), "is not true or false", "boolean");
    }

    /** A value of a table: a text, a number or a truth value, or nothing. */
    static Shape cell() {
        return scalar("a value", Pattern.compile("(?s).*"), "", "string", "number", "boolean", "null");
    }

    /** Lower-case words joined by hyphens. */
    static Shape id() {
        return scalar("an id", KEBAB, "is not kebab-case, like river-gauge", "string", "integer", "boolean");
    }

    /** A name that a working expression can use. */
    static Shape name() {
        return scalar(
                "a name", Pattern.compile("[a-z][a-z0-9_]*"), "is not a name like needed_rate", "string", "boolean");
    }

    private static Shape scalar(String what, Pattern pattern, String complaint, String... types) {
        return new Shape() {
            @Override
            public void check(Node value, Problems problems) {
                boolean mayBeNothing = List.of(types).contains("null");
                if ((value.type() != Node.Type.NOTHING || !mayBeNothing)
                        && isScalar(value, what, problems)
                        && !pattern.matcher(value.text().strip()).matches()) {
                    String shown = value.text().isBlank() ? what + " is empty" : quote(value) + " " + complaint;
                    problems.error(value.place(), shown);
                }
            }

            @Override
            public void schema(JsonGenerator json) throws IOException {
                types(json, types);
                if (Arrays.asList(types).contains("integer")) {
                    json.writeNumberField("minimum", 0);
                }
                json.writeStringField(
                        "pattern", pattern.pattern().startsWith("(?s)") ? "\\S" : "^" + pattern.pattern() + "$");
            }
        };
    }

    /** A whole number within bounds, both inclusive. */
    static Shape whole(int least, int most) {
        return new Shape() {
            @Override
            public void check(Node value, Problems problems) {
                boolean fits = value.type() == Node.Type.NUMBER || value.type() == Node.Type.TEXT;
                int number = fits ? parse(value.text().strip()) : -1;
                if (number < least || number > most) {
                    problems.error(
                            value.place(), "must be a whole number from " + least + " to " + most + found(value));
                }
            }

            private int parse(String text) {
                return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
            }

            @Override
            public void schema(JsonGenerator json) throws IOException {
                types(json, "integer");
                json.writeNumberField("minimum", least);
                json.writeNumberField("maximum", most);
            }
        };
    }

    /** A number, with a decimal point or without. */
    static Shape number() {
        return new Shape() {
            @Override
            public void check(Node value, Problems problems) {
                boolean fits = value.type() == Node.Type.NUMBER || value.type() == Node.Type.TEXT;
                if (!fits || !value.text().strip().matches("-?\\d{1,20}(\\.\\d{1,12})?([eE]-?\\d{1,2})?")) {
                    problems.error(value.place(), "must be a number" + found(value));
                }
            }

            @Override
            public void schema(JsonGenerator json) throws IOException {
                types(json, "number");
            }
        };
    }

    /** A day, as 2026-03-07. */
    static Shape date() {
        return new Shape() {
            @Override
            public void check(Node value, Problems problems) {
                try {
                    LocalDate.parse(value.text().strip());
                } catch (DateTimeException e) {
                    problems.error(value.place(), "must be a date like 2026-03-07" + found(value));
                }
            }

            @Override
            public void schema(JsonGenerator json) throws IOException {
                types(json, "string");
                json.writeStringField("format", "date");
            }
        };
    }

    /** One of a few words. */
    static Shape choice(List<String> words) {
        return new Shape() {
            @Override
            public void check(Node value, Problems problems) {
                String text = value.text().strip();
                if (isScalar(value, "one of " + String.join(", ", words), problems) && !words.contains(text)) {
                    String hint = Suggestion.after(text, words);
                    problems.error(value.place(), quote(value) + " is not one of " + String.join(", ", words) + hint);
                }
            }

            @Override
            public void schema(JsonGenerator json) throws IOException {
                json.writeFieldName("enum");
                json.writeStartArray();
                for (String word : words) {
                    json.writeString(word);
                }
                json.writeEndArray();
            }
        };
    }

    /** A list with at least so many items, each of one shape. */
    static Shape list(int least, Shape item) {
        return new Shape() {
            @Override
            public void check(Node value, Problems problems) {
                if (value.type() != Node.Type.LIST) {
                    problems.error(value.place(), "must be a list" + found(value));
                    return;
                }
                if (value.items().size() < least) {
                    problems.error(value.place(), "must have at least " + Counted.of(least, "item"));
                }
                value.items().forEach(one -> item.check(one, problems));
            }

            @Override
            public void schema(JsonGenerator json) throws IOException {
                types(json, "array");
                json.writeNumberField("minItems", least);
                json.writeObjectFieldStart("items");
                item.schema(json);
                json.writeEndObject();
            }
        };
    }

    /** A map whose keys are free, each value of one shape. */
    static Shape map(Shape key, Shape item) {
        return new Shape() {
            @Override
            public void check(Node value, Problems problems) {
                if (value.type() != Node.Type.MAP) {
                    problems.error(value.place(), "must be a map of names to values" + found(value));
                    return;
                }
                value.fields().forEach((name, one) -> {
                    key.check(Node.scalar(Node.Type.TEXT, value.key(name), name), problems);
                    item.check(one, problems);
                });
            }

            @Override
            public void schema(JsonGenerator json) throws IOException {
                types(json, "object");
                json.writeObjectFieldStart("propertyNames");
                key.schema(json);
                json.writeEndObject();
                json.writeObjectFieldStart("additionalProperties");
                item.schema(json);
                json.writeEndObject();
            }
        };
    }

    /** A word that stands alone, or the shape of anything else: {@code when: always}, {@code when: {absent: sized}}. */
    static Shape wordOr(String word, Shape other) {
        return either(EnumSet.of(Node.Type.TEXT), choice(List.of(word)), other);
    }

    /** One of something, or a list of them. */
    static Shape oneOrMore(Shape item) {
        return either(EnumSet.complementOf(EnumSet.of(Node.Type.LIST)), item, list(1, item));
    }

    /** A text, or the shape of a map. */
    static Shape textOr(Shape other) {
        return either(EnumSet.complementOf(EnumSet.of(Node.Type.MAP)), text(), other);
    }

    private static Shape either(Set<Node.Type> types, Shape one, Shape other) {
        return new Shape() {
            @Override
            public void check(Node value, Problems problems) {
                (types.contains(value.type()) ? one : other).check(value, problems);
            }

            @Override
            public void schema(JsonGenerator json) throws IOException {
                json.writeArrayFieldStart("anyOf");
                json.writeStartObject();
                one.schema(json);
                json.writeEndObject();
                json.writeStartObject();
                other.schema(json);
                json.writeEndObject();
                json.writeEndArray();
            }
        };
    }

    /** A shape that the schema defines once, under a name. */
    static Shape defined(String name, Shape shape) {
        return new Shape() {
            @Override
            public void check(Node value, Problems problems) {
                shape.check(value, problems);
            }

            @Override
            public void schema(JsonGenerator json) throws IOException {
                json.writeStringField("$ref", "#/$defs/" + name);
            }
        };
    }

    private static boolean isScalar(Node value, String what, Problems problems) {
        boolean scalar = switch (value.type()) {
            case TEXT, NUMBER, FLAG -> true;
            case NOTHING, LIST, MAP -> false;
        };
        if (!scalar) {
            problems.error(value.place(), "must be " + what + found(value));
        }
        return scalar;
    }

    /** The schema keyword for the types of a value. */
    static void types(JsonGenerator json, String... types) throws IOException {
        if (types.length == 1) {
            json.writeStringField("type", types[0]);
            return;
        }
        json.writeFieldName("type");
        json.writeStartArray();
        for (String type : Arrays.asList(types)) {
            json.writeString(type);
        }
        json.writeEndArray();
    }
}
