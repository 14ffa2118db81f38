package io.github.pmdrill.report;

import io.github.pmdrill.deck.Fact;
import io.github.pmdrill.deck.Point;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.deck.Rubric;
import io.github.pmdrill.format.JsonObject;
import io.github.pmdrill.history.Header;
import io.github.pmdrill.interview.Interview;
import io.github.pmdrill.interview.Reveal;
import io.github.pmdrill.notes.AskedFollowUp;
import io.github.pmdrill.notes.Clarification;
import io.github.pmdrill.notes.Grade;
import io.github.pmdrill.plan.RoundPart;
import java.time.Duration;
import java.util.List;

/**
 * One question of a session in {@link SessionsJson}.
 *
 * <ul>
 *   <li>{@code question} (as deck/question), {@code kind}, {@code level}, {@code title}, {@code prompt},
 *       {@code attempt} (1 for the first), {@code studied}, {@code seconds}, {@code finished};
 *   <li>{@code item} (the line of the person's own list, where the question is about one); in a round {@code interview}
 *       (what it is called) and {@code break} (seconds of the break before it);
 *   <li>{@code clarifications}: {@code at} (seconds from the start), {@code question}, {@code fact} (empty when there
 *       was none), {@code told}; {@code never_asked}: topics; {@code goal};
 *   <li>{@code phases}: {@code id}, {@code title}, {@code planned}, {@code used} (seconds), {@code answer},
 *       {@code once_more}; of a card one, {@code recall};
 *       of one that was recorded {@code recording}: {@code file}, {@code seconds}, {@code spoken}, {@code first_word} and
 *       {@code silence} (seconds), {@code pauses} over two seconds ({@code at}, {@code seconds}), {@code notes},
 *       {@code transcribed};
 *   <li>{@code follow_ups}: {@code id}, {@code category}, {@code ask}, {@code because}, {@code answer},
 *       {@code covered}, {@code used};
 *   <li>{@code guess} (not there when none was made), {@code ratings}: {@code dimension}, {@code title},
 *       {@code before} and {@code after} the outline, {@code evidence};
 *       {@code evidence}, for several of them at once;
 *   <li>{@code points}, once they are shown: {@code id}, {@code dimension}, {@code say}, {@code ticked}, {@code
 *       reviewed} (whether the person looked through them), {@code proposed} (ticked because it was heard, which the
 *       person confirmed), and where word matching heard something {@code heard} and {@code heard_once_more}: {@code id}, {@code state}, {@code quote};
 *   <li>{@code hints}, {@code pauses}, {@code grade} (empty when there is none), {@code grades_once_more} (of a
 *       card that came back in its session), {@code different}, {@code soon}.
 * </ul>
 */
record InterviewJson(JsonTexts texts, Interview it) {
    JsonObject of(Header header) {
        Question question = it.question();
        String id = question.id().toString();
        RoundPart roundPart = it.roundPart();
        boolean inRound = !roundPart.title().isEmpty();
        JsonObject json = new JsonObject()
                .with("question", texts.text(id))
                .with("kind", question.kind().id())
                .with("level", question.level().id())
                .with("title", texts.text(question.title()))
                .with("prompt", texts.text(question.prompt()))
                .when(!question.says("item").isEmpty(), "item", texts.text(question.says("item")))
                .when(inRound, "interview", texts.text(roundPart.title()))
                .when(inRound, "break", SessionsJson.seconds(it.rested()))
                .with("attempt", header.attempts().getOrDefault(id, 1))
                .with("studied", header.studied().contains(id))
                .with("seconds", SessionsJson.seconds(it.elapsed()))
                .with("finished", it.isComplete());
        asked(json);
        json.with("phases", phases())
                .with(
                        "follow_ups",
                        it.askedFollowUps().stream().map(this::followUp).toList());
        review(json);
        return json.with("hints", it.hints())
                .with("pauses", it.pauses())
                .with("grade", it.grade().map(Grade::id).orElse(""))
                .with(
                        "grades_once_more",
                        it.gradesOnceMore().stream().map(Grade::id).toList())
                .with("different", texts.text(it.different()))
                .with("soon", it.soon());
    }

    private void asked(JsonObject json) {
        boolean over = !it.answers().isEmpty() || it.isComplete();
        List<String> never = it.neverAsked().stream().map(Fact::topic).toList();
        json.with(
                        "clarifications",
                        it.clarifications().stream().map(this::clarification).toList())
                .with("never_asked", over ? texts.texts(never) : List.of())
                .with("stated", texts.texts(it.stated()))
                .with("goal", texts.text(it.goal()));
    }

    private JsonObject clarification(Clarification asked) {
        return new JsonObject()
                .with("at", SessionsJson.seconds(asked.at()))
                .with("question", texts.text(asked.question()))
                .with("fact", texts.text(asked.fact()))
                .with("told", texts.text(asked.told()));
    }

    private List<JsonObject> phases() {
        return it.question().phases().isEmpty()
                ? List.of(phase("recall", "Recall", Duration.ZERO, it.elapsed()))
                : it.question().phases().stream()
                        .filter(phase -> it.used().containsKey(phase.id()))
                        .map(phase -> phase(
                                phase.id(),
                                phase.title(),
                                it.box(phase),
                                it.used().getOrDefault(phase.id(), Duration.ZERO)))
                        .toList();
    }

    private JsonObject phase(String id, String title, Duration planned, Duration used) {
        return new JsonObject()
                .with("id", texts.text(id))
                .with("title", texts.text(title))
                .with("planned", SessionsJson.seconds(planned))
                .with("used", SessionsJson.seconds(used))
                .with("answer", texts.text(it.answers().getOrDefault(id, "")))
                .with("once_more", texts.text(it.redone().getOrDefault(id, "")))
                .with(
                        "recording",
                        it.spoken()
                                .of(id)
                                .map(part -> SpokenJson.of(part, texts.words()))
                                .orElse(null));
    }

    private JsonObject followUp(AskedFollowUp asked) {
        return new JsonObject()
                .with("id", texts.text(asked.followUp().id()))
                .with("category", asked.followUp().category().id())
                .with("ask", texts.text(asked.followUp().ask()))
                .with("because", texts.text(asked.because()))
                .with("answer", texts.text(asked.answer()))
                .with("covered", asked.covered())
                .with("used", SessionsJson.seconds(asked.took()));
    }

    private void review(JsonObject json) {
        json.with("guess", it.guess().orElse(null))
                .with(
                        "ratings",
                        it.dimensions().stream()
                                .filter(dimension -> it.blind().containsKey(dimension.id()))
                                .map(this::rating)
                                .toList())
                .with("evidence", texts.text(it.evidenceForSeveral()))
                .with(
                        "points",
                        Reveal.isTold(it)
                                ? it.question().points().stream()
                                        .map(this::point)
                                        .toList()
                                : List.of());
    }

    private JsonObject rating(Rubric.Dimension dimension) {
        String id = dimension.id();
        return new JsonObject()
                .with("dimension", texts.text(id))
                .with("title", texts.text(dimension.title()))
                .with("before", it.blind().getOrDefault(id, 0))
                .with("after", it.revised().get(id))
                .with("evidence", texts.text(it.evidence().getOrDefault(id, "")));
    }

    private JsonObject point(Point point) {
        boolean ticked = it.ticked().contains(point.id());
        return new JsonObject()
                .with("id", texts.text(point.id()))
                .with("dimension", texts.text(point.dimension()))
                .with("say", texts.text(point.say()))
                .with("ticked", ticked)
                .with("reviewed", it.reviewed())
                .with("proposed", ticked && it.proposed())
                .with("heard", it.heard(point.id()).map(texts::point).orElse(null))
                .with(
                        "heard_once_more",
                        it.heardWhenRedone(point.id()).map(texts::point).orElse(null));
    }
}
