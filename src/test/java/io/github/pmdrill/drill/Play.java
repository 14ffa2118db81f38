package io.github.pmdrill.drill;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.Decks;
import io.github.pmdrill.WordsInCommon;
import io.github.pmdrill.bank.Topics;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.dialogue.Line;
import io.github.pmdrill.dialogue.Prompt;
import io.github.pmdrill.dialogue.Ran;
import io.github.pmdrill.dialogue.Reply;
import io.github.pmdrill.dialogue.Turn;
import io.github.pmdrill.format.Node;
import io.github.pmdrill.interview.Interview;
import io.github.pmdrill.listen.Asked;
import io.github.pmdrill.listen.Ear;
import io.github.pmdrill.listen.Heard;
import io.github.pmdrill.plan.Options;
import io.github.pmdrill.plan.Plan;
import io.github.pmdrill.sound.Recording;
import io.github.pmdrill.sql.QueryRun;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A session played reply by reply. Each reply takes ten seconds unless it is told otherwise. */
public final class Play {
    /** When every play begins. */
    public static final Instant START = Instant.parse("2026-03-07T07:02:11Z");

    private static final Map<Node, Ear> EARS = Collections.synchronizedMap(new IdentityHashMap<>());

    private final List<String> seen = new ArrayList<>();
    private final List<String> steps = new ArrayList<>();
    private Session session;
    private Instant now = START;
    private Duration took = Duration.ofSeconds(10);

    private Play(Plan plan) {
        this.session = Session.begin(plan);
        note();
    }

    /** Of small questions, by their ids in {@code kinds.yaml}. */
    public static Play of(String... ids) {
        return with(Options.DEFAULT, ids);
    }

    /** The same with options. */
    public static Play with(Options options, String... ids) {
        return of(options, List.of(ids).stream().map(Decks::question).toList());
    }

    /** Of any questions. */
    public static Play of(Options options, List<Question> questions) {
        return new Play(new Plan("kinds", questions, Decks.rubrics(), options, 7));
    }

    /** Of any plan. */
    public static Play of(Plan plan) {
        return new Play(plan);
    }

    /** From here on every reply takes so long. */
    public Play taking(int seconds) {
        took = Duration.ofSeconds(seconds);
        return this;
    }

    /** Gives answers, one to each prompt. */
    public Play says(String... texts) {
        for (String text : texts) {
            gives(Act.ANSWER, text, "");
        }
        return this;
    }

    /** Does something other than answer. */
    public Play does(Act... acts) {
        for (Act act : acts) {
            gives(act, "", "");
        }
        return this;
    }

    /** Replies with a text given and a text left in the editor. */
    public Play gives(Act act, String text, String draft) {
        Reply reply = reply(act, text, draft);
        return take(session.turn(
                reply, Play::ear, (q, query) -> QueryRun.of(q, List.of(query)).get(0)));
    }

    /** Speaks, and types notes to it. */
    public Play speaks(String notes, Recording recording) {
        Reply reply = new Reply(Act.ANSWER, notes, "", now, took).spoken(recording);
        assertThat(prompt().complaint(reply)).isEmpty();
        return take(session.turn(reply, Play::ear, (q, query) -> Ran.NOTHING));
    }

    /** Asks, and this is made of the question. */
    public Play asks(String question, Asked asked) {
        return take(new Turn(step(), reply(Act.ANSWER, question, ""), asked, Heard.NOTHING));
    }

    /** Asks in the middle of an answer. */
    public Play asksAside(String question, String draft, Asked asked) {
        return take(new Turn(step(), reply(Act.ASK, question, draft), asked, Heard.NOTHING));
    }

    /** Answers, and this is heard. */
    public Play answers(String text, Heard heard) {
        return take(new Turn(step(), reply(Act.ANSWER, text, ""), Asked.NOTHING, heard));
    }

    /** Answers and goes on, whatever it is, and this is heard. */
    public Play goesOn(String text, Heard heard) {
        return take(new Turn(step(), reply(Act.NEXT, text, ""), Asked.NOTHING, heard));
    }

    /** Gives these answers until it comes to a step. */
    public Play until(String step, String answer) {
        for (int i = 0; !step().equals(step); i++) {
            assertThat(i).as("never came to " + step + "; went " + steps).isLessThan(99);
            says(answer);
        }
        return this;
    }

    /** Skips until it comes to a step. */
    public Play skipTo(String step) {
        for (int i = 0; !step().startsWith(step); i++) {
            assertThat(i).as("never came to " + step + "; went " + steps).isLessThan(99);
            if (step().equals("begin")) {
                says("");
            } else {
                does(Act.SKIP);
            }
        }
        return this;
    }

    private static Ear ear(Question question) {
        return EARS.computeIfAbsent(question.source(), key -> new Ear(question, Topics.NONE, new WordsInCommon()));
    }

    private Reply reply(Act act, String text, String draft) {
        Reply reply = new Reply(act, text, draft, now, took);
        assertThat(prompt().complaint(reply)).as("at " + step() + ": " + reply).isEmpty();
        return reply;
    }

    private Play take(Turn turn) {
        session = session.after(turn);
        now = now.plus(took);
        note();
        return this;
    }

    private void note() {
        if (!session.isOver()) {
            seen.add(said());
            steps.add(step());
        }
    }

    /** The session as it stands. */
    public Session session() {
        return session;
    }

    /** The last interview. */
    public Interview it() {
        List<Interview> all = session.interviews();
        return all.get(all.size() - 1);
    }

    /** The prompt as it stands. */
    public Prompt prompt() {
        return session.prompt();
    }

    /** The step it stands at. */
    public String step() {
        return prompt().step();
    }

    /** The steps that were come to, in order. */
    public List<String> steps() {
        return List.copyOf(steps);
    }

    /** What is said before the next reply. */
    public String said() {
        return text(prompt());
    }

    /** Everything that was said so far. */
    public String seen() {
        return String.join("\n", seen);
    }

    /** What a prompt says, as text. */
    public static String text(Prompt prompt) {
        return prompt.say().stream().map(Line::text).collect(Collectors.joining("\n"));
    }
}
