package io.github.pmdrill.cli;

import io.github.pmdrill.bank.Sweep;
import io.github.pmdrill.practice.Misuse;
import java.util.ArrayList;
import java.util.List;

/** Which options of {@code start} leave nothing to others. */
final class Conflicts {
    private static final List<String> CHOOSING = List.of(
            "--deck",
            "--count",
            "--level",
            "--kind",
            "--tag",
            "--shuffle",
            "--variation",
            "--retry",
            "--resume",
            "--find");
    private static final List<String> NOT_OF_A_LIST =
            List.of("--level", "--kind", "--tag", "--variation", "--retry", "--find");
    private static final List<String> OTHERS = List.of("--count", "--level", "--kind", "--tag", "--shuffle", "--retry");

    private Conflicts() {}

    /**
     * Looks for such options.
     *
     * @throws Misuse in one line
     */
    static void check(Arguments given) {
        if (given.hasMatchedOption("--round")) {
            refuse(given, "--round says itself what is asked", CHOOSING);
        } else if (given.hasMatchedOption("--resume")) {
            refuse(given, "--resume asks about each line of the list", NOT_OF_A_LIST);
            List<String> decks = given.matchedOptionValue("--deck", List.of(Sweep.DECK));
            if (!decks.equals(List.of(Sweep.DECK))) {
                throw new Misuse("--resume goes with --deck " + Sweep.DECK + " alone");
            }
        } else if (given.hasMatchedOption("--find")) {
            refuse(given, "--find chooses the question that is about the words", OTHERS);
        }
    }

    private static void refuse(Arguments given, String why, List<String> others) {
        List<String> found = new ArrayList<>();
        if (given.hasMatchedPositional(0)) {
            found.add("a question");
        }
        others.stream().filter(given::hasMatchedOption).forEach(found::add);
        if (!found.isEmpty()) {
            throw new Misuse(why + ", and leaves nothing to " + String.join(", ", found));
        }
    }
}
