package io.github.pmdrill.dialogue;

/**
 * Something that is said to the person, with its part in the conversation.
 *
 * @param text may hold {@code **bold**}, and line feeds where the style keeps them
 */
public record Line(Style style, String text) {
    /** What a line is; a theme decides how it looks. */
    public enum Style {
        /** The name of the deck and of the question, above everything. */
        TITLE,
        /** The start of a part. */
        HEADING,
        /** The question itself. */
        PROMPT,
        /** What the interviewer says. */
        SAID,
        /** Instructions and remarks of the program. */
        NOTE,
        /** Something wrong with the last reply. */
        COMPLAINT,
        /** An item of a list, with what leads it: {@code 3. text}. */
        ITEM,
        /** What the ear heard, under an item. */
        HEARD,
        /** Text whose columns matter. */
        VERBATIM,
        /** What the person typed, shown again. */
        ECHO,
        /** Paragraphs of an outline or a sample. */
        TEXT,
        /** An empty line. */
        GAP,
        /** Nothing: where a person may rest, so that a terminal waits here before more than fits its screen. */
        PAGE
    }

    /** The name of what begins. */
    public static Line title(String text) {
        return new Line(Style.TITLE, text);
    }

    /** The name of a part. */
    public static Line heading(String text) {
        return new Line(Style.HEADING, text);
    }

    /** A paragraph of the question. */
    public static Line prompt(String text) {
        return new Line(Style.PROMPT, text);
    }

    /** What the interviewer says. */
    public static Line said(String text) {
        return new Line(Style.SAID, text);
    }

    /** An instruction or a remark. */
    public static Line note(String text) {
        return new Line(Style.NOTE, text);
    }

    /** Something wrong with the last reply. */
    public static Line complaint(String text) {
        return new Line(Style.COMPLAINT, text);
    }

    /** A row of a list. */
    public static Line item(String text) {
        return new Line(Style.ITEM, text);
    }

    /** What was heard in an answer. */
    public static Line heard(String text) {
        return new Line(Style.HEARD, text);
    }

    /** Text whose columns matter. */
    public static Line verbatim(String text) {
        return new Line(Style.VERBATIM, text);
    }

    /** What the person typed, shown again. */
    public static Line echo(String text) {
        return new Line(Style.ECHO, text);
    }

    /** A paragraph of an outline or a sample. */
    public static Line text(String text) {
        return new Line(Style.TEXT, text);
    }

    /** An empty line. */
    public static Line gap() {
        return new Line(Style.GAP, "");
    }

    /** Where a screen may end. */
    public static Line page() {
        return new Line(Style.PAGE, "");
    }
}
