package io.github.pmdrill.interview;

import io.github.pmdrill.deck.Rubric;
import io.github.pmdrill.dialogue.Act;
import io.github.pmdrill.dialogue.Levels;
import io.github.pmdrill.dialogue.Line;
import io.github.pmdrill.dialogue.Prompt;
import io.github.pmdrill.dialogue.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Blind self-rating of a dimension among many; at the first one of all of them, if one likes. */
record LevelStage(Rubric.Dimension dimension) implements Stage {
    @Override
    public String word() {
        return "rate:" + dimension.id();
    }

    @Override
    public Prompt prompt(Interview it) {
        int place = it.dimensions().indexOf(dimension);
        int all = it.dimensions().size();
        List<Line> lines = new ArrayList<>();
        if (it.isFresh()) {
            lines.add(Line.gap());
            if (place == 0) {
                lines.add(Line.note("Rate yourself from 1 to 4, before you see the outline: one after another, or all "
                        + all + " at once, like " + Levels.example(all) + ", or all 2. In this order: " + order(it)
                        + ". What shows it may follow. /question shows your answers."));
            }
            lines.addAll(anchors((place + 1) + " of " + all + ". ", dimension));
        }
        return Wording.prompt(it, lines, Levels.forOneOrAll(place == 0 ? all : 1), Prompt.allowing(Act.SKIP));
    }

    private static String order(Interview it) {
        return it.dimensions().stream()
                .map(dimension -> dimension.title().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    /** A dimension, with the word by which its rating may be changed later, and its four behaviours. */
    static List<Line> anchors(String place, Rubric.Dimension dimension) {
        String id = dimension.title().equalsIgnoreCase(dimension.id()) ? "" : " [" + dimension.id() + "]";
        List<Line> lines = new ArrayList<>(List.of(Line.note(place + dimension.title() + id + ":")));
        for (int level = 1; level <= 4; level++) {
            lines.add(Line.item(level + ". " + dimension.anchors().get(level - 1)));
        }
        return lines;
    }

    @Override
    public Interview after(Interview it, Turn turn) {
        List<Rubric.Dimension> all = it.dimensions();
        int place = all.indexOf(dimension);
        String text = turn.reply().given();
        if (text.isBlank()) {
            return it.to(Course.rating(it, place + 1));
        }
        Levels given = Levels.oneOrAll(text, place == 0 ? all.size() : 1).orElseThrow();
        int next = place + given.levels().size();
        Interview rated = it.with(it.review().rate(all.subList(place, next), given));
        return rated.to(Course.rating(rated, next));
    }
}
