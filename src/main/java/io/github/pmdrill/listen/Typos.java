package io.github.pmdrill.listen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The word that a slip of the fingers stood for.
 *
 * <p>Only words that no deck and no lexicon spells that way are taken for slips: five letters or more, one edit,
 * the first letter right, no digits. Short words must not have a letter changed, since "water" is not "later", and
 * no word its last one, since endings are grammar.
 */
final class Typos {
    private static final int SHORTEST = 5;
    private static final int MAY_CHANGE = 7;

    private final Set<String> known = new HashSet<>();
    private final Map<Character, Map<String, String>> meant = new HashMap<>();

    /** Takes a stem for one that is spelt as it should be. */
    void known(String stem) {
        known.add(stem);
    }

    /** Takes a word of a phrase for one that a person may have meant. */
    void meant(String phrase, Word word) {
        String typed = phrase.substring(word.start(), word.end()).toLowerCase(Locale.ROOT);
        if (isPlain(typed)) {
            meant.computeIfAbsent(typed.charAt(0), letter -> new HashMap<>()).put(typed, word.stem());
        }
    }

    /** The stem of a word as typed, and those of the words it may be a slip for. */
    List<String> readings(Text text, Word word) {
        String stem = word.stem();
        if (known.contains(stem) || word.end() - word.start() < SHORTEST) {
            return List.of(stem);
        }
        String typed = text.raw().substring(word.start(), word.end()).toLowerCase(Locale.ROOT);
        if (!isPlain(typed) || Common.isRight(typed)) {
            return List.of(stem);
        }
        List<String> readings = new ArrayList<>(List.of(stem));
        meant.getOrDefault(typed.charAt(0), Map.of()).forEach((right, meaning) -> {
            if (isSlip(typed, right) && !readings.contains(meaning)) {
                readings.add(meaning);
            }
        });
        return readings;
    }

    private static boolean isPlain(String word) {
        return word.length() >= SHORTEST && word.chars().allMatch(Character::isLetter);
    }

    /** Whether one edit leads from one word to the other: a letter too many, too few or wrong, or two swapped. */
    static boolean isSlip(String typed, String right) {
        int shorter = Math.min(typed.length(), right.length());
        int longer = Math.max(typed.length(), right.length());
        if (longer - shorter > 1) {
            return false;
        }
        int same = 0;
        while (same < shorter && typed.charAt(same) == right.charAt(same)) {
            same++;
        }
        int tail = 0;
        while (tail < shorter - same
                && typed.charAt(typed.length() - 1 - tail) == right.charAt(right.length() - 1 - tail)) {
            tail++;
        }
        if (longer != shorter) {
            return same + tail >= shorter && same < longer - 1;
        }
        int wrong = shorter - same - tail;
        boolean swapped = wrong == 2
                && typed.charAt(same) == right.charAt(same + 1)
                && typed.charAt(same + 1) == right.charAt(same);
        return swapped || (wrong == 1 && tail > 0 && shorter >= MAY_CHANGE);
    }
}
