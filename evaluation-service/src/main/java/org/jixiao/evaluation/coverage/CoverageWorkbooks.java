package org.jixiao.evaluation.coverage;

import java.time.LocalDate;

/** The coverage account (三全五有台账) as a workbook, for whoever hands it on outside the office. */
public interface CoverageWorkbooks {

    /**
     * Of the whole office.
     *
     * @throws org.jixiao.platform.problem.CommandRefused if no rulebook of the year is in force on that day
     */
    byte[] ofOffice(int budgetYear, LocalDate day);
}
