package org.jixiao.disclosure.record;

import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.disclosure.PublicContent;
import org.jixiao.contracts.disclosure.YearlyOverviewEvent.OverviewDrawn;
import org.jixiao.contracts.disclosure.YearlyOverviewEvent.OverviewLapsed;
import org.jspecify.annotations.Nullable;

/**
 * 年度绩效管理情况: the sums as they were drawn last.
 *
 * @param last null before
 * @param isReexamined it lapsed, and is drawn anew
 */
record YearlyOverviewRecord(@Nullable OverviewDrawn last, boolean isReexamined) implements MatterRecord {

    @Override
    public YearlyOverviewRecord after(StoredEvent event) {
        return switch (event) {
            case OverviewDrawn drawn -> new YearlyOverviewRecord(drawn, false);
            case OverviewLapsed _ -> new YearlyOverviewRecord(last, true);
            default -> this;
        };
    }

    @Override
    public @Nullable PublicContent content() {
        return last == null || isReexamined
                ? null
                : PublicVersion.of(
                        Matter.YEARLY_OVERVIEW, last.department(), last.name(), last.unitCode(), last.account());
    }
}
