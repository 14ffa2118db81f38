package io.github.pmdrill.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What Anki's manual says that an import of text does (Importing: Text Files, File Headers, Duplicates and Updating):
 * headers stand first, a field may stand in quotation marks with those inside doubled, the note of a guid that is
 * known is updated in its deck, and any other is added.
 */
final class AnkiCollection {
    /** A note; fields are as Anki shows them, as text. */
    record Note(String deck, String front, String back, List<String> tags) {}

    final Map<String, Note> notes = new LinkedHashMap<>();
    final List<String> doubled = new ArrayList<>();

    AnkiCollection imports(String file) {
        Map<String, String> headers = new HashMap<>();
        String rest = file;
        while (rest.startsWith("#")) {
            int end = rest.indexOf('\n');
            int colon = rest.indexOf(':');
            headers.put(rest.substring(1, colon), rest.substring(colon + 1, end));
            rest = rest.substring(end + 1);
        }
        char separator = headers.get("separator").equals("tab")
                ? '\t'
                : headers.get("separator").charAt(0);
        List<String> names = List.of(headers.get("columns").split(String.valueOf(separator), -1));
        boolean html = headers.get("html").equals("true");
        List<String> here = new ArrayList<>();
        for (List<String> record : records(rest, separator)) {
            if (record.size() != names.size()) {
                throw new AssertionError(record + " does not have the columns " + names);
            }
            String guid = record.get(column(headers, "guid column"));
            if (here.contains(guid)) {
                doubled.add(guid);
            }
            here.add(guid);
            Note known = notes.get(guid);
            String deck = known == null ? record.get(column(headers, "deck column")) : known.deck();
            String tags = record.get(column(headers, "tags column"));
            notes.put(
                    guid,
                    new Note(
                            deck,
                            shown(record.get(names.indexOf("Front")), html),
                            shown(record.get(names.indexOf("Back")), html),
                            List.of(tags.split(" ", -1))));
        }
        return this;
    }

    private static int column(Map<String, String> headers, String header) {
        return Integer.parseInt(headers.get(header)) - 1;
    }

    private static String shown(String field, boolean html) {
        return !html
                ? field
                : field.replace("<br>", "\n")
                        .replaceAll("<[^>]*>", "")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&amp;", "&");
    }

    private static List<List<String>> records(String text, char separator) {
        List<List<String>> records = new ArrayList<>();
        List<String> record = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' && quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                field.append(c);
                i++;
            } else if (c == '"' && (quoted || field.length() == 0)) {
                quoted = !quoted;
            } else if (!quoted && (c == separator || c == '\n')) {
                record.add(field.toString());
                field.setLength(0);
                if (c == '\n') {
                    records.add(record);
                    record = new ArrayList<>();
                }
            } else {
                field.append(c);
            }
        }
        if (quoted || field.length() > 0 || !record.isEmpty()) {
            throw new AssertionError("the last line is not whole");
        }
        return records;
    }
}
