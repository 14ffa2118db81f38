package io.github.pmdrill.terminal;

import java.util.ArrayList;
import java.util.List;

/** A clock in large digits, for a person who speaks and looks up now and then. */
final class BigClock {
    /** How many rows it takes. */
    static final int ROWS = 5;

    /** The digits 0 to 9 side by side, row by row. */
    private static final List<String> DIGITS = List.of(
            "###|  #|###|###|# #|###|###|###|###|###",
            "# #|  #|  #|  #|# #|#  |#  |  #|# #|# #",
            "# #|  #|###|###|###|###|###|  #|###|###",
            "# #|  #|#  |  #|  #|  #|# #|  #|# #|  #",
            "###|  #|###|###|  #|###|###|  #|###|###");

    private BigClock() {}

    /** The rows of a text of digits and colons. */
    static List<String> rows(String clock) {
        List<StringBuilder> rows = new ArrayList<>();
        for (int row = 0; row < ROWS; row++) {
            rows.add(new StringBuilder("  "));
        }
        for (int i = 0; i < clock.length(); i++) {
            char c = clock.charAt(i);
            for (int row = 0; row < ROWS; row++) {
                rows.get(row)
                        .append(c == ':' ? colon(row) : digit(c - '0', row))
                        .append("  ");
            }
        }
        return rows.stream().map(StringBuilder::toString).toList();
    }

    private static String colon(int row) {
        return row == 1 || row == 3 ? "#" : " ";
    }

    private static String digit(int digit, int row) {
        return DIGITS.get(row).substring(digit * 4, digit * 4 + 3);
    }
}
