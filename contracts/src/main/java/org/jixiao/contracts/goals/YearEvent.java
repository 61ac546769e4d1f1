package org.jixiao.contracts.goals;

import java.time.LocalDate;
import org.jixiao.contracts.StoredEvent;

/** What can happen to a budget year as a whole. */
public sealed interface YearEvent extends StoredEvent {

    int budgetYear();

    /**
     * 计划财务处 closed the year (关账): its goals stay as they are, unless one is reopened.
     *
     * @param document 文号 of the paper by which it was closed
     */
    record YearClosed(int budgetYear, String document, LocalDate closedOn) implements YearEvent {}
}
