package io.github.pmdrill.cli;

import io.github.pmdrill.deck.Block;
import io.github.pmdrill.deck.Blocks;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.dialogue.Line;
import io.github.pmdrill.drill.Display;
import io.github.pmdrill.format.Json;
import io.github.pmdrill.format.JsonObject;
import io.github.pmdrill.history.Studied;
import io.github.pmdrill.practice.Environment;
import io.github.pmdrill.practice.Exit;
import io.github.pmdrill.text.SafeText;
import java.io.IOException;
import java.util.List;

/** {@code pmdrill show}: one question. */
record ShowCommand(Environment environment) implements Command {
    @Override
    public Synopsis spec() {
        return Specs.command(
                        "show",
                        this,
                        "One question as it is put; --outline for all of it, which marks it as studied.",
                        "",
                        "Example:",
                        "  pmdrill show system-design/link-shortener")
                .addPositional(Specs.argument(true, "QUESTION", "A question, as deck/question."))
                .addOption(Specs.flag("--outline", "With the outline, the points and the facts."))
                .addOption(Paging.option())
                .addOption(Specs.flag("--json", "As JSON."));
    }

    @Override
    public int run(Arguments given) throws IOException {
        boolean outline = given.hasMatchedOption("--outline");
        boolean json = given.hasMatchedOption("--json");
        Question shown = environment.bank().question(given.matchedPositionalValue(0, ""));
        if (json) {
            environment.print(outline ? shown.source().toJson() : Json.pretty(put(shown)));
        } else {
            Paging.show(environment, given, text(outline ? Display.whole(shown) : Display.put(shown)));
        }
        if (outline) {
            new Studied(environment.home()).add(shown);
        }
        return Exit.DONE;
    }

    /** As wide as the terminal; elsewhere each paragraph on one line. */
    private String text(List<Line> lines) {
        if (!environment.terminal()) {
            return SafeText.text(Display.markdown(lines));
        }
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            environment
                    .conversations()
                    .rows(line, environment.columns() - 1)
                    .forEach(row -> text.append(row).append('\n'));
        }
        return text.toString();
    }

    /** What a person sees before they answer. */
    private static JsonObject put(Question question) {
        JsonObject put = new JsonObject()
                .with("id", question.id())
                .with("kind", question.kind().id())
                .with("level", question.level().id())
                .with("title", question.title())
                .with("subtitle", question.subtitle())
                .with("archetype", question.archetype())
                .with("minutes", question.minutes())
                .with("prompt", question.prompt());
        for (Block block : Blocks.asked(question)) {
            String written = question.says(block.key());
            put.putIfAbsent(block.key(), written.isEmpty() ? block.items() : written);
        }
        return put;
    }
}
