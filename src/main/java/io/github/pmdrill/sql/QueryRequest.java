package io.github.pmdrill.sql;

import io.github.pmdrill.deck.Question;
import io.github.pmdrill.dialogue.Ran;
import io.github.pmdrill.format.DeckException;
import io.github.pmdrill.format.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * Queries over a question's tables as a text that another process reads, and its answer.
 *
 * @param queries what is to be run, in order
 */
public record QueryRequest(Question question, List<String> queries) {
    /** The exit code of a process that ended itself because a query took too long. */
    public static final int TOO_LONG = 124;

    private static final String END = "\0";
    private static final String RIGHT = "right\n";
    private static final String WRONG = "wrong\n";

    /** Copies the list. */
    public QueryRequest {
        queries = List.copyOf(queries);
    }

    /** The request as it is sent. */
    public String text() {
        StringBuilder text = new StringBuilder()
                .append(question.id().deck())
                .append(END)
                .append(question.source().toJson());
        // An end within a query would make two of it.
        queries.forEach(query -> text.append(END).append(query.replace(END, " ")));
        return text.toString();
    }

    /**
     * Reads what {@link #text} has written.
     *
     * @throws DeckException when it is something else
     */
    public static QueryRequest of(String text) throws DeckException {
        List<String> parts = List.of(text.split(END, -1));
        if (parts.size() < 2) {
            throw new IllegalArgumentException("no request");
        }
        Question question = Question.fromJournal(parts.get(0), Node.fromJson(parts.get(1)));
        return new QueryRequest(question, parts.subList(2, parts.size()));
    }

    /** One query's answer as it is sent back. */
    public static String answer(Ran ran) {
        return (ran.right() ? RIGHT : WRONG) + ran.shows().replace(END, " ") + END;
    }

    /**
     * The answers of a process that has ended.
     *
     * @param said what it said
     * @param otherwise of a query of which it said nothing more
     */
    public List<Ran> answers(String said, String otherwise) {
        List<Ran> answers = new ArrayList<>();
        for (String part : said.split(END, -1)) {
            if (answers.size() < queries.size() && (part.startsWith(RIGHT) || part.startsWith(WRONG))) {
                answers.add(new Ran(part.startsWith(RIGHT), part.substring(RIGHT.length())));
            }
        }
        while (answers.size() < queries.size()) {
            answers.add(Ran.wrong(otherwise));
        }
        return answers;
    }
}
