package io.github.pmdrill.listen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.pmdrill.deck.Expected;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1.2k per sec                  | 1200      | per second
                    ~1200 SMS/s                   | 1200      | per second
                    1,280/s                       | 1280      | per second
                    3.9k/s                        | 3900      | per second
                    3 900 / s                     | 3900      | per second
                    roughly 1 200 texts every second | 1200   | per second
                    600 a sec                     | 600       | per second
                    1200 rps                      | 1200      | per second
                    2-3k per second               | 2500      | per second
                    2 to 3 thousand per second    | 2500      | per second
                    between 100 and 200           | 100       | ''
                    about 57 million a day        | 57000000  | per day
                    86,400 req per day            | 86400     | per day
                    100M/month                    | 100000000 | per month
                    2 push-messages a minute      | 2         | per minute
                    12 GB                         | 12        | GB
                    12 gigs                       | 12        | GB
                    500 B                         | 500       | bytes
                    200B per record               | 200       | bytes
                    4 KiB                         | 4         | KiB
                    10 MB/s                       | 10        | MB per second
                    1.5 Gbit/s                    | 1.5       | Gbit per second
                    300 Mbps                      | 300       | Mbit per second
                    0.4%                          | 0.4       | percent
                    80-odd percent                | 80        | percent
                    40 per cent                   | 40        | percent
                    half of them                  | 50        | percent
                    two thirds                    | 66.66666666666667 | percent
                    €3.5m                         | 3500000   | euros
                    $2bn                          | 2000000000 | dollars
                    0.03 dollars                  | 0.03      | dollars
                    5 mins                        | 5         | minutes
                    a five-minute limit           | 5         | minutes
                    one minute                    | 1         | minutes
                    30s                           | 30        | seconds
                    250ms                         | 250       | ms
                    1.2e6                         | 1200000   | ''
                    1.2 x 10^6                    | 1200000   | ''
                    10^6 users                    | 1000000   | ''
                    1_000                         | 1000      | ''
                    384 000 phones                | 384000    | ''
                    2B users                      | 2000000000 | ''
                    ten thousand                  | 10000     | ''
                    twenty-five                   | 25        | ''
                    two hundred                   | 200       | ''
                    half a million                | 500000    | ''
                    a million users               | 1000000   | ''
                    3,9                           | 3.9       | ''
                    0,4                           | 0.4       | ''
                    3.900                         | 3.900     | ''
                    3.900,5                       | 3900.5    | ''
                    3.900.000                     | 3900000   | ''
                    1,234,567.5                   | 1234567.5 | ''
                    384 000 phones / 300          | 1280      | ''
                    384k phones / 300 s           | 1280      | per second
                    384k / 5 minutes              | 76800     | per minute
                    600/s x 300 s                 | 180000    | ''
                    240k x 1.6                    | 384000    | ''
                    """)
    void every_shape_that_people_type_is_read(String text, BigDecimal value, String unit) {
        Quantity first = Quantity.in(text).get(0);

        assertThat(first.value()).isEqualByComparingTo(value);
        assertThat(first.unit()).isEqualTo(unit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "version 2 of HTTP",
                "p95",
                "24/7",
                "5xx",
                "a 2nd one",
                "over 4G",
                "at 10:30",
                "one queue",
                "v1",
                ""
            })
    void a_name_with_a_number_in_it_counts_nothing(String text) {
        assertThat(Quantity.in(text)).isEmpty();
    }

    @Test
    void all_quantities_of_a_text_are_read_with_their_words() {
        List<Quantity> all = Quantity.in("95% of 384k phones in 5 min, i.e. ~1,216 SMS/s at €0.03");

        assertThat(all).extracting(Quantity::text).containsExactly("95%", "384k", "5 min", "1,216 SMS/s", "€0.03");
    }

    @Test
    void the_second_provider_is_no_rate() {
        assertThat(Quantity.in("we have 600 and need a second provider"))
                .extracting(Quantity::unit)
                .containsExactly("");
        assertThat(Quantity.in("600 messages a second provider side")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    10000/15 = 667/s                        | 667   | per second
                    384k phones in 5 min so 1,280/s         | 1280  | per second
                    0.95*384000/300 = 1216                  | 1216  | ''
                    384000 / 300                            | 1280  | ''
                    = 12 GB                                 | 12    | GB
                    about 660 per second (57M a day)        | 660   | per second
                    600/s =                                 | 600   | per second
                    12 GB -> 12.9e9 bytes                   | 12900000000 | bytes
                    """)
    void an_answer_is_what_comes_after_the_working(String line, BigDecimal value, String unit) {
        Quantity answer = Quantity.answer(line).orElseThrow();

        assertThat(answer.value()).isEqualByComparingTo(value);
        assertThat(answer.unit()).isEqualTo(unit);
    }

    @Test
    void a_line_without_a_number_gives_no_answer() {
        assertThat(Quantity.answer("no idea")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    86400 a day        | per second | 1
                    1/s                | per month  | 2592000
                    1/s                | per year   | 31536000
                    60 per hour        | per minute | 1
                    1 GB               | MB         | 1000
                    1 GiB              | bytes      | 1073741824
                    1.5 Gbit/s         | MB         | 187.5
                    12 GB a day        | GB         | 12
                    2 h                | minutes    | 120
                    250 ms             | seconds    | 0.25
                    a quarter of them  | percent    | 25
                    €5                 | dollars    | 5
                    50 cents           | dollars    | 0.5
                    1200               | per second | 1200
                    1200               | GB         | 1200
                    160 chars          | characters | 160
                    """)
    void a_quantity_converts_into_a_unit_of_its_kind(String text, String unit, BigDecimal value) {
        assertThat(Quantity.in(text).get(0).as(unit).orElseThrow().doubleValue())
                .isEqualTo(value.doubleValue(), within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({"5 minutes,per second", "12 GB,seconds", "10%,count", "$5,per day", "1200/s,count", "1200/s,GB"})
    void kinds_that_do_not_fit_do_not_convert(String text, String unit) {
        assertThat(Quantity.in(text).get(0).as(unit)).isEqualTo(Optional.empty());
    }

    @Test
    void every_unit_of_a_numeric_question_is_known() {
        for (String unit : Expected.UNITS) {
            assertThat(new Quantity(BigDecimal.TEN, unit, "").as(unit)).as(unit).isPresent();
            assertThat(new Quantity(BigDecimal.TEN, "", "").as(unit)).as(unit).isPresent();
        }
        assertThat(new Quantity(BigDecimal.TEN, "GB", "").as("TB").orElseThrow())
                .isEqualByComparingTo("0.01");
    }

    @Test
    void a_very_long_number_is_passed_over() {
        assertThat(Quantity.in("9".repeat(100_000))).isEmpty();
        assertThat(Quantity.in("1 ".repeat(5_000))).hasSize(5_000);
    }
}
