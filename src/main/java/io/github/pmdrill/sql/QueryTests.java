package io.github.pmdrill.sql;

import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.deck.WrongQuery;
import io.github.pmdrill.dialogue.Ran;
import io.github.pmdrill.format.DeckProblem;
import io.github.pmdrill.format.Node;
import io.github.pmdrill.format.Problems;
import java.util.ArrayList;
import java.util.List;

/** Whether a question's own query runs, and its wrong ones find something else. */
public final class QueryTests {
    private QueryTests() {}

    /** What is wrong with a question's queries; nothing of a question that has none. */
    public static List<DeckProblem> check(String file, Question question, QueryRunner runner) {
        Problems problems = new Problems(file);
        if (question.kind() == Kind.SQL) {
            check(question, runner, problems);
        }
        return problems.found();
    }

    private static void check(Question question, QueryRunner runner, Problems problems) {
        Node source = question.source();
        List<WrongQuery> wrong = WrongQuery.of(source);
        List<String> queries = new ArrayList<>(List.of(question.says("reference")));
        wrong.forEach(one -> queries.add(one.query()));
        List<Ran> ran = runner.run(question, queries);
        if (!ran.get(0).right()) {
            problems.rule(source.get("reference").place(), oneLine(ran.get(0)));
            return;
        }
        for (int i = 0; i < wrong.size(); i++) {
            if (ran.get(i + 1).right()) {
                problems.rule(
                        source.get("mistakes").get(i).get("query").place(),
                        "this finds what the reference finds: either it is right, or the tables do not show what is"
                                + " wrong with it");
            }
        }
    }

    private static String oneLine(Ran ran) {
        return ran.shows().lines().findFirst().orElse("it finds nothing");
    }
}
