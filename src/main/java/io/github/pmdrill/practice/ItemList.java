package io.github.pmdrill.practice;

import io.github.pmdrill.bank.Sweep;
import io.github.pmdrill.text.SafeText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A person's own list of what they have shipped: a text file, an item on each line. */
public final class ItemList {
    private static final int MOST_ITEMS = 40;
    private static final int MOST_CHARACTERS = 300;
    private static final int MOST_BYTES = 200_000;

    private ItemList() {}

    /**
     * The items, in order, none twice: without what leads them in a list, without blank lines and comments.
     *
     * @throws Failed when it is not such a list
     * @throws IOException when it cannot be read
     */
    public static List<String> read(Path file) throws IOException {
        Map<String, String> items = new LinkedHashMap<>();
        int number = 0;
        for (String line : text(file).split("\\R", -1)) {
            number++;
            if (line.startsWith("#")) {
                continue;
            }
            String item = SafeText.line(line).strip().replaceFirst("^(?:[-*+•–]|\\d{1,3}[.)])(?:\\s+|$)", "");
            int characters = item.codePointCount(0, item.length());
            if (characters > MOST_CHARACTERS) {
                throw new Failed(file + ":" + number + ": an item has at most " + MOST_CHARACTERS
                        + " characters, and not " + characters);
            }
            if (!item.isEmpty()) {
                items.putIfAbsent(Sweep.id(item).question(), item);
            }
            if (items.size() > MOST_ITEMS) {
                throw new Failed(
                        file + ":" + number + ": more than " + MOST_ITEMS + " items; leave the smaller ones out");
            }
        }
        if (items.isEmpty()) {
            throw new Failed(file + " has no items; write one thing that shipped on each line");
        }
        return List.copyOf(items.values());
    }

    private static String text(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new Failed(file + " is a folder, and no list of items");
        }
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(MOST_BYTES + 1);
        }
        if (bytes.length > MOST_BYTES) {
            throw new Failed(file + " is too large for a list of items");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Failed(file + " is no text in UTF-8");
        }
    }
}
