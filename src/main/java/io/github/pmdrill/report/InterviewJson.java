package io.github.pmdrill.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.pmdrill.deck.Fact;
import io.github.pmdrill.deck.Phase;
import io.github.pmdrill.deck.Point;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.deck.Rubric;
import io.github.pmdrill.history.Header;
import io.github.pmdrill.interview.Interview;
import io.github.pmdrill.interview.Reveal;
import io.github.pmdrill.listen.Heard.PointHeard;
import io.github.pmdrill.notes.AskedFollowUp;
import io.github.pmdrill.notes.Clarification;
import io.github.pmdrill.notes.Grade;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

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
final class InterviewJson {
    private final JsonGenerator json;
    private final SessionsJson.Texts texts;
    private final Interview it;
    private final Question question;

    InterviewJson(JsonGenerator json, SessionsJson.Texts texts, Interview interview) {
        this.json = json;
        this.texts = texts;
        this.it = interview;
        this.question = interview.question();
    }

    void write(Header header) throws IOException {
        String id = question.id().toString();
        json.writeStartObject();
        texts.field("question", id);
        json.writeStringField("kind", question.kind().id());
        json.writeStringField("level", question.level().id());
        texts.field("title", question.title());
        texts.field("prompt", question.prompt());
        around();
        json.writeNumberField("attempt", header.attempts().getOrDefault(id, 1));
        json.writeBooleanField("studied", header.studied().contains(id));
        json.writeNumberField("seconds", SessionsJson.seconds(it.elapsed()));
        json.writeBooleanField("finished", it.isComplete());
        asked();
        phases();
        followUps();
        review();
        json.writeNumberField("hints", it.hints());
        json.writeNumberField("pauses", it.pauses());
        json.writeStringField("grade", it.grade().map(Grade::id).orElse(""));
        texts.field(
                "grades_once_more", it.gradesOnceMore().stream().map(Grade::id).toList());
        texts.field("different", it.different());
        json.writeBooleanField("soon", it.soon());
        json.writeEndObject();
    }

    private void around() throws IOException {
        if (!question.says("item").isEmpty()) {
            texts.field("item", question.says("item"));
        }
        if (!it.roundPart().title().isEmpty()) {
            texts.field("interview", it.roundPart().title());
            json.writeNumberField("break", SessionsJson.seconds(it.rested()));
        }
    }

    private void asked() throws IOException {
        json.writeArrayFieldStart("clarifications");
        for (Clarification asked : it.clarifications()) {
            json.writeStartObject();
            json.writeNumberField("at", SessionsJson.seconds(asked.at()));
            texts.field("question", asked.question());
            texts.field("fact", asked.fact());
            texts.field("told", asked.told());
            json.writeEndObject();
        }
        json.writeEndArray();
        boolean over = !it.answers().isEmpty() || it.isComplete();
        texts.field(
                "never_asked",
                it.neverAsked().stream().filter(f -> over).map(Fact::topic).toList());
        texts.field("stated", it.stated());
        texts.field("goal", it.goal());
    }

    private void phases() throws IOException {
        json.writeArrayFieldStart("phases");
        for (Phase phase : question.phases()) {
            if (it.used().containsKey(phase.id())) {
                phase(phase.id(), phase.title(), it.box(phase));
            }
        }
        if (question.phases().isEmpty()) {
            phase("recall", "Recall", Duration.ZERO);
        }
        json.writeEndArray();
    }

    private void phase(String id, String title, Duration planned) throws IOException {
        json.writeStartObject();
        texts.field("id", id);
        texts.field("title", title);
        json.writeNumberField("planned", SessionsJson.seconds(planned));
        Duration used = question.phases().isEmpty() ? it.elapsed() : it.used().getOrDefault(id, Duration.ZERO);
        json.writeNumberField("used", SessionsJson.seconds(used));
        texts.field("answer", it.answers().getOrDefault(id, ""));
        texts.field("once_more", it.redone().getOrDefault(id, ""));
        if (it.spoken().of(id).isPresent()) {
            SpokenJson.write(json, texts, it.spoken().of(id).get());
        }
        json.writeEndObject();
    }

    private void followUps() throws IOException {
        json.writeArrayFieldStart("follow_ups");
        for (AskedFollowUp push : it.askedFollowUps()) {
            json.writeStartObject();
            texts.field("id", push.followUp().id());
            json.writeStringField("category", push.followUp().category().id());
            texts.field("ask", push.followUp().ask());
            texts.field("because", push.because());
            texts.field("answer", push.answer());
            json.writeBooleanField("covered", push.covered());
            json.writeNumberField("used", SessionsJson.seconds(push.took()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void review() throws IOException {
        if (it.guess().isPresent()) {
            json.writeNumberField("guess", it.guess().get());
        }
        json.writeArrayFieldStart("ratings");
        for (Rubric.Dimension dimension : it.dimensions()) {
            if (it.blind().containsKey(dimension.id())) {
                rating(dimension);
            }
        }
        json.writeEndArray();
        texts.field("evidence", it.evidenceForSeveral());
        json.writeArrayFieldStart("points");
        if (Reveal.isTold(it)) {
            for (Point point : question.points()) {
                point(point);
            }
        }
        json.writeEndArray();
    }

    private void rating(Rubric.Dimension dimension) throws IOException {
        json.writeStartObject();
        texts.field("dimension", dimension.id());
        texts.field("title", dimension.title());
        json.writeNumberField("before", it.blind().getOrDefault(dimension.id(), 0));
        if (it.revised().containsKey(dimension.id())) {
            json.writeNumberField("after", it.revised().getOrDefault(dimension.id(), 0));
        }
        texts.field("evidence", it.evidence().getOrDefault(dimension.id(), ""));
        json.writeEndObject();
    }

    private void point(Point point) throws IOException {
        json.writeStartObject();
        texts.field("id", point.id());
        texts.field("dimension", point.dimension());
        texts.field("say", point.say());
        boolean ticked = it.ticked().contains(point.id());
        json.writeBooleanField("ticked", ticked);
        json.writeBooleanField("reviewed", it.reviewed());
        json.writeBooleanField("proposed", ticked && it.proposed());
        heard("heard", it.heard(point.id()));
        heard("heard_once_more", it.heardWhenRedone(point.id()));
        json.writeEndObject();
    }

    private void heard(String name, Optional<PointHeard> heard) throws IOException {
        if (heard.isPresent()) {
            json.writeFieldName(name);
            texts.point(heard.get());
        }
    }
}
