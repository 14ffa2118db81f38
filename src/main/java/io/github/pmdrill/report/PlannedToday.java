package io.github.pmdrill.report;

import io.github.pmdrill.practice.DayOfPractice;
import io.github.pmdrill.preparation.Mock;
import io.github.pmdrill.preparation.PreparationDay;
import io.github.pmdrill.preparation.Sitting;
import io.github.pmdrill.schedule.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a plan has for a day beside the drill, and is not done yet, with the commands that begin it. */
final class PlannedToday {
    private PlannedToday() {}

    /** A line for each; none without a plan. */
    static List<String> lines(DayOfPractice day) {
        Optional<PreparationDay> planned = day.planned();
        List<String> lines = new ArrayList<>();
        planned.ifPresent(plan -> {
            for (Sitting sitting : plan.sittings()) {
                Item item = sitting.item();
                if (day.practice().done().stream().noneMatch(done -> done.does(item))) {
                    lines.add("The plan has, too: pmdrill start " + item.question() + ", "
                            + item.entry().minutes() + " min");
                }
            }
            Mock mock = plan.mock();
            if (mock != null && !day.isMockDone()) {
                lines.add(
                        "The plan has a mock: pmdrill start --round " + mock.round() + ", " + mock.minutes() + " min");
            }
        });
        return lines;
    }
}
