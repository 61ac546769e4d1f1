package org.jixiao.disclosure.item.whendesignatedkey;

import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.goals.ProjectEvent.KeyDesignationLifted;
import org.jixiao.contracts.goals.ProjectEvent.KeyProjectDesignated;
import org.jixiao.disclosure.item.DisclosureItemCommand.LeaveScope;
import org.jixiao.disclosure.item.DisclosureItemCommand.PlaceInScope;
import org.jixiao.platform.automation.Automation;
import org.springframework.stereotype.Component;

/** The goal that was open on request only is published, where the scope holds key projects. */
@Component
class WhenDesignatedKeyThenGoalIsInScope extends Automation {

    WhenDesignatedKeyThenGoalIsInScope() {
        super("disclosure-when-designated-key-then-goal-is-in-scope", Start.FROM_THE_BEGINNING);
        on(
                KeyProjectDesignated.class,
                (key, at) -> command(new PlaceInScope(
                                Subject.project(key.projectCode(), key.budgetYear()),
                                Matter.GOAL,
                                key.criterion(),
                                at.businessDate()))
                        .unlessRefused("disclosure-restricted", "project-is-classified"));
        on(
                KeyDesignationLifted.class,
                (key, at) -> command(new LeaveScope(
                                Subject.project(key.projectCode(), key.budgetYear()),
                                Matter.GOAL,
                                key.reason(),
                                at.businessDate()))
                        .unlessRefused("disclosure-restricted", "project-is-classified"));
    }
}
