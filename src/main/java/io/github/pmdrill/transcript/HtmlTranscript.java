package io.github.pmdrill.transcript;

import io.github.pmdrill.drill.Interview;
import io.github.pmdrill.drill.Session;
import java.util.ArrayDeque;
import java.util.Deque;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** A transcript as a part of a page of HTML, with drawings of how the time went and of the self-ratings. */
public final class HtmlTranscript {
    private HtmlTranscript() {}

    /**
     * The part of a page that one session takes.
     *
     * @param markdown the session's transcript
     */
    public static String article(String markdown, Session session) {
        FrontMatter document = FrontMatter.of(markdown);
        StringBuilder out = new StringBuilder("<article>\n").append(HtmlPage.front(document));
        Deque<Interview> ahead = new ArrayDeque<>();
        session.interviews().stream().filter(Interview::hasBegun).forEach(ahead::add);
        String due = "";
        Node body = HtmlPage.parsed(document.body());
        for (Node node = body.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading && begins(heading, ahead.peek())) {
                out.append(due);
                due = Drawings.of(ahead.remove());
            }
            out.append(HtmlPage.html(node));
            // The drawings stand below the question as it was put.
            if (node instanceof BlockQuote) {
                out.append(due);
                due = "";
            }
        }
        return out.append(due).append("</article>\n").toString();
    }

    /** Own outlines may have headings too: an interview begins with that of its title. */
    private static boolean begins(Heading heading, @Nullable Interview next) {
        return next != null
                && heading.getLevel() == 1
                && TerminalPage.words(heading)
                        .equals(TerminalPage.words(
                                HtmlPage.parsed("# " + next.question().title())));
    }
}
