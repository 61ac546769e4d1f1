package org.jixiao.goals.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.goals.PolicyEvent;
import org.jixiao.contracts.goals.PolicyEvent.PolicyOfficerAppointed;
import org.jixiao.contracts.goals.PolicyEvent.PolicyProjectsLinked;
import org.jixiao.contracts.goals.PolicyEvent.PolicyProposed;
import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.goals.policy.PolicyCommand.AppointPolicyOfficer;
import org.jixiao.goals.policy.PolicyCommand.LinkProjects;
import org.jixiao.goals.policy.PolicyCommand.ProposePolicy;
import org.jixiao.goals.subject.OfficerRules;
import org.jixiao.kernel.posts.Officers;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.aggregate.State;

/** A policy as data. The 机关 writes policies; no office or centre does. */
sealed interface PolicyState extends State<PolicyCommand, PolicyEvent, PolicyState> {

    Circumstances circumstances();

    /** Nobody has proposed it yet. */
    record Unknown(Circumstances circumstances) implements PolicyState {

        Unknown() {
            this(Circumstances.unheard());
        }

        @Override
        public Decision<PolicyEvent> decide(PolicyCommand command) {
            return switch (command) {
                case LinkProjects _, AppointPolicyOfficer _ -> Decision.refuse(Refusal.notFound("policy-not-found"));
                case ProposePolicy propose -> {
                    List<Refusal> objections = new ArrayList<>();
                    UnitKind unitKind = circumstances.unitKind();
                    if (unitKind == null) {
                        objections.add(Refusal.conflict("unit-not-in-this-year").at("unitCode"));
                    } else if (unitKind != UnitKind.HEADQUARTERS
                            || !propose.by().unit().equals(propose.unitCode())) {
                        objections.add(Refusal.forbidden("policy-of-the-headquarters-only")
                                .at("unitCode"));
                    }
                    circumstances
                            .units()
                            .objectionIn(propose.unitCode(), propose.subject().budgetYear())
                            .map(ended -> ended.at("unitCode"))
                            .ifPresent(objections::add);
                    Authors.objection(propose.division(), propose.by(), propose.on(), circumstances)
                            .ifPresent(objections::add);
                    Authors.objectionToBusiness(propose.businessDivision(), propose.on(), circumstances)
                            .ifPresent(objections::add);
                    int year = propose.subject().budgetYear();
                    if (year < propose.profile().fromYear()
                            || year > propose.profile().toYear()) {
                        objections.add(
                                Refusal.rule("budget-year-outside-project").at("profile.fromYear"));
                    }
                    circumstances.cancellation(year).ifPresent(objections::add);
                    objections.addAll(objectionsTo(propose.projects(), circumstances));
                    yield objections.isEmpty() ? Decision.accept(proposed(propose)) : Decision.refuse(objections);
                }
            };
        }
    }

    /**
     * @param projects codes of all that carry it out now
     * @param officers who answered for it, and who does
     */
    record Proposed(Circumstances circumstances, PolicyProposed proposal, List<String> projects, Officers officers)
            implements PolicyState {

        @Override
        public Decision<PolicyEvent> decide(PolicyCommand command) {
            return switch (command) {
                case ProposePolicy again when proposed(again).equals(proposal) -> Decision.nothingToDo();
                case ProposePolicy _ -> Decision.refuse(Refusal.conflict("policy-already-proposed"));
                case LinkProjects(var subject, var linked, var by, var on) -> {
                    List<Refusal> objections = new ArrayList<>();
                    if (!by.unit().equals(proposal.unitCode())) {
                        objections.add(Refusal.forbidden("subject-of-another-unit"));
                    }
                    Authors.objection(proposal.division(), by, on, circumstances)
                            .ifPresent(objections::add);
                    circumstances.cancellation(subject.budgetYear()).ifPresent(objections::add);
                    objections.addAll(objectionsTo(linked, circumstances));
                    if (!objections.isEmpty()) {
                        yield Decision.refuse(objections);
                    }
                    yield Set.copyOf(linked).equals(Set.copyOf(projects))
                            ? Decision.nothingToDo()
                            : Decision.accept(new PolicyProjectsLinked(subject, linked));
                }
                case AppointPolicyOfficer(var subject, var officer, var from, var reason, var by) ->
                    OfficerRules.appoint(
                            officers,
                            officer,
                            from,
                            by,
                            proposal.unitCode(),
                            Refusal.forbidden("subject-of-another-unit"),
                            new PolicyOfficerAppointed(subject, officer, from, reason));
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

    /** Projects of any unit may carry a policy out. */
    private static List<Refusal> objectionsTo(List<String> projects, Circumstances known) {
        List<Refusal> objections = new ArrayList<>(known.named().objections(projects, "projects", _ -> true));
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
            case PolicyProposed proposal ->
                new Proposed(circumstances(), proposal, proposal.projects(), Officers.namedFirst(proposal.officer()));
            case PolicyProjectsLinked linked
            when this instanceof Proposed(var known, var proposal, var _, var officers) ->
                new Proposed(known, proposal, linked.projects(), officers);
            case PolicyOfficerAppointed appointed
            when this instanceof Proposed(var known, var proposal, var projects, var officers) ->
                new Proposed(known, proposal, projects, officers.and(appointed.officer(), appointed.from()));
            case PolicyProjectsLinked _, PolicyOfficerAppointed _ -> this;
        };
    }

    @Override
    default PolicyState heed(StoredEvent event) {
        Circumstances heard = circumstances().after(event);
        return switch (this) {
            case Unknown _ -> new Unknown(heard);
            case Proposed(var _, var proposal, var projects, var officers) ->
                new Proposed(heard, proposal, projects, officers);
        };
    }
}
