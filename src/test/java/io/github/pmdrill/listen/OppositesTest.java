package io.github.pmdrill.listen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.bank.Bank;
import io.github.pmdrill.meaning.Encoder;
import io.github.pmdrill.meaning.Kept;
import io.github.pmdrill.meaning.KnownTexts;
import io.github.pmdrill.meaning.Meaning;
import io.github.pmdrill.meaning.Remembering;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who says the opposite of a point has not made it. */
class OppositesTest {
    private static final Path PAIRS = Path.of("src/test/resources/opposites/pairs.txt");
    private static final Path KEPT = Path.of("target/heard-opposites.bin");

    /** The least share of the right sides, so that an ear which hears nothing does not pass. */
    private static final double RIGHT_HEARD = 0.5;

    private static final double WRONG_HEARD = 0.04;

    /** A sentence that makes a point of a question, and one that says its opposite. */
    private record Pair(String question, String point, String right, String wrong) {
        static Pair of(String line) {
            String[] parts = line.split(" \\| ", -1);
            return new Pair(parts[0], parts[1], parts[2], parts[3]);
        }
    }

    @Test
    void at_most_four_of_a_hundred_opposites_are_heard_as_the_point() throws Exception {
        List<Pair> pairs = Files.readAllLines(PAIRS).stream()
                .filter(line -> !line.startsWith("#"))
                .map(Pair::of)
                .toList();
        Bank bank = new Bank(List.of());
        Meaning meaning = meaning(pairs);
        Map<String, Ear> ears = new HashMap<>();
        List<Pair> rightHeard = new ArrayList<>();
        List<Pair> wrongHeard = new ArrayList<>();
        for (Pair pair : pairs) {
            Ear ear = ears.get(pair.question());
            if (ear == null) {
                ear = new Ear(bank.question(pair.question()), bank.topics(), meaning);
                ears.put(pair.question(), ear);
            }
            if (isHeard(ear, pair.point(), pair.right())) {
                rightHeard.add(pair);
            }
            if (isHeard(ear, pair.point(), pair.wrong())) {
                wrongHeard.add(pair);
            }
        }
        System.out.printf(
                "opposites: right side heard in %d, wrong side in %d of %d%n",
                rightHeard.size(), wrongHeard.size(), pairs.size());

        assertThat(rightHeard).hasSizeGreaterThanOrEqualTo((int) (RIGHT_HEARD * pairs.size()));
        assertThat(wrongHeard).hasSizeLessThanOrEqualTo((int) (WRONG_HEARD * pairs.size()));
    }

    private static boolean isHeard(Ear ear, String point, String text) {
        return ear.hears(text).points().stream()
                .anyMatch(heard -> heard.id().equals(point) && heard.state() == Heard.State.HEARD);
    }

    /** With all sentences worked out by all processors, and kept from one run to the next. */
    private static Meaning meaning(List<Pair> pairs) throws IOException {
        Kept kept = new Kept(KEPT);
        KnownTexts known = kept.of(
                pairs.stream()
                        .flatMap(pair -> Stream.of(pair.right(), pair.wrong()))
                        .flatMap(text -> Passages.of(text, one -> new float[1]).all().stream())
                        .filter(passage -> !passage.isPair())
                        .map(Passages.Passage::said)
                        .distinct()
                        .toList(),
                Encoder::bundled);
        kept.keep(known);
        return Remembering.bundled(known);
    }
}
