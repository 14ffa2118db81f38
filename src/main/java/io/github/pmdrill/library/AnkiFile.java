package io.github.pmdrill.library;

import io.github.pmdrill.text.Csv;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Notes as the text that Anki imports, by the rules of its manual (Importing, Text Files; Anki 2.1.54 and later).
 *
 * <p>Headers name the separator, the columns and what they are for. A field that holds a separator, a quotation mark
 * or a line feed stands in quotation marks, and a quotation mark within it is doubled.
 */
public final class AnkiFile {
    private static final String HEADERS = """
            #separator:tab
            #html:true
            #notetype:Basic
            #guid column:1
            #deck column:2
            #tags column:5
            #columns:GUID\tDeck\tFront\tBack\tTags
            """;

    private AnkiFile() {}

    /**
     * The whole file.
     *
     * @param notes no two with the same guid
     */
    public static String of(List<AnkiNote> notes) {
        return HEADERS
                + notes.stream()
                        .map(note -> List.of(
                                note.guid(), note.deck(), note.front(), note.back(), String.join(" ", note.tags())))
                        .map(AnkiFile::line)
                        .collect(Collectors.joining());
    }

    private static String line(List<String> fields) {
        return fields.stream().map(field -> Csv.value(field, '\t')).collect(Collectors.joining("\t", "", "\n"));
    }
}
