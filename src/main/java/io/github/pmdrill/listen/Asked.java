package io.github.pmdrill.listen;

import java.util.List;

/**
 * Which fact a clarifying question asks for.
 *
 * @param told the id of the fact to tell; empty when none is clear
 * @param also the id of a second one, of a question that asks for two things; mostly empty
 * @param choose ids of two or three facts that are near, when none is clear enough; best first
 */
public record Asked(String told, String also, List<String> choose) {
    /** No fact is near. */
    public static final Asked NOTHING = new Asked("", List.of());

    /** Copies the list. */
    public Asked {
        choose = List.copyOf(choose);
    }

    /** For one fact at most. */
    public Asked(String told, List<String> choose) {
        this(told, "", choose);
    }
}
