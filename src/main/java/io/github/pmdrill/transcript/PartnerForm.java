package io.github.pmdrill.transcript;

import io.github.pmdrill.deck.Point;
import io.github.pmdrill.deck.Rubric;
import io.github.pmdrill.interview.Interview;
import java.util.List;

/** The page that an interviewer fills in with any editor, or on paper. {@link FilledForm} reads it back. */
public final class PartnerForm {
    /** What the form begins with; all before it is not read. */
    static final String TITLE = "Form for the interviewer";

    static final String STRONG = "What was strong";
    static final String TRY = "What to try";

    /** The headings below that of the form. */
    static final List<String> PARTS = List.of("Ratings", "Points", STRONG, TRY);

    static final String QUESTION = "question";
    static final String INTERVIEWER = "interviewer";
    static final String DATE = "date";
    static final String SESSION = "session";

    private static final String BLANK = "____";

    private PartnerForm() {}

    /** The empty form of a question that has a rubric. */
    public static String of(Interview interview) {
        StringBuilder out = new StringBuilder();
        out.append("## ").append(TITLE).append("\n\n");
        out.append("Fill in the blanks with any editor; `pmdrill partner --import FILE` reads it back.\n");
        out.append(
                "A date looks like 2026-03-07. The session may stay blank: it is the newest with this question.\n\n");
        blank(out, QUESTION, interview.question().id().toString());
        blank(out, INTERVIEWER, BLANK);
        blank(out, DATE, BLANK);
        blank(out, SESSION, BLANK);
        out.append("\n### Ratings\n\n");
        out.append("One whole number from 1 to 4 for each, by the rubric; - where you saw nothing of it.\n\n");
        for (Rubric.Dimension dimension : interview.dimensions()) {
            blank(out, dimension.id() + " (" + PartnerSheet.one(dimension.title()) + ")", BLANK);
        }
        if (!interview.question().points().isEmpty()) {
            out.append("\n### Points\n\nAn x in the box of each one that was made.\n\n");
            for (Point point : interview.question().points()) {
                out.append("- [ ] ").append(point.id()).append(": ");
                out.append(PartnerSheet.one(point.say())).append('\n');
            }
        }
        // A line to write on, on paper; four underscores are a rule in Markdown.
        out.append("\n### ").append(STRONG).append("\n\n").append(BLANK).append('\n');
        out.append("\n### ").append(TRY).append("\n\n").append(BLANK).append('\n');
        return out.toString();
    }

    private static void blank(StringBuilder out, String name, String value) {
        out.append("- ").append(name).append(": ").append(value).append('\n');
    }
}
