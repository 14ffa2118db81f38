package io.github.pmdrill.format;

/** A value that stands where another one was wanted, in words for a message. */
final class FoundValue {
    private static final int SHOWN = 40;

    private FoundValue() {}

    /** What stands there: {@code , but is a list}. */
    static String found(Node value) {
        return switch (value.type()) {
            case NOTHING -> ", but is empty";
            case LIST -> ", but is a list";
            case MAP -> ", but is a map";
            case TEXT, NUMBER, FLAG -> ", not " + quote(value);
        };
    }

    /** A text in quotes, cut where it is long. */
    static String quote(Node value) {
        String text = value.text().strip();
        return "\"" + (text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text) + "\"";
    }
}
