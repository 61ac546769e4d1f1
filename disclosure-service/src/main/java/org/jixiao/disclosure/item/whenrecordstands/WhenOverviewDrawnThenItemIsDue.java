package org.jixiao.disclosure.item.whenrecordstands;

import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.disclosure.YearlyOverviewEvent.OverviewDrawn;
import org.jixiao.contracts.disclosure.YearlyOverviewEvent.OverviewLapsed;
import org.jixiao.disclosure.item.DisclosureItemCommand.LapseItem;
import org.jixiao.disclosure.item.DisclosureItemCommand.MakeItemDue;
import org.jixiao.platform.automation.Automation;
import org.springframework.stereotype.Component;

/**
 * An overview that was drawn is due; drawn anew after its publication, it is due as the next version. One that lapsed is due no longer, and
 * public in no version; its note, which the public reads, names nothing that it counted. No project bars it as a whole.
 */
@Component
class WhenOverviewDrawnThenItemIsDue extends Automation {

    private static final String NOTE = "所汇总的公开事项有变动，本情况撤回；重新汇总后另行公布。";

    WhenOverviewDrawnThenItemIsDue() {
        super("disclosure-when-overview-drawn-then-item-is-due", Start.FROM_THE_BEGINNING);
        on(
                OverviewDrawn.class,
                (overview, at) -> command(new MakeItemDue(
                                overview.department(), Matter.YEARLY_OVERVIEW, overview.unitCode(), at.businessDate()))
                        .unlessRefused("item-not-due"));
        on(
                OverviewLapsed.class,
                (overview, at) -> command(new LapseItem(
                        overview.department(),
                        Matter.YEARLY_OVERVIEW,
                        overview.ground(),
                        overview.emergency() ? null : NOTE,
                        overview.emergency(),
                        at.actor().id(),
                        overview.lapsedOn())));
    }
}
