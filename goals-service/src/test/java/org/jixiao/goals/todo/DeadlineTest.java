package org.jixiao.goals.todo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jixiao.contracts.goals.GoalTask;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.goals.Rulebook2020;
import org.jixiao.platform.reminder.ReminderPlan;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By the rulebook of 2020; the first days of October 2019 are off, Saturday the 12th is worked on. */
@DisplayName("The last day of a step")
class DeadlineTest {

    private static final Rules RULES = Rulebook2020.rules();
    private static final LocalDate SINCE = LocalDate.of(2019, 9, 30);

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("is the year's term for writing, and so many working days for what follows")
    @CsvSource({
        "WRITE, 2019-11-30",
        "CONFIRM, 2019-10-10",
        "OPINION, 2019-10-16",
        "CONCLUDE, 2019-10-18",
        "COMPLETE, 2019-10-12",
        "SUPERVISE, 2019-10-12",
        "REVISE, 2019-10-18",
        "REPLY, 2020-03-15"
    })
    void isOfTheRulebook(GoalTask task, LocalDate due) {
        assertThat(Deadline.of(task, SINCE, null, RULES)).map(ReminderPlan::due).contains(due);
    }

    @Test
    @DisplayName("is the goal's own where it has more time")
    void mayBeExtended() {
        LocalDate until = LocalDate.of(2019, 12, 10);
        assertThat(Deadline.of(GoalTask.WRITE, SINCE, until, RULES))
                .map(ReminderPlan::due)
                .contains(until);
    }

    @Test
    @DisplayName("of the reply is ten working days for what passes after the year's budget was approved")
    void ofAReplyInMidYear() {
        LocalDate june = LocalDate.of(2020, 6, 10);
        assertThat(Deadline.of("REPLY", june, null, RULES))
                .map(ReminderPlan::due)
                .contains(LocalDate.of(2020, 6, 24));
    }

    @Test
    @DisplayName("is none where the year sets no term")
    void mayBeNone() {
        Rules open = Rulebook2020.rulesWith("/review", "submitBy", "null");
        assertThat(Deadline.of(GoalTask.WRITE, SINCE, null, open)).isEmpty();
    }
}
