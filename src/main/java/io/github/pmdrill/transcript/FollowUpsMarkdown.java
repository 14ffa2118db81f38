package io.github.pmdrill.transcript;

import io.github.pmdrill.deck.Point;
import io.github.pmdrill.interview.Interview;
import io.github.pmdrill.interview.Reveal;
import io.github.pmdrill.notes.AskedFollowUp;
import io.github.pmdrill.notes.SpokenPart;
import java.util.List;
import java.util.Optional;

/** The follow-ups of an interview within a transcript, each with what was made of it. */
final class FollowUpsMarkdown {
    private static final String INDENT = "   ";

    private final MarkdownWriter out;
    private final Interview it;
    private final SpokenMarkdown recordings;

    FollowUpsMarkdown(MarkdownWriter out, Interview interview, SpokenMarkdown recordings) {
        this.recordings = recordings;
        this.out = out;
        this.it = interview;
    }

    void write() {
        if (it.askedFollowUps().isEmpty()) {
            return;
        }
        out.own("## Follow-ups\n\n");
        int number = 1;
        for (AskedFollowUp push : it.askedFollowUps()) {
            out.own(number++).own(". **").deck(push.followUp().ask()).own("** (");
            out.typed(push.because()).own(") (");
            out.own(InterviewMarkdown.clock(push.took())).own(")\n\n");
            answer(push);
        }
    }

    private void answer(AskedFollowUp push) {
        if (!push.push().isEmpty()) {
            out.own(INDENT).own("Pushed once: ").deckLine(push.push()).own("\n\n");
        }
        Optional<SpokenPart> recorded =
                it.spoken().of("follow-up:" + push.followUp().id());
        recorded.ifPresent(part -> recordings.part(part, INDENT));
        if (push.covered()) {
            out.own(INDENT).own("Said already, by your own word.\n\n");
        } else if (push.answer().isBlank()) {
            out.own(recorded.isPresent() ? "" : INDENT + "Skipped.\n\n");
        } else {
            out.fenced(push.answer(), INDENT).own("\n");
            heard(push);
        }
    }

    /** The points that were heard in it first; before they are shown they would give the answer away. */
    private void heard(AskedFollowUp push) {
        if (!Reveal.isTold(it)
                || !it.options().listens()
                || it.question().points().isEmpty()) {
            return;
        }
        List<Point> heard = Reveal.heardIn(it, push.answer());
        if (heard.isEmpty()) {
            out.own(INDENT).own("No point was heard in it.\n\n");
            return;
        }
        out.own(INDENT).own("Heard in it:\n\n");
        heard.forEach(
                point -> out.own(INDENT).item(point.say() + (Reveal.isSurelyHeard(it, point) ? "" : " (perhaps)")));
        out.own("\n");
    }
}
