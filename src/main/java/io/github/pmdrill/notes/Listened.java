package io.github.pmdrill.notes;

import io.github.pmdrill.listen.Heard;
import io.github.pmdrill.listen.Heard.Hook;
import io.github.pmdrill.listen.Heard.PointHeard;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the ear heard so far.
 *
 * @param points by id, each as surely as it was heard anywhere
 * @param redone the same of the parts that were answered once more
 * @param triggers what was spoken of, so that no follow-up asks for it
 * @param hooks the words that invite a follow-up, in the order in which they were said
 */
public record Listened(
        Map<String, PointHeard> points, Map<String, PointHeard> redone, Set<String> triggers, List<Hook> hooks) {
    /** Before anything was heard. */
    public static final Listened NOTHING = new Listened(Map.of(), Map.of(), Set.of(), List.of());

    /** Copies maps, set and list. */
    public Listened {
        points = Copies.map(points);
        redone = Copies.map(redone);
        triggers = Set.copyOf(triggers);
        hooks = List.copyOf(hooks);
    }

    /** After more was heard. */
    public Listened plus(Heard heard) {
        Set<String> more = new TreeSet<>(triggers);
        more.addAll(heard.triggers());
        List<Hook> all = new ArrayList<>(hooks);
        all.addAll(heard.hooks());
        return new Listened(surer(points, heard), redone, more, all);
    }

    /** What no follow-up asks for any more: triggers, and points that were heard for sure, by id. */
    public Set<String> spokenOf() {
        Set<String> all = new TreeSet<>(triggers);
        points.values().stream()
                .filter(point -> point.state() == Heard.State.HEARD)
                .forEach(point -> all.add(point.id()));
        return all;
    }

    /** After a part was answered once more: it shows beside what was heard the first time, and asks for nothing. */
    public Listened again(Heard heard) {
        return new Listened(points, surer(redone, heard), triggers, hooks);
    }

    /** After the person said that something was covered, whatever the ear made of it. */
    public Listened covering(String trigger) {
        Set<String> more = new TreeSet<>(triggers);
        more.add(trigger);
        return new Listened(points, redone, more, hooks);
    }

    private static Map<String, PointHeard> surer(Map<String, PointHeard> before, Heard heard) {
        Map<String, PointHeard> points = new LinkedHashMap<>(before);
        heard.points()
                .forEach(point -> points.merge(
                        point.id(), point, (old, now) -> now.state().compareTo(old.state()) < 0 ? now : old));
        return points;
    }
}
