package io.github.pmdrill.transcript;

import io.github.pmdrill.format.DeckProblem;
import io.github.pmdrill.format.Place;
import io.github.pmdrill.text.SafeText;
import io.github.pmdrill.text.Suggestion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A form as it was filled in: what stands in its blanks and boxes, and where. What it means is for {@link FormCheck}
 * to say.
 */
public final class FilledForm {
    private static final Pattern HEADING = Pattern.compile("\\s{0,3}#{1,6}\\s*(.*?)\\s*#*\\s*");
    private static final Pattern BOX = Pattern.compile("(\\s*(?:[-*+]\\s*)?\\[)([^\\]]*)\\]\\s*([\\p{L}\\d-]*).*");
    private static final Pattern BLANK = Pattern.compile(
            "(\\s*(?:[-*+]\\s*)?\\**)([\\p{L}\\d][\\p{L}\\d-]*)(\\**\\s*(?:\\([^)]*\\))?\\s*:\\s*)(.*)");
    private static final Pattern ITEM = Pattern.compile("(\\s*[-*+]\\s+)\\S.*");

    /** What stands behind a name, or in the box of a point. */
    record Entry(String name, Place at, String value, Place valueAt) {}

    private final String file;
    private final List<DeckProblem> problems = new ArrayList<>();
    private final Map<String, Entry> blanks = new LinkedHashMap<>();
    private final Map<String, Entry> boxes = new LinkedHashMap<>();
    private final Map<String, StringBuilder> words = new LinkedHashMap<>();
    private Place start = Place.START;
    private @Nullable String section;

    private FilledForm(String file) {
        this.file = file;
    }

    /**
     * Reads a form, or a whole sheet with the form at its end.
     *
     * @param file its name as the person gave it
     */
    public static FilledForm read(String file, String text) {
        FilledForm form = new FilledForm(file);
        // A byte order mark, and the line ends of another system.
        List<String> lines = List.of(text.replaceFirst("^\uFEFF", "").split("\r\n|\r|\n", -1));
        int first = 0;
        for (int i = 0; i < lines.size() && first == 0; i++) {
            if (PartnerForm.TITLE.equalsIgnoreCase(heading(lines.get(i)))) {
                first = i + 1;
                form.start = new Place(i + 1, 1);
            }
        }
        for (int i = first; i < lines.size(); i++) {
            form.line(i + 1, lines.get(i));
        }
        return form;
    }

    private static @Nullable String heading(String line) {
        Matcher heading = HEADING.matcher(line);
        return heading.matches() ? heading.group(1) : null;
    }

    private void line(int number, String line) {
        String heading = heading(line);
        if (heading != null && isOurs(heading)) {
            section = heading.toLowerCase(Locale.ROOT);
            return;
        }
        if (heading != null && line.strip().startsWith("###")) {
            problem(
                    new Place(number, 1),
                    "\"" + SafeText.line(heading) + "\" is no part of the form; expected one of "
                            + String.join(", ", PartnerForm.PARTS) + Suggestion.after(heading, PartnerForm.PARTS));
            section = null;
            return;
        }
        if (PartnerForm.STRONG.equalsIgnoreCase(section) || PartnerForm.TRY.equalsIgnoreCase(section)) {
            words.computeIfAbsent(section, key -> new StringBuilder())
                    .append(line.strip().matches("_+") ? "" : SafeText.text(line))
                    .append('\n');
            return;
        }
        Matcher box = BOX.matcher(line);
        Matcher blank = BLANK.matcher(line);
        if (box.matches()) {
            entry(boxes, number, line, box.start(3), box.group(3), box.start(2), ticked(box.group(2)));
        } else if (blank.matches()
                && !(blank.group(1).isBlank() && blank.group(1).length() > 1)) {
            entry(blanks, number, line, blank.start(2), blank.group(2), blank.start(4), filled(blank.group(4)));
        } else if (ITEM.matcher(line).matches()) {
            problem(new Place(number, 1), "expected a name, a colon and what fills the blank");
        }
    }

    private static boolean isOurs(String heading) {
        return PartnerForm.PARTS.stream().anyMatch(heading::equalsIgnoreCase);
    }

    private void entry(
            Map<String, Entry> entries, int number, String line, int at, String name, int valueAt, String value) {
        // Telephones begin lines with a capital.
        String lower = name.toLowerCase(Locale.ROOT);
        Entry entry = new Entry(lower, place(number, line, at), value, place(number, line, valueAt));
        Entry first = entries.putIfAbsent(lower, entry);
        if (first != null) {
            problem(
                    entry.at(),
                    "\"" + name + "\" stands here twice; first in line "
                            + first.at().line());
        }
    }

    /** Columns are counted in characters as a reader counts them. */
    private static Place place(int number, String line, int index) {
        return new Place(number, line.codePointCount(0, index) + 1);
    }

    /** Without the line that was there to write on, and without emphasis. */
    private static String filled(String value) {
        return SafeText.line(value).strip().replaceAll("^[_*\\s]+|[_*\\s]+$", "");
    }

    private static String ticked(String value) {
        return SafeText.line(value).replaceAll("[_\\s]", "");
    }

    void problem(Place place, String message) {
        problems.add(new DeckProblem(file, place, DeckProblem.Weight.ERROR, message));
    }

    /** Notes what is wrong with the value of a blank; it is at the start of the form where there is no such blank. */
    public void problem(String blank, String message) {
        Entry entry = blanks.get(blank);
        problem(entry == null ? start : entry.valueAt(), message);
    }

    /** Notes that something is not there. */
    void missing(String message) {
        problem(start, message);
    }

    /** Everything found to be wrong so far, in the order of the file. */
    public List<DeckProblem> problems() {
        return problems.stream()
                .sorted(Comparator.comparingInt((DeckProblem p) -> p.place().line())
                        .thenComparingInt(p -> p.place().column()))
                .toList();
    }

    /** The question's id; empty when it is missing. */
    public String question() {
        return value(PartnerForm.QUESTION);
    }

    /** The session's name; empty when it is left open. */
    public String session() {
        return value(PartnerForm.SESSION);
    }

    String value(String blank) {
        Entry entry = blanks.get(blank);
        return entry == null ? "" : entry.value();
    }

    Map<String, Entry> blanks() {
        return blanks;
    }

    Map<String, Entry> boxes() {
        return boxes;
    }

    /** What was written under a heading, without the empty lines around it. */
    String words(String heading) {
        StringBuilder text = words.get(heading.toLowerCase(Locale.ROOT));
        return text == null ? "" : text.toString().strip();
    }
}
