package io.github.pmdrill.transcript;

import io.github.pmdrill.deck.Block;
import java.util.regex.Pattern;

/** Blocks of a question in Markdown. */
record BlocksMarkdown(MarkdownWriter out) {
    private static final Pattern FENCE = Pattern.compile("(?m)^(\\s*```+)" + Markdown.TYPED + "\\h*$");

    /** With the question, as it is put. */
    void asked(Block block) {
        switch (block.form()) {
            case PROMPT, TEXT -> out.quote(block.text());
            case TYPED -> out.own(block.label()).own(": ").typed(block.text()).own("\n\n");
            case REMARK ->
                out.own(block.label()).own(": ").deckLine(block.text()).own("\n\n");
            case QUOTE -> out.own(block.label()).own(":\n\n").quote(block.text());
            case CHART -> out.drawing(block.text()).own("\n");
            case LIST -> {
                out.own(block.label()).own(":\n\n");
                block.items().forEach(out::item);
                out.own("\n");
            }
        }
    }

    /** After the answer; a part of the block before it stands under its heading. */
    void told(Block block) {
        switch (block.form()) {
            case REMARK ->
                out.own("**")
                        .own(block.label())
                        .own(".** ")
                        .deckLine(block.text())
                        .own("\n\n");
            case TYPED -> heading(block).typed(block.text()).own("\n\n");
            case CHART -> heading(block).drawing(block.text()).own("\n");
            case LIST -> {
                heading(block);
                block.items().forEach(out::item);
                out.own("\n");
            }
            case PROMPT, QUOTE, TEXT -> heading(block).deck(drawn(block.text())).own("\n\n");
        }
    }

    /** No fence of a deck is taken for typed text. */
    private static String drawn(String markdown) {
        return FENCE.matcher(markdown).replaceAll("$1");
    }

    private MarkdownWriter heading(Block block) {
        return out.own(block.part() ? "### " : "## ").own(block.label()).own("\n\n");
    }
}
