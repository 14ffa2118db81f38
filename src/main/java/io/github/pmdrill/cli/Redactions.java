package io.github.pmdrill.cli;

import io.github.pmdrill.deck.Visible;
import io.github.pmdrill.history.Config;
import io.github.pmdrill.transcript.Redaction;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.OptionSpec;

/** The names that are replaced before anything leaves: those of the settings, and those of a command line. */
final class Redactions {
    static final String OPTION = "--redact";

    private Redactions() {}

    static OptionSpec option() {
        return Specs.repeated(
                OPTION, "NAME=WORD", "Says WORD for NAME everywhere, beside what config redact says; may be repeated.");
    }

    /**
     * All of them; a command line's word stands above the settings'.
     *
     * @throws Failed when the settings cannot be read: a name could leave that must not
     */
    static Redaction of(World world, List<String> pairs) throws IOException {
        Config config = Config.read(world.home());
        if (!config.problems().isEmpty()) {
            throw new Failed(config.problems().get(0) + "; nothing leaves before that is mended");
        }
        Map<String, String> words = new LinkedHashMap<>(config.redact());
        for (String pair : pairs) {
            int equals = pair.indexOf('=');
            if (equals < 0
                    || pair.substring(0, equals).isBlank()
                    || pair.substring(equals + 1).isBlank()) {
                throw new Misuse("--redact takes NAME=WORD, such as 'Acme=my employer', not " + pair);
            }
            words.put(
                    pair.substring(0, equals),
                    Visible.line(pair.substring(equals + 1)).strip());
        }
        return new Redaction(words);
    }
}
