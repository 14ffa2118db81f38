package io.github.pmdrill.listen;

import java.math.BigDecimal;
import java.util.Optional;

/** Times and divisions of measured values, as far as they make sense. */
final class Arithmetic {
    /** A value in a unit. */
    record Measured(BigDecimal value, Unit unit) {
        boolean is(Unit.Kind kind) {
            return unit.kind() == kind;
        }
    }

    private Arithmetic() {}

    /** One divided by the other; a count by a duration is a rate. */
    static Optional<Measured> quotient(Measured left, Measured right) {
        if (right.value().signum() == 0) {
            return Optional.empty();
        }
        BigDecimal value = left.value().divide(right.value(), Quantity.PRECISION);
        if (right.is(Unit.Kind.COUNT)) {
            return Optional.of(new Measured(value, left.unit()));
        }
        if (right.is(Unit.Kind.DURATION) && left.is(Unit.Kind.COUNT)) {
            return Optional.of(new Measured(value, right.unit().rate()));
        }
        if (left.is(right.unit().kind())) {
            return Optional.of(
                    new Measured(value.multiply(left.unit().in(right.unit()), Quantity.PRECISION), Unit.NONE));
        }
        return Optional.empty();
    }

    /** One times the other; a rate times a duration is a count. */
    static Optional<Measured> product(Measured left, Measured right) {
        BigDecimal value = left.value().multiply(right.value(), Quantity.PRECISION);
        if (right.is(Unit.Kind.COUNT)) {
            return Optional.of(new Measured(value, left.unit()));
        }
        if (left.is(Unit.Kind.COUNT)) {
            return Optional.of(new Measured(value, right.unit()));
        }
        if (left.is(Unit.Kind.RATE) && right.is(Unit.Kind.DURATION)) {
            BigDecimal base = left.unit().factor().multiply(right.unit().factor(), Quantity.PRECISION);
            return Optional.of(new Measured(value.multiply(base, Quantity.PRECISION), Unit.NONE));
        }
        if (left.is(Unit.Kind.SHARE)) {
            return Optional.of(new Measured(value.movePointLeft(2), right.unit()));
        }
        return right.is(Unit.Kind.SHARE)
                ? Optional.of(new Measured(value.movePointLeft(2), left.unit()))
                : Optional.empty();
    }
}
