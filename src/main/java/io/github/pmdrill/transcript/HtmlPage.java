package io.github.pmdrill.transcript;

import io.github.pmdrill.files.Resource;
import io.github.pmdrill.text.SafeText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * A page of HTML that stands alone: nothing in it runs, and nothing is fetched. Light and dark, for a phone, a desk and
 * paper. HTML in the Markdown is shown as the text that it is; of a picture its text is shown.
 */
public final class HtmlPage {
    /** Ends a page that {@link #head} began. */
    public static final String FOOT = "</main>\n</body>\n</html>\n";

    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), TaskListItemsExtension.create());

    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .attributeProviderFactory(context -> HtmlPage::attributes)
            .nodeRendererFactory(Pictures::new)
            .build();

    private static final Pattern TYPED =
            Pattern.compile("(<code class=\"language-" + Markdown.TYPED + "\">)(.*?)</code>", Pattern.DOTALL);

    private HtmlPage() {}

    /** A whole page of a Markdown document; its front matter becomes a small table. */
    public static String of(String title, String markdown) {
        FrontMatter document = FrontMatter.of(markdown);
        return head(title) + front(document) + html(parsed(document.body())) + FOOT;
    }

    /** The beginning of a page, up to where its content stands. */
    public static String head(String title) {
        return head(title, false);
    }

    /**
     * The same of a page that may hold sound.
     *
     * @param sound whether it plays files that lie beside it
     */
    public static String head(String title, boolean sound) {
        return """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <meta name="referrer" content="no-referrer">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'%s">
                <title>%s</title>
                <style>
                %s</style>
                </head>
                <body>
                <main>
                """.formatted(sound ? "; media-src 'self' file:" : "", escaped(title), style());
    }

    private static String style() {
        return Resource.text("io/github/pmdrill/transcript/page.css");
    }

    static Node parsed(String markdown) {
        return PARSER.parse(markdown);
    }

    static String html(Node node) {
        return TYPED.matcher(RENDERER.render(node))
                .replaceAll(typed -> Matcher.quoteReplacement(typed.group(1) + lines(typed.group(2)) + "</code>"));
    }

    /**
     * Typed text, each line by itself where one runs from right to left: beside such a line a browser mirrors the
     * brackets of the next one.
     */
    private static String lines(String typed) {
        boolean plain = typed.codePoints().noneMatch(HtmlPage::isRightToLeft);
        return plain
                ? typed
                : typed.lines()
                        .map(line -> "<span dir=\"auto\">" + line + "</span>\n")
                        .collect(Collectors.joining());
    }

    private static boolean isRightToLeft(int c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** The front matter as a table; nothing where there is none. */
    static String front(FrontMatter document) {
        if (document.fields().isEmpty()) {
            return "";
        }
        StringBuilder table = new StringBuilder("<table class=\"front\">\n");
        document.fields()
                .forEach((name, value) -> table.append("<tr><th scope=\"row\">")
                        .append(escaped(name))
                        .append("</th><td>")
                        .append(escaped(value))
                        .append("</td></tr>\n"));
        return table.append("</table>\n").toString();
    }

    /** Text in an element or in an attribute with double quotes. */
    static String escaped(String text) {
        return SafeText.line(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static void attributes(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Block && !tag.equals("code")) {
            // Each block reads in the direction of its own words.
            attributes.put("dir", "auto");
        }
        if (node instanceof TableCell cell) {
            attributes.put("dir", "auto");
            attributes.put(cell.isHeader() ? "scope" : "data-column", cell.isHeader() ? "col" : column(cell));
        }
        if (node instanceof FencedCodeBlock code && tag.equals("pre") && !isTyped(code)) {
            attributes.put("class", "chart");
            attributes.put("tabindex", "0");
        }
    }

    /** Whether its lines may be broken. */
    static boolean isTyped(FencedCodeBlock code) {
        return Markdown.TYPED.equals(code.getInfo());
    }

    /** The heading above a cell, which stands beside it where the page is narrow. */
    private static String column(TableCell cell) {
        int index = 0;
        for (Node before = cell.getPrevious(); before != null; before = before.getPrevious()) {
            index++;
        }
        Node table = cell.getParent().getParent().getParent();
        Node head = table.getFirstChild().getFirstChild().getFirstChild();
        for (int i = 0; i < index && head != null; i++) {
            head = head.getNext();
        }
        return head == null ? "" : TerminalPage.words(head);
    }

    /** The text of a picture instead of the picture, which would have to be fetched. */
    private record Pictures(HtmlNodeRendererContext context) implements NodeRenderer {
        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Image.class);
        }

        @Override
        public void render(Node image) {
            for (Node child = image.getFirstChild(); child != null; child = child.getNext()) {
                context.render(child);
            }
        }
    }
}
