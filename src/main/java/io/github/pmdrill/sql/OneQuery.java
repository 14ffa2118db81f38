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

    /** Comments without comments in them, texts and quoted names, as H2 reads them: what stands in them is no SQL. */
    private static final Pattern OPAQUE = Pattern.compile(
            "--[^\\n\\r]*|/\\*(?:[^*/]|\\*(?!/)|/(?!\\*))*+\\*/|'(?:[^']|'')*+(?:'|$)|\"(?:[^\"]|\"\")*+(?:\"|$)");

    /** What begins another kind of comment, text or name in H2, in which a semicolon could hide. */
    private static final Pattern FOREIGN = Pattern.compile("//|/\\*|[`${}]|\\bu&", Pattern.CASE_INSENSITIVE);

    /** A number's type in a cast; behind AS it could also be a name, such as that of December. */
    private static final Pattern BARE_NUMERIC = Pattern.compile(
            "::\\s*(?:numeric|decimal|dec)\\b(?!\\s*\\()|\\bas\\s+(?:numeric|decimal|dec)(?=\\s*\\))",
            Pattern.CASE_INSENSITIVE);

    /** Of a column of a table. */
    static final String DECIMALS = "(30, 10)";

    /** Of a number that is cast; written as nobody writes it, so that it can be told from what was typed. */
    private static final String ADDED = "(30 \t, 10)";

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
        int length = bare.length();
        while (length > 0 && (bare.charAt(length - 1) <= ' ' || bare.charAt(length - 1) == ';')) {
            length--;
        }
        String code = bare.substring(0, length);
        check(code);
        // A quoted name is blanked above, and it could be one of these.
        if (INSIDE.matcher(typed).find()) {
            throw new QueryFailed("Only the tables shown can be read here.");
        }
        return withDecimals(typed.substring(0, length), code);
    }

    private static void check(String code) throws QueryFailed {
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
        Matcher foreign = FOREIGN.matcher(code);
        if (foreign.find()) {
            throw new QueryFailed(SqlErrors.place(code, foreign.start()) + "\"" + foreign.group()
                    + "\" cannot stand here: comments are -- or /* */ with none inside, names stand in double quotes.");
        }
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
            all.insert(ends.get(i), ADDED);
        }
        return all.toString();
    }

    /** A query that {@link #of} has changed, as it was typed. */
    static String typed(String query) {
        return query.replace(ADDED, "");
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
