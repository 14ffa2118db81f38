package io.github.pmdrill.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class EncoderTest {
    private static final Encoder ENCODER = Encoder.bundled();
    private static final String TEXT = "How many people are affected in the worst case?";

    @Test
    void a_text_has_the_same_vector_on_every_machine_to_the_last_bit() {
        assertThat(Arrays.hashCode(ENCODER.of(TEXT))).isEqualTo(1_498_451_642);
    }

    @Test
    void texts_that_mean_the_same_are_nearer_than_those_that_share_words() {
        float[] asked = ENCODER.of(TEXT);

        assertThat(Meaning.likeness(asked, ENCODER.of("what is the largest number of residents we would hurt")))
                .isGreaterThan(Meaning.likeness(asked, ENCODER.of("many cases are made for people by hand")));
    }

    @Test
    void a_text_without_end_and_one_without_words_have_a_vector() {
        assertThat(ENCODER.of("")).hasSize(Encoder.SIZE);
        assertThat(ENCODER.of("\u0000\u202e\ud800 \uD83C\uDF0A")).hasSize(Encoder.SIZE);
        assertThat(ENCODER.of("x".repeat(1_000_000))).hasSize(Encoder.SIZE);
    }

    @Test
    void a_text_that_was_worked_out_before_has_the_vector_that_it_gets_anew() throws IOException {
        KnownTexts known = new KnownTexts();
        known.put(TEXT, ENCODER.of(TEXT));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        known.write(out);
        KnownTexts read = KnownTexts.read(new ByteArrayInputStream(out.toByteArray()));

        assertThat(new Remembering(() -> read, () -> ENCODER).of(TEXT))
                .isEqualTo(new Remembering(KnownTexts::new, () -> ENCODER).of(TEXT));
        assertThat(read.of("another text")).isEmpty();
    }
}
