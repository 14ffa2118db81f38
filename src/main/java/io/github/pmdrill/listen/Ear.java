package io.github.pmdrill.listen;

import io.github.pmdrill.deck.FollowUp;
import io.github.pmdrill.deck.Point;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.deck.Topics;
import io.github.pmdrill.deck.Trigger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Hears, for one question, which fact a clarifying question asks for and what an answer says.
 *
 * <p>All phrases are prepared when it is made; from then on it never changes and may be used by several threads.
 */
public final class Ear {
    private final Phrases phrases = new Phrases();
    private final Facts facts;
    private final Map<String, Hearing> triggers = new LinkedHashMap<>();
    private final Map<String, Hearing> points = new LinkedHashMap<>();
    private final Map<String, List<Idea>> hooks = new LinkedHashMap<>();

    /** Prepares to listen for what a question's facts, triggers, points and follow-ups name. */
    public Ear(Question question, Topics topics) {
        for (Trigger trigger : topics.rules(question).values()) {
            triggers.put(trigger.id(), new Hearing(trigger.said(), trigger.quantities(), phrases));
        }
        for (Point point : question.points()) {
            points.put(point.id(), new Hearing(point.said(), List.of(), phrases));
        }
        for (FollowUp followUp : question.followUps()) {
            if (!followUp.said().isEmpty()) {
                hooks.put(followUp.id(), List.of(Idea.of(followUp.said(), phrases)));
            }
        }
        facts = new Facts(question, topics, phrases);
        phrases.knows(question.source().toJson());
    }

    /** Which fact a clarifying question asks for. */
    public Asked asks(String text) {
        return facts.asked(Listened.question(text, phrases));
    }

    /** What an answer says. */
    public Heard hears(String text) {
        Listened heard = Listened.answer(text, phrases);
        List<Heard.PointHeard> pointsHeard = new ArrayList<>();
        points.forEach((id, hearing) -> {
            Optional<Evidence> sure = hearing.sure(heard);
            Heard.State state = sure.isPresent() ? Heard.State.HEARD : Heard.State.PERHAPS;
            sure.or(() -> hearing.in(heard))
                    .ifPresent(evidence -> pointsHeard.add(
                            new Heard.PointHeard(id, state, heard.text().quote(evidence.where()))));
        });
        List<String> triggered = triggers.entrySet().stream()
                .filter(trigger -> trigger.getValue().in(heard).isPresent())
                .map(Map.Entry::getKey)
                .toList();
        List<Heard.Hook> invited = new ArrayList<>();
        hooks.forEach((id, ideas) -> ideas.stream()
                .flatMap(idea -> idea.in(heard).stream())
                .filter(match -> !Negation.rejects(heard.text(), match))
                .min((a, b) -> Integer.compare(a.from(), b.from()))
                .ifPresent(match -> invited.add(new Heard.Hook(id, heard.text().said(match)))));
        return new Heard(pointsHeard, triggered, invited);
    }

    /** The words that set off a trigger, as they were said. */
    Optional<String> evidence(String trigger, String text) {
        return words(triggers.get(trigger), text);
    }

    /** The words that touch a point, as they were said. */
    Optional<String> evidenceOfPoint(String point, String text) {
        return words(points.get(point), text);
    }

    private Optional<String> words(@Nullable Hearing hearing, String text) {
        Listened heard = Listened.answer(text, phrases);
        return hearing == null
                ? Optional.empty()
                : hearing.in(heard).stream()
                        .findFirst()
                        .map(evidence -> heard.text().said(evidence.where()));
    }
}
