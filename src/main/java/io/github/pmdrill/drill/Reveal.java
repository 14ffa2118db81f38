package io.github.pmdrill.drill;

import io.github.pmdrill.deck.Expected;
import io.github.pmdrill.deck.Fact;
import io.github.pmdrill.deck.Material;
import io.github.pmdrill.deck.Option;
import io.github.pmdrill.deck.Phase;
import io.github.pmdrill.deck.Point;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.deck.Working;
import io.github.pmdrill.listen.Heard.PointHeard;
import io.github.pmdrill.listen.Heard.State;
import io.github.pmdrill.listen.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is told once the answer is given: the outline, the points with what was heard, pitfalls, facts not asked for. */
public final class Reveal {
    private final Interview it;
    private final Question question;
    private final List<Line> lines = new ArrayList<>();

    private Reveal(Interview interview) {
        this.it = interview;
        this.question = interview.question();
    }

    /** All of it, in the order in which it is read. */
    static List<Line> of(Interview interview) {
        Reveal reveal = new Reveal(interview);
        reveal.number();
        reveal.material();
        reveal.outline();
        reveal.pitfalls();
        reveal.neverAsked();
        reveal.why();
        reveal.points();
        return reveal.lines;
    }

    /** The back of a card. */
    static List<Line> back(Question card) {
        Material material = card.material();
        List<Line> lines = new ArrayList<>();
        lines.add(Line.text("**Answer.** " + material.answer()));
        lines.add(Line.text("**Where it bites.** " + material.bites()));
        if (!material.caveat().isEmpty()) {
            lines.add(Line.text("**But.** " + material.caveat()));
        }
        return lines;
    }

    private void head(String text) {
        lines.add(Line.gap());
        lines.add(Line.heading(text));
    }

    private void outline() {
        if (!question.outline().isEmpty()) {
            head("One strong answer");
            lines.add(Line.text(question.outline()));
        }
        if (!question.ifPressed().isEmpty()) {
            head("If pressed");
            lines.add(Line.text(question.ifPressed()));
        }
    }

    private void number() {
        Expected expected = question.material().result();
        if (expected == null) {
            return;
        }
        head("The number");
        lines.add(Line.text(comparison(it, expected)));
        lines.add(Line.note("Tolerance: " + expected.because()));
        for (Working line : question.working()) {
            lines.add(Line.item(shown(line)));
        }
        lines.add(Line.note("Sanity check: " + question.material().sanity()));
    }

    /** One line of working, as {@code - rate = 10000 / 15 = 667}. */
    public static String shown(Working line) {
        String assume = line.assume().isEmpty() ? "" : " (" + line.assume() + ")";
        String value = plain(line.is());
        String expression = line.expression().strip();
        String middle = expression.equals(value) ? "" : expression + " = ";
        return "- " + line.name() + " = " + middle + value + assume;
    }

    /** How a person's number compares with the expected one, in the expected unit. */
    public static String comparison(Interview interview, Expected expected) {
        BigDecimal is = value(interview.question(), expected.of());
        String right = plain(is) + " " + expected.unit();
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
            String factor = plain(BigDecimal.valueOf(times).setScale(times < 10 ? 1 : 0, RoundingMode.HALF_UP));
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

    /** A number with its digits in groups of three. */
    public static String plain(BigDecimal number) {
        String text = number.stripTrailingZeros().toPlainString();
        int dot = text.indexOf('.');
        String whole = dot < 0 ? text : text.substring(0, dot);
        return whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",") + (dot < 0 ? "" : text.substring(dot));
    }

    private void material() {
        Material material = question.material();
        if (!material.flaw().isEmpty()) {
            head("The flaw");
            lines.add(Line.text(material.flaw()));
            lines.add(Line.text("**When it would have been right.** " + material.rightWhen()));
        }
        if (!material.options().isEmpty()) {
            head("The options");
            for (Option option : material.options()) {
                lines.add(Line.item("- **" + option.name() + "** gains: " + option.gains() + " Costs: " + option.costs()
                        + " Right when: " + option.flips()));
            }
        }
    }

    private void pitfalls() {
        if (!question.pitfalls().isEmpty()) {
            head("Pitfalls");
            question.pitfalls().forEach(p -> lines.add(Line.item("- " + p)));
        }
    }

    private void neverAsked() {
        if (!it.neverAsked().isEmpty()) {
            head("Never asked");
            it.neverAsked().forEach(fact -> lines.add(Line.item("- " + fact.topic() + ": " + told(fact))));
        }
    }

    /** What a fact tells, on one line. */
    public static String told(Fact fact) {
        if (fact.choose().isEmpty()) {
            return fact.say();
        }
        return fact.choose().entrySet().stream()
                .map(e -> e.getKey() + ": " + e.getValue().replaceAll("\\.$", ""))
                .collect(Collectors.joining("; ", "", "."));
    }

    private void why() {
        if (!question.why().isEmpty()) {
            head("Why they ask");
            lines.add(Line.text(question.why()));
        }
        if (!question.personalise().isEmpty()) {
            lines.add(Line.text("**Make it yours.** " + question.personalise()));
        }
    }

    private void points() {
        if (question.points().isEmpty()) {
            return;
        }
        head("The points" + (it.options().aloud() ? "" : ", with what word matching heard"));
        int number = 1;
        for (Point point : question.points()) {
            lines.add(Line.item(number + ". " + point.say() + " [" + point.dimension() + "]"));
            if (!it.options().aloud()) {
                lines.add(Line.heard(heard(it.heard(point.id()))));
            }
            number++;
        }
    }

    /** What was heard of a point, in words. */
    public static String heard(Optional<PointHeard> point) {
        return point.map(p -> (p.state() == State.HEARD ? "heard: \"" : "perhaps: \"") + p.quote() + "\"")
                .orElse("not heard");
    }
}
