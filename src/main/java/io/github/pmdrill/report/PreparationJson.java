package io.github.pmdrill.report;

import io.github.pmdrill.format.JsonObject;
import io.github.pmdrill.practice.PreparationStatus;
import io.github.pmdrill.preparation.Ask;
import io.github.pmdrill.preparation.Mock;
import io.github.pmdrill.preparation.Preparation;
import io.github.pmdrill.preparation.PreparationDay;
import io.github.pmdrill.preparation.Sitting;
import io.github.pmdrill.schedule.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A plan as data. */
public final class PreparationJson {
    private PreparationJson() {}

    /** Of no plan: {@code format} 1, and no {@code days}. */
    public static JsonObject none() {
        return new JsonObject().with("format", 1).with("days", List.of());
    }

    /**
     * A plan: {@code format} 1, {@code interview}, {@code days_left}, {@code hours} a week, {@code since}, {@code so_far}
     * ({@code days}, {@code cards}, {@code questions}, {@code rounds}), {@code asks} (each with {@code says} and {@code
     * questions}), {@code mocks} and {@code days}.
     *
     * <p>A day has {@code date}, {@code days_left}, {@code most_minutes}, {@code minutes} and {@code items}, the first
     * today's. An item has {@code id}, {@code in} (daily, sitting, mock), {@code kind}, {@code level}, {@code title},
     * {@code minutes}, {@code because} (due, advert, weak, new, follow-up, mock), {@code says} (what the advert says;
     * may be empty), {@code due} (a day, or empty) and {@code done}. A mock has the id of its round, and is of the kind
     * round.
     */
    public static JsonObject of(PreparationStatus status) {
        Preparation preparation = status.preparation();
        return none().with("interview", preparation.interview())
                .with("days_left", preparation.left(status.today()))
                .with("hours", preparation.hours())
                .with("since", preparation.since())
                .with(
                        "so_far",
                        new JsonObject()
                                .with("days", status.soFar().days())
                                .with("cards", status.soFar().cards())
                                .with("questions", status.soFar().questions())
                                .with("rounds", status.soFar().rounds()))
                .with(
                        "asks",
                        preparation.asks().stream().map(PreparationJson::ask).toList())
                .with("mocks", preparation.rounds())
                .with(
                        "days",
                        status.days().stream()
                                .map(day -> new Day(status, day).data())
                                .toList());
    }

    private static JsonObject ask(Ask ask) {
        return new JsonObject().with("says", ask.says()).with("questions", ask.questions());
    }

    private record Day(PreparationStatus status, PreparationDay day) {
        JsonObject data() {
            List<JsonObject> items = new ArrayList<>();
            day.drill().items().forEach(item -> items.add(drilled(item)));
            day.sittings().forEach(sitting -> items.add(sitting(sitting)));
            Mock mock = day.mock();
            if (mock != null) {
                items.add(mock(mock));
            }
            return new JsonObject()
                    .with("date", day.date())
                    .with("days_left", day.left())
                    .with("most_minutes", day.minutes())
                    .with("minutes", day.seconds() / 60.0)
                    .with("items", items);
        }

        private JsonObject drilled(Item item) {
            String says = status.preparation().says(item.question());
            String because =
                    item.isNew() ? says.isEmpty() ? "new" : "advert" : item.due() == null ? "follow-up" : "due";
            return item(item, "daily", because, says);
        }

        private JsonObject sitting(Sitting sitting) {
            return item(sitting.item(), "sitting", sitting.reason().name().toLowerCase(Locale.ROOT), sitting.says());
        }

        private JsonObject item(Item item, String in, String because, String says) {
            return new JsonObject()
                    .with("id", item.question())
                    .with("in", in)
                    .with("kind", item.entry().kind().id())
                    .with("level", item.entry().level().id())
                    .with("title", item.entry().title())
                    .with("minutes", item.seconds() / 60.0)
                    .with("because", because)
                    .with("says", says)
                    .with("due", item.due() == null ? "" : item.due())
                    .with("done", isToday() && status.isDone(item));
        }

        private JsonObject mock(Mock mock) {
            return new JsonObject()
                    .with("id", mock.round())
                    .with("in", "mock")
                    .with("kind", "round")
                    .with("level", "")
                    .with("title", mock.title())
                    .with("minutes", mock.minutes())
                    .with("because", "mock")
                    .with("says", "")
                    .with("due", "")
                    .with("done", isToday() && status.isMockDone());
        }

        private boolean isToday() {
            return day.date().equals(status.today());
        }
    }
}
