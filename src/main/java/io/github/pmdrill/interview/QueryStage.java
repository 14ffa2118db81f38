package io.github.pmdrill.interview;

import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.deck.Phase;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.dialogue.Input;
import io.github.pmdrill.dialogue.Line;
import io.github.pmdrill.dialogue.Prompt;
import io.github.pmdrill.dialogue.Ran;
import io.github.pmdrill.dialogue.Turn;
import io.github.pmdrill.notes.TriedQuery;
import java.util.List;

/** A query is written and run, as often as one likes. */
record QueryStage(Phase timed) implements Stage {
    /** Whether the part is one in which a query is written. */
    static boolean takes(Question question, Phase phase) {
        return question.kind() == Kind.SQL && phase.id().equals(Phase.QUERY);
    }

    @Override
    public String word() {
        return "phase:" + timed.id();
    }

    @Override
    public Prompt prompt(Interview it) {
        String note = "A semicolon at the end of a line runs it. Try as often as you like; /skip goes on.";
        return Wording.prompt(
                it, Wording.heading(it, timed, note), Input.query(), Wording.commands(it, Act.NEXT, Act.SKIP));
    }

    @Override
    public Interview after(Interview it, Turn turn) {
        String query = turn.reply().given();
        if (query.isBlank()) {
            return Course.part(it, timed);
        }
        Ran ran = turn.ran();
        Interview tried = it.with(it.said().answer(timed.id(), query).trying(TriedQuery.of(query, ran)));
        for (Line line : told(ran)) {
            tried = tried.saying(line);
        }
        return ran.right() || turn.reply().act() == Act.NEXT ? Course.part(tried, timed) : tried.drafting(query);
    }

    /** What came of a query, to be shown. */
    static List<Line> told(Ran ran) {
        return List.of(Line.gap(), Line.verbatim(ran.shows()));
    }

    @Override
    public Phase timed() {
        return timed;
    }

    @Override
    public boolean runs(Interview it) {
        return true;
    }
}
