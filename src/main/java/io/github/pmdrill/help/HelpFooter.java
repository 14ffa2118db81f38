package io.github.pmdrill.help;

import io.github.pmdrill.text.Wrapping;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The lines under the help of a command: what does not fit on a row goes on under what it belongs to. */
public final class HelpFooter {
    private static final int FURTHER = 4;
    private static final Pattern SIDES = Pattern.compile("( *\\S+(?:,? \\S+)* {2,})\\S.*");

    private HelpFooter() {}

    /** Has it written so by a command line and all below it; picocli would go on at the margin. */
    public static void on(CommandLine line, int columns) {
        line.getHelpSectionMap()
                .put(
                        UsageMessageSpec.SECTION_KEY_FOOTER,
                        help -> of(List.of(help.commandSpec().usageMessage().footer()), columns));
        line.getSubcommands().values().forEach(below -> on(below, columns));
    }

    /** The lines in rows of a terminal. */
    static String of(List<String> lines, int columns) {
        StringBuilder out = new StringBuilder();
        for (String line : lines) {
            String text = line.strip();
            int indent = line.length() - line.stripLeading().length();
            Matcher sides = SIDES.matcher(line);
            int rest = sides.matches() ? sides.end(1) : indent + (indent > 0 ? FURTHER : 0);
            String lead = " ".repeat(indent);
            for (String row : Wrapping.rows(text, columns - indent, columns - rest)) {
                out.append(lead).append(row).append('\n');
                lead = " ".repeat(rest);
            }
        }
        return out.toString();
    }
}
