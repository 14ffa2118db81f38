package io.github.pmdrill.practice;

import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.dialogue.Line;
import io.github.pmdrill.history.Config;
import io.github.pmdrill.history.Setting;
import io.github.pmdrill.plan.Plan;
import io.github.pmdrill.plan.Voice;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;

/** Says of a question that is best spoken that it can be recorded, to somebody for whom that works. */
final class RecordingOffer {
    /** Whoever recorded nothing in so many sessions does not want to. */
    private static final int LOOKED_AT = 50;

    private RecordingOffer() {}

    static Optional<Line> to(Environment environment, Plan plan) {
        boolean spoken =
                plan.questions().size() == 1 && isSpoken(plan.questions().get(0));
        if (!spoken || plan.options().voice() != Voice.UNHEARD || !environment.terminal() || !works(environment)) {
            return Optional.empty();
        }
        return Optional.of(Line.note("This one is worth speaking: pmdrill start "
                + plan.questions().get(0).id() + " --aloud --record records it."));
    }

    private static boolean isSpoken(Question question) {
        return question.kind() == Kind.STORY || question.kind() == Kind.EXPLAIN;
    }

    /** A device is not looked for: that would load Java's sound. */
    private static boolean works(Environment environment) {
        try {
            return Config.read(environment.home()).value(Setting.RECORDER).isPresent()
                    || environment.home().journals().stream()
                            .limit(LOOKED_AT)
                            .anyMatch(journal -> Files.isDirectory(
                                    SoundStudio.folder(journal).folder()));
        } catch (IOException e) {
            return false;
        }
    }
}
