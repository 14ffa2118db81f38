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
        GAP
    }

    public static Line title(String text) {
        return new Line(Style.TITLE, text);
    }

    public static Line heading(String text) {
        return new Line(Style.HEADING, text);
    }

    public static Line prompt(String text) {
        return new Line(Style.PROMPT, text);
    }

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

    public static Line item(String text) {
        return new Line(Style.ITEM, text);
    }

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

    public static Line text(String text) {
        return new Line(Style.TEXT, text);
    }

    public static Line gap() {
        return new Line(Style.GAP, "");
    }
}
