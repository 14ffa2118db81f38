package io.github.pmdrill;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jline.utils.InfoCmp;
import org.jline.utils.InfoCmp.Capability;

/**
 * What {@link InfoCmp#parseInfoCmp} gives, for texts that the build has prepared: theirs names capabilities by short
 * names, for which the line editor reads a list of nine hundred, and is taken apart by a pattern. A prepared text has a
 * line for each capability: what it is, its name in {@link Capability}, and its value.
 */
public final class PlainCapabilities {
    private static final String MARK = "prepared\n";

    private PlainCapabilities() {}

    public static void parse(
            String text, Set<Capability> flags, Map<Capability, Integer> numbers, Map<Capability, String> strings) {
        if (!text.startsWith(MARK)) {
            InfoCmp.parseInfoCmp(text, flags, numbers, strings);
            return;
        }
        int end;
        for (int at = MARK.length(); at < text.length(); at = end + 1) {
            end = text.indexOf('\n', at);
            int space = text.indexOf(' ', at + 2);
            Capability capability = Capability.valueOf(text.substring(at + 2, space));
            String value = text.substring(space + 1, end);
            switch (text.charAt(at)) {
                case 'f' -> flags.add(capability);
                case 'n' -> numbers.put(capability, Integer.valueOf(value));
                default -> strings.put(capability, value);
            }
        }
    }

    /** A text as {@code infocmp} writes it, prepared. */
    public static String prepared(String text) {
        Set<Capability> flags = new HashSet<>();
        Map<Capability, Integer> numbers = new HashMap<>();
        Map<Capability, String> strings = new HashMap<>();
        InfoCmp.parseInfoCmp(text, flags, numbers, strings);
        StringBuilder prepared = new StringBuilder(MARK);
        for (Capability capability : Capability.values()) {
            if (flags.contains(capability)) {
                prepared.append("f ").append(capability).append(" \n");
            }
            if (numbers.containsKey(capability)) {
                prepared.append("n ").append(capability).append(' ').append(numbers.get(capability)).append('\n');
            }
            if (strings.containsKey(capability)) {
                prepared.append("s ").append(capability).append(' ').append(strings.get(capability)).append('\n');
            }
        }
        check(prepared.toString(), flags, numbers, strings);
        return prepared.toString();
    }

    private static void check(
            String text, Set<Capability> flags, Map<Capability, Integer> numbers, Map<Capability, String> strings) {
        Set<Capability> readFlags = new HashSet<>();
        Map<Capability, Integer> readNumbers = new HashMap<>();
        Map<Capability, String> readStrings = new HashMap<>();
        parse(text, readFlags, readNumbers, readStrings);
        if (!flags.equals(readFlags) || !numbers.equals(readNumbers) || !strings.equals(readStrings)) {
            throw new IllegalStateException("what was prepared is read otherwise than what it was prepared from");
        }
    }
}
