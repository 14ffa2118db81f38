package io.github.pmdrill.bank;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.github.pmdrill.deck.DeckFormat;
import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.format.DeckProblem;
import io.github.pmdrill.format.Node;
import io.github.pmdrill.format.Problems;
import io.github.pmdrill.format.Shape;
import io.github.pmdrill.format.Yaml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The printed schema against the reader: over broken files they agree on what is well shaped.
 *
 * <p>A schema sees the values of one file. What hangs on another value (references between ids, ids that stand
 * twice, conditions that exclude each other, numbers within numbers) is the reader's alone, and so is what is
 * no JSON (anchors, a key twice). So the schema is held to {@link DeckFormat} and to the keys of each {@link Kind}.
 */
final class SchemaTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchema ANY = schema("");
    private static final JsonSchema QUESTION = schema("/$defs/question");
    private static final JsonSchema DECK = schema("/oneOf/0");

    @Test
    void the_schema_is_json_that_names_its_draft() throws IOException {
        assertThat(JSON.readTree(Schema.text()).get("$schema").asText())
                .isEqualTo("https://json-schema.org/draft/2020-12/schema");
    }

    @Test
    void every_key_is_explained() throws IOException {
        JsonNode keys = JSON.readTree(Schema.text()).at("/$defs/question/properties");

        assertThat(keys.size()).isEqualTo(DeckFormat.QUESTION.fields().size());
        keys.properties()
                .forEach(key -> assertThat(key.getValue().path("description").asText())
                        .as(key.getKey())
                        .isNotBlank());
    }

    @Test
    void every_deck_that_ships_is_valid() throws IOException {
        List<Path> files;
        try (Stream<Path> tree = Files.walk(Path.of("questions"))) {
            files = tree.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.startsWith(Path.of("questions", "rounds")))
                    .filter(file -> !Set.of("topics.yaml", "rubrics.yaml")
                            .contains(file.getFileName().toString()))
                    .toList();
        }
        assertThat(files).hasSizeGreaterThan(20).allSatisfy(file -> {
            Node node = wellFormed(Files.readAllBytes(file)).orElseThrow();
            assertThat(ANY.validate(json(node))).isEmpty();
        });
    }

    @Test
    void the_starter_deck_is_valid() {
        Node node = wellFormed(Starter.text().getBytes(StandardCharsets.UTF_8)).orElseThrow();

        assertThat(ANY.validate(json(node))).isEmpty();
    }

    @Test
    void schema_and_reader_agree_on_broken_questions() {
        String good = DeckText.shipped("system-design/flood-alert-fanout.yaml").yaml();

        assertThat(disagreements(good, 1, QUESTION, DeckFormat.QUESTION)).isEmpty();
    }

    @Test
    void schema_and_reader_agree_on_broken_numeric_questions() {
        String good = DeckText.shipped("estimation/average-to-peak-rate.yaml").yaml();

        assertThat(disagreements(good, 2, QUESTION, DeckFormat.QUESTION)).isEmpty();
    }

    @Test
    void schema_and_reader_agree_on_broken_decks() {
        assertThat(disagreements(Starter.text(), 3, DECK, DeckFormat.DECK)).isEmpty();
    }

    private static List<String> disagreements(String good, long seed, JsonSchema schema, Shape shape) {
        List<String> disagreements = new ArrayList<>();
        int valid = 0;
        int invalid = 0;
        for (byte[] mutant : Mutants.of(good, 700, seed)) {
            Node node = wellFormed(mutant).orElse(null);
            if (node == null) {
                continue;
            }
            List<String> read = mistakesOfShape(node, shape);
            Set<ValidationMessage> validated = schema.validate(json(node));
            if (read.isEmpty() != validated.isEmpty()) {
                disagreements.add("reader: " + read + "\nschema: " + validated);
            }
            valid += validated.isEmpty() ? 1 : 0;
            invalid += validated.isEmpty() ? 0 : 1;
        }
        assertThat(valid).as("valid variants").isGreaterThan(30);
        assertThat(invalid).as("invalid variants").isGreaterThan(50);
        return disagreements;
    }

    private static Optional<Node> wellFormed(byte[] yaml) {
        List<DeckProblem> unreadable = new ArrayList<>();
        Node node = Yaml.read("file.yaml", yaml, unreadable);
        return unreadable.isEmpty() ? Optional.ofNullable(node) : Optional.empty();
    }

    /** What the reader says against the form, and against keys that a question's kind needs or refuses. */
    private static List<String> mistakesOfShape(Node node, Shape shape) {
        Problems problems = new Problems("file.yaml");
        shape.check(node, problems);
        if (problems.found().isEmpty()) {
            List<Node> questions =
                    shape == DeckFormat.DECK ? node.get("questions").items() : List.of(node);
            for (Node question : questions) {
                Kind kind = Kind.of(question.string("kind"));
                question.fields().keySet().stream()
                        .filter(key -> !kind.allows(key))
                        .forEach(key -> problems.error(question.key(key), "refused: " + key));
                kind.needs().stream()
                        .filter(key -> question.field(key) == null)
                        .forEach(key -> problems.error(question.place(), "needed: " + key));
            }
        }
        return problems.found().stream().map(DeckProblem::toString).toList();
    }

    /** The values as an editor sees them. */
    private static JsonNode json(Node node) {
        JsonNodeFactory values = JsonNodeFactory.instance;
        return switch (node.type()) {
            case TEXT -> values.textNode(node.text());
            case NUMBER -> number(node.text());
            case FLAG -> values.booleanNode(Boolean.parseBoolean(node.text()));
            case NOTHING -> values.nullNode();
            case LIST -> {
                ArrayNode list = values.arrayNode();
                node.items().forEach(item -> list.add(json(item)));
                yield list;
            }
            case MAP -> {
                ObjectNode map = values.objectNode();
                node.fields().forEach((key, value) -> map.set(key, json(value)));
                yield map;
            }
        };
    }

    private static JsonNode number(String text) {
        BigDecimal number = new BigDecimal(text);
        return number.scale() == 0 ? BigIntegerNode.valueOf(number.toBigInteger()) : DecimalNode.valueOf(number);
    }

    /** The schema, or a part of it that stands alone. */
    private static JsonSchema schema(String pointer) {
        try {
            JsonNode whole = JSON.readTree(Schema.text());
            ObjectNode part = whole.at(pointer).deepCopy();
            part.set("$defs", whole.get("$defs"));
            SchemaValidatorsConfig config = SchemaValidatorsConfig.builder()
                    .formatAssertionsEnabled(true)
                    .build();
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(part, config);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
