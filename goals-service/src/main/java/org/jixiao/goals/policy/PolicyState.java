package org.jixiao.goals.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.goals.PolicyEvent;
import org.jixiao.contracts.goals.PolicyEvent.PolicyProjectsLinked;
import org.jixiao.contracts.goals.PolicyEvent.PolicyProposed;
import org.jixiao.contracts.goals.UnitEvent.UnitRegistered;
import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.goals.policy.PolicyCommand.LinkProjects;
import org.jixiao.goals.policy.PolicyCommand.ProposePolicy;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.aggregate.State;
import org.jspecify.annotations.Nullable;

/** A policy as data. The 机关 writes policies; no office or centre does. */
sealed interface PolicyState extends State<PolicyCommand, PolicyEvent, PolicyState> {

    /**
     * Nobody has proposed it yet.
     *
     * @param unitKind what the proposing unit is in the year; null while it is not registered
     */
    record Unknown(@Nullable UnitKind unitKind) implements PolicyState {

        Unknown() {
            this(null);
        }

        @Override
        public Decision<PolicyEvent> decide(PolicyCommand command) {
            return switch (command) {
                case LinkProjects _ -> Decision.refuse(Refusal.notFound("policy-not-found"));
                case ProposePolicy propose -> {
                    List<Refusal> objections = new ArrayList<>();
                    if (unitKind == null) {
                        objections.add(Refusal.conflict("unit-not-in-this-year").at("unitCode"));
                    } else if (unitKind != UnitKind.HEADQUARTERS
                            || !propose.by().equals(propose.unitCode())) {
                        objections.add(Refusal.forbidden("policy-of-the-headquarters-only")
                                .at("unitCode"));
                    }
                    int year = propose.subject().budgetYear();
                    if (year < propose.profile().fromYear()
                            || year > propose.profile().toYear()) {
                        objections.add(
                                Refusal.rule("budget-year-outside-project").at("profile.fromYear"));
                    }
                    objections.addAll(objectionsTo(propose.projects()));
                    yield objections.isEmpty() ? Decision.accept(proposed(propose)) : Decision.refuse(objections);
                }
            };
        }
    }

    /** @param projects codes of all that carry it out now */
    record Proposed(PolicyProposed proposal, List<String> projects) implements PolicyState {

        @Override
        public Decision<PolicyEvent> decide(PolicyCommand command) {
            return switch (command) {
                case ProposePolicy again when proposed(again).equals(proposal) -> Decision.nothingToDo();
                case ProposePolicy _ -> Decision.refuse(Refusal.conflict("policy-already-proposed"));
                case LinkProjects(var subject, var linked) -> {
                    List<Refusal> objections = objectionsTo(linked);
                    if (!objections.isEmpty()) {
                        yield Decision.refuse(objections);
                    }
                    yield linked.equals(projects)
                            ? Decision.nothingToDo()
                            : Decision.accept(new PolicyProjectsLinked(subject, linked));
                }
            };
        }
    }

    private static PolicyProposed proposed(ProposePolicy command) {
        return new PolicyProposed(
                command.subject(),
                command.name(),
                command.unitCode(),
                command.division(),
                command.businessDivision(),
                command.officer(),
                command.amount(),
                command.projects(),
                command.profile());
    }

    private static List<Refusal> objectionsTo(List<String> projects) {
        List<Refusal> objections = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < projects.size(); i++) {
            if (!seen.add(projects.get(i))) {
                objections.add(Refusal.rule("project-linked-twice").at("projects[" + i + "]"));
            }
        }
        return objections;
    }

    @Override
    default PolicyState evolve(PolicyEvent event) {
        return switch (event) {
            case PolicyProposed proposal -> new Proposed(proposal, proposal.projects());
            case PolicyProjectsLinked linked
            when this instanceof Proposed(var proposal, var _) -> new Proposed(proposal, linked.projects());
            case PolicyProjectsLinked _ -> this;
        };
    }

    @Override
    default PolicyState heed(StoredEvent event) {
        return this instanceof Unknown && event instanceof UnitRegistered unit ? new Unknown(unit.kind()) : this;
    }
}
