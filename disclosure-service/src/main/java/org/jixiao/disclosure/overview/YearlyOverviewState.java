package org.jixiao.disclosure.overview;

import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.disclosure.DisclosureBatchEvent.BatchReleased;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemPublished;
import org.jixiao.contracts.disclosure.YearlyOverviewEvent;
import org.jixiao.contracts.disclosure.YearlyOverviewEvent.OverviewDrawn;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.disclosure.overview.YearlyOverviewCommand.DrawOverview;
import org.jixiao.disclosure.rules.RulesHeard;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.State;
import org.jspecify.annotations.Nullable;

/**
 * The overview of a year as it was drawn last.
 *
 * @param last null before
 * @param published whether it is public in one of its versions
 * @param released whether the department's batch of the final accounts is out, with which the results, their use and what was put right
 *     become public; there is nothing to look back on before
 */
record YearlyOverviewState(@Nullable OverviewDrawn last, boolean published, boolean released, RulesHeard rulebook)
        implements State<YearlyOverviewCommand, YearlyOverviewEvent, YearlyOverviewState> {

    static YearlyOverviewState unheard() {
        return new YearlyOverviewState(null, false, false, RulesHeard.none());
    }

    @Override
    public Decision<YearlyOverviewEvent> decide(YearlyOverviewCommand command) {
        return switch (command) {
            case DrawOverview draw ->
                !released || stands(draw)
                        ? Decision.nothingToDo()
                        : rulebook.decide(draw.budgetYear(), draw.on(), rules -> draw(draw, rules));
        };
    }

    /** What is public is drawn anew because of what it sums up (更正), and not because something else was published since. */
    private boolean stands(DrawOverview command) {
        return last != null
                && (published
                        ? command.projects().containsAll(last.counted())
                        : command.projects().equals(last.counted()));
    }

    private Decision<YearlyOverviewEvent> draw(DrawOverview command, Rules rules) {
        return OverviewAccount.of(command.projects(), rules.disclosure().remainder(), command.on())
                .<Decision<YearlyOverviewEvent>>map(account -> Decision.accept(new OverviewDrawn(
                        command.budgetYear(),
                        command.department(),
                        command.name(),
                        command.unitCode(),
                        last == null ? 1 : last.version() + 1,
                        command.projects(),
                        account,
                        command.on())))
                .orElseGet(Decision::nothingToDo);
    }

    @Override
    public YearlyOverviewState evolve(YearlyOverviewEvent event) {
        return switch (event) {
            case OverviewDrawn drawn -> new YearlyOverviewState(drawn, published, released, rulebook);
        };
    }

    @Override
    public YearlyOverviewState heed(StoredEvent event) {
        return switch (event) {
            case RulebookPublished rules -> new YearlyOverviewState(last, published, released, rulebook.and(rules));
            case BatchReleased batch
            when batch.unitCode() == null -> new YearlyOverviewState(last, published, true, rulebook);
            case ItemPublished _ -> new YearlyOverviewState(last, true, released, rulebook);
            default -> this;
        };
    }
}
