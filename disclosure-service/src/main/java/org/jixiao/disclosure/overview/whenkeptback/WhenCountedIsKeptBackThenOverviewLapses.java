package org.jixiao.disclosure.overview.whenkeptback;

import java.time.LocalDate;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemWithdrawn;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemWithheld;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.goals.LegalGround;
import org.jixiao.contracts.goals.ProjectEvent.ClassifiedProjectRegistered;
import org.jixiao.contracts.goals.ProjectEvent.DisclosureRestricted;
import org.jixiao.disclosure.overview.YearlyOverviewCommand.LoseCounted;
import org.jixiao.platform.automation.Automation;
import org.jixiao.platform.automation.Reaction;
import org.springframework.stereotype.Component;

/** Of what is withdrawn, withheld, 不宜公开 or 涉密 no sum stays public: the next one, less that, would tell it. */
@Component
class WhenCountedIsKeptBackThenOverviewLapses extends Automation {

    WhenCountedIsKeptBackThenOverviewLapses() {
        super("disclosure-when-counted-is-kept-back-then-overview-lapses", Start.FROM_THE_BEGINNING);
        on(
                ItemWithdrawn.class,
                (item, _) -> item(item.subject(), item.matter(), item.ground(), item.emergency(), item.withdrawnOn()));
        on(
                ItemWithheld.class,
                (item, _) -> item(item.subject(), item.matter(), item.ground(), true, item.withheldOn()));
        on(
                DisclosureRestricted.class,
                (found, at) -> command(lost(
                        Subject.project(found.projectCode(), found.budgetYear()), found.ground(), at.businessDate())));
        on(
                ClassifiedProjectRegistered.class,
                (secret, at) -> command(lost(
                        Subject.project(secret.projectCode(), secret.budgetYear()),
                        LegalGround.ART_14,
                        at.businessDate())));
    }

    private static Reaction item(Subject subject, Matter matter, LegalGround ground, boolean emergency, LocalDate on) {
        return subject.kind().equals(Subject.PROJECT)
                ? command(new LoseCounted(subject.budgetYear(), subject.code(), matter, ground, emergency, on))
                : nothing();
    }

    private static LoseCounted lost(Subject project, LegalGround ground, LocalDate on) {
        return new LoseCounted(project.budgetYear(), project.code(), null, ground, true, on);
    }
}
