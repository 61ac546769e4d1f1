package org.jixiao.goals.subject;

import java.math.BigDecimal;
import java.util.Optional;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.GoalSubject;
import org.jixiao.contracts.goals.Participation;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.PolicyEvent.PolicyProposed;
import org.jixiao.contracts.goals.ProjectEvent.ProjectProposed;
import org.jixiao.contracts.goals.ProjectEvent.ProjectTransferred;
import org.jixiao.contracts.goals.ProjectKind;
import org.jixiao.contracts.goals.ProjectNature;
import org.jixiao.contracts.goals.ProjectProfile;
import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.contracts.goals.WholeEvent.WholeGoalCalled;
import org.jixiao.platform.aggregate.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * A subject as it was proposed, or as its goal was called for.
 *
 * @param unitCode the unit that answers for it
 * @param unitKind what that unit was on that day
 * @param participation how that unit took part on that day
 * @param division responsible division (责任处室)
 * @param officer the person named first
 * @param amount what was asked for, 元; nothing for a unit or department as a whole, which lives on what its parts ask for
 * @param profile null of a unit or department as a whole
 * @param kind of a project
 * @param nature of a project
 */
public record Proposal(
        Subject subject,
        String name,
        String unitCode,
        UnitKind unitKind,
        Participation participation,
        String division,
        Person officer,
        BigDecimal amount,
        @Nullable ProjectProfile profile,
        @Nullable ProjectKind kind,
        @Nullable ProjectNature nature) {

    /** The stream in which a subject's proposal is told, for aggregates that go by it. */
    public static String streamOf(Subject subject) {
        String type =
                switch (GoalSubject.of(subject)) {
                    case PROJECT -> "project";
                    case POLICY -> "policy";
                    case UNIT, DEPARTMENT -> "whole";
                };
        return Aggregate.streamOf(type, subject);
    }

    /** Empty where the event proposes nothing. */
    public static Optional<Proposal> of(StoredEvent event) {
        return switch (event) {
            case ProjectProposed e -> Optional.of(of(e));
            case PolicyProposed e ->
                Optional.of(new Proposal(
                        e.subject(),
                        e.name(),
                        e.unitCode(),
                        UnitKind.HEADQUARTERS,
                        Participation.FULL,
                        e.division(),
                        e.officer(),
                        e.amount(),
                        e.profile(),
                        null,
                        null));
            case WholeGoalCalled e ->
                Optional.of(new Proposal(
                        e.subject(),
                        e.name(),
                        e.unitCode(),
                        e.unitKind(),
                        e.participation(),
                        e.division(),
                        e.officer(),
                        BigDecimal.ZERO,
                        null,
                        null,
                        null));
            default -> Optional.empty();
        };
    }

    /** The subject after an event: proposed anew, or with the unit that it was transferred to; empty where it is as before. */
    public static Optional<Proposal> after(StoredEvent event, @Nullable Proposal before) {
        return event instanceof ProjectTransferred transfer
                ? Optional.ofNullable(before)
                        .map(known -> known.heldBy(
                                transfer.unitCode(),
                                transfer.unitKind(),
                                transfer.participation(),
                                transfer.division()))
                : of(event);
    }

    /** As if another unit had proposed it. */
    public Proposal heldBy(String unit, UnitKind kindOfUnit, Participation way, String divisionThere) {
        return new Proposal(
                subject, name, unit, kindOfUnit, way, divisionThere, officer, amount, profile, kind, nature);
    }

    public static Proposal of(ProjectProposed project) {
        return new Proposal(
                Subject.project(project.projectCode(), project.budgetYear()),
                project.name(),
                project.unitCode(),
                project.unitKind(),
                project.participation(),
                project.division(),
                project.projectOfficer(),
                project.requestedAmount(),
                project.profile(),
                project.kind(),
                project.nature());
    }

    public GoalSubject goalSubject() {
        return GoalSubject.of(subject);
    }

    /** Whether its goal is only written for practice (试编). */
    public boolean isTrial() {
        return participation == Participation.TRIAL;
    }

    /** 人员类 and 公用经费 follow from posts and standards; a unit or department as a whole asks for nothing. */
    public boolean isExemptFromAppraisal() {
        return goalSubject().isWhole() || (kind != null && kind.isExemptFromAppraisal());
    }
}
