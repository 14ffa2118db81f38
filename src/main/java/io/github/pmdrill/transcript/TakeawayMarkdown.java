package io.github.pmdrill.transcript;

import io.github.pmdrill.drill.Takeaway;

/** What one takes along from an interview, at the head of it in a transcript. */
record TakeawayMarkdown(MarkdownWriter out, Takeaway takeaway) {
    void write() {
        out.own("## What to take along\n\n");
        points();
        if (!takeaway.line().isEmpty()) {
            label("My line for next time").typed(takeaway.line()).own("\n\n");
        }
        if (!takeaway.best().isEmpty()) {
            label("My best sentence").own("\"").typed(takeaway.best()).own("\"\n\n");
        }
        if (!takeaway.number().isEmpty()) {
            label("A number to remember").typed(takeaway.number()).own("\n\n");
        }
    }

    private MarkdownWriter label(String label) {
        return out.own("**").own(label).own(":** ");
    }

    private void points() {
        if (!takeaway.reviewed()) {
            if (takeaway.points() > 0) {
                out.own("The points were not ticked.\n\n");
            }
            return;
        }
        out.own("Made ").own(takeaway.made()).own(" of ").own(takeaway.points()).own(" points");
        takeaway.guess().ifPresent(guess -> out.own(", guessed ").own(guess));
        out.own(".\n\n");
        if (!takeaway.missed().isEmpty()) {
            out.own("**What I missed**, the biggest first:\n\n");
            takeaway.missed().forEach(point -> out.item(point.say()));
            out.own("\n");
        }
    }
}
