package io.github.pmdrill.listen;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A part of a story, as its words give it away while it is typed: quick, and no more than a reminder. What the ear
 * hears afterwards does not hang on it.
 */
public enum StoryPart {
    /** Where, when and who. */
    SITUATION(
            "\\b(?:last|this|that) (?:year|summer|winter|spring|autumn|fall|month|week|quarter|january|february|march|april|may|june"
                    + "|july|august|september|october|november|december)\\b|\\b(?:in|by|since|during) (?:early |late )?(?:20\\d\\d|january|february"
                    + "|march|april|may|june|july|august|september|october|november|december|q[1-4])\\b|\\b(?:\\d+|one|two|three|four|five|a few|some)"
                    + " (?:years?|months?|weeks?) (?:ago|before|into)\\b|\\b(?:i|we) (?:was|were) (?:at|in|with|on|a|the|an|losing|building|running"
                    + "|working)\\b|\\b(?:i|we) (?:worked|joined|ran|had)\\b|\\bwhen i\\b|\\bour (?:team|app|product|company|customers|users|service)\\b"
                    + "|\\b(?:back then|at the time|at stake|my (?:last|previous|former|first) (?:job|company|team|role))\\b"),
    /** What was mine to settle. */
    TASK(
            "\\bmy (?:job|task|role|part|goal|responsibility|call|problem|decision|brief)\\b|\\bi was (?:asked|responsible|in charge|supposed"
                    + "|told|expected|the (?:pm|product manager|owner|lead))\\b|\\b(?:up to me|mine to|asked me to|wanted me to|i had to|i needed to"
                    + "|i owned|i led|fell to me|on my desk)\\b|\\b(?:the|our) (?:problem|challenge|question|task|hard part|goal) was\\b"),
    /** What I did. */
    ACTION(
            "\\bi (?:\\w+ly |then |first |also |just |even ){0,2}(?!need|learn|work|own|join|want|reali[sz]|notic|use|cause|happen|believ|thought"
                    + "|lik|hop)(?:[a-z]{3,}ed|wrote|ran|built|went|took|gave|made|told|sat|spoke|met|drew|cut|put|chose|said|sent|brought|got|set"
                    + "|held|showed|split|did|found|kept|began|stood|bought|taught|left|read|rang|drove|threw|rewrote|pushed back)\\b"),
    /** What changed, in numbers or in words. */
    RESULT(
            "\\b(?:in the end|as a result|the result|the outcome|ended up|it worked|did not work|didn['\u2019]?t work|led to|paid off"
                    + "|turned out)\\b"
                    + "|\\b(?:fell|rose|dropped|grew|went (?:up|down|from)|increased|decreased|improved|reduced|saved|doubled|halved|shrank|gained"
                    + "|lost|shipped|launched|down|up|instead of)\\b[^.!?\\n]{0,60}\\d|\\d[^.!?\\n]{0,40}\\b(?:fewer|more|less|faster|earlier|instead"
                    + "|saved|lower|higher)\\b|\\bfrom [^.!?\\n]{0,20}\\d[^.!?\\n]{0,20} to [^.!?\\n]{0,20}\\d"),
    /** What I do differently now. */
    LESSON(
            "\\b(?:learn(?:ed|t|ing)?|lesson|next time|since then|ever since|these days|nowadays|i now\\b|now i\\b|today i\\b|looking back"
                    + "|in hindsight|hindsight|taught me|from then on|do (?:it |that |this )?differently|done (?:it |that |this )?differently"
                    + "|i (?:still|always) (?:do|ask|write|begin|start|use))\\b");

    private final Pattern words;

    StoryPart(String words) {
        this.words = Pattern.compile(words);
    }

    /** The parts that a story has so far. */
    public static Set<StoryPart> in(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        Set<StoryPart> parts = EnumSet.noneOf(StoryPart.class);
        for (StoryPart part : values()) {
            if (part.words.matcher(lower).find()) {
                parts.add(part);
            }
        }
        return parts;
    }

    /** Its name. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
