package org.jixiao.disclosure.item.whendesignatedkey;

import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.goals.ProjectEvent.KeyDesignationLifted;
import org.jixiao.contracts.goals.ProjectEvent.KeyProjectDesignated;
import org.jixiao.disclosure.item.DisclosureItemCommand.LeaveScope;
import org.jixiao.disclosure.item.DisclosureItemCommand.PlaceInScope;
import org.jixiao.platform.automation.Automation;
import org.springframework.stereotype.Component;

/** The result that was open on request only is published, where the scope holds key projects. */
@Component
class WhenDesignatedKeyThenResultIsInScope extends Automation {

    WhenDesignatedKeyThenResultIsInScope() {
        super("disclosure-when-designated-key-then-result-is-in-scope", Start.FROM_THE_BEGINNING);
        on(
                KeyProjectDesignated.class,
                (key, at) -> command(new PlaceInScope(
                                Subject.project(key.projectCode(), key.budgetYear()),
                                Matter.SELF_EVALUATION,
                                key.criterion(),
                                at.businessDate()))
                        .unlessRefused("disclosure-restricted", "project-is-classified"));
        on(
                KeyDesignationLifted.class,
                (key, at) -> command(new LeaveScope(
                                Subject.project(key.projectCode(), key.budgetYear()),
                                Matter.SELF_EVALUATION,
                                key.reason(),
                                at.businessDate()))
                        .unlessRefused("disclosure-restricted", "project-is-classified"));
    }
}
