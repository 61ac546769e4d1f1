package org.jixiao.monitoring.light;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

/** The month up to which progress is read (截止月份). */
public record CutOff(int budgetYear, int month) {

    public LocalDate lastDay() {
        return YearMonth.of(budgetYear, month).atEndOfMonth();
    }

    public boolean isYearEnd() {
        return month == 12;
    }

    BigDecimal monthsPassed() {
        return BigDecimal.valueOf(month);
    }
}
