package io.github.pmdrill.listen;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
    /** What was said last is to be said again. */
    PARDON(
            "(?:i beg your )?pardon(?: me)?|come again|say (?:that )?again|what|what was that|what did you (?:just )?say|huh|eh|excuse me"
                    + "|i (?:did not|didn't) (?:hear|catch|get) (?:that|it|you)"),
    /** The question is to be said again. */
    REPEAT(
            "(?:(?:can|could|would|will|may|might) (?:you|i|we|u) )?(?:please )?(?:repeat|restate|(?:re ?)?read|hear|see|show(?: me)?)"
                    + "(?: it| that| this| yourself| (?:the|your) (?:question|prompt|problem|task|case))?(?: again| once more| out)?",
            "(?:(?:can|could|would|will) you )?(?:please )?(?:say|put|read|ask) (?:it|that|this|the question) (?:again|once more)",
            "what (?:was|is|were) (?:the|your|my) (?:question|task|prompt|problem)(?: again)?",
            "(?:(?:i |i've )?(?:forgot|forgotten|lost)|remind me(?: of)?) (?:the|your) (?:question|task|prompt)",
            "(?:question|repeat|the question)(?: again| please)?"),
    /** What was asked is to be said in other words. */
    MEANING(
            "(?:(?:can|could|would|will) you )?(?:please )?(?:rephrase|reword|clarify|explain|elaborate(?: on)?)"
                    + "(?: it| that| this| yourself| (?:the|your) (?:question|prompt|problem|task))?(?: again| please| a bit)?",
            "(?:(?:can|could|would|will) you )?(?:please )?(?:say|put) (?:it|that|this|the question) (?:differently|another way"
                    + "|in other words)",
            "what (?:do|did) you mean(?: (?:by|with) (?:it|that|this|the question|your question))?(?: exactly| here)?",
            "what (?:does|did) (?:that|this|it|the question|your question) mean(?: exactly| here)?",
            "meaning what|meaning|in what (?:sense|way)|how do you mean(?: that)?|how so",
            "what are you (?:asking|after|looking for|getting at)(?: exactly| here)?",
            "(?:i (?:do not|did not|don't|didn't|am not sure i)|i'm not sure i) (?:understand|get|follow)"
                    + "(?: (?:the|your) question| it| that| this| you| what you mean)?",
            "(?:i'm |i am )?confused|not clear(?: to me)?|unclear|that's (?:not clear|unclear|confusing)"),
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
            "am i (?:on the right track|(?:going|heading) in the right direction|doing (?:ok|okay|well|fine|it right|this right"
                    + "|good)|right|wrong|close|missing (?:something|anything)|too (?:slow|fast|detailed|vague))(?: so far| here)?",
            "(?:(?:is|was|would) " + Talk.MINE + "(?: be)?|(?:does|do|did|will|would) " + Talk.MINE
                    + "(?: look| sound| seem| feel)?) (?:in |on )?(?:the |an? )?" + Talk.GOOD
                    + "(?: (?:approach|idea|way|direction|plan|start|solution|answer|choice|one|track|path|question|assumption|level))?"
                    + "(?: so far| to you| here| for (?:this|you|now)| at all)?",
            "(?:does|did|would|will) " + Talk.MINE
                    + " (?:make (?:any )?sense|work|help|suffice)(?: so far| to you| for you)?",
            "is (?:that|this|it) (?:what you (?:want|wanted|expect|expected|meant|are looking for|were looking for|had in mind)|enough"
                    + "(?: detail)?|all you need)",
            "what do you think(?: (?:so far|of (?:it|that|this)|about (?:it|that|this)))?|how am i doing(?: so far)?|any (?:thoughts|feedback)"
                    + "(?: so far)?|thoughts|do you (?:agree|like (?:it|that|this))|agree|agreed|right so far|how (?:is|was) (?:that|this|it)"),
    /** There are no more questions. */
    DONE(Talk.ENDS + "(?: (?:and )?" + Talk.ENDS + "){0,2}"),
    /** A nudge is wanted. */
    HINT(
            "(?:(?:can|could|may) (?:you|i|we) )?(?:please )?(?:give me|get|have|i need|i'd like) (?:a|some|another|one more) (?:hint|clue"
                    + "|tip|nudge|help)",
            "(?:(?:a|any|some) )?(?:hint|hints|clue|clues|tip|tips)|help(?: me)?|(?:can|could) you help(?: me)?|i need (?:some )?help"),
    /** The person does not know what to say. */
    STUCK(
            "(?:(?:i don't know|i do not know|dunno|idk|(?:i have )?no (?:idea|clue)|(?:i'm |i am )?(?:not sure|stuck|lost))"
                    + " ?(?:(?:what|where|how)(?: else)? to (?:ask|do|say|start|begin)(?: with)?)?)",
            "(?:should|shall|can|may) i (?:just )?(?:start|begin|go ahead)(?: now| here| then)?",
            "what (?:should|can|could|do) i (?:ask|do|say)(?: you| now| next| here| first)?|where (?:do|should|would) i (?:start|begin)"
                    + "|how (?:do|should) i (?:start|begin)|what (?:do|would) you want (?:me to do|from me)|what now|now what"
                    + "|what (?:else )?(?:should|do) i (?:need to )?know"),
    /** Something kind. */
    THANKS(
            "(?:ok(?:ay)? |great |perfect |cool )?(?:thanks|thank you|thankyou|thx|ty|cheers|many thanks)(?: (?:a lot|so much|very much"
                    + "|a bunch|again|for (?:that|this|it|your (?:time|help))|that helps?|this helps?|makes sense|very helpful))*",
            "(?:that|this|it)(?:'s| is| was)? (?:very |really |super )?(?:helps?|helpful|useful)(?: a lot)?|very helpful"
                    + "|(?:i )?appreciate (?:it|that)|you're (?:very )?kind"),
    /** A greeting, or a word about the interviewer. */
    GREETING(
            "(?:hello|hi|hey|howdy|good (?:morning|afternoon|evening|day)|greetings)(?: there| everyone| again)?",
            "(?:(?:hello|hi|hey) )?(?:it's )?(?:nice|good|great|pleased|glad) to (?:meet|see) you(?: too)?",
            "(?:(?:hello|hi|hey) )?how (?:are you|are things|is it going|is your day)(?: doing| today| going)*",
            "(?:bye|goodbye|good bye|see you|have a (?:nice|good|great) (?:day|one|weekend))(?: then| later| soon)?",
            "(?:who|what) are you|are you (?:there|real|a (?:robot|bot|human|person|machine)|an ai|human|listening)|can you hear me|anybody there"
                    + "|is (?:anybody|anyone|somebody) there"),
    /** A word of excuse. */
    SORRY(
            "(?:oh |oops |ah )?(?:i'm |i am )?(?:so |very )?sorry(?: (?:about|for) (?:that|this|it|the (?:wait|delay|typo))| my (?:bad|mistake|fault)"
                    + "| i'm nervous)?|(?:oops |oh |ah )?(?:my (?:bad|mistake|apologies)|apologies|never ?mind)|oops|forget it|scratch that|ignore that"
                    + "|(?:i'm|i am) (?:a bit |so |very )?nervous|wrong (?:window|line)|typo"),
    /** A word while thinking. */
    THINKING(
            "(?:let me|i need to|i have to|i'll|i will|i'm|i am|i want to|give me (?:time|a moment|a minute|a second) to|let us|let's"
                    + "|can i|may i|could i) (?:just |quickly )?(?:think|thinking|see|gather my thoughts|collect my thoughts|write|take a note"
                    + "|note|make a note)(?: (?:about|through|on|over) (?:it|that|this)| (?:it|that|this|a note)(?: down| through| over)?| down)?"
                    + "(?: for a (?:bit|moment|second|minute|sec)| (?:a|one) (?:bit|moment|second|minute|sec)| first| out loud)?",
            "(?:(?:give|allow) me |may i have |can i have |i need |just )?(?:just )?(?:a|one|two) (?:moment|second|minute|sec|seconds|minutes|bit)"
                    + "|wait|hold on|hang on|bear with me|thinking|still thinking|(?:h+m+|u+m+|u+h+|e+r+m*|a+h+|o+h+|mm+)(?: (?:h+m+|ok|okay))*"),
    /** Something, but nobody can tell what: a word that leans on a line before it. */
    UNCLEAR(
            "(?:and|so|but|or|then)(?: (?:what|then|now|so))?|what (?:about|of) (?:it|that|this|them)|what else|anything else|tell me more|more"
                    + "|(?:please )?(?:go on|continue)|like what|such as|really|why|why not|how|how come|which|which ones?|who|when|where|whatever"
                    + "|the usual|you tell me|you know|it|that|this|those|these|things?|stuff|something|anything|everything|test|testing|idk what"
                    + "|are you sure|is it|is that so|says who|etc"),
    /** A word that only says: heard. */
    COURTESY(
            Talk.POLITE,
            "i see|(?:(?:cool|perfect|nice|yes|yeah|sure) )?got it|gotcha|understood|noted|makes sense|that makes sense|perfect|cool|nice|awesome|excellent|wonderful|good to know|sure"
                    + "(?: thing)?|interesting|sounds (?:good|great|fine|fair|right)|fair(?: enough| point)?|will do|of course|absolutely"
                    + "|exactly|indeed|true|yes|yep|yeah|yup|no|nope|no problem|no worries|ok(?:ay)? (?:ok(?:ay)?|good|great|cool|fine|sure)"
                    + "|all good|clear|that's clear|roger|k|kk|that's (?:good|great|fine|fair|ok|okay|interesting|all right|a good point)"
                    + "|good (?:point|question)|go ahead|please go on|after you|haha+|lol|wow"),
    /** What the person intends or takes as given, said rather than asked. */
    STATED("(?!)"),
    /** What a term means. Whoever says "the" means the one of the case. */
    TERM(
            "what (?:do you|did you|exactly do you) mean (?:by|with) (.+)",
            "what (?:is|does it mean to be) meant by (.+)",
            "what does (.+) mean",
            "what(?:'s| is| are)(?: exactly)? (?!the |your |our |their |my |this |that |it\\b|there\\b|meant )(.+)",
            "(?:(?:can|could) you )?(?:define|explain(?: the term)?) (?!the |your |our |this |that |it\\b)(.+)");

    private static final String MINE =
            "(?:this|that|it|they|these|those|(?:my|this|that|the) (?:approach|idea|plan|assumption|answer"
                    + "|direction|solution|thinking|reasoning|design|question|way))";
    private static final String GOOD =
            "(?:good|right|ok|okay|fine|reasonable|sensible|correct|valid|sound|bad|wrong|stupid|silly|dumb"
                    + "|acceptable|better|alright|all right|clear|sufficient|great|useful)";
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

    /** What follows is an intention or a given, where no question mark says otherwise. */
    private static final Pattern STATEMENT = pattern(
            "(?:so )?(?:the|my|our) (?:goal|aim|objective|target|main goal|primary goal|user|users"
                    + "|main user|primary user|limit|limits|constraint|constraints|priority|scope|success metric|north star)"
                    + " (?:is|are|was|would be|will be|should be) .+"
                    + "|(?:first |then |so )?(?:i|we)(?:'ll| will|'d| would| want to|'m going to| am going to|'re going to| are going to| should| could"
                    + "| can)(?: (?:also|first|then|probably|just|rather))? (?:start|begin|focus|aim|optimise|optimize|build|use|design|treat|measure"
                    + "|keep|store|send|go for|go with|limit|cut|ignore|leave out|put|say|define|prioritise|prioritize|solve|serve|target) .+");

    /** After these, somebody who thinks aloud says about what; with a question in it, it is one. */
    private static final Pattern THINKING_ABOUT =
            pattern("(?:let me|i need to|i have to|i'll|i'm|i am|let us|let's) (?:just )?"
                    + "(?:think|thinking) (?:about|through|on|over) (?:\\S+ ?){1,6}");

    private static final Pattern ELLIPSIS = Pattern.compile("[.\\u2026\\-\\s]{2,}");
    private static final Pattern BEGINS_AS_QUESTION = pattern(
            "(?:and |what about |how about )?(?:how|what|which|who|whom|whose|when|where|why"
                    + "|is|are|was|were|do|does|did|can|could|should|will|would|has|have|any|tell me|give me) .+|what about .+|how about .+");
    private static final Pattern COUNTS = pattern(".*\\bhow (?:many|much|long|often|fast|big|old|far)\\b.*");
    private static final Pattern ASKS =
            pattern(".*\\b(?:how|what|which|who|whom|whose|when|where|why|is|are|do|does|did|can|could|should)\\b.*");

    /** What nobody gives as an answer, though it stands where one is asked for. */
    private static final Set<Talk> NEVER_AN_ANSWER =
            EnumSet.of(PARDON, REPEAT, MEANING, TIME, DIRECTION, HINT, GREETING, THINKING, TERM);

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
        String whole = words(typed);
        String text = plain(typed);
        for (Talk talk : values()) {
            if (talk != TERM
                    && Arrays.stream(talk.patterns)
                            .anyMatch(p -> p.matcher(whole).matches()
                                    || p.matcher(text).matches())) {
                return talk;
            }
        }
        return said(typed, text).orElseGet(() -> term(typed).isEmpty() ? CASE : TERM);
    }

    /** What only a line without a question in it can be. */
    private static Optional<Talk> said(String typed, String text) {
        if (typed.contains("?")) {
            return Optional.empty();
        }
        if (ELLIPSIS.matcher(typed.strip()).matches()) {
            return Optional.of(THINKING);
        }
        if (THINKING_ABOUT.matcher(text).matches() && !ASKS.matcher(text).matches()) {
            return Optional.of(THINKING);
        }
        if (ASSUMED.matcher(text).matches()) {
            return Optional.of(ASSUME);
        }
        boolean stated =
                STATEMENT.matcher(text).matches() && !COUNTS.matcher(text).matches();
        return stated ? Optional.of(STATED) : Optional.empty();
    }

    /** Whether it leaves the case alone: manners, the clock, the question itself. */
    public boolean isSocial() {
        return this != CASE && this != ASSUME && this != TERM && this != STATED;
    }

    /**
     * Whether a whole text, given where an answer is asked for, is put to the interviewer instead: every line of it is a
     * question, or it is one of the lines that nobody gives as an answer.
     */
    public static boolean isPut(String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        if (lines.isEmpty()) {
            return false;
        }
        return lines.stream().allMatch(Talk::endsAsQuestion)
                || (lines.size() == 1 && NEVER_AN_ANSWER.contains(of(lines.get(0))));
    }

    private static boolean endsAsQuestion(String line) {
        return line.strip().endsWith("?") && line.chars().anyMatch(Character::isLetter);
    }

    /** Whether a line reads as a question, with or without its mark. */
    public static boolean asks(String line) {
        return line.contains("?") || BEGINS_AS_QUESTION.matcher(plain(line)).matches();
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

    private static String words(String typed) {
        return typed.toLowerCase(Locale.ROOT)
                .replaceAll("['\u2019]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static String plain(String typed) {
        return BEHIND.matcher(BEFORE.matcher(words(typed)).replaceFirst("")).replaceFirst("");
    }

    /** The word in journals. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
