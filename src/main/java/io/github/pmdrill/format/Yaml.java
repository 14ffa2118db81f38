package io.github.pmdrill.format;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import io.github.pmdrill.text.SafeText;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Reads the YAML (or JSON) of one file into {@link Node}s over Jackson's token stream.
 *
 * <p>Hostile input ends in a problem with a place: size, depth and encoding are bounded, anchors are refused.
 */
public final class Yaml {
    /** The largest file that is read, in bytes; the largest deck that ships is a twentieth of it. */
    public static final int MOST_BYTES = 4 << 20;

    private static final int DEEPEST = 24;

    private final String file;
    private final List<DeckProblem> problems;
    private final JsonParser parser;

    private Yaml(String file, List<DeckProblem> problems, JsonParser parser) {
        this.file = file;
        this.problems = problems;
        this.parser = parser;
    }

    /**
     * The root value of a YAML file, or null when it cannot be read; mistakes are added to the problems.
     */
    public static @Nullable Node read(String file, byte[] bytes, List<DeckProblem> problems) {
        String text = decode(file, bytes, problems);
        if (text == null) {
            return null;
        }
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MOST_BYTES);
        try (JsonParser parser = YAMLFactory.builder()
                .loaderOptions(options)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST + 2)
                        .build())
                .build()
                .createParser(text)) {
            return new Yaml(file, problems, parser).root();
        } catch (JacksonException e) {
            problems.add(
                    problem(file, place(e.getLocation()), said(e.getOriginalMessage()) + hint(e.getOriginalMessage())));
        } catch (YAMLException e) {
            problems.add(problem(file, Place.START, said(String.valueOf(e.getMessage()))));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("a text cannot fail to be read", e);
        }
        return null;
    }

    /** A value that {@link Node#toJson} has written. */
    public static Node json(String file, String text) throws DeckException {
        List<DeckProblem> problems = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(withoutMark(text))) {
            Node node = new Yaml(file, problems, parser).root();
            if (node != null && problems.isEmpty()) {
                return node;
            }
        } catch (IOException e) {
            problems.add(problem(file, Place.START, said(String.valueOf(e.getMessage()))));
        }
        throw new DeckException(problems);
    }

    private @Nullable Node root() throws IOException {
        if (parser.nextToken() == null) {
            problems.add(problem(file, Place.START, "the file is empty"));
            return null;
        }
        Node root = value(0);
        if (root != null && parser.nextToken() != null) {
            problems.add(problem(file, place(parser.currentTokenLocation()), "a second document; one file holds one"));
        }
        return root;
    }

    /** The value at the current token; null when it is too deep to go on. */
    private @Nullable Node value(int depth) throws IOException {
        Place place = here();
        if (depth > DEEPEST) {
            problems.add(problem(file, place, "nested more than " + DEEPEST + " deep"));
            return null;
        }
        refuseAnchor(place);
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> map(place, depth);
            case START_ARRAY -> list(place, depth);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Node.scalar(Node.Type.NUMBER, place, parser.getText());
            case VALUE_TRUE, VALUE_FALSE -> Node.scalar(Node.Type.FLAG, place, parser.getText());
            case VALUE_NULL -> Node.scalar(Node.Type.NOTHING, place, "");
            default -> Node.scalar(Node.Type.TEXT, place, text(place));
        };
    }

    /** Where the current token stands; JSON is written by the program itself, and nobody asks where in it. */
    private Place here() {
        return parser instanceof YAMLParser ? place(parser.currentTokenLocation()) : Place.START;
    }

    private void refuseAnchor(Place place) throws IOException {
        if (parser instanceof YAMLParser yaml && (yaml.isCurrentAlias() || yaml.getObjectId() != null)) {
            problems.add(problem(file, place, "anchors and aliases (& and *) are not used in decks; write it out"));
        }
    }

    private String text(Place place) throws IOException {
        String text = parser.getText();
        refuseControls(text, place);
        return text;
    }

    private void refuseControls(String text, Place place) {
        // What a person typed into a journal is kept as typed; only decks are held to plain text.
        if (parser instanceof YAMLParser
                && !text.codePoints().allMatch(c -> SafeText.isPlain(c) || c == '\n' || c == '\t')) {
            problems.add(problem(file, place, "a control character, written as an escape"));
        }
    }

    private @Nullable Node list(Place place, int depth) throws IOException {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Node item = value(depth + 1);
            if (item == null) {
                return null;
            }
            items.add(item);
        }
        return Node.list(place, items);
    }

    private @Nullable Node map(Place place, int depth) throws IOException {
        Map<String, Node> fields = new LinkedHashMap<>();
        Map<String, Place> keys = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Place key = here();
            refuseControls(name, key);
            Place before = keys.putIfAbsent(name, key);
            if (before != null) {
                problems.add(problem(file, key, "\"" + name + "\" stands here twice, first in line " + before.line()));
            }
            parser.nextToken();
            Node value = value(depth + 1);
            if (value == null) {
                return null;
            }
            fields.putIfAbsent(name, value);
        }
        return Node.map(place, fields, keys);
    }

    private static @Nullable String decode(String file, byte[] bytes, List<DeckProblem> problems) {
        if (bytes.length > MOST_BYTES) {
            problems.add(
                    problem(file, Place.START, "larger than " + (MOST_BYTES >> 20) + " MiB, too large for a deck"));
            return null;
        }
        CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = utf8.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            problems.add(problem(file, end(text), "not UTF-8; save the file as UTF-8"));
            return null;
        }
        text = withoutMark(text);
        return refuseControls(file, text, problems) ? null : text;
    }

    /** Some editors put a mark of the byte order in front. */
    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean refuseControls(String file, String text, List<DeckProblem> problems) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r') {
                String name = String.format("U+%04X", (int) c);
                problems.add(problem(file, end(text.substring(0, i)), "a control character (" + name + ")"));
                return true;
            }
        }
        return false;
    }

    private static Place end(String text) {
        int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
        return new Place(line, text.length() - text.lastIndexOf('\n'));
    }

    private static Place place(@Nullable JsonLocation location) {
        return location == null
                ? Place.START
                : new Place(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    private static DeckProblem problem(String file, Place place, String message) {
        return new DeckProblem(file, place, DeckProblem.Weight.ERROR, message);
    }

    /** What helps against the mistakes that a sentence as a value leads to. */
    private static String hint(String message) {
        if (message.contains("mapping values are not allowed")) {
            return "; a text with \": \" in it stands in quotes";
        }
        if (message.contains("TAB")) {
            return "; blanks stand there instead";
        }
        return message.contains("cannot start any token") ? "; a text that begins with it stands in quotes" : "";
    }

    /** What the parser says, without its quotes of the file: {@code while parsing a mapping, expected ...}. */
    private static String said(String message) {
        String said = message.lines()
                .filter(line -> !line.isBlank() && !Character.isWhitespace(line.charAt(0)))
                .limit(2)
                .collect(Collectors.joining(", "));
        return said.isEmpty() ? "not YAML" : said;
    }
}
