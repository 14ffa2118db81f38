package io.github.pmdrill.deck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WorkingCalculatorTest {
    private static final Duration SOON = Duration.ofSeconds(10);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2 + 3 * 4                      | 14
            (2 + 3) * 4                    | 20
            7 / 2                          | 3.5
            0.95 * 384000 / 300            | 1216
            2^10                           | 1024
            10^-3                          | 0.001
            2^2^3                          | 256
            -3 + 1                         | -2
            7 % 4                          | 3
            2e6 / 4                        | 500000
            """)
    void arithmetic_is_computed(String expression, BigDecimal value) {
        assertThat(value(expression)).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CEILING(1733 * 1.15 / 500)     | 4
            FLOOR(3.9)                     | 3
            ROUND(2.345, 2)                | 2.34
            MAX(3, 8, 5)                   | 8
            MIN(3, 8, 5)                   | 3
            SUM(1, 2, 3)                   | 6
            AVERAGE(2, 4)                  | 3
            ABS(-5)                        | 5
            SQRT(144)                      | 12
            LOG10(1000)                    | 3
            IF(3 > 2, 10, 20)              | 10
            """)
    void functions_are_computed(String expression, BigDecimal value) {
        assertThat(value(expression)).isEqualByComparingTo(value);
    }

    @Test
    void later_lines_use_earlier_names() {
        List<Working> lines = List.of(line("phones", "240000 * 1.6"), line("rate", "0.95 * phones / 300"));

        assertThat(WorkingCalculator.compute(lines, Map.of()).get("rate")).isEqualByComparingTo("1216");
    }

    @Test
    void a_changed_value_replaces_the_computed_one_and_reaches_later_lines() {
        List<Working> lines = List.of(line("phones", "240000 * 1.6"), line("rate", "0.95 * phones / 300"));

        Map<String, BigDecimal> values = WorkingCalculator.compute(lines, Map.of("phones", new BigDecimal("960000")));

        assertThat(values.get("phones")).isEqualByComparingTo("960000");
        assertThat(values.get("rate")).isEqualByComparingTo("3040");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9^9^9^9",
                "9^(99^9)^9",
                "((9^99)^99)^99",
                "(0 - 9)^9^9^9",
                "2^999999999",
                "FACT(100000)",
                "FACT(1000000000)",
                "1E999999999",
                "1e+999999999 + 1",
                "1E-999999999 * 1E-999999999",
                "FLOOR(1E99999)",
                "ROUND(10^99999, 3)",
                "CEILING(10^99 * 10^99)",
                "SQRT(10^99 * 10^99)",
                "LOG(10^99999)",
                "10^99999 % 7",
                "1 / 10^99999",
                "RANDOM()",
                "STR_MATCHES(\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\", \"(a+)+b\")",
                "DT_NOW()",
            })
    void what_would_run_for_ever_or_change_by_the_day_ends_quickly(String expression) {
        assertTimeoutPreemptively(
                SOON, () -> assertThatThrownBy(() -> value(expression)).isInstanceOf(ArithmeticException.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 / 0",
                "1 % 0",
                "SQRT(-1)",
                "(-1)^0.5",
                "LOG(0)",
                "value + 1",
                "unknown * 2",
                "nonsense(3)",
                "MAX()",
                "1 +",
                "(1",
                "1..2",
                "1, 2",
                "",
                " ",
                "NULL",
                "true",
                "\"three\"",
                "a[1]",
                "a.b",
            })
    void what_has_no_number_names_its_line(String expression) {
        assertThatThrownBy(() -> value(expression))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageStartingWith("value ");
    }

    @Test
    void an_expression_of_a_thousand_terms_is_refused() {
        assertThatThrownBy(() -> value("1+".repeat(1000) + "1")).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void a_hundred_and_forty_brackets_are_no_danger() {
        assertThat(value("(".repeat(140) + "7" + ")".repeat(140))).isEqualByComparingTo("7");
    }

    @Test
    void two_lines_that_use_each_other_are_refused() {
        List<Working> lines = List.of(line("hen", "egg + 1"), line("egg", "hen + 1"));

        assertThatThrownBy(() -> WorkingCalculator.compute(lines, Map.of()))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageStartingWith("hen ");
    }

    @ParameterizedTest
    @CsvSource({"0.4687, 0.469", "1216, 1216", "300.93, 300.9", "0.334, 0.3", "1995, 2000"})
    void a_printed_value_may_be_rounded(BigDecimal computed, BigDecimal printed) {
        assertThat(WorkingCalculator.agrees(computed, printed)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0.4687, 0.475", "1216, 1230", "0.36, 0.3", "1989, 2000", "-5, 5"})
    void a_printed_value_that_is_off_does_not_agree(BigDecimal computed, BigDecimal printed) {
        assertThat(WorkingCalculator.agrees(computed, printed)).isFalse();
    }

    private static BigDecimal value(String expression) {
        return WorkingCalculator.compute(List.of(line("value", expression)), Map.of())
                .get("value");
    }

    private static Working line(String name, String expression) {
        return new Working(name, expression, BigDecimal.ONE, "");
    }
}
