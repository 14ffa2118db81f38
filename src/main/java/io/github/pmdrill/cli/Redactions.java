package io.github.pmdrill.cli;

import io.github.pmdrill.history.Config;
import io.github.pmdrill.practice.Environment;
import io.github.pmdrill.practice.Failed;
import io.github.pmdrill.practice.Misuse;
import io.github.pmdrill.text.SafeText;
import io.github.pmdrill.transcript.Redaction;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The names that are replaced before anything leaves: those of the settings, and those of a command line. */
final class Redactions {
    static final String OPTION = "--redact";

    private static final int MOST_OFFERED = 5;

    private Redactions() {}

    static Parameter option() {
        return Specs.repeated(
                OPTION, "NAME=WORD", "Says WORD for NAME everywhere, beside what config redact says; may be repeated.");
    }

    /**
     * All of them; a command line's word stands above the settings'.
     *
     * @throws Failed when the settings cannot be read: a name could leave that must not
     */
    static Redaction of(Environment environment, List<String> pairs) throws IOException {
        Config config = Config.read(environment.home());
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
                    SafeText.line(pair.substring(equals + 1)).strip());
        }
        try {
            return new Redaction(words);
        } catch (IllegalArgumentException e) {
            throw new Misuse("a name to replace has nothing in it that can be seen");
        }
    }

    /** Tells which words hold a name and were left as they are; what was shown or sent may need another look. */
    static void offer(Environment environment, Redaction redaction) {
        List<String> near = redaction.near().stream().sorted().toList();
        for (String word : near.subList(0, Math.min(near.size(), MOST_OFFERED))) {
            environment.warn(word + " holds a redacted name; add it? pmdrill config redact '" + word + "=WORD'");
        }
        if (near.size() > MOST_OFFERED) {
            environment.warn(near.size() - MOST_OFFERED + " more words hold a redacted name");
        }
    }
}
