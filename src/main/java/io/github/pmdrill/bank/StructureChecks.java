package io.github.pmdrill.bank;

import io.github.pmdrill.deck.Draw;
import io.github.pmdrill.deck.Fact;
import io.github.pmdrill.deck.FollowUp;
import io.github.pmdrill.deck.Kind;
import io.github.pmdrill.deck.Phase;
import io.github.pmdrill.deck.Point;
import io.github.pmdrill.deck.Question;
import io.github.pmdrill.deck.Table;
import io.github.pmdrill.deck.Working;
import io.github.pmdrill.format.Node;
import io.github.pmdrill.format.Place;
import io.github.pmdrill.format.Problems;
import io.github.pmdrill.text.Suggestion;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Whether the parts of one question fit together; what does not would break an interview. */
final class StructureChecks {
    private static final int WIDEST_CHART = 76;

    private final Question question;
    private final Node source;
    private final Problems problems;

    private StructureChecks(Question question, Problems problems) {
        this.question = question;
        this.source = question.source();
        this.problems = problems;
    }

    static void check(Question question, Problems problems) {
        StructureChecks check = new StructureChecks(question, problems);
        check.keysOfTheKind();
        check.phasesOfTheKind();
        check.uniqueIds();
        check.references();
        check.facts();
        check.chart();
        check.tables();
        check.result();
        Draw.check(question, problems);
    }

    private void keysOfTheKind() {
        Kind kind = question.kind();
        for (String key : question.written().fields().keySet()) {
            if (!kind.allows(key)) {
                problems.error(
                        question.written().key(key),
                        "\"" + key + "\" does not belong to a question of kind " + kind.id());
            }
        }
        for (String key : kind.needs()) {
            if (source.field(key) == null) {
                problems.error(source.place(), "a question of kind " + kind.id() + " needs \"" + key + "\"");
            }
        }
    }

    /** The parts that an interview of the kind cannot do without. */
    private void phasesOfTheKind() {
        if (question.kind() == Kind.SCENARIO) {
            phase(Phase.CLARIFY, "a scenario needs a phase clarify, in which its facts can be asked for");
        }
        if (question.kind() == Kind.NUMERIC) {
            phase(Phase.COMPUTE, "a numeric question needs a phase compute, which ends with the number");
        }
        if (question.kind() == Kind.SQL) {
            phase(Phase.QUERY, "a question on SQL needs a phase query, in which the query is written and run");
        }
    }

    private void phase(String id, String complaint) {
        boolean there = question.phases().stream().anyMatch(phase -> phase.id().equals(id));
        if (!there && source.field("phases") != null) {
            problems.error(source.get("phases").place(), complaint);
        }
    }

    private void uniqueIds() {
        unique("facts", question.facts(), Fact::id);
        unique("phases", question.phases(), Phase::id);
        unique("follow_ups", question.followUps(), FollowUp::id);
        unique("points", question.points(), Point::id);
        unique("working", question.working(), Working::name);
    }

    private <T> void unique(String list, List<T> parts, Function<T, String> id) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < parts.size(); i++) {
            if (!seen.add(id.apply(parts.get(i)))) {
                problems.error(
                        source.get(list).get(i).place(), "\"" + id.apply(parts.get(i)) + "\" stands twice in " + list);
            }
        }
    }

    private void references() {
        for (int i = 0; i < question.followUps().size(); i++) {
            Node when = source.get("follow_ups").get(i).get("when");
            listenedFor(question.followUps().get(i).absent(), when.get("absent").place());
            if (when.type() == Node.Type.MAP && when.fields().size() != 1) {
                problems.error(when.place(), "one condition: absent, or said");
            }
        }
        Set<String> names =
                new HashSet<>(question.working().stream().map(Working::name).toList());
        for (int i = 0; i < question.variations().size(); i++) {
            Node changes = source.get("variations").get(i).get("change").get("working");
            changes.fields().keySet().forEach(name -> known(name, names, changes.key(name), "name in working"));
            changedFacts(source.get("variations").get(i).get("change").get("facts"));
        }
    }

    /** A rule of the question's own, one of its points, or a rule that every answer is listened for. */
    private void listenedFor(String name, Place place) {
        Set<String> own = new HashSet<>(question.triggers().keySet());
        question.points().forEach(point -> own.add(point.id()));
        if (!name.isEmpty() && !own.contains(name)) {
            own.addAll(Topics.bundled().rules().keySet());
            known(name, own, place, "rule in detect, point or shared rule");
        }
    }

    private void like(Fact fact, Node node) {
        if (!fact.like().isEmpty()) {
            known(
                    fact.like(),
                    Topics.bundled().topics().keySet(),
                    node.get("like").place(),
                    "shared topic");
        } else if (fact.asked().isEmpty()) {
            problems.error(
                    node.place(), "a fact has \"asked\", questions that ask for it, or \"like\", a shared topic");
        }
    }

    /** A variation tells a fact anew in the form that the fact has: one answer, or one for each of its topics. */
    private void changedFacts(Node changes) {
        List<String> ids = question.facts().stream().map(Fact::id).toList();
        changes.fields().forEach((id, told) -> {
            known(id, Set.copyOf(ids), changes.key(id), "fact");
            Fact fact = ids.contains(id) ? question.facts().get(ids.indexOf(id)) : null;
            if (fact == null) {
                return;
            }
            boolean topics = told.type() == Node.Type.MAP;
            if (topics == fact.choose().isEmpty()) {
                problems.error(
                        told.place(),
                        topics
                                ? "the fact " + id + " has no topics to choose from"
                                : "the fact " + id + " has topics; change those");
            }
            if (topics) {
                told.fields()
                        .keySet()
                        .forEach(topic ->
                                known(topic, fact.choose().keySet(), told.key(topic), "topic of the fact " + id));
            }
        });
    }

    private void known(String name, Set<String> known, Place place, String what) {
        if (!name.isEmpty() && !known.contains(name)) {
            problems.error(place, "there is no " + what + " called \"" + name + "\"" + Suggestion.after(name, known));
        }
    }

    private void facts() {
        for (int i = 0; i < question.facts().size(); i++) {
            Fact fact = question.facts().get(i);
            Node node = source.get("facts").get(i);
            if (fact.say().isEmpty() == fact.choose().isEmpty()) {
                problems.error(node.place(), "a fact has either \"say\" or \"choose\"");
            }
            like(fact, node);
        }
    }

    private void chart() {
        Node chart = source.get("chart");
        width(chart.text(), "chart", chart.place());
    }

    private void width(String drawing, String what, Place place) {
        if (drawing.lines().anyMatch(line -> line.length() > WIDEST_CHART)) {
            problems.error(place, "a line of the " + what + " is wider than " + WIDEST_CHART + " columns");
        }
    }

    private void tables() {
        List<Table> tables = Table.of(source);
        for (int i = 0; i < tables.size(); i++) {
            Node rows = source.get("tables").get(i).get("rows");
            int columns = tables.get(i).columns().size();
            List<Node> odd = rows.items().stream()
                    .filter(row -> row.items().size() != columns)
                    .toList();
            odd.forEach(row -> problems.error(
                    row.place(), "a row of " + row.items().size() + " values in a table of " + columns + " columns"));
            if (rows.items().size() > Table.MOST_ROWS) {
                problems.error(rows.place(), "at most " + Table.MOST_ROWS + " rows");
            }
            if (odd.isEmpty()) {
                width(tables.get(i).drawn(), "table", rows.place());
            }
        }
    }

    private void result() {
        question.result().ifPresent(expected -> {
            Node of = source.get("result").get("of");
            Set<String> names =
                    new HashSet<>(question.working().stream().map(Working::name).toList());
            known(expected.of(), names, of.place(), "name in working");
            if (expected.within() <= 0 || expected.within() > 1) {
                problems.error(source.get("result").get("within").place(), "a tolerance lies above 0 and at most 1");
            }
        });
    }
}
