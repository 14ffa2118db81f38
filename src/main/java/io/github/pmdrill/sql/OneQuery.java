package io.github.pmdrill.sql;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What may be run at all: one statement that only reads. The database's rights stand behind it. */
final class OneQuery {
    /** The longest query, in characters. */
    static final int LONGEST = 20_000;

    /** Comments, texts and quoted names: what stands in them is no SQL. */
    private static final Pattern OPAQUE = Pattern.compile(
            "--[^\\n]*|/\\*(?:[^*]|\\*(?!/))*+(?:\\*/|$)|'(?:[^']|'')*+(?:'|$)|\"(?:[^\"]|\"\")*+(?:\"|$)|\\$\\$",
            Pattern.DOTALL);

    private static final Pattern BARE_NUMERIC =
            Pattern.compile("(?:::\\s*|\\bas\\s+)(?:numeric|decimal|dec)\\b(?!\\s*\\()", Pattern.CASE_INSENSITIVE);

    /** Of a number that is cast, and of a column of a table. */
    static final String DECIMALS = "(30, 10)";

    private static final Pattern SPACES = Pattern.compile("[\\s;]+$");
    private static final Pattern FIRST = Pattern.compile("[\\s(]*([A-Za-z]+)");
    private static final Pattern INSIDE =
            Pattern.compile("\\b(information_schema|pg_catalog)\\b", Pattern.CASE_INSENSITIVE);
    private static final List<String> BEGINNINGS = List.of("select", "with", "values");

    private OneQuery() {}

    /**
     * The query without what ends it.
     *
     * @throws QueryFailed when it is something else than one query
     */
    static String of(String typed) throws QueryFailed {
        if (typed.length() > LONGEST) {
            throw new QueryFailed("A query here has at most " + String.format("%,d", LONGEST) + " characters.");
        }
        String bare = blanked(typed);
        Matcher end = SPACES.matcher(bare);
        int length = end.find() ? end.start() : bare.length();
        String code = bare.substring(0, length);
        if (code.isBlank()) {
            throw new QueryFailed("There is no query in it.");
        }
        if (code.contains(";")) {
            throw new QueryFailed("One query at a time; there is a semicolon in the middle of it.");
        }
        Matcher first = FIRST.matcher(code);
        String word = first.lookingAt() ? first.group(1) : code.strip().split("\\s", 2)[0];
        if (!BEGINNINGS.contains(word.toLowerCase(Locale.ROOT))) {
            throw new QueryFailed(
                    "Only queries run here, which begin with SELECT or WITH; this begins with \"" + word + "\".");
        }
        // A quoted name is blanked above, and it could be one of these.
        if (INSIDE.matcher(typed).find()) {
            throw new QueryFailed("Only the tables shown can be read here.");
        }
        return withDecimals(typed.substring(0, length), code);
    }

    /**
     * The query with as many decimals as a person wants: H2 takes a bare NUMERIC for one of 100,000 digits, and divides so
     * long.
     */
    private static String withDecimals(String query, String code) {
        StringBuilder all = new StringBuilder(query);
        List<Integer> ends =
                BARE_NUMERIC.matcher(code).results().map(MatchResult::end).toList();
        for (int i = ends.size() - 1; i >= 0; i--) {
            all.insert(ends.get(i), DECIMALS);
        }
        return all.toString();
    }

    /** The text with blanks of the same length where no SQL stands. */
    private static String blanked(String typed) {
        return OPAQUE.matcher(typed).replaceAll(match -> {
            String found = match.group();
            boolean comment = found.startsWith("--") || found.startsWith("/*");
            return (comment ? " " : "x").repeat(found.length());
        });
    }
}
