import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The size of what is shipped and of each part of it, as Markdown: {@code java src/bench/Sizes.java} after
 * {@code mvn package}, with {@code -Pdist} for the archives and the runtime in them.
 */
final class Sizes {
    /** How the names of a part's files begin in the jar; the first that fits counts. */
    private static final Map<String, String> PARTS = parts();

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Sizes() {}

    private static Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("io/github/pmdrill/meaning/encoder.bin", "the encoder: weights and vocabulary");
        parts.put("io/github/pmdrill/meaning/texts.bin", "vectors of the bank's texts");
        parts.put("io/github/pmdrill/", "classes and small data of its own");
        parts.put("questions/", "the bank, as YAML and compiled");
        parts.put("database.jar", "H2");
        parts.put("com/h2database", "H2");
        parts.put("org/h2", "H2");
        parts.put("com/fasterxml/", "Jackson");
        parts.put("org/yaml/", "SnakeYAML");
        parts.put("org/jline/", "JLine");
        parts.put("picocli/", "picocli");
        parts.put("com/ezylang/", "EvalEx");
        parts.put("org/commonmark/", "commonmark-java");
        parts.put("", "the rest: licences, services, other libraries");
        return parts;
    }

    public static void main(String[] args) throws IOException {
        Path target = Path.of(args.length == 0 ? "target" : args[0]);
        OUT.println("| part of pmdrill.jar | kB | kB unpacked |\n| --- | --: | --: |");
        ofJar(target.resolve("pmdrill.jar"));
        OUT.println("\n| file | kB |\n| --- | --: |");
        try (Stream<Path> files = Files.walk(target, 2)) {
            for (Path file : files.filter(Sizes::isShipped).sorted().toList()) {
                OUT.println("| " + target.relativize(file) + " | " + kb(Files.size(file)) + " |");
                if (file.getFileName().toString().matches(".*-(linux|macos)-.*\\.tar\\.gz")) {
                    ofArchive(file);
                }
            }
        }
    }

    private static boolean isShipped(Path file) {
        String name = file.getFileName().toString();
        return Files.isRegularFile(file)
                && (file.getParent().endsWith("dist") || name.matches("pmdrill|pmdrill\\.(jar|1)|.*\\.archive"));
    }

    private static void ofJar(Path jar) throws IOException {
        Map<String, long[]> sizes = new LinkedHashMap<>();
        PARTS.values().forEach(part -> sizes.putIfAbsent(part, new long[2]));
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                String name = entry.getName().replaceFirst("^META-INF/versions/\\d+/", "");
                String first = PARTS.keySet().stream().filter(name::startsWith).findFirst().orElse("");
                long[] sum = sizes.get(PARTS.get(first));
                sum[0] += entry.getCompressedSize();
                sum[1] += entry.getSize();
            }
        }
        sizes.forEach((part, sum) -> OUT.println("| " + part + " | " + kb(sum[0]) + " | " + kb(sum[1]) + " |"));
        long whole = sizes.values().stream().mapToLong(sum -> sum[1]).sum();
        OUT.println("| **the jar** | " + kb(Files.size(jar)) + " | " + kb(whole) + " |");
    }

    /** What an archive with a runtime holds, unpacked. */
    private static void ofArchive(Path file) throws IOException {
        Map<String, Long> sizes = new LinkedHashMap<>();
        try (InputStream in = new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file)))) {
            for (byte[] head = in.readNBytes(512); head.length == 512 && head[0] != 0; head = in.readNBytes(512)) {
                long size = Long.parseLong(text(head, 124, 12), 8);
                List<String> names = List.of(text(head, 0, 100).split("/"));
                String inside = names.size() > 1 ? names.get(1).replaceFirst(".*\\.archive", "archive of class data") : "";
                sizes.merge(inside, size, Long::sum);
                in.skipNBytes((size + 511) / 512 * 512);
            }
        }
        sizes.remove("");
        sizes.forEach((part, size) -> OUT.println("| in it: " + part + " | " + kb(size) + " |"));
    }

    private static String text(byte[] head, int from, int length) {
        String text = new String(Arrays.copyOfRange(head, from, from + length), StandardCharsets.US_ASCII);
        return text.replaceFirst("[\\x00 ].*", "");
    }

    private static String kb(long bytes) {
        return String.format("%,d", (bytes + 500) / 1000);
    }
}
