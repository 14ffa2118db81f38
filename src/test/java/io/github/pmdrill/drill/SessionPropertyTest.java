package io.github.pmdrill.drill;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmdrill.Decks;
import io.github.pmdrill.WordsInCommon;
import io.github.pmdrill.bank.Bank;
import io.github.pmdrill.bank.Topics;
import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.deck.Point;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.deck.QuestionId;
import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.dialogue.Prompt;
import io.github.pmdrill.dialogue.Ran;
import io.github.pmdrill.dialogue.Reply;
import io.github.pmdrill.dialogue.Turn;
import io.github.pmdrill.listen.Ear;
import io.github.pmdrill.plan.Agenda;
import io.github.pmdrill.plan.Options;
import io.github.pmdrill.plan.Plan;
import io.github.pmdrill.plan.RoundPart;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever legal replies are given over the bundled questions, resuming is the same as going on. */
class SessionPropertyTest {
    private static final int SESSIONS = 300;
    private static final int REPLIES = 60;

    private final Bank bank = new Bank(List.of());
    private final List<Question> questions = Decks.shipped();
    private final Map<QuestionId, Ear> ears = new HashMap<>();

    /** What of a question must not be seen before its answer is given. */
    static List<String> secrets(Question question) {
        Stream<String> own = Stream.of(
                question.outline().strip(), question.says("answer"), question.says("bites"), question.says("flaw"));
        return Stream.of(own, question.points().stream().map(Point::say), question.pitfalls().stream())
                .flatMap(s -> s)
                .filter(s -> !s.isEmpty())
                .toList();
    }

    @Test
    void resuming_the_turns_gives_the_session_that_stood_after_them() {
        for (int seed = 0; seed < SESSIONS; seed++) {
            Random random = new Random(seed);
            Plan plan = plan(random);
            Session session = Session.begin(plan);
            for (int i = 0; i < REPLIES && !session.isOver(); i++) {
                session = session.after(
                        session.turn(reply(session.prompt(), random), this::ear, (q, query) -> Ran.NOTHING));
                Session resumed = replayed(plan, session.turns());
                assertThat(shown(resumed))
                        .as("seed " + seed + ", turns " + session.turns())
                        .isEqualTo(shown(session));
            }
        }
    }

    @Test
    void nothing_of_an_answer_is_seen_before_it_is_given() {
        for (int seed = 0; seed < SESSIONS; seed++) {
            Random random = new Random(seed);
            Session session = Session.begin(plan(random));
            for (int i = 0; i < REPLIES && !isRevealed(session); i++) {
                assertThat(Play.text(session.prompt()))
                        .as("seed " + seed + ", turns " + session.turns())
                        .doesNotContain(
                                secrets(session.question().orElseThrow()).toArray(new String[0]));
                session = session.after(
                        session.turn(reply(session.prompt(), random), this::ear, (q, query) -> Ran.NOTHING));
            }
        }
    }

    private static Session replayed(Plan plan, List<Turn> turns) {
        Session session = Session.begin(plan);
        for (Turn turn : turns) {
            session = session.after(turn);
        }
        return session;
    }

    private static boolean isRevealed(Session session) {
        String step = session.isOver() ? "" : session.prompt().step();
        return step.isEmpty()
                || step.equals("tick")
                || step.equals("grade")
                || session.interviews().size() > 1
                || session.question().isEmpty();
    }

    private static String shown(Session session) {
        if (session.isOver()) {
            return "over";
        }
        Prompt p = session.prompt();
        return String.join(
                "\n",
                p.step(),
                p.say().toString(),
                p.input().form().toString(),
                p.draft(),
                String.valueOf(p.countdown()),
                p.count(),
                p.commands().stream().sorted().toList().toString(),
                String.valueOf(p.optional()));
    }

    private Ear ear(Question question) {
        Topics topics = bank.topics();
        return ears.computeIfAbsent(question.id(), id -> new Ear(question, topics, new WordsInCommon()));
    }

    private Plan plan(Random random) {
        List<Question> some = new ArrayList<>();
        int many = random.nextInt(4) == 0 ? 2 : 1;
        for (int i = 0; i < many; i++) {
            some.add(pick(questions, random));
        }
        boolean cards = some.stream().anyMatch(q -> q.kind() == Kind.CARD);
        String focus = random.nextBoolean() && !cards ? "failure" : "";
        Options options = new Options(focus, 1, random.nextBoolean(), random.nextInt(5), random.nextInt(5) == 0);
        List<RoundPart> roundParts = new ArrayList<>();
        for (int i = 0; i < some.size() && !cards && random.nextBoolean(); i++) {
            roundParts.add(new RoundPart("Sitting " + i, Duration.ofMinutes(random.nextInt(3))));
        }
        return new Plan("random", some, bank.rubrics(), options, 1, Map.of(), new Agenda("Round", roundParts));
    }

    private static final List<String> TEXTS = List.of(
            "",
            "1",
            "2",
            "3",
            "4",
            "0",
            "all",
            "none",
            "1 2",
            "sizing 3",
            "framing 4 sizing 1",
            "how many users",
            "what does it cost and who decides",
            "a queue, because a retry may fail twice",
            "about 1.2k per second",
            "12 GB",
            "we would roll it back\nand tell the resident",
            "* _odd_ <b>`text`",
            "\u001b[31mred");

    private static Reply reply(Prompt prompt, Random random) {
        for (int i = 0; i < 1000; i++) {
            boolean answers = random.nextInt(10) < 6;
            Act act = answers
                    ? Act.ANSWER
                    : pick(prompt.commands().stream().sorted().toList(), random);
            boolean texts = act == Act.ANSWER || act == Act.NEXT || act == Act.ASK;
            String text = texts ? pick(TEXTS, random) : act == Act.PAUSE ? "PT1M" : "";
            String draft = act == Act.ANSWER || act == Act.NEXT ? "" : pick(TEXTS, random);
            Reply reply = new Reply(act, text, draft, Play.START, Duration.ofSeconds(random.nextInt(400)));
            if (!act.leaves() && prompt.complaint(reply).isEmpty()) {
                return reply;
            }
        }
        throw new AssertionError("nothing is taken at " + prompt.step());
    }

    private static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
