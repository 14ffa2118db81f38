package io.github.pmdrill.report;

import io.github.pmdrill.practice.PreparationStatus;
import io.github.pmdrill.preparation.Ask;
import io.github.pmdrill.preparation.Mock;
import io.github.pmdrill.preparation.Preparation;
import io.github.pmdrill.preparation.PreparationDay;
import io.github.pmdrill.preparation.Sitting;
import io.github.pmdrill.schedule.Item;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A plan as data. */
public final class PreparationJson {
    private PreparationJson() {}

    /** Of no plan: {@code format} 1, and no {@code days}. */
    public static Map<String, Object> none() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("format", 1);
        data.put("days", List.of());
        return data;
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
    public static Map<String, Object> of(PreparationStatus status) {
        Preparation preparation = status.preparation();
        Map<String, Object> data = none();
        data.put("interview", preparation.interview());
        data.put("days_left", preparation.left(status.today()));
        data.put("hours", preparation.hours());
        data.put("since", preparation.since());
        Map<String, Object> soFar = new LinkedHashMap<>();
        soFar.put("days", status.soFar().days());
        soFar.put("cards", status.soFar().cards());
        soFar.put("questions", status.soFar().questions());
        soFar.put("rounds", status.soFar().rounds());
        data.put("so_far", soFar);
        data.put("asks", preparation.asks().stream().map(PreparationJson::ask).toList());
        data.put("mocks", preparation.rounds());
        data.put(
                "days",
                status.days().stream().map(day -> new Day(status, day).data()).toList());
        return data;
    }

    private static Map<String, Object> ask(Ask ask) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("says", ask.says());
        data.put("questions", ask.questions());
        return data;
    }

    private record Day(PreparationStatus status, PreparationDay day) {
        Map<String, Object> data() {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("date", day.date());
            data.put("days_left", day.left());
            data.put("most_minutes", day.minutes());
            data.put("minutes", day.seconds() / 60.0);
            List<Map<String, Object>> items = new ArrayList<>();
            day.drill().items().forEach(item -> items.add(drilled(item)));
            day.sittings().forEach(sitting -> items.add(sitting(sitting)));
            Mock mock = day.mock();
            if (mock != null) {
                items.add(mock(mock));
            }
            data.put("items", items);
            return data;
        }

        private Map<String, Object> drilled(Item item) {
            String says = status.preparation().says(item.question());
            String because =
                    item.isNew() ? says.isEmpty() ? "new" : "advert" : item.due() == null ? "follow-up" : "due";
            return item(item, "daily", because, says);
        }

        private Map<String, Object> sitting(Sitting sitting) {
            return item(sitting.item(), "sitting", sitting.reason().name().toLowerCase(Locale.ROOT), sitting.says());
        }

        private Map<String, Object> item(Item item, String in, String because, String says) {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("id", item.question());
            data.put("in", in);
            data.put("kind", item.entry().kind().id());
            data.put("level", item.entry().level().id());
            data.put("title", item.entry().title());
            data.put("minutes", item.seconds() / 60.0);
            data.put("because", because);
            data.put("says", says);
            data.put("due", item.due() == null ? "" : item.due());
            data.put("done", isToday() && status.isDone(item));
            return data;
        }

        private Map<String, Object> mock(Mock mock) {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("id", mock.round());
            data.put("in", "mock");
            data.put("kind", "round");
            data.put("level", "");
            data.put("title", mock.title());
            data.put("minutes", mock.minutes());
            data.put("because", "mock");
            data.put("says", "");
            data.put("due", "");
            data.put("done", isToday() && status.isMockDone());
            return data;
        }

        private boolean isToday() {
            return day.date().equals(status.today());
        }
    }
}
