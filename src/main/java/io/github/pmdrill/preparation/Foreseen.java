package io.github.pmdrill.preparation;

import io.github.pmdrill.notes.Grade;
import io.github.pmdrill.schedule.Answered;
import io.github.pmdrill.schedule.Item;
import io.github.pmdrill.schedule.Past;
import io.github.pmdrill.schedule.Slot;
import io.github.pmdrill.schedule.Standing;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** What will have been practised when each day is held, and all of it goes well. */
final class Foreseen {
    private final Map<String, Standing> standings;
    private final Map<String, Answered> answered;

    Foreseen(Past past) {
        standings = new HashMap<>(past.standings());
        answered = new HashMap<>(past.answered());
    }

    Past past() {
        return new Past(standings, answered);
    }

    void after(PreparationDay day) {
        day.drill().items().forEach(item -> done(item, day.date()));
        day.sittings().forEach(sitting -> done(sitting.item(), day.date()));
    }

    private void done(Item item, LocalDate day) {
        if (item.slot() == Slot.FOLLOW_UP) {
            answered.computeIfPresent(
                    item.question(),
                    (id, one) -> new Answered(one.ratings(), one.ticked(), one.points(), one.followUps() + 1, day));
            return;
        }
        Standing before = standings.get(item.question());
        standings.put(
                item.question(), before == null ? Standing.first(day, Grade.GOOD) : before.after(day, Grade.GOOD));
    }
}
