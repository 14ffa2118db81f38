package io.github.pmdrill.text;

import java.util.List;
import java.util.stream.Collectors;

/** Tables of separated values, quoted as RFC 4180 says. */
public final class Csv {
    private Csv() {}

    /** A row of values separated by commas, with its end. */
    public static String row(List<String> values) {
        return values.stream().map(value -> value(value, ',')).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A value: in quotation marks where it holds one, a separator or a line's end, or has blanks around it. */
    public static String value(String text, char separator) {
        boolean quoted = text.chars().anyMatch(c -> c == separator || c == '"' || c == '\n' || c == '\r')
                || !text.equals(text.strip());
        return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
