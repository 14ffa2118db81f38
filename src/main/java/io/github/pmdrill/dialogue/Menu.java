package io.github.pmdrill.dialogue;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** A choice outside of any interview. */
public final class Menu {
    private Menu() {}

    /** The index that the person chooses; nothing when they leave. */
    public static Optional<Integer> choose(Conversation conversation, List<Line> say, List<String> words) {
        Prompt prompt = new Prompt("menu", say, Input.mustChoose(words), "", null, "", EnumSet.of(Act.QUIT), false);
        while (true) {
            Reply reply = conversation.ask(prompt);
            if (reply.act().leaves()) {
                return Optional.empty();
            }
            Optional<String> complaint = prompt.complaint(reply);
            if (complaint.isEmpty()) {
                return Optional.of(Input.chosen(reply.text(), words));
            }
            prompt = prompt.again(complaint.get(), reply);
        }
    }
}
