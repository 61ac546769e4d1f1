package org.jixiao.contracts.goals;

import org.jixiao.contracts.StoredEvent;

/** What can happen to the opening load (期初导入) of a budget year. */
public sealed interface OpeningLoadEvent extends StoredEvent {

    int budgetYear();

    /**
     * 计划财务处 signed the load off: nothing more of this year is taken over from the time before this system.
     *
     * @param paper the paper by which it was signed off
     */
    record OpeningLoadSignedOff(int budgetYear, String paper) implements OpeningLoadEvent {}
}
