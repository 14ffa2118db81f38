package io.github.pmdrill.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read digit by digit is what Java reads. */
class WrittenTimeTest {
    @Test
    void any_instant_that_was_written_is_read_back() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            int nanos = random.nextInt(1_000_000_000);
            int kept = new int[] {1, 1_000, 1_000_000, 1_000_000_000}[i % 4];
            Instant at = Instant.ofEpochSecond(random.nextLong(-1L << 36, 1L << 40), nanos - nanos % kept);
            assertThat(WrittenTime.instant(at.toString())).isEqualTo(at);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-07T07:02:11.5Z", "2026-03-07T24:00:00Z", "2024-02-29T00:00:00Z"})
    void an_instant_in_another_form_is_what_java_says(String text) {
        assertThat(WrittenTime.instant(text)).isEqualTo(Instant.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Z",
                "2026-03-07",
                "2026-02-30T00:00:00Z",
                "2026-03-07T25:00:00Z",
                "2026-03-07T07:60:00Z",
                "2026-03-07T07:02:61Z",
                "2026-03-07T07:02:11.1234567890Z",
                "2026-03-07T07:02:11.12x4Z",
                "2026-03-07T07:02:11x5Z",
                "2026-03-07 07:02:11Z"
            })
    void what_is_no_instant_is_refused(String text) {
        assertThatThrownBy(() -> WrittenTime.instant(text)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void a_day_is_read_back_and_what_is_none_is_refused() {
        assertThat(WrittenTime.day("2024-02-29")).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(WrittenTime.day("+12024-02-29")).isEqualTo(LocalDate.of(12_024, 2, 29));
        assertThatThrownBy(() -> WrittenTime.day("2023-02-29")).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> WrittenTime.day("7 March")).isInstanceOf(DateTimeException.class);
    }
}
