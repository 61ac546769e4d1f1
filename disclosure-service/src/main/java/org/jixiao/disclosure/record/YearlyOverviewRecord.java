package org.jixiao.disclosure.record;

import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.disclosure.PublicContent;
import org.jixiao.contracts.disclosure.YearlyOverviewEvent.OverviewDrawn;
import org.jspecify.annotations.Nullable;

/** 年度绩效管理情况: the sums as they were drawn last. */
record YearlyOverviewRecord(@Nullable OverviewDrawn last) implements MatterRecord {

    @Override
    public YearlyOverviewRecord after(StoredEvent event) {
        return event instanceof OverviewDrawn drawn ? new YearlyOverviewRecord(drawn) : this;
    }

    @Override
    public @Nullable PublicContent content() {
        return last == null
                ? null
                : PublicVersion.of(
                        Matter.YEARLY_OVERVIEW, last.department(), last.name(), last.unitCode(), last.account());
    }
}
