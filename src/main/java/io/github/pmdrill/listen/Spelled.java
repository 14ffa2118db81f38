package io.github.pmdrill.listen;

import java.util.HashMap;
import java.util.Map;

/** Numbers that are spelled out. */
final class Spelled {
    private static final Map<String, Integer> SMALL = new HashMap<>();

    static {
        String[] upToNineteen = ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                        + " fifteen sixteen seventeen eighteen nineteen")
                .split(" ");
        for (int i = 0; i < upToNineteen.length; i++) {
            SMALL.put(upToNineteen[i], i);
        }
        String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
        for (int i = 0; i < tens.length; i++) {
            SMALL.put(tens[i], (i + 2) * 10);
        }
        SMALL.put("dozen", 12);
        SMALL.put("hundred", 100);
    }

    private Spelled() {}

    /** The value of a number word below a thousand; -1 when it is none. */
    static int value(String word) {
        return SMALL.getOrDefault(word, -1);
    }
}
