package io.github.pmdrill.transcript;

import io.github.pmdrill.drill.Session;
import io.github.pmdrill.interview.Interview;
import io.github.pmdrill.notes.OutsideOpinion;
import io.github.pmdrill.text.SafeText;
import java.util.function.UnaryOperator;

/** A transcript as a part of a page of HTML, with drawings of how the time went and of the self-ratings. */
public final class HtmlTranscript {
    private HtmlTranscript() {}

    /**
     * The part of a page that one session takes.
     *
     * @param words what is written instead of a text of a deck or of the person
     * @param sound gives the address of a recording; empty for none
     */
    public static String article(
            Session session, About about, UnaryOperator<String> words, UnaryOperator<String> sound) {
        Transcript transcript = new Transcript(session, about, words);
        StringBuilder out = new StringBuilder("<article>\n").append(HtmlPage.front(transcript.front()));
        for (Interview it : transcript.begun()) {
            out.append(html(transcript.title(it)));
            out.append(element("section", "", html(transcript.takeaway(it))));
            out.append(html(transcript.asked(it)));
            out.append(Drawings.of(it, words));
            out.append(SpokenFigures.of(it, sound));
            out.append(html(transcript.held(it)));
            out.append(element(
                    "details", "<summary>" + Transcript.WORKING + "</summary>\n", html(transcript.working(it))));
        }
        if (transcript.begun().isEmpty()) {
            out.append(html(Transcript.NOTHING));
        }
        for (OutsideOpinion opinion : about.outside().opinions()) {
            out.append(html(transcript.opinion(opinion)));
        }
        return out.append("</article>\n").toString();
    }

    /** Nothing where there is nothing in it. */
    private static String element(String name, String first, String html) {
        return html.isBlank() ? "" : "<" + name + ">\n" + first + html + "</" + name + ">\n";
    }

    private static String html(String markdown) {
        return HtmlPage.html(HtmlPage.parsed(SafeText.text(markdown)));
    }
}
