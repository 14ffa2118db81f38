package io.github.pmdrill.transcript;

import io.github.pmdrill.drill.Session;
import io.github.pmdrill.interview.Interview;
import io.github.pmdrill.notes.OutsideOpinion;
import io.github.pmdrill.text.SafeText;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A session as Markdown, to learn from the next day. A pure function. */
public final class Transcript {
    /** What stands there when nothing was answered. */
    static final String NOTHING = "Nothing was answered yet.\n";

    /** What stands above the working. */
    static final String WORKING = "Working";

    private final Session session;
    private final About about;
    private final UnaryOperator<String> words;

    /**
     * @param words what is written instead of a text of a deck or of the person
     */
    Transcript(Session session, About about, UnaryOperator<String> words) {
        this.session = session;
        this.about = about;
        this.words = words;
    }

    /** The whole document, in the words in which everything was said. */
    public static String of(Session session, About about) {
        return of(session, about, UnaryOperator.identity());
    }

    /**
     * The whole document.
     *
     * @param words what is written instead of a text of a deck or of the person: names are replaced here
     */
    public static String of(Session session, About about, UnaryOperator<String> words) {
        Transcript transcript = new Transcript(session, about, words);
        List<Interview> begun = transcript.begun();
        String held = begun.stream().map(transcript::interview).collect(Collectors.joining());
        String opinions =
                about.outside().opinions().stream().map(transcript::opinion).collect(Collectors.joining());
        FrontMatter front = transcript.front();
        String body = "\n" + (begun.isEmpty() ? NOTHING : held) + opinions;
        return SafeText.text(new FrontMatter(front.fields(), body).markdown());
    }

    /** The interviews that are in it. */
    List<Interview> begun() {
        return session.interviews().stream().filter(Interview::hasBegun).toList();
    }

    /** The session in a few fields, and no body. */
    FrontMatter front() {
        return new FrontMatter(new TranscriptFront(session, begun(), about, words).fields(), "");
    }

    private String interview(Interview it) {
        String working = working(it);
        return title(it)
                + takeaway(it)
                + asked(it)
                + held(it)
                + (working.isEmpty() ? "" : "## " + WORKING + "\n\n" + working + "\n");
    }

    /** The title of an interview. */
    String title(Interview it) {
        return written(out -> new InterviewMarkdown(out, it).title());
    }

    /** What one takes along from an interview; empty before it was gone over. */
    String takeaway(Interview it) {
        return written(out -> new InterviewMarkdown(out, it).takeaway());
    }

    /** The question of an interview. */
    String asked(Interview it) {
        return written(out -> new InterviewMarkdown(out, it).asked());
    }

    /** The lines of a question's working, which few read twice, without a heading; empty where there are none. */
    String working(Interview it) {
        return written(out -> new InterviewMarkdown(out, it).working().forEach(out::item));
    }

    /** What was said in an interview, and what came of it. */
    String held(Interview it) {
        About.Before before = about.before().get(it.question().id().toString());
        return written(out -> new InterviewMarkdown(out, it, about.spoken())
                .held(before, about.outside().of(it.question().id())));
    }

    /** What a command of the person's own said of it. */
    String opinion(OutsideOpinion opinion) {
        return written(out -> new OutsideMarkdown(out).opinion(opinion));
    }

    private String written(Consumer<MarkdownWriter> part) {
        MarkdownWriter out = new MarkdownWriter(words);
        part.accept(out);
        return out.toString();
    }
}
