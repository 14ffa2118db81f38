package io.github.pmdrill.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.pmdrill.format.DeckProblem;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** A file from somebody who means no good, and what the reader says about it. */
final class HostileFile {
    private static final Duration SOON = Duration.ofSeconds(20);

    /** A deck that harms nobody, in its fewest lines. */
    static final String CARD = """
            title: Talk
            purpose: Practise.
            questions:
              - {id: one, kind: card, level: easy, title: One, prompt: What, answer: That., bites: There.}
            """;

    private HostileFile() {}

    static List<String> problems(String yaml) {
        return problems(yaml.getBytes(StandardCharsets.UTF_8));
    }

    /** What is wrong with a file, after it was seen to end soon and to hold nothing that moves a cursor. */
    static List<String> problems(byte[] yaml) {
        DeckReader.Outcome outcome = assertTimeoutPreemptively(SOON, () -> read(yaml));
        List<String> problems =
                outcome.problems().stream().map(DeckProblem::toString).toList();
        assertThat(problems).allMatch(HostileFile::isHarmless);
        assertThat(outcome.deck() == null).isEqualTo(!problems.isEmpty());
        return problems;
    }

    static DeckReader.Outcome read(byte[] yaml) {
        return DeckReader.file(new DeckReader.File("hostile.yaml", "hostile.yaml", yaml));
    }

    private static boolean isHarmless(String problem) {
        return problem.startsWith("hostile.yaml:")
                && problem.codePoints()
                        .noneMatch(c -> Character.isISOControl(c)
                                || (c >= 0x202A && c <= 0x202E)
                                || (c >= 0x2066 && c <= 0x2069)
                                || c == 0x2028
                                || c == 0x2029);
    }
}
