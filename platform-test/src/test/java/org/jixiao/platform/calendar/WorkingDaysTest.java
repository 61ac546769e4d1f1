package org.jixiao.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Around the first days of October 2019: 1 to 4 are off, Sunday 29 September and Saturday 12 October are worked on. */
@DisplayName("A calendar of working days")
class WorkingDaysTest {

    private final WorkingDays calendar = new WorkingDays(
            Set.of(
                    LocalDate.of(2019, 10, 1),
                    LocalDate.of(2019, 10, 2),
                    LocalDate.of(2019, 10, 3),
                    LocalDate.of(2019, 10, 4)),
            Set.of(LocalDate.of(2019, 9, 29), LocalDate.of(2019, 10, 12)));

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("knows weekends, days off and days that are worked on instead")
    @CsvSource({
        "2019-09-28, false",
        "2019-09-29, true",
        "2019-09-30, true",
        "2019-10-01, false",
        "2019-10-05, false",
        "2019-10-07, true",
        "2019-10-12, true",
        "2019-10-13, false"
    })
    void knowsWhichDaysAreWorkedOn(LocalDate day, boolean worked) {
        assertThat(calendar.include(day)).isEqualTo(worked);
    }

    @ParameterizedTest(name = "{1} after {0}: {2}")
    @DisplayName("finds the working day so many days on, or back")
    @CsvSource({
        "2019-09-30, 1, 2019-10-07",
        "2019-09-30, 6, 2019-10-12",
        "2019-10-05, 1, 2019-10-07",
        "2019-10-05, 0, 2019-10-05",
        "2019-10-07, -1, 2019-09-30",
        "2019-10-07, -2, 2019-09-29",
        "2019-10-07, -3, 2019-09-27"
    })
    void findsTheDay(LocalDate day, int count, LocalDate found) {
        assertThat(calendar.after(day, count)).isEqualTo(found);
    }

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @DisplayName("counts the working days that have begun since a day")
    @CsvSource({
        "2019-09-30, 2019-10-07, 1",
        "2019-09-27, 2019-10-12, 8",
        "2019-10-07, 2019-10-07, 0",
        "2019-10-08, 2019-10-07, 0",
        "2019-10-04, 2019-10-06, 0"
    })
    void countsThem(LocalDate day, LocalDate other, int count) {
        assertThat(calendar.between(day, other)).isEqualTo(count);
    }
}
