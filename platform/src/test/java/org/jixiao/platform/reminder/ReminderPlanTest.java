package org.jixiao.platform.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jixiao.platform.calendar.WorkingDays;
import org.jixiao.platform.reminder.ReminderPlan.Standing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Due on Friday 15 November 2019, begun long before; every Monday to Friday is worked on. */
@DisplayName("The plan of a task's reminders")
class ReminderPlanTest {

    private static final LocalDate DUE = LocalDate.of(2019, 11, 15);
    private static final WorkingDays WEEKDAYS = new WorkingDays(Set.of(), Set.of());
    private static final ReminderDays DAYS = new ReminderDays(List.of(5, 2), 3, List.of(3, 5, 10));

    private final ReminderPlan plan = new ReminderPlan(LocalDate.of(2019, 10, 1), DUE, WEEKDAYS, DAYS);

    @ParameterizedTest(name = "on {0}: reminder {1}, escalations {2}, {3}")
    @DisplayName("says which reminder and which escalations are due")
    @CsvSource({
        "2019-11-07,    , '', GREEN",
        "2019-11-08, -5, '', YELLOW",
        "2019-11-12, -5, '', YELLOW",
        "2019-11-13, -2, '', YELLOW",
        "2019-11-15, 0, '', YELLOW",
        "2019-11-16, 0, '', RED",
        "2019-11-19, 0, '', RED",
        "2019-11-20, 3, '3', RED",
        "2019-11-22, 3, '3 5', RED",
        "2019-11-25, 6, '3 5', RED",
        "2019-11-29, 9, '3 5 10', RED"
    })
    void saysWhatIsDue(LocalDate today, Integer reminder, String escalations, Light light) {
        Standing standing = plan.on(today);
        assertThat(standing.reminder()).isEqualTo(reminder);
        assertThat(String.join(
                        " ",
                        standing.escalations().stream().map(String::valueOf).toList()))
                .isEqualTo(escalations);
        assertThat(standing.light()).isEqualTo(light);
    }

    @Test
    @DisplayName("names the reminders that the latest one stands for")
    void namesWhatPassed() {
        assertThat(plan.on(LocalDate.of(2019, 11, 25)).passed()).containsExactly(-5, -2, 0, 3);
        assertThat(plan.on(LocalDate.of(2019, 11, 7)).passed()).isEmpty();
    }

    @Test
    @DisplayName("passes over what lies before the task began")
    void passesOverWhatLiesBefore() {
        ReminderPlan late = new ReminderPlan(LocalDate.of(2019, 11, 11), DUE, WEEKDAYS, DAYS);
        assertThat(late.on(LocalDate.of(2019, 11, 12)).reminder()).isNull();
        assertThat(late.on(LocalDate.of(2019, 11, 13)).reminder()).isEqualTo(-2);
    }

    @Test
    @DisplayName("has a task due at once that begins when it should have been done")
    void isDueAtOnce() {
        LocalDate begun = LocalDate.of(2019, 11, 18);
        ReminderPlan overdue = new ReminderPlan(begun, DUE, WEEKDAYS, DAYS);
        assertThat(overdue.due()).isEqualTo(begun);
        assertThat(overdue.on(begun)).isEqualTo(new Standing(0, List.of(), List.of(), Light.YELLOW));
    }
}
