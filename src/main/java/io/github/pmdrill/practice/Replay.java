package io.github.pmdrill.practice;

import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.dialogue.Conversation;
import io.github.pmdrill.dialogue.Countdown;
import io.github.pmdrill.dialogue.Input;
import io.github.pmdrill.dialogue.Line;
import io.github.pmdrill.dialogue.Prompt;
import io.github.pmdrill.dialogue.Reply;
import io.github.pmdrill.sound.Drawing;
import io.github.pmdrill.sound.Player;
import io.github.pmdrill.sound.Playing;
import io.github.pmdrill.sound.Speech;
import io.github.pmdrill.sound.WavFile;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A recording heard again, with a timeline and then a few questions. */
public final class Replay {
    private static final List<String> QUESTIONS = List.of(
            "Was the decision said in the first thirty seconds?",
            "Did each number come with its unit?",
            "Where did you lose the thread?",
            "One sentence that you would say better, as you would say it now:");

    private static final Duration BACK = Duration.ofSeconds(10);
    private static final int COLUMNS = 72;

    private final Conversation conversation;
    private final Player player;
    private final WavFile file;
    private final Speech speech;
    private Duration at = Duration.ZERO;

    /**
     * @throws IOException when the recording cannot be read
     */
    public Replay(Conversation conversation, Player player, WavFile file) throws IOException {
        this.conversation = conversation;
        this.player = player;
        this.file = file;
        this.speech = Speech.of(file);
    }

    /**
     * Plays until the person has heard enough; where nobody sits there, once to its end.
     *
     * @throws IOException saying in one line why it cannot be played
     */
    public void play() throws IOException {
        timeline();
        if (!conversation.isInteractive()) {
            try (Playing playing = player.play(file, Duration.ZERO)) {
                playing.await();
                refuse(playing);
            }
            return;
        }
        boolean plays = true;
        while (plays) {
            String word = playing();
            plays = !word.equals("q") && (moved(word) || paused());
        }
    }

    private void timeline() {
        conversation.tell(Line.heading(String.valueOf(file.path().getFileName())));
        conversation.tell(Line.verbatim(Drawing.of(speech, COLUMNS).stripTrailing()));
        List<Speech.Stretch> pauses = speech.pauses(Speech.LONG_PAUSE);
        if (!pauses.isEmpty()) {
            conversation.tell(Line.note("Pauses over 2 s: "
                    + pauses.stream().map(pause -> Drawing.clock(pause.from())).collect(Collectors.joining(", "))
                    + "."));
        }
    }

    /** Plays on until something is typed; what it was. */
    private String playing() throws IOException {
        try (Playing playing = player.play(file, at)) {
            Countdown clock = new Countdown("Playing", file.length(), at);
            String word = asked("Enter pauses; b back ten seconds, n next pause, 1:05 to that time, q ends.", clock);
            refuse(playing);
            at = playing.isOver() ? Duration.ZERO : playing.at();
            return word;
        }
    }

    private static void refuse(Playing playing) throws IOException {
        if (!playing.trouble().isEmpty()) {
            throw new IOException(playing.trouble());
        }
    }

    /** Waits until it is to go on; whether it is. */
    private boolean paused() {
        String word = asked("At " + Drawing.clock(at) + ". Enter plays on; b, n, 1:05, q.", null);
        moved(word);
        return !word.equals("q");
    }

    /** Goes to another place; whether a word says so. */
    private boolean moved(String word) {
        switch (word) {
            case "b" -> at = at.compareTo(BACK) > 0 ? at.minus(BACK) : Duration.ZERO;
            case "n" -> at = next();
            case "" -> {
                return false;
            }
            default ->
                at = time(word).filter(to -> to.compareTo(file.length()) < 0).orElse(at);
        }
        return true;
    }

    /** A second before the next pause, so that one hears what comes before it. */
    private Duration next() {
        return speech.pauses(Speech.LONG_PAUSE).stream()
                .map(pause -> pause.from().minusSeconds(1))
                .filter(from -> from.compareTo(at.plusMillis(1_500)) > 0)
                .findFirst()
                .orElse(at);
    }

    private static Optional<Duration> time(String word) {
        if (!word.matches("\\d{1,3}:[0-5]\\d")) {
            return Optional.empty();
        }
        int colon = word.indexOf(':');
        return Optional.of(Duration.ofMinutes(Long.parseLong(word.substring(0, colon)))
                .plusSeconds(Long.parseLong(word.substring(colon + 1))));
    }

    private String asked(String what, @Nullable Countdown clock) {
        Input words = new Input(
                Input.Form.SHORT,
                text -> text.strip().matches("(?i)[bnq]?|\\d{1,3}:[0-5]\\d")
                        ? Optional.empty()
                        : Optional.of("Enter, b, n, a time like 1:05, or q."));
        Reply reply = answer(
                new Prompt("replay", List.of(Line.note(what)), words, "", clock, "", EnumSet.of(Act.QUIT), true));
        return reply.act().leaves() ? "q" : reply.text().strip().toLowerCase(Locale.ROOT);
    }

    private Reply answer(Prompt first) {
        Prompt prompt = first;
        while (true) {
            Reply reply = conversation.ask(prompt);
            Optional<String> complaint = reply.act().leaves() ? Optional.empty() : prompt.complaint(reply);
            if (complaint.isEmpty()) {
                return reply;
            }
            prompt = prompt.again(complaint.get(), reply);
        }
    }

    /** Asks what the person heard; the answers that were given, by question. */
    public Map<String, String> questions() {
        Map<String, String> answers = new LinkedHashMap<>();
        conversation.tell(Line.gap());
        conversation.tell(Line.note("What did you hear? Enter leaves a question out."));
        for (String question : QUESTIONS) {
            Reply reply = answer(new Prompt(
                    "replayed",
                    List.of(Line.said(question)),
                    Input.line(),
                    "",
                    null,
                    "",
                    EnumSet.of(Act.QUIT, Act.SKIP),
                    true));
            if (reply.act().leaves()) {
                break;
            }
            if (!reply.given().isBlank()) {
                answers.put(question, reply.given().strip());
            }
        }
        return answers;
    }
}
