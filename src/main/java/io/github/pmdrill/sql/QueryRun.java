package io.github.pmdrill.sql;

import io.github.pmdrill.deck.Question;
import io.github.pmdrill.deck.Table;
import io.github.pmdrill.dialogue.Ran;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Runs queries over a question's tables, and compares what they find with what its reference finds. */
public final class QueryRun {
    /** By how much a number may differ where a question says nothing, as a fraction: rounding to three digits passes. */
    private static final double WITHIN = 0.005;

    private QueryRun() {}

    /** What came of each query, in their order. */
    public static List<Ran> of(Question question, List<String> queries) {
        List<Ran> all = new ArrayList<>();
        run(question, queries, () -> {}, all::add);
        return all;
    }

    /**
     * Runs queries one after the other.
     *
     * @param before called before each of them, and before the reference
     * @param each is told what came of it
     */
    public static void run(Question question, List<String> queries, Runnable before, Consumer<Ran> each) {
        try (ScratchDatabase database = new ScratchDatabase(Table.of(question.source()))) {
            before.run();
            Rows wanted = database.run(question.says("reference"));
            for (String query : queries) {
                before.run();
                each.accept(ran(question, database, query, wanted));
            }
        } catch (QueryFailed e) {
            Ran broken = Ran.wrong("This question's own query cannot be run. " + e.getMessage());
            queries.forEach(query -> each.accept(broken));
        }
    }

    private static Ran ran(Question question, ScratchDatabase database, String query, Rows wanted) {
        try {
            Rows found = database.run(query);
            String within = question.says("within");
            return new Comparison(
                            found,
                            wanted,
                            Boolean.parseBoolean(question.says("ordered")),
                            within.isEmpty() ? WITHIN : Double.parseDouble(within))
                    .ran();
        } catch (QueryFailed e) {
            return Ran.wrong(String.valueOf(e.getMessage()));
        }
    }
}
