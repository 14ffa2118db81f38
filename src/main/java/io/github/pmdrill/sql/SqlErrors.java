package io.github.pmdrill.sql;

import java.sql.SQLException;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the database says of a query that fails, in words and with the place. */
final class SqlErrors {
    /** H2's error codes, as its class {@code org.h2.api.ErrorCode} has them. */
    private static final int CANCELED = 57014;

    private static final Map<Integer, String> IN_WORDS = Map.of(
            22012, "Something is divided by zero.",
            22018, "A value cannot be read as the type that is wanted there: \"%s\".",
            42102, "There is no table called \"%s\".",
            42104, "There is no table called \"%s\".",
            42122, "There is no column called \"%s\".",
            90016, "The column \"%s\" must stand in GROUP BY, or within an aggregate such as MAX.",
            90059, "The column \"%s\" is in more than one table; say which, as in u.id.",
            50000, "The database itself fails at this; perhaps a value is out of its range.",
            90022, "There is no function called \"%s\" here.");

    private static final Pattern MARK = Pattern.compile("\\[\\*]");
    private static final String QUOTED = "\"((?:[^\"]|\"\")*+)\"";
    private static final Pattern STATEMENT =
            Pattern.compile("SQL statement " + QUOTED + "(?:; expected " + QUOTED + ")?");
    private static final Pattern NAMED = Pattern.compile(QUOTED);
    private static final Pattern ESCAPED = Pattern.compile("(\")\"|(\\\\)\\\\|\\\\([0-9a-f]{4})|\\\\\\+([0-9a-f]{6})");
    private static final Pattern TAIL = Pattern.compile(";? SQL statement:.*| \\[\\d+-\\d+].*", Pattern.DOTALL);
    private static final int SHOWN = 30;

    private SqlErrors() {}

    /** What went wrong, of whatever statement. */
    static String said(SQLException e) {
        return TAIL.matcher(String.valueOf(e.getMessage())).replaceFirst("");
    }

    /** What went wrong with a query, with its line and column where one can be told. */
    static String said(SQLException e, String query) {
        String message = said(e);
        int code = e.getErrorCode();
        if (code == CANCELED) {
            return tooLong();
        }
        if (code == 90096 || code == 90040) {
            return "Only queries over the tables shown run here, and they can only read.";
        }
        Matcher statement = STATEMENT.matcher(String.valueOf(e.getMessage()));
        if ((code == 42000 || code == 42001) && statement.find()) {
            return syntax(OneQuery.typed(unescaped(statement.group(1))), statement.group(2));
        }
        String words = IN_WORDS.get(code);
        if (words == null) {
            return "The database says: " + message.replaceFirst("\\.$", "") + ".";
        }
        Matcher named = NAMED.matcher(message);
        String name = named.find() ? unescaped(named.group(1)) : "";
        return place(query, name) + String.format(words, name.replaceFirst("^.*\\.", ""));
    }

    /** Of a query that was ended. */
    static String tooLong() {
        return "It took longer than " + ScratchDatabase.SECONDS + " seconds, and was ended.";
    }

    /**
     * Of a query that is no SQL.
     *
     * @param marked the query with a star in brackets where reading stopped
     * @param expected what could have stood there, or null
     */
    private static String syntax(String marked, String expected) {
        Matcher mark = MARK.matcher(marked);
        if (!mark.find()) {
            return "This is not SQL as the database reads it.";
        }
        String rest = marked.substring(mark.end()).strip().replaceAll("\\s+", " ");
        String shown = rest.length() > SHOWN ? rest.substring(0, SHOWN) + "..." : rest;
        String at = rest.isEmpty() ? "the query ends too early." : "cannot be read from here on: " + shown;
        boolean few = expected != null && expected.split(", ", -1).length <= 4;
        return place(marked, mark.start()) + at + (few ? " (expected: " + expected + ")" : "");
    }

    /** What was quoted: within a message, a line feed stands as {@code \000a}, and a quote twice. */
    private static String unescaped(String quoted) {
        return ESCAPED.matcher(quoted).replaceAll(match -> Matcher.quoteReplacement(unescaped(match)));
    }

    private static String unescaped(MatchResult match) {
        if (match.group(1) != null) {
            return match.group(1);
        }
        if (match.group(2) != null) {
            return match.group(2);
        }
        String code = match.group(3) == null ? match.group(4) : match.group(3);
        return Character.toString(Integer.parseInt(code, 16));
    }

    private static String place(String query, String name) {
        String bare = name.replaceFirst("^.*\\.", "");
        if (bare.isEmpty()) {
            return "";
        }
        Matcher found = Pattern.compile("(?<![\\w])" + Pattern.quote(bare) + "(?![\\w])", Pattern.CASE_INSENSITIVE)
                .matcher(query);
        return found.find() ? place(query, found.start()) : "";
    }

    /** The line and the column of a place in a query. */
    static String place(String query, int at) {
        String before = query.substring(0, at);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        int column = at - (before.lastIndexOf('\n') + 1) + 1;
        return "Line " + line + ", column " + column + ": ";
    }
}
