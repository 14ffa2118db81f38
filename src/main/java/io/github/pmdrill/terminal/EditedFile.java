package io.github.pmdrill.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a person's own editor opens: the question in comments, a line that ends them, and the answer. Pure functions. */
final class EditedFile {
    private static final String END = "# ---- write below this line; everything above is left out ----";

    private EditedFile() {}

    /**
     * The file.
     *
     * @param question the rows that stand over the answer; none where there is nothing to answer
     */
    static String of(List<String> question, String text) {
        return question.isEmpty() ? text : String.join("\n", comments(question)) + "\n" + text;
    }

    private static List<String> comments(List<String> question) {
        List<String> comments = new ArrayList<>();
        question.forEach(row -> comments.add(("# " + row).stripTrailing()));
        comments.add(END);
        return comments;
    }

    /**
     * The answer in a file that was saved. Nothing that a person wrote is lost: neither their own lines that look like
     * comments, nor what stands among the comments.
     *
     * @param question the rows that stood over the answer
     */
    static String answer(List<String> question, String file) {
        List<String> lines = List.of(file.split("\n", -1));
        int end = lines.indexOf(END);
        if (question.isEmpty() || end < 0) {
            List<String> ours = question.isEmpty() ? List.of() : comments(question);
            int own = 0;
            while (own < lines.size() && ours.contains(lines.get(own).stripTrailing())) {
                own++;
            }
            return String.join("\n", lines.subList(own, lines.size()));
        }
        String above = lines.subList(0, end).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
        return above + String.join("\n", lines.subList(end + 1, lines.size()));
    }
}
