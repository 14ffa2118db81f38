package io.github.pmdrill.dialogue;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The clock of a part of the interview.
 *
 * @param title what it times
 * @param box how long the part may take
 * @param spent how much of it was used before this prompt
 */
public record Countdown(String title, Duration box, Duration spent) {
    /** From this share of the box on, the clock is amber. */
    public static final double AMBER = 0.8;

    /** How a clock stands. */
    public enum State {
        GREEN,
        AMBER,
        OVER
    }

    /** How long the part has run, when its prompt was put at one time and it is now another. */
    public Duration elapsed(Instant asked, Instant now) {
        Duration since = Duration.between(asked, now);
        return spent.plus(since.isNegative() ? Duration.ZERO : since);
    }

    /** The same clock when so much more was used. */
    Countdown after(Duration more) {
        return new Countdown(title, box, spent.plus(more));
    }

    /** How the clock stands after so much time. */
    public State state(Duration elapsed) {
        if (elapsed.compareTo(box) > 0) {
            return State.OVER;
        }
        return elapsed.toMillis() >= box.toMillis() * AMBER ? State.AMBER : State.GREEN;
    }

    /** {@code 02:35 of 05:00}, or {@code 05:20 of 05:00, 00:20 over}. */
    public String display(Duration elapsed) {
        String text = minutes(elapsed) + " of " + minutes(box);
        return elapsed.compareTo(box) > 0 ? text + ", " + minutes(elapsed.minus(box)) + " over" : text;
    }

    /** The clock in words, after so much time: {@code Design: 02:35 of 05:00, 02:25 left}. */
    public String left(Duration elapsed) {
        Duration whole = elapsed.truncatedTo(ChronoUnit.SECONDS);
        String text = title + ": " + display(whole);
        return whole.compareTo(box) > 0 ? text + "." : text + ", " + minutes(box.minus(whole)) + " left.";
    }

    /** Minutes and seconds, as {@code 02:35}. */
    public static String minutes(Duration duration) {
        long seconds = duration.toSeconds();
        return twoDigits(seconds / 60) + ":" + twoDigits(seconds % 60);
    }

    /** A box in words: whole minutes where it is some. */
    public static String length(Duration box) {
        return box.toSeconds() % 60 == 0 ? box.toMinutes() + " min" : minutes(box);
    }

    private static String twoDigits(long number) {
        return number < 10 ? "0" + number : Long.toString(number);
    }
}
