package org.jixiao.disclosure.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.disclosure.DisclosureBatchEvent.BatchReleased;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemDue;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemPublished;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemWithdrawn;
import org.jixiao.contracts.disclosure.PublicAccount;
import org.jixiao.contracts.disclosure.YearlyOverviewEvent;
import org.jixiao.contracts.disclosure.YearlyOverviewEvent.Counted;
import org.jixiao.contracts.disclosure.YearlyOverviewEvent.CountedItem;
import org.jixiao.contracts.disclosure.YearlyOverviewEvent.OverviewDrawn;
import org.jixiao.contracts.disclosure.YearlyOverviewEvent.OverviewLapsed;
import org.jixiao.contracts.goals.LegalGround;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.disclosure.overview.YearlyOverviewCommand.DrawOverview;
import org.jixiao.disclosure.overview.YearlyOverviewCommand.LoseCounted;
import org.jixiao.disclosure.rules.RulesHeard;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.State;
import org.jspecify.annotations.Nullable;

/**
 * The overview of a year as it was drawn last.
 *
 * @param last null before
 * @param lapsed whether that does not stand any more
 * @param published whether what was drawn last is public
 * @param released whether the department's batch of the final accounts is out, with which the results, their use and what was put right
 *     become public; there is nothing to look back on before
 */
record YearlyOverviewState(
        @Nullable OverviewDrawn last, boolean lapsed, boolean published, boolean released, RulesHeard rulebook)
        implements State<YearlyOverviewCommand, YearlyOverviewEvent, YearlyOverviewState> {

    /** A version of an item, or of whichever version (0) the item itself. */
    private record Stated(String projectCode, CountedItem item) {

        Stated inAnyVersion() {
            return new Stated(projectCode, new CountedItem(item.matter(), 0));
        }
    }

    static YearlyOverviewState unheard() {
        return new YearlyOverviewState(null, false, false, false, RulesHeard.none());
    }

    @Override
    public Decision<YearlyOverviewEvent> decide(YearlyOverviewCommand command) {
        return switch (command) {
            case DrawOverview draw ->
                released
                        ? rulebook.decide(draw.budgetYear(), draw.on(), rules -> draw(draw, rules))
                        : Decision.nothingToDo();
            case LoseCounted lost -> lose(lost);
        };
    }

    private Decision<YearlyOverviewEvent> lose(LoseCounted lost) {
        return last != null && !lapsed && stated(last.counted()).stream().anyMatch(one -> isLost(one, lost))
                ? Decision.accept(new OverviewLapsed(
                        lost.budgetYear(), last.department(), lost.ground(), lost.emergency(), lost.on()))
                : Decision.nothingToDo();
    }

    private static boolean isLost(Stated one, LoseCounted lost) {
        return one.projectCode().equals(lost.projectCode())
                && (lost.matter() == null || lost.matter() == one.item().matter());
    }

    /** What of it is not public any more by now fell between two decisions, and is told by nobody: nothing is said of it. */
    private Decision<YearlyOverviewEvent> draw(DrawOverview command, Rules rules) {
        PublicAccount account = OverviewAccount.of(
                        command.projects(), rules.disclosure().remainder(), command.on())
                .orElse(null);
        List<YearlyOverviewEvent> events = new ArrayList<>();
        if (last != null && !lapsed && (account == null || isLost(command, last))) {
            events.add(new OverviewLapsed(
                    command.budgetYear(), last.department(), LegalGround.ART_16, true, command.on()));
        }
        if (account != null && (last == null || lapsed || !events.isEmpty() || isAnother(command, last))) {
            events.add(drawn(command, account));
        }
        return events.isEmpty() ? Decision.nothingToDo() : Decision.accept(events);
    }

    private static boolean isLost(DrawOverview command, OverviewDrawn last) {
        return !inAnyVersion(command.projects()).containsAll(inAnyVersion(last.counted()));
    }

    /**
     * What is public is drawn anew for what was corrected and for what became public since; what is on its way to that only for what was
     * corrected, so that a publication does not throw a review away.
     */
    private boolean isAnother(DrawOverview command, OverviewDrawn before) {
        Set<Stated> now = stated(command.projects());
        Set<Stated> then = stated(before.counted());
        return published ? !now.equals(then) : !now.containsAll(then);
    }

    private static Set<Stated> stated(List<Counted> projects) {
        return projects.stream()
                .flatMap(project -> project.items().stream().map(item -> new Stated(project.projectCode(), item)))
                .collect(Collectors.toSet());
    }

    private static Set<Stated> inAnyVersion(List<Counted> projects) {
        return stated(projects).stream().map(Stated::inAnyVersion).collect(Collectors.toSet());
    }

    private OverviewDrawn drawn(DrawOverview command, PublicAccount account) {
        return new OverviewDrawn(
                command.budgetYear(),
                command.department(),
                command.name(),
                command.unitCode(),
                last == null ? 1 : last.version() + 1,
                command.projects(),
                account,
                command.on());
    }

    @Override
    public YearlyOverviewState evolve(YearlyOverviewEvent event) {
        return switch (event) {
            case OverviewDrawn drawn -> new YearlyOverviewState(drawn, false, published, released, rulebook);
            case OverviewLapsed _ -> new YearlyOverviewState(last, true, false, released, rulebook);
        };
    }

    @Override
    public YearlyOverviewState heed(StoredEvent event) {
        return switch (event) {
            case RulebookPublished rules ->
                new YearlyOverviewState(last, lapsed, published, released, rulebook.and(rules));
            case BatchReleased batch
            when batch.unitCode() == null -> new YearlyOverviewState(last, lapsed, published, true, rulebook);
            case ItemDue _, ItemWithdrawn _ -> new YearlyOverviewState(last, lapsed, false, released, rulebook);
            case ItemPublished _ -> new YearlyOverviewState(last, lapsed, true, released, rulebook);
            default -> this;
        };
    }
}
