package org.jixiao.monitoring.fundcontrol.whenlinkedprojectconcerned;

import org.jixiao.contracts.Subject;
import org.jixiao.contracts.monitoring.FundControlEvent.LinkedProjectConcerned;
import org.jixiao.contracts.monitoring.FundControlEvent.LinkedProjectExcepted;
import org.jixiao.contracts.monitoring.FundControlEvent.LinkedProjectReleased;
import org.jixiao.contracts.monitoring.FundControlEvent.PolicyDecision;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.FollowPolicy;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.HoldForItself;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.LetGoWithPolicy;
import org.jixiao.platform.automation.Automation;
import org.springframework.stereotype.Component;

/** The money of a policy is the money of its projects, but for those whose money is not controlled here: classified ones and trials. */
@Component
class WhenLinkedProjectConcernedThenFollowPolicy extends Automation {

    WhenLinkedProjectConcernedThenFollowPolicy() {
        super("monitoring-when-linked-project-concerned-then-follow-policy", Start.FROM_THE_BEGINNING);
        on(
                LinkedProjectConcerned.class,
                (concerned, at) -> command(new FollowPolicy(
                                Subject.project(
                                        concerned.projectCode(),
                                        concerned.subject().budgetYear()),
                                new PolicyDecision(concerned.subject().code(), concerned.number()),
                                concerned.measure(),
                                concerned.reason(),
                                concerned.document(),
                                concerned.lapsesOn(),
                                at.businessDate()))
                        .unlessRefused("project-is-classified", "trial-outside-fund-control"));
        on(
                LinkedProjectExcepted.class,
                (excepted, at) -> command(new HoldForItself(
                                Subject.project(
                                        excepted.projectCode(),
                                        excepted.subject().budgetYear()),
                                excepted.subject().code(),
                                excepted.reason(),
                                excepted.document(),
                                at.businessDate()))
                        .unlessRefused("project-is-classified"));
        on(
                LinkedProjectReleased.class,
                (released, at) -> command(new LetGoWithPolicy(
                                Subject.project(
                                        released.projectCode(),
                                        released.subject().budgetYear()),
                                new PolicyDecision(released.subject().code(), released.number()),
                                released.reason(),
                                released.document(),
                                at.businessDate()))
                        .unlessRefused("project-is-classified"));
    }
}
