package io.github.pmdrill.cli;

import io.github.pmdrill.practice.Misuse;
import io.github.pmdrill.text.Suggestion;
import io.github.pmdrill.transcript.HtmlPage;
import java.nio.file.Path;
import java.util.List;

/** What a document is written as. */
enum FormatOption {
    MD,
    HTML;

    private static final List<String> IDS = List.of("md", "html");

    /** The option that names it. */
    static Parameter option() {
        return Specs.option(
                "--format", "md|html", String.class, "Markdown, or a page of HTML; without it, as FILE ends.");
    }

    /**
     * What the command line names.
     *
     * @throws Misuse when it is no format
     */
    static FormatOption of(Arguments given) {
        Path out = given.matchedOptionValue("--out", null);
        String byName = out != null && out.toString().matches("(?i).*\\.html?") ? "html" : "md";
        String id = given.matchedOptionValue("--format", byName);
        if (!IDS.contains(id)) {
            throw new Misuse("--format is one of " + String.join(", ", IDS) + Suggestion.after(id, IDS));
        }
        return id.equals("html") ? HTML : MD;
    }

    /** A document in this format. */
    String of(String title, String markdown) {
        return this == HTML ? HtmlPage.of(title, markdown) : markdown;
    }
}
