package org.jixiao.monitoring.light;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jixiao.contracts.monitoring.Explanation.Input;
import org.jixiao.contracts.monitoring.Light;

/** 按期完成: judged by the day it was done or is expected, against the day it is due. */
final class ByDate {

    private ByDate() {}

    static Verdict judge(Question question) {
        LocalDate due = requireNonNull(question.indicator().dueDate(), "a date indicator has a due date");
        LocalDate done = question.progress().doneOn();
        LocalDate day = done != null
                ? done
                : requireNonNull(question.progress().expectedOn(), "a date indicator is reported with a day");
        long daysLate = Math.max(0, ChronoUnit.DAYS.between(due, day));
        return new Verdict(
                light(daysLate, question.lights().lateYellowDays()),
                daysLate == 0 ? "on-time" : "late",
                "F − D in days",
                List.of(new Input("F", day.toString()), new Input("D", due.toString())),
                BigDecimal.valueOf(daysLate));
    }

    private static Light light(long daysLate, int yellowUpTo) {
        if (daysLate == 0) {
            return Light.GREEN;
        }
        return daysLate <= yellowUpTo ? Light.YELLOW : Light.RED;
    }
}
