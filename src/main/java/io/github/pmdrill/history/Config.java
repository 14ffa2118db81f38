package io.github.pmdrill.history;

import io.github.pmdrill.files.Presence;
import io.github.pmdrill.files.WholeFile;
import io.github.pmdrill.format.DeckException;
import io.github.pmdrill.format.DeckProblem;
import io.github.pmdrill.format.Node;
import io.github.pmdrill.format.Place;
import io.github.pmdrill.text.Suggestion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A person's settings, as {@code config.yaml} in the home folder has them.
 *
 * @param values the values by setting; one but for {@link Setting#REDACT}
 * @param problems what is wrong in the file; those settings are missing
 */
public record Config(Map<Setting, List<String>> values, List<DeckProblem> problems) {
    /** The file's name. */
    static final String NAME = "config.yaml";

    /** Nothing is settled. */
    public static final Config EMPTY = new Config(Map.of(), List.of());

    /** Copies the collections. */
    public Config {
        values = Map.copyOf(values);
        problems = List.copyOf(problems);
    }

    /** Where a home has it. */
    public static Path file(Home home) {
        return home.root().resolve(NAME);
    }

    /**
     * The settings of a home; none where there is no file.
     *
     * @throws IOException when the file is there and cannot be read
     */
    public static Config read(Home home) throws IOException {
        try {
            return Presence.ofFile(file(home)) ? of(root(Files.readAllBytes(file(home)))) : EMPTY;
        } catch (IOException e) {
            throw new IOException(NAME + " cannot be read (" + IoReasons.of(e) + ")", e);
        } catch (DeckException e) {
            return new Config(Map.of(), e.problems());
        }
    }

    /** Nothing but comments settles nothing. */
    private static Node root(byte[] yaml) {
        boolean bare = new String(yaml, StandardCharsets.UTF_8)
                .replaceFirst("^\uFEFF", "")
                .lines()
                .allMatch(line -> line.isBlank() || line.strip().startsWith("#"));
        return bare ? Node.fromJson("{}") : Node.fromYaml(NAME, yaml);
    }

    private static Config of(Node root) {
        Map<Setting, List<String>> values = new EnumMap<>(Setting.class);
        List<DeckProblem> problems = new ArrayList<>();
        isOfLines(root).ifPresent(problems::add);
        root.fields().forEach((key, node) -> {
            Optional<Setting> setting = Setting.of(key);
            if (setting.isEmpty()) {
                String message = "there is no setting \"" + key + "\"" + Suggestion.after(key, Setting.ids());
                problems.add(problem(root.key(key), message));
            } else {
                List<String> given = texts(node);
                Optional<String> complaint = complaint(setting.get(), given);
                complaint.ifPresent(message -> problems.add(problem(node.place(), message)));
                if (complaint.isEmpty()) {
                    values.put(setting.get(), given);
                }
            }
        });
        return new Config(values, problems);
    }

    /** What is wrong with settings that are something else than keys with values. */
    private static Optional<DeckProblem> isOfLines(Node root) {
        return root.type() == Node.Type.MAP || root.type() == Node.Type.NOTHING
                ? Optional.empty()
                : Optional.of(problem(root.place(), "the settings are lines like \"focus: sizing\""));
    }

    private static List<String> texts(Node node) {
        return node.type() == Node.Type.LIST
                ? node.strings()
                : List.of(node.text().strip());
    }

    private static Optional<String> complaint(Setting setting, List<String> given) {
        if (setting != Setting.REDACT && given.size() != 1) {
            return Optional.of(setting.id() + " has one value");
        }
        return given.stream().map(setting::complaint).flatMap(Optional::stream).findFirst();
    }

    private static DeckProblem problem(Place place, String message) {
        return new DeckProblem(NAME, place, DeckProblem.Weight.ERROR, message);
    }

    /** The value of a setting that has one. */
    public Optional<String> value(Setting setting) {
        return values.getOrDefault(setting, List.of()).stream().findFirst();
    }

    /** The day of the interview. */
    public Optional<LocalDate> interviewDate() {
        return value(Setting.INTERVIEW_DATE).map(LocalDate::parse);
    }

    /** A whole number that is settled, or else another. */
    public int number(Setting setting, int otherwise) {
        return value(setting).map(Integer::parseInt).orElse(otherwise);
    }

    /** A number that is settled, or else another. */
    public double decimal(Setting setting, double otherwise) {
        return value(setting).map(Double::parseDouble).orElse(otherwise);
    }

    /** Names, and what stands for them in whatever leaves. */
    public Map<String, String> redact() {
        Map<String, String> redact = new LinkedHashMap<>();
        for (String pair : values.getOrDefault(Setting.REDACT, List.of())) {
            int equals = pair.indexOf('=');
            redact.put(
                    pair.substring(0, equals).strip(),
                    pair.substring(equals + 1).strip());
        }
        return redact;
    }

    /**
     * The same settings with a change, in the home's file: its other lines stay as they are.
     *
     * @param values the setting's new values; none takes it out
     * @throws IOException when the file cannot be written, or is not YAML at all
     */
    public static void change(Home home, Setting setting, List<String> values) throws IOException {
        home.prepare();
        new Ledger(home).alone(() -> {
            write(file(home), setting, values);
            return values;
        });
    }

    private static void write(Path file, Setting setting, List<String> values) throws IOException {
        byte[] yaml = Presence.ofFile(file)
                ? Files.readAllBytes(file)
                : "# pmdrill config lists what can be settled here\n".getBytes(StandardCharsets.UTF_8);
        Node root;
        try {
            root = root(yaml);
            isOfLines(root).ifPresent(problem -> {
                throw new DeckException(List.of(problem));
            });
        } catch (DeckException e) {
            throw new IOException(e.problems().get(0) + "; mend it in " + file, e);
        }
        String text = new String(yaml, StandardCharsets.UTF_8);
        List<String> lines = new ArrayList<>(text.lines().toList());
        List<String> entry = entry(setting, values);
        if (root.field(setting.id()) == null) {
            lines.addAll(entry);
        } else {
            int from = root.key(setting.id()).line() - 1;
            int to = from + 1;
            while (to < lines.size() && lines.get(to).matches("[ \\-].*")) {
                to++;
            }
            List<String> before = lines.subList(from, to);
            List<String> after = Comments.kept(List.copyOf(before), entry);
            before.clear();
            lines.addAll(from, after);
        }
        String end = text.contains("\r\n") ? "\r\n" : "\n";
        WholeFile.write(file, lines.stream().map(line -> line + end).collect(Collectors.joining()));
    }

    private static List<String> entry(Setting setting, List<String> values) {
        if (values.isEmpty()) {
            return List.of();
        }
        if (setting != Setting.REDACT) {
            return List.of(setting.id() + ": " + quoted(values.get(0)));
        }
        List<String> lines = new ArrayList<>(List.of(setting.id() + ":"));
        values.forEach(value -> lines.add("  - " + quoted(value)));
        return lines;
    }

    /** Text that would mean something to YAML stands in quotes. */
    private static String quoted(String value) {
        boolean plain =
                value.matches("[0-9][0-9.-]*|[a-z]+(-[a-z]+)*") && !value.matches("null|true|false|yes|no|on|off");
        return plain ? value : "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
