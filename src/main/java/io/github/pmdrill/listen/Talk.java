package io.github.pmdrill.listen;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a line to the interviewer is about, when it is not about the case.
 *
 * <p>Only a whole line is ever taken for one of these: whoever says more than that asks about the case.
 */
public enum Talk {
    /** About the case, as nearly everything is. */
    CASE("(?!)"),
    /** The question is to be said again. */
    REPEAT(
            "(?:(?:can|could|would|will) you )?(?:please )?(?:repeat|rephrase|restate|reword)"
                    + "(?: it| that| this| yourself| (?:the|your) (?:question|prompt|problem|task))?(?: again| once more)?",
            "(?:(?:can|could|would|will) you )?(?:please )?(?:say|put|read) (?:it|that|this|the question) (?:again|once more"
                    + "|differently|another way|in other words)",
            "what (?:was|is) (?:the|your) question(?: again)?",
            "i (?:do not|did not|don't|didn't) (?:understand|get|follow) (?:the|your) question"),
    /** How much time is left. */
    TIME(
            "how (?:much time|many minutes|long) (?:is|are) (?:there )?left" + Talk.HERE,
            "how (?:much time|many minutes|much longer|long) (?:do i have|have i got)(?: left)?" + Talk.HERE,
            "how (?:much time|many minutes) do we have left" + Talk.HERE,
            "(?:how much )?time left",
            "time check",
            "how am i (?:doing )?(?:on|for) time"),
    /** What goes on may be built on something that nobody said. */
    ASSUME(
            "(?:can|could|may|should|shall) (?:i|we) (?:just |safely |then )?assume .+",
            "is it (?:ok|okay|fair|safe|reasonable|fine) to assume .+"),
    /** Whether the interviewer likes where it goes. */
    DIRECTION(
            "am i (?:on the right track|(?:going|heading) in the right direction|doing (?:ok|okay|well|fine))(?: so far)?",
            "(?:is|was) (?:this|that|it|my approach|this approach) (?:in |on )?(?:the|a) right"
                    + " (?:direction|track|approach|way|path)",
            "does (?:this|that|my approach) (?:make sense|sound (?:right|good|ok|okay|reasonable))(?: so far| to you)?",
            "what do you think(?: so far)?"),
    /** There are no more questions. */
    DONE(Talk.ENDS + "(?: (?:and )?" + Talk.ENDS + "){0,2}"),
    /** The person does not know what to say. */
    STUCK(
            "(?:(?:i don't know|i do not know|dunno|idk|(?:i have )?no (?:idea|clue)|(?:i'm |i am )?(?:not sure|stuck|lost))"
                    + " ?(?:(?:what|where|how)(?: else)? to (?:ask|do|say|start|begin)(?: with)?)?)",
            "what should i ask(?: you)?"),
    /** Thanks, or a word while thinking. */
    COURTESY(
            Talk.POLITE,
            "i see|got it|understood|makes sense|that makes sense|perfect|cool|good to know|sure|interesting|very helpful",
            "(?:let me|i need to|i have to|i'll|i'm) (?:just )?(?:think|thinking)(?: about (?:it|that|this))?"
                    + "(?: for a (?:bit|moment|second|minute))?",
            "(?:(?:give|allow) me )?(?:just )?(?:a|one) (?:moment|second|minute|sec)"),
    /** What a term means. Whoever says "the" means the one of the case. */
    TERM(
            "what (?:do you|did you|exactly do you) mean (?:by|with) (.+)",
            "what (?:is|does it mean to be) meant by (.+)",
            "what does (.+) mean",
            "what(?:'s| is| are)(?: exactly)? (?!the |your |our |their |my |this |that |it\\b|there\\b|meant )(.+)",
            "(?:(?:can|could) you )?(?:define|explain(?: the term)?) (?!the |your |our |this |that |it\\b)(.+)");

    private static final String HERE =
            "(?: (?:here|for|in|on) ?(?:this|the)?" + " ?(?:part|phase|section|question|interview|stage|clock)?)?";
    private static final String ENDS = "(?:(?:i'm|i am|we're|we are) (?:all )?(?:done|finished|ready|set)"
            + "(?: (?:asking|(?:with )?(?:my )?questions|to (?:go|move) on))?"
            + "|done|finished|that's (?:all|it|everything|enough)(?: i need(?: to know)?| from me| for now)?"
            + "|that is (?:all|it|everything|enough)(?: i need(?: to know)?| from me| for now)?"
            + "|(?:i have |i've )?no (?:more |further |other )?questions(?: left| from me| from my side)?"
            + "|(?:let's |let us |(?:can|could|shall) we )?(?:move|go) on(?: to the next (?:part|phase))?"
            + "|(?:let's|let us) (?:continue|proceed|start|begin|go)"
            + "|next(?: part| phase)?|i know enough|i have (?:all|everything|what)(?: that)? i need)";

    /** Said, not asked: with a question mark it asks for the fact. */
    private static final Pattern ASSUMED = pattern("(?:i'll|i will|i would|i'd|let me|let's|we'll|i'm going to"
            + "|i am going to|i)(?: just| then)? assume .+");

    private static final String POLITE = "(?:ok|okay|so|well|hmm+|um+|uh|sorry|please|hi|right|great|good|fine|thanks"
            + "|thank you|then|alright|all right|actually|now|i think|i guess|but|and)";
    private static final Pattern BEFORE = Pattern.compile("^(?:" + POLITE + " )+(?=.)");
    private static final Pattern BEHIND = Pattern.compile(
            "(?<=.)(?: (?:please|thanks|thank you|then|now|sorry|actually|exactly|for me|i think|yet))+$");
    private static final int LONGEST = 200;
    private static final int LONGEST_TERM = 40;

    // Nobody writes to it.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Pattern[] patterns;

    Talk(String... wholes) {
        patterns = Arrays.stream(wholes).map(Talk::pattern).toArray(Pattern[]::new);
    }

    /** What a line is about. */
    public static Talk of(String typed) {
        if (typed.length() > LONGEST) {
            return CASE;
        }
        String text = plain(typed);
        for (Talk talk : values()) {
            if (talk != TERM
                    && Arrays.stream(talk.patterns)
                            .anyMatch(p -> p.matcher(text).matches())) {
                return talk;
            }
        }
        if (!typed.contains("?") && ASSUMED.matcher(text).matches()) {
            return ASSUME;
        }
        return term(typed).isEmpty() ? CASE : TERM;
    }

    /** The term whose meaning a line asks for, in small letters; empty when it asks for none. */
    static String term(String typed) {
        if (typed.length() > LONGEST) {
            return "";
        }
        String text = plain(typed);
        for (int i = 0; i < TERM.patterns.length; i++) {
            Matcher matcher = TERM.patterns[i].matcher(text);
            if (matcher.matches()) {
                String term = matcher.group(1).replaceFirst("^(?:an?|the) ", "");
                return term.length() > LONGEST_TERM ? "" : term;
            }
        }
        return "";
    }

    /** Many people type no apostrophes. */
    private static Pattern pattern(String whole) {
        return Pattern.compile(whole.replace("'", ""));
    }

    private static String plain(String typed) {
        String words = typed.toLowerCase(Locale.ROOT)
                .replaceAll("['\u2019]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .replaceAll(" +", " ");
        return BEHIND.matcher(BEFORE.matcher(words).replaceFirst("")).replaceFirst("");
    }

    /** The word in journals. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
