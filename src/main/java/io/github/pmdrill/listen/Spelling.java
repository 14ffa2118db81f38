package io.github.pmdrill.listen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The ways in which one word is written by people in a hurry: contractions, short forms, two spellings of English. */
final class Spelling {
    /** Words that make a rate of the unit of time after them. */
    static final Set<String> EACH = Set.of("a", "an", "each", "everi", "per");

    /** Units of time, as stems. */
    static final Set<String> TIMES = Set.of("second", "minut", "hour", "day", "week", "month", "year");

    /** Units of time that are one letter behind "per". */
    static final Map<String, String> LETTERS = Map.of("s", "second", "h", "hour", "d", "day", "y", "year");

    private static final Map<String, String> SHORT = pairs(
            "min minute mins minute sec second secs second hr hour hrs hour yr year yrs year wk week wks week",
            "msg message msgs message num number ppl people req request reqs request avg average max maximum",
            "eng engineer engs engineer dev developer devs developer db database freq frequency notif notification",
            "notifs notification txt text txts text abt about govt government mgmt management env environment",
            "info information prod production repo repository config configuration app app apps app w with",
            "infra infrastructure qty quantity pct percent gage gauge acct account approx approximately",
            "sent send paid pay lost lose broke break broken break chose choose chosen choose went go gone go",
            "fell fall fallen fall told tell wrote write written write knew know known know built build",
            "two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 twenty 20",
            "centre center centres center licence license licences license programme program catalogue catalog",
            "grey gray defence defense cheque check cheques check engine motor engines motor you we does do did do",
            "bec because bc because cos because cuz because b4 before w/o without thru through tho though teh the",
            "n and r are mo month mth month mths month nite night tmrw tomorrow rly really pls please svc service",
            "cust customer custs customer hw hardware pwd password conn connection perf performance");
    private static final Map<String, List<String>> CONTRACTIONS = contractions();

    /** What "is" may be drawn together with; behind any other word the quote shows a possessive. */
    private static final Set<String> IS =
            Set.of("it", "that", "there", "what", "who", "where", "how", "here", "he", "she", "everything", "nothing");

    private static final Pattern IZE = Pattern.compile("(?<=\\w{3})is(e|es|ed|er|ers|ing|ation|ations)$");
    private static final Pattern OR = Pattern.compile("(behavi|col|fav|harb|hon|lab|neighb|rum)our");

    private Spelling() {}

    /** The words that a word stands for: "don't" is "do" and "not"; a possessive falls away. */
    static List<String> parts(String word) {
        List<String> parts = CONTRACTIONS.get(word);
        if (parts != null) {
            return parts;
        }
        int quote = word.indexOf('\'');
        if (quote < 0) {
            return List.of(word);
        }
        String stem = word.substring(0, quote);
        return switch (word.substring(quote + 1)) {
            case "d" -> List.of(stem, "would");
            case "ll" -> List.of(stem, "will");
            case "ve" -> List.of(stem, "have");
            case "re" -> List.of(stem, "are");
            case "s" -> IS.contains(stem) ? List.of(stem, "is") : List.of(stem);
            default -> List.of(stem);
        };
    }

    /** The word in its usual spelling. */
    static String of(String word) {
        String full = SHORT.getOrDefault(word, word);
        if (full.length() < 6) {
            return full;
        }
        String american = IZE.matcher(full).replaceFirst("iz$1");
        return OR.matcher(american).replaceFirst("$1or");
    }

    private static Map<String, List<String>> contractions() {
        Map<String, List<String>> map = new HashMap<>();
        for (String verb : "do does did is are was were has have had would could should must need".split(" ", -1)) {
            map.put(verb + "n't", List.of(verb, "not"));
            map.put(verb + "nt", List.of(verb, "not"));
        }
        for (String cannot : List.of("can't", "cant", "cannot")) {
            map.put(cannot, List.of("can", "not"));
        }
        for (String wont : List.of("won't", "wont")) {
            map.put(wont, List.of("will", "not"));
        }
        for (String word : List.of("what", "who", "that")) {
            map.put(word + "s", List.of(word, "is"));
        }
        map.put("ive", List.of("i", "have"));
        map.put("im", List.of("i", "am"));
        return map;
    }

    private static Map<String, String> pairs(String... lines) {
        Map<String, String> pairs = new HashMap<>();
        for (String line : lines) {
            List<String> words = new ArrayList<>(List.of(line.split(" ", -1)));
            for (int i = 0; i < words.size(); i += 2) {
                pairs.put(words.get(i), words.get(i + 1));
            }
        }
        return pairs;
    }
}
