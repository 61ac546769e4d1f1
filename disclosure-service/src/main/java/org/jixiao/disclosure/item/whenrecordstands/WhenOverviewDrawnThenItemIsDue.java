package org.jixiao.disclosure.item.whenrecordstands;

import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.disclosure.YearlyOverviewEvent.OverviewDrawn;
import org.jixiao.disclosure.item.DisclosureItemCommand.MakeItemDue;
import org.jixiao.platform.automation.Automation;
import org.springframework.stereotype.Component;

/** An overview that was drawn is due; drawn anew after its publication, it is due as the next version. No project bars it as a whole. */
@Component
class WhenOverviewDrawnThenItemIsDue extends Automation {

    WhenOverviewDrawnThenItemIsDue() {
        super("disclosure-when-overview-drawn-then-item-is-due", Start.FROM_THE_BEGINNING);
        on(
                OverviewDrawn.class,
                (overview, at) -> command(new MakeItemDue(
                        overview.department(), Matter.YEARLY_OVERVIEW, overview.unitCode(), at.businessDate())));
    }
}
