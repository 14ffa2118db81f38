package io.github.pmdrill.listen;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How telling a word is: the fewer concepts and facts name it, the more. */
final class Telling {
    private static final double LITTLE = 0.1;
    private static final double ASKING = 0.3;
    private static final double CONTEXT = 0.5;
    /** Question words that tell what kind of thing is asked for. */
    static final Set<String> ASKS = Set.of("who", "whom", "whi", "why", "when", "where");

    private final Map<String, Integer> documents = new HashMap<>();
    private final Set<String> grammar = new HashSet<>();
    private final Set<String> talk = new HashSet<>();
    private final Set<String> prompt = new HashSet<>();
    private final double most;

    Telling(List<List<Idea>> lists, Phrases phrases, String prompt) {
        for (List<Idea> ideas : lists) {
            Set<String> words = new HashSet<>();
            ideas.forEach(idea -> idea.words().forEach(phrase -> words.addAll(phrases.words(phrase))));
            words.forEach(word -> documents.merge(word, 1, Integer::sum));
        }
        most = Math.log(1.0 + lists.size());
        Stems stems = new Stems();
        Common.GRAMMAR.forEach(word -> grammar.add(stems.stem(word)));
        Common.TALK.forEach(word -> talk.add(stems.stem(word)));
        Text.phrase(prompt, stems).words().forEach(word -> this.prompt.add(word.stem()));
    }

    /** What a word counts within a phrase that was found: common words count a little. */
    double inside(String stem) {
        if (grammar.contains(stem)) {
            return ASKS.contains(stem) ? ASKING : LITTLE;
        }
        return lone(stem);
    }

    /** What a word counts that an author listens for by itself. */
    double lone(String stem) {
        boolean everywhere = grammar.contains(stem) || talk.contains(stem) || prompt.contains(stem);
        return everywhere ? CONTEXT * rarity(stem) : rarity(stem);
    }

    /** What a word counts that nothing explains; the words of the prompt are on everybody's lips. */
    double alone(String stem) {
        if (grammar.contains(stem) || talk.contains(stem) || stem.length() < 2) {
            return 0;
        }
        return prompt.contains(stem) ? LITTLE : rarity(stem);
    }

    private double rarity(String stem) {
        return 1 - Math.log(Math.max(1, documents.getOrDefault(stem, 1))) / most;
    }
}
