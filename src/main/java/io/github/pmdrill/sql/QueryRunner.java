package io.github.pmdrill.sql;

import io.github.pmdrill.deck.Question;
import io.github.pmdrill.dialogue.Ran;
import java.util.List;

/** Runs queries where they can do no harm. */
public interface QueryRunner {
    /**
     * What came of each query over the question's tables, in their order.
     *
     * @param question one of kind sql
     */
    List<Ran> run(Question question, List<String> queries);
}
