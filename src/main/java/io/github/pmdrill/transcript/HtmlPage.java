package io.github.pmdrill.transcript;

/** Markdown as a page of HTML. */
public final class HtmlPage {
    private HtmlPage() {}

    /** A page that shows the Markdown as it is. */
    public static String of(String title, String markdown) {
        return "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<title>" + escaped(title)
                + "</title>\n<pre>\n" + escaped(markdown) + "</pre>\n</html>\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
