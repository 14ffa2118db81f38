package io.github.pmdrill.report;

import io.github.pmdrill.dialogue.Reply;
import io.github.pmdrill.dialogue.Turn;
import io.github.pmdrill.format.JsonObject;
import io.github.pmdrill.listen.Asked;
import io.github.pmdrill.listen.Heard;
import io.github.pmdrill.listen.Talk;
import io.github.pmdrill.notes.OutsideOpinion;
import io.github.pmdrill.notes.OutsideView;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What was said in a session, for {@link SessionsJson}.
 *
 * @param words what is written instead of a text
 */
record JsonTexts(UnaryOperator<String> words) {
    String text(String text) {
        return words.apply(text);
    }

    List<String> texts(List<String> texts) {
        return texts.stream().map(words).toList();
    }

    JsonObject view(OutsideView view) {
        return new JsonObject()
                .with("question", text(view.question()))
                .with("by", text(view.by()))
                .with("day", view.day())
                .with("ratings", view.ratings())
                .with("ticked", view.ticked())
                .with("strong", text(view.strong()))
                .with("next", text(view.next()));
    }

    JsonObject opinion(OutsideOpinion opinion) {
        return new JsonObject()
                .with("by", text(opinion.by()))
                .with("day", opinion.day())
                .with("text", text(opinion.text()));
    }

    JsonObject turn(Turn turn) {
        Reply reply = turn.reply();
        return new JsonObject()
                .with("step", text(turn.step()))
                .with("act", reply.act().id())
                .with("text", text(reply.text()))
                .when(!reply.draft().isEmpty(), "draft", text(reply.draft()))
                .with("at", reply.at())
                .with("took", SessionsJson.seconds(reply.took()))
                .when(!turn.asked().equals(Asked.NOTHING), "asked", asked(turn.asked()))
                .when(!turn.heard().equals(Heard.NOTHING), "heard", heard(turn.heard()));
    }

    private JsonObject asked(Asked asked) {
        boolean beside = asked.talk() != Talk.CASE;
        return new JsonObject()
                .with("told", text(asked.told()))
                .with("choose", texts(asked.choose()))
                .when(!asked.also().isEmpty(), "also", text(asked.also()))
                .when(beside, "talk", asked.talk().id())
                .when(beside, "means", text(asked.means()));
    }

    private JsonObject heard(Heard heard) {
        return new JsonObject()
                .with("points", heard.points().stream().map(this::point).toList())
                .with("triggers", texts(heard.triggers()))
                .with(
                        "hooks",
                        heard.hooks().stream()
                                .map(hook -> new JsonObject()
                                        .with("follow_up", text(hook.followUp()))
                                        .with("word", text(hook.word())))
                                .toList());
    }

    JsonObject point(Heard.PointHeard point) {
        return new JsonObject()
                .with("id", text(point.id()))
                .with("state", point.state().id())
                .with("quote", text(point.quote()));
    }
}
