package io.github.pmdrill.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZoneTest {
    /** Some put the clock forward at midnight, back at midnight, by half an hour, or leave a day out. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Berlin",
                "America/New_York",
                "America/Sao_Paulo",
                "Asia/Beirut",
                "America/Havana",
                "Australia/Lord_Howe",
                "Asia/Kathmandu",
                "Pacific/Kiritimati",
                "Africa/Cairo",
                "America/Asuncion",
                "Etc/UTC",
                "UTC",
                "Z",
                "-03:30"
            })
    void days_begin_and_instants_fall_on_days_as_calendars_have_it(String id) {
        Zone zone = Zone.of(id);
        ZoneId calendar = ZoneId.of(id);
        for (LocalDate day = LocalDate.of(2010, 1, 1); day.getYear() < 2030; day = day.plusDays(1)) {
            Instant start = day.atStartOfDay(calendar).toInstant();
            assertThat(zone.start(day)).as("%s", day).isEqualTo(start);
            for (Instant at : List.of(start, start.minusMillis(1), start.plusSeconds(9_000))) {
                assertThat(zone.day(at)).as("%s", at).isEqualTo(LocalDate.ofInstant(at, calendar));
                assertThat(zone.time(at)).as("%s", at).isEqualTo(LocalDateTime.ofInstant(at, calendar));
            }
        }
    }

    @Test
    void the_zone_of_a_machine_has_the_id_that_calendars_know() {
        for (String id : List.of(
                "Europe/Berlin",
                "America/Argentina/Ushuaia",
                "Etc/UTC",
                "UTC",
                "EST",
                "GMT",
                "GMT+02:00",
                "Cuba",
                "PST8PDT")) {
            TimeZone machine = TimeZone.getTimeZone(id);

            assertThat(Zone.of(machine).toZoneId()).as(id).isEqualTo(machine.toZoneId());
            assertThat(Zone.of(machine).id())
                    .as(id)
                    .isEqualTo(machine.toZoneId().getId());
        }
    }

    @Test
    void a_zone_that_is_none_is_refused() {
        assertThatThrownBy(() -> Zone.of("Europe/Nowhere")).isInstanceOf(DateTimeException.class);
    }
}
