package org.jixiao.disclosure.overview;

import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.disclosure.Occasion;
import org.jixiao.contracts.disclosure.YearlyOverviewEvent;
import org.jixiao.disclosure.item.Matters;
import org.jixiao.disclosure.overview.YearlyOverviewCommand.DrawOverview;
import org.jixiao.disclosure.overview.YearlyOverviewCommand.LoseCounted;
import org.jixiao.platform.aggregate.Aggregate;
import org.springframework.stereotype.Component;

/** The door to {@link YearlyOverviewState}: it goes by the batch of the final accounts, by the rulebook, and by what is public of it. */
@Component
class YearlyOverview extends Aggregate<YearlyOverviewCommand, YearlyOverviewEvent, YearlyOverviewState> {

    YearlyOverview() {
        super("yearly-overview", YearlyOverviewCommand.class, YearlyOverviewEvent.class, YearlyOverviewState.unheard());
    }

    @Override
    protected List<String> consults(Subject subject) {
        return List.of(
                streamOf("rulebook", new Subject(Subject.RULEBOOK, YearlyOverviewCommand.OFFICE, subject.budgetYear())),
                streamOf("disclosure-batch", subject) + ":" + Matters.partOf(Occasion.FINAL_ACCOUNTS));
    }

    @Override
    protected List<String> consultsFor(YearlyOverviewCommand command) {
        return switch (command) {
            case LoseCounted _ -> List.of();
            case DrawOverview draw ->
                List.of(streamOf("disclosure-item", draw.department()) + ":" + Matters.partOf(Matter.YEARLY_OVERVIEW));
        };
    }
}
