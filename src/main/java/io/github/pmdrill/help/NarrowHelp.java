package io.github.pmdrill.help;

import io.github.pmdrill.text.Columns;
import io.github.pmdrill.text.Wrapping;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Help for a terminal that is narrower than the least that picocli writes: what stood side by side stands below. */
public final class NarrowHelp {
    /** Narrower than this picocli refuses. */
    public static final int LEAST = 55;

    /** So wide that picocli breaks next to nothing. */
    public static final int UNBROKEN = 500;

    private static final int DEEP = 10;
    private static final int FURTHER = 4;
    private static final Pattern SIDES = Pattern.compile("( *\\S+(?: \\S+)*) {2,}(\\S.*)");

    private final int columns;
    private final StringBuilder out = new StringBuilder();
    private String name = "";
    private String about = "";

    private NarrowHelp(int columns) {
        this.columns = columns;
    }

    /**
     * The help in rows of a terminal.
     *
     * @param help as picocli writes it over {@link #UNBROKEN} columns
     */
    public static String of(String help, int columns) {
        NarrowHelp narrow = new NarrowHelp(columns);
        help.lines().forEach(narrow::add);
        narrow.end();
        return narrow.out.toString();
    }

    private void add(String line) {
        if (indent(line) >= DEEP && !line.isBlank()) {
            about = (about + " " + line.strip()).strip();
            return;
        }
        end();
        Matcher sides = SIDES.matcher(line);
        boolean two = sides.matches();
        name = two ? sides.group(1) : line;
        about = two ? sides.group(2) : "";
        if (line.isBlank()) {
            end();
            out.append('\n');
        }
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private void end() {
        if (name.isBlank()) {
            return;
        }
        int indent = indent(name);
        String whole = about.isEmpty() ? name : name + "  " + about;
        if (about.isEmpty() || Columns.of(whole) <= columns) {
            rows(whole.strip(), indent, indent + (indent > 0 || name.startsWith("Usage") ? FURTHER : 0));
        } else {
            rows(name.strip(), indent, indent + FURTHER);
            rows(about, indent + FURTHER, indent + FURTHER);
        }
        name = "";
        about = "";
    }

    private void rows(String text, int first, int rest) {
        String lead = " ".repeat(first);
        for (String row : Wrapping.rows(text, columns - first, columns - rest)) {
            out.append(lead).append(row).append('\n');
            lead = " ".repeat(rest);
        }
    }
}
