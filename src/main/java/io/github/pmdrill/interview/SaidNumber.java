package io.github.pmdrill.interview;

import io.github.pmdrill.deck.Expected;
import io.github.pmdrill.deck.Phase;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.deck.Working;
import io.github.pmdrill.dialogue.Input;
import io.github.pmdrill.listen.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/** The number that a person came to. */
final class SaidNumber {
    private SaidNumber() {}

    /** How it compares with the expected one, in the expected unit. */
    static String compared(Interview interview, Expected expected) {
        BigDecimal is = value(interview.question(), expected.of());
        String right = Working.grouped(is) + " " + expected.unit();
        Optional<Quantity> said = Input.result(interview.answers().getOrDefault(Phase.COMPUTE, ""));
        if (said.isEmpty()) {
            return "The working gives " + right + ".";
        }
        Optional<BigDecimal> converted = said.get().as(expected.unit());
        String typed = "You said " + said.get().text().strip();
        if (converted.isEmpty()) {
            return typed + ", which is not a figure " + expected.unit() + "; the working gives " + right + ".";
        }
        return typed + "; the working gives " + right + ": " + gap(converted.get(), is, expected.within()) + ".";
    }

    private static String gap(BigDecimal said, BigDecimal is, double within) {
        BigDecimal ratio = is.signum() == 0 ? BigDecimal.ZERO : said.divide(is, MathContext.DECIMAL64);
        BigDecimal off = ratio.subtract(BigDecimal.ONE).abs();
        String tolerance = Math.round(within * 100) + "%";
        if (off.compareTo(BigDecimal.valueOf(within)) <= 0) {
            return "within the " + tolerance + " allowed";
        }
        if (ratio.doubleValue() >= 2 || ratio.doubleValue() <= 0.5) {
            double times = ratio.doubleValue() >= 2 ? ratio.doubleValue() : 1 / Math.max(1e-9, ratio.doubleValue());
            String factor =
                    Working.grouped(BigDecimal.valueOf(times).setScale(times < 10 ? 1 : 0, RoundingMode.HALF_UP));
            return factor + " times too " + (ratio.doubleValue() > 1 ? "high" : "low");
        }
        return Math.round(off.doubleValue() * 100) + "% too " + (ratio.doubleValue() > 1 ? "high" : "low") + ", with "
                + tolerance + " allowed";
    }

    private static BigDecimal value(Question question, String name) {
        return question.working().stream()
                .filter(w -> w.name().equals(name))
                .findFirst()
                .orElseThrow()
                .is();
    }
}
