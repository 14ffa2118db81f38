package io.github.pmdrill.plan;

/**
 * How an interview is held.
 *
 * @param focus the dimension whose follow-ups come first; empty for none
 * @param pace what every time-box is multiplied with, above 0
 * @param clock whether clocks are shown
 * @param followUps the most follow-ups to a question, 0 or more
 * @param aloud whether the person speaks and types notes only; nothing is word-matched then
 * @param voice what becomes of what is spoken
 * @param course which order of stages it follows, a number from 1 on: a session keeps the one it began with, so that
 *     its journal is read as it was written
 */
public record Options(String focus, double pace, boolean clock, int followUps, boolean aloud, Voice voice, int course) {
    /** The order of stages that new sessions follow. */
    public static final int COURSE = 2;

    /** With nothing recorded. */
    public Options(String focus, double pace, boolean clock, int followUps, boolean aloud, int course) {
        this(focus, pace, clock, followUps, aloud, Voice.UNHEARD, course);
    }

    /** With the order of stages that new sessions follow, and nothing recorded. */
    public Options(String focus, double pace, boolean clock, int followUps, boolean aloud) {
        this(focus, pace, clock, followUps, aloud, Voice.UNHEARD, COURSE);
    }

    /** Whether the interviewer reacts to what comes back; before course 2 a reply was only taken. */
    public boolean reacts() {
        return course >= 2;
    }

    /** As an interview is held when nothing is asked for. */
    public static final Options DEFAULT = new Options("", 1, true, 3, false);

    /** Whether the ear hears the answers: those that are typed, and those that are spoken and transcribed. */
    public boolean listens() {
        return !aloud || voice == Voice.TRANSCRIBED;
    }
}
