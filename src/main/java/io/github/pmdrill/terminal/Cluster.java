package io.github.pmdrill.terminal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a person takes for one character: an emoji of several, a letter with its accents. */
final class Cluster {
    /** More than any that is seen has; a text before it is not looked at. */
    private static final int LONGEST = 64;

    private static final Pattern ONE = Pattern.compile("\\X");

    private Cluster() {}

    /** How many code points the last one of a text has; 0 for an empty text. */
    static int last(String text) {
        int from = Math.max(0, text.length() - LONGEST);
        Matcher clusters = ONE.matcher(text.substring(from));
        int last = 0;
        while (clusters.find()) {
            last = clusters.group().codePointCount(0, clusters.group().length());
        }
        return last;
    }

    /** How many code points the first one of a text has; 0 for an empty text. */
    static int first(String text) {
        Matcher cluster = ONE.matcher(text.substring(0, Math.min(text.length(), LONGEST)));
        return cluster.find()
                ? cluster.group().codePointCount(0, cluster.group().length())
                : 0;
    }
}
