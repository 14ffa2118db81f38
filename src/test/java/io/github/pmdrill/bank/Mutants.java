package io.github.pmdrill.bank;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Broken variants of a good file, the same ones for the same seed. */
final class Mutants {
    private static final List<String> VALUES = List.of(
            "7",
            "-1",
            "2.5",
            "1e400",
            "true",
            "null",
            "~",
            "''",
            "[]",
            "{}",
            "[a, b]",
            "[[x]]",
            "{a: b}",
            "always",
            "Not An Id",
            "2026-03-07",
            "\"\\e[2J\"",
            "*alias",
            "&anchor x",
            "|",
            "text: with colon",
            "# nothing");

    private final Random random;
    private final List<String> lines;

    private Mutants(Random random, String yaml) {
        this.random = random;
        this.lines = new ArrayList<>(yaml.lines().toList());
    }

    /** So many variants, each with one to three breaks. */
    static List<byte[]> of(String yaml, int count, long seed) {
        Random random = new Random(seed);
        List<byte[]> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(new Mutants(random, yaml).mutant());
        }
        return all;
    }

    private byte[] mutant() {
        for (int breaks = random.nextInt(3); breaks >= 0; breaks--) {
            breakOne();
        }
        byte[] bytes = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        return switch (random.nextInt(12)) {
            case 0 -> java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 1 -> randomBytes(bytes);
            default -> bytes;
        };
    }

    private byte[] randomBytes(byte[] bytes) {
        byte[] changed = bytes.clone();
        for (int i = random.nextInt(4); i >= 0; i--) {
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        }
        return changed;
    }

    private void breakOne() {
        if (lines.size() < 2) {
            return;
        }
        int at = random.nextInt(lines.size());
        int other = random.nextInt(lines.size());
        String line = lines.get(at);
        switch (random.nextInt(12)) {
            case 0 -> lines.remove(at);
            case 1 -> Collections.swap(lines, at, other);
            case 2 -> lines.set(at, " ".repeat(1 + random.nextInt(3)) + line);
            case 3 -> lines.set(at, line.replaceFirst("^ {1,2}", ""));
            case 4 -> lines.set(at, line.replaceFirst("[\"']", ""));
            case 5, 6 -> lines.set(at, withValue(line));
            case 7 -> lines.set(at, renamed(line));
            case 8 -> lines.add(other, line);
            case 9 -> lines.set(at, line.replaceFirst("[:\\[\\]{},-]", ""));
            case 10 -> lines.set(at, line.substring(0, random.nextInt(line.length() + 1)));
            default -> lines.set(at, inside(line));
        }
    }

    /** Another value after the line's first key. */
    private String withValue(String line) {
        String value = VALUES.get(random.nextInt(VALUES.size()));
        int colon = line.indexOf(": ");
        if (colon >= 0) {
            return line.substring(0, colon) + ": " + value;
        }
        return line.endsWith(":") ? line + " " + value : line;
    }

    /** Another letter in the line's first word. */
    private String renamed(String line) {
        int start = 0;
        while (start < line.length() && !Character.isLetter(line.charAt(start))) {
            start++;
        }
        char letter = (char) ('a' + random.nextInt(26));
        return start < line.length() ? line.substring(0, start) + letter + line.substring(start + 1) : line;
    }

    /** Another value inside the braces or brackets of the line. */
    private String inside(String line) {
        String value = VALUES.get(random.nextInt(VALUES.size()));
        int comma = line.indexOf(',', line.isEmpty() ? 0 : random.nextInt(line.length()));
        return comma < 0 ? withValue(line) : line.substring(0, comma) + ", " + value + line.substring(comma);
    }
}
