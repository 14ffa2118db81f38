package io.github.pmdrill.cli;

import io.github.pmdrill.bank.Bank;
import io.github.pmdrill.bank.Glossary;
import io.github.pmdrill.deck.Point;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.format.Json;
import io.github.pmdrill.format.JsonObject;
import io.github.pmdrill.listen.Asked;
import io.github.pmdrill.listen.Ear;
import io.github.pmdrill.listen.Heard;
import io.github.pmdrill.listen.Talk;
import io.github.pmdrill.practice.Environment;
import io.github.pmdrill.practice.Exit;
import io.github.pmdrill.practice.Misuse;
import io.github.pmdrill.text.SafeText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code pmdrill listen}: what would be heard in a text, for authors of decks. */
final class ListenCommand implements Command {
    private final Environment environment;
    private boolean json;

    ListenCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Synopsis spec() {
        return Specs.command(
                        "listen",
                        this,
                        "What would be heard in a text on standard input, for authors of decks.",
                        "",
                        "Examples:",
                        "  pmdrill listen system-design/link-shortener < answer.txt",
                        "  echo 'how many people' | pmdrill listen system-design/link-shortener --as question --json")
                .addPositional(Specs.argument(true, "QUESTION", "A question, as deck/question, or its file."))
                .addOption(Specs.option(
                        "--as", "answer|question", String.class, "How the text is meant; answer by default."))
                .addOption(Specs.flag("--json", "As JSON, on one line."));
    }

    @Override
    public int run(Arguments given) {
        String as = given.matchedOptionValue("--as", "answer");
        json = given.hasMatchedOption("--json");
        if (!as.equals("answer") && !as.equals("question")) {
            throw new Misuse("--as is answer or question");
        }
        Bank bank = environment.bank();
        Question listened = bank.question(given.matchedPositionalValue(0, ""));
        String text = text(environment.in().get());
        Ear ear = new Ear(listened, bank.topics(), new Glossary(bank), environment.meaning());
        if (as.equals("question")) {
            asked(listened, ear.asks(text.strip()), ear.nearFacts(text));
        } else {
            heard(listened, ear.hears(text), ear.nearPoints(text), ear.nearRules(text));
        }
        if (!Ear.hearsAll(text)) {
            environment.tell("pmdrill: the text has no end: only its beginning was heard");
        }
        return Exit.DONE;
    }

    private static String text(BufferedReader in) {
        try {
            StringBuilder text = new StringBuilder();
            for (int c = in.read(); c >= 0; c = in.read()) {
                text.append((char) c);
            }
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void asked(Question listened, Asked asked, Map<String, Double> near) {
        if (json) {
            JsonObject facts = new JsonObject()
                    .with("told", asked.told())
                    .with("also", asked.also())
                    .with("choose", asked.choose())
                    .when(asked.talk() != Talk.CASE, "talk", asked.talk().id())
                    .with("near", near);
            environment.print(Json.line(new JsonObject().with("facts", facts)));
            return;
        }
        told(listened, asked);
        environment.print("near: " + shares(near));
    }

    private void told(Question listened, Asked asked) {
        if (asked.talk() != Talk.CASE) {
            environment.print(("not about the case: " + asked.talk().id() + " " + asked.means()).strip());
        } else if (!asked.told().isEmpty()) {
            listened.facts().stream()
                    .filter(f -> f.id().equals(asked.told()) || f.id().equals(asked.also()))
                    .forEach(f -> environment.print(f.id() + ": "
                            + (f.say().isEmpty()
                                    ? "which: " + String.join(", ", f.choose().keySet())
                                    : f.say())));
        } else if (!asked.choose().isEmpty()) {
            environment.print("which: " + String.join(", ", asked.choose()));
        } else {
            environment.print("nothing: assume something, and say so");
        }
    }

    private static String shares(Map<String, Double> near) {
        return near.entrySet().stream()
                .map(each -> String.format(Locale.ROOT, "%s %.2f", each.getKey(), each.getValue()))
                .collect(Collectors.joining(", "));
    }

    private void heard(Question listened, Heard heard, Map<String, Double> near, Map<String, Double> rules) {
        if (json) {
            environment.print(Json.line(new JsonObject()
                    .with(
                            "points",
                            heard.points().stream().map(ListenCommand::json).toList())
                    .with("triggers", heard.triggers())
                    .with(
                            "hooks",
                            heard.hooks().stream().map(Heard.Hook::followUp).toList())
                    .with("near", new JsonObject().with("points", near).with("triggers", rules))));
            return;
        }
        for (Point point : listened.points()) {
            Optional<Heard.PointHeard> found = heard.points().stream()
                    .filter(p -> p.id().equals(point.id()))
                    .findFirst();
            String state = found.map(
                            p -> String.format(Locale.ROOT, "%-7s", p.state().id()))
                    .orElse("-      ");
            String quote = found.map(p -> " \"" + p.quote() + "\"").orElse("");
            String share = String.format(Locale.ROOT, "  %.2f  ", near.getOrDefault(point.id(), 0.0));
            environment.print(SafeText.line(state + share + point.id() + quote));
        }
        environment.print("triggers: " + String.join(", ", heard.triggers()));
        environment.print("near: " + shares(rules));
        environment.print("hooks: "
                + heard.hooks().stream()
                        .map(h -> h.followUp() + " (" + SafeText.line(h.word()) + ")")
                        .collect(Collectors.joining(", ")));
    }

    private static JsonObject json(Heard.PointHeard point) {
        return new JsonObject()
                .with("id", point.id())
                .with("state", point.state().id())
                .with("quote", point.quote());
    }
}
