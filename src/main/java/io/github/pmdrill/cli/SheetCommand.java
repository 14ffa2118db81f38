package io.github.pmdrill.cli;

import io.github.pmdrill.deck.Question;
import io.github.pmdrill.format.Json;
import io.github.pmdrill.history.Attempts;
import io.github.pmdrill.library.MetricsSheet;
import io.github.pmdrill.library.MissedPoint;
import io.github.pmdrill.library.MissedPoints;
import io.github.pmdrill.library.MistakesSheet;
import io.github.pmdrill.library.Questions;
import io.github.pmdrill.practice.Environment;
import io.github.pmdrill.practice.Exit;
import io.github.pmdrill.practice.Misuse;
import io.github.pmdrill.text.Suggestion;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** {@code pmdrill sheet}: a page to look at before an interview. */
record SheetCommand(Environment environment) implements Command {
    private static final String METRICS = "metrics";
    private static final String MISTAKES = "mistakes";
    private static final List<String> SHEETS = List.of(METRICS, MISTAKES);

    @Override
    public Synopsis spec() {
        Synopsis spec = Specs.command(
                        "sheet",
                        this,
                        "A page to look at before an interview: key numbers, or points missed more than once.",
                        "",
                        "Examples:",
                        "  pmdrill sheet metrics",
                        "  pmdrill sheet mistakes --format html --out mistakes.html")
                .addPositional(Specs.argument(
                        true,
                        "metrics|mistakes",
                        "Key numbers of the bank, each with its caveat and date; or the points that you missed more"
                                + " than once."))
                .addOption(FormatOption.option())
                .addOption(Specs.flag("--json", "As JSON."));
        return Output.readOptions(spec);
    }

    @Override
    public int run(Arguments given) throws IOException {
        String sheet = given.matchedPositionalValue(0, "");
        if (!SHEETS.contains(sheet)) {
            throw new Misuse("there is no sheet " + sheet + Suggestion.after(sheet, SHEETS) + "; there are "
                    + String.join(" and ", SHEETS));
        }
        boolean json = given.hasMatchedOption("--json");
        if (json && given.hasMatchedOption("--format")) {
            throw new Misuse("--json and --format at once; name one of them");
        }
        FormatOption format = FormatOption.of(given);
        Output output = Output.of(given);
        return sheet.equals(METRICS) ? metrics(json, format, output) : mistakes(json, format, output);
    }

    private int metrics(boolean json, FormatOption format, Output output) throws IOException {
        Cards cards = new Cards(environment, List.of());
        List<Question> numbers =
                cards.all().stream().filter(MetricsSheet::holds).toList();
        if (json) {
            output.write(environment, json(MetricsSheet.rows(numbers)));
        } else {
            output.write(environment, format, "Key numbers", MetricsSheet.markdown(numbers));
        }
        return cards.code();
    }

    private int mistakes(boolean json, FormatOption format, Output output) throws IOException {
        Consumer<String> warnings = environment.warnOnce();
        List<MissedPoint> repeated = MistakesSheet.repeated(MissedPoints.of(
                new Attempts(environment.home(), warnings).all(),
                new Questions(environment.bank(), environment.home(), warnings)));
        if (repeated.isEmpty() && !json) {
            environment.tell("No point was missed twice yet; try: pmdrill start --deck system-design");
        }
        if (json || !repeated.isEmpty() || output.isFile()) {
            if (json) {
                output.write(environment, json(MistakesSheet.rows(repeated)));
            } else {
                output.write(environment, format, "Points missed more than once", MistakesSheet.markdown(repeated));
            }
        }
        return Exit.DONE;
    }

    private static String json(List<Map<String, Object>> rows) {
        return Json.pretty(rows) + "\n";
    }
}
