package io.github.pmdrill.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.Decks;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the encoder made of the bank's texts, as it comes with the sources. */
class KeptTest {
    @TempDir
    Path folder;

    @Test
    void what_comes_with_the_sources_is_what_the_encoder_makes_of_the_bank() {
        List<String> some = Decks.shipped().stream()
                .filter(question -> question.id().question().matches("link-shortener|duplicate-contacts|growing-queue"))
                .map(question -> question.points().get(0).said().get(0))
                .toList();
        Kept kept = new Kept(folder.resolve("none.bin")).and(Path.of("src/main/build/texts.bin.gz"));

        KnownTexts known = kept.of(some, () -> {
            throw new AssertionError("nothing is left to be worked out");
        });

        Encoder encoder = Encoder.bundled();
        assertThat(some)
                .hasSize(3)
                .allSatisfy(text -> assertThat(known.of(text))
                        .hasValueSatisfying(vector -> assertThat(vector).isEqualTo(KnownTexts.as(encoder.of(text)))));
    }
}
