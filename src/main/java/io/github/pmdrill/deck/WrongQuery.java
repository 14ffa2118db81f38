package io.github.pmdrill.deck;

import io.github.pmdrill.format.Node;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A query that people write instead of the right one.
 *
 * @param because what it does instead
 */
public record WrongQuery(String query, String because) {
    private static WrongQuery from(Node node) {
        return new WrongQuery(node.get("query").text().stripTrailing(), node.string("because"));
    }

    /** Those of a question. */
    public static List<WrongQuery> of(Node question) {
        return question.get("mistakes").items().stream().map(WrongQuery::from).toList();
    }

    /** Those of a question, in Markdown; nothing where it has none. */
    static List<String> told(Node question) {
        List<WrongQuery> wrong = of(question);
        return wrong.isEmpty()
                ? List.of()
                : List.of(wrong.stream()
                        .map(one -> one.because + "\n\n" + fenced(one.query))
                        .collect(Collectors.joining("\n\n")));
    }

    /** The query that a question's deck gives as right, in Markdown. */
    static List<String> reference(Node question) {
        String query = question.get("reference").text().stripTrailing();
        return query.isBlank() ? List.of() : List.of(fenced(query));
    }

    private static String fenced(String query) {
        return "```sql\n" + query + "\n```";
    }
}
