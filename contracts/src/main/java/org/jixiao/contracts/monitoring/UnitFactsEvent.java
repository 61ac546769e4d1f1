package org.jixiao.contracts.monitoring;

import java.util.List;
import org.jixiao.contracts.Published;
import org.jixiao.contracts.StoredEvent;

/** Everything that can happen to the facts of a unit (单位基础数据) in one budget year. */
public sealed interface UnitFactsEvent extends StoredEvent {

    /**
     * Facts were reported, for the first time or anew.
     *
     * @param facts all that stand from now on, those reported before included
     */
    @Published
    record UnitFactsReported(String unitCode, int budgetYear, List<UnitFact> facts) implements UnitFactsEvent {}
}
