package io.github.pmdrill.interview;

import io.github.pmdrill.deck.Phase;
import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.dialogue.Input;
import io.github.pmdrill.dialogue.Line;
import io.github.pmdrill.dialogue.Prompt;
import io.github.pmdrill.dialogue.Turn;
import io.github.pmdrill.notes.SpokenPart;
import io.github.pmdrill.notes.SpokenParts;
import org.jspecify.annotations.Nullable;

/**
 * What was written down of a part that was spoken is read by the person, who may correct it before it counts. The one who
 * holds the conversation puts the text into the editor.
 *
 * @param part by its name in {@link SpokenParts}
 * @param followUps the part for follow-ups, if the question has one that is still to come
 */
record TranscribedStage(String part, @Nullable Phase followUps) implements Stage {
    @Override
    public String word() {
        return "transcribed:" + part;
    }

    @Override
    public Prompt prompt(Interview it) {
        Line[] lines = {
            Line.gap(),
            Line.heading("What you said: " + title(it)),
            Line.note("As it was written down. Correct it where it is wrong; Enter on an empty line takes it.")
        };
        return Wording.prompt(it, Wording.whenFresh(it, lines), Input.spoken(), Prompt.allowing(Act.NEXT, Act.SKIP));
    }

    private String title(Interview it) {
        return it.question().phases().stream()
                .filter(phase -> phase.id().equals(part))
                .map(Phase::title)
                .findFirst()
                .orElse("your reply to the follow-up");
    }

    @Override
    public Interview after(Interview it, Turn turn) {
        SpokenParts spoken = it.spoken().read(part, turn.reply().given());
        Interview read = it.with(spoken).with(it.listened().plus(turn.heard()));
        String answer = spoken.of(part).map(SpokenPart::answer).orElse("");
        Interview said = read.with(read.said().spoken(part, answer));
        return said.askedFollowUps().isEmpty() ? Course.followUp(said, followUps) : Course.reviewed(said);
    }

    @Override
    public boolean listens() {
        return true;
    }

    @Override
    public boolean isTranscribed() {
        return true;
    }
}
