package io.github.pmdrill.bank;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.pmdrill.deck.DeckFormat;
import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.format.Shape;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;

/** The deck format as a JSON Schema, for editors that complete and explain keys. */
public final class Schema {
    private Schema() {}

    /** The schema of both forms of a deck file and of a question's file, draft 2020-12. */
    public static String text() {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            json.writeStartObject();
            json.writeStringField("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.writeStringField("title", "pmdrill deck");
            json.writeStringField(
                    "description", "A deck in one file, the deck.yaml of a folder, or one question of a folder.");
            json.writeArrayFieldStart("oneOf");
            shape(json, DeckFormat.DECK);
            shape(json, DeckFormat.FOLDER);
            reference(json);
            json.writeEndArray();
            json.writeObjectFieldStart("$defs");
            json.writeObjectFieldStart("question");
            DeckFormat.QUESTION.schema(json);
            kinds(json);
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out + "\n";
    }

    private static void shape(JsonGenerator json, Shape shape) throws IOException {
        json.writeStartObject();
        shape.schema(json);
        json.writeEndObject();
    }

    private static void reference(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("$ref", "#/$defs/question");
        json.writeEndObject();
    }

    /** What each kind must have and must not have. */
    private static void kinds(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("allOf");
        for (Kind kind : Kind.values()) {
            json.writeStartObject();
            json.writeObjectFieldStart("if");
            json.writeObjectFieldStart("properties");
            json.writeObjectFieldStart("kind");
            json.writeStringField("const", kind.id());
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndObject();
            json.writeObjectFieldStart("then");
            json.writeArrayFieldStart("required");
            for (String key : new TreeSet<>(kind.needs())) {
                json.writeString(key);
            }
            json.writeEndArray();
            json.writeObjectFieldStart("properties");
            for (String key : refused(kind)) {
                json.writeBooleanField(key, false);
            }
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static Set<String> refused(Kind kind) {
        Set<String> refused = new TreeSet<>(DeckFormat.QUESTION.fields().keySet());
        refused.removeIf(kind::allows);
        return refused;
    }
}
