package io.github.pmdrill.cli;

import io.github.pmdrill.deck.Json;
import io.github.pmdrill.deck.Node;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.deck.Visible;
import io.github.pmdrill.drill.Display;
import io.github.pmdrill.history.Studied;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pmdrill show}: one question. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "One question as it is put; --outline for all of it, which marks it as studied.",
        footer = {"", "Example:", "  pmdrill show system-design/link-shortener"})
final class ShowCommand implements Callable<Integer> {
    @Parameters(paramLabel = "QUESTION", description = "A question, as deck/question.")
    private String question = "";

    @Option(names = "--outline", description = "With the outline, the points and the facts.")
    private boolean outline;

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    private final World world;

    ShowCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() throws IOException {
        Question shown = world.bank().question(question);
        if (json) {
            world.out().println(outline ? shown.source().toJson() : Json.pretty(put(shown)));
        } else {
            world.out().print(Visible.text(outline ? Display.whole(shown) : Display.put(shown)));
        }
        if (outline) {
            new Studied(world.home()).add(shown);
        }
        return Exit.DONE;
    }

    /** What a person sees before they answer. */
    private static Map<String, Object> put(Question question) {
        Map<String, Object> put = new LinkedHashMap<>();
        put.put("id", question.id().toString());
        put.put("kind", question.kind().id());
        put.put("level", question.level().id());
        put.put("title", question.title());
        put.put("minutes", question.minutes());
        put.put("prompt", question.prompt());
        for (String key : java.util.List.of("goal", "weak", "audience", "chart")) {
            Node node = question.source().field(key);
            if (node != null) {
                put.put(key, node.text().strip());
            }
        }
        if (!question.material().given().isEmpty()) {
            put.put("given", question.material().given());
        }
        return put;
    }
}
