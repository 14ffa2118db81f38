package io.github.pmdrill.interview;

import io.github.pmdrill.listen.StoryPart;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The margin of a story that is being typed: its parts, ticked as they come.
 *
 * <p>It is asked again and again for nearly the same text, so each sentence is looked at once.
 */
public final class StoryMargin implements UnaryOperator<String> {
    private static final Pattern AFTER_A_SENTENCE = Pattern.compile("(?<=[.!?\\n])");

    private final Map<String, Set<StoryPart>> known = new HashMap<>();

    @Override
    public synchronized String apply(String typed) {
        Set<String> sentences = new HashSet<>();
        Set<StoryPart> told = EnumSet.noneOf(StoryPart.class);
        for (String sentence : AFTER_A_SENTENCE.split(typed, -1)) {
            Set<StoryPart> parts = known.computeIfAbsent(sentence, StoryPart::in);
            sentences.add(sentence);
            told.addAll(parts);
        }
        // A sentence that is half typed is never met again.
        known.keySet().retainAll(sentences);
        return Arrays.stream(StoryPart.values())
                .map(part -> (told.contains(part) ? "\u2713" : "\u00b7") + part.id())
                .collect(Collectors.joining(" "));
    }

    /** Which of its parts a whole story has, as a sentence. */
    public static String inWords(String story) {
        Set<StoryPart> told = StoryPart.in(story);
        Set<StoryPart> lacking = EnumSet.allOf(StoryPart.class);
        lacking.removeAll(told);
        String has = "By its words it has " + (told.isEmpty() ? "none of its parts" : named(told));
        return lacking.isEmpty() ? has + "." : has + "; not found: " + named(lacking) + ".";
    }

    private static String named(Set<StoryPart> parts) {
        return parts.stream().map(StoryPart::id).collect(Collectors.joining(", "));
    }
}
