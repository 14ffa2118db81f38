package io.github.pmdrill.listen;

import java.util.List;

/**
 * Which fact a clarifying question asks for.
 *
 * @param told the id of the fact to tell; empty when none is clear
 * @param also the id of a second one, of a question that asks for two things; mostly empty
 * @param choose ids of two or three facts that are near, when none is clear enough; best first
 * @param talk what it is about instead, when it is not about the case
 * @param means the words that explain the term it asks for; mostly empty
 */
public record Asked(String told, String also, List<String> choose, Talk talk, String means) {
    /** No fact is near. */
    public static final Asked NOTHING = new Asked("", List.of());

    /** Copies the list. */
    public Asked {
        choose = List.copyOf(choose);
    }

    /** About the case. */
    public Asked(String told, String also, List<String> choose) {
        this(told, also, choose, Talk.CASE, "");
    }

    /** For one fact at most. */
    public Asked(String told, List<String> choose) {
        this(told, "", choose);
    }

    /** For no fact, since it is about something else. */
    public static Asked of(Talk talk, String means) {
        return new Asked("", "", List.of(), talk, means);
    }
}
