package org.jixiao.evaluation.selfevaluation.form;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.FalsificationFound;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.LateMoneyNoticed;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationAttested;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationConfirmed;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationExtended;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationFinalised;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationJudged;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationOpened;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationReopened;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationReturned;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationSubmitted;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationSupervised;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.TrialSelfEvaluationFiled;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet;
import org.jixiao.contracts.goals.GoalEvent.GoalAdjusted;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.contracts.goals.GoalEvent.TrialFiled;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.ProjectEvent.ClassifiedProjectRegistered;
import org.jixiao.contracts.goals.ProjectEvent.DisclosureRestricted;
import org.jixiao.contracts.goals.ProjectEvent.DisclosureRestrictionLifted;
import org.jixiao.contracts.goals.ProjectEvent.ProjectProposed;
import org.jixiao.contracts.goals.ProjectEvent.ProjectTransferred;
import org.jixiao.contracts.goals.ReviewRoute;
import org.jixiao.contracts.goals.UnitEvent.UnitRegistered;
import org.jixiao.contracts.goals.WholePlan;
import org.jixiao.evaluation.paper.EvaluationWords;
import org.jspecify.annotations.Nullable;

/** What the form of a self-evaluation prints, told by the events of the subject, its goal and its evaluation. */
final class SelfEvaluationRecord {

    private final List<Confirmed> confirmations = new ArrayList<>();
    private final List<FalsificationFound> falsifications = new ArrayList<>();
    private @Nullable SelfEvaluationOpened opened;
    private @Nullable Told told;
    private @Nullable ProjectProposed proposed;
    private @Nullable ProjectTransferred moved;
    private @Nullable Unit unit;
    private @Nullable WholePlan plan;
    private boolean concluded;
    private String unitName = "";
    private String division = "";
    private boolean restricted;
    private boolean classified;

    /**
     * The sheet as it stands.
     *
     * @param on the day on which it was submitted, or on which the result became final
     * @param standing empty once the result is final
     * @param voidedBy 文号 of the paper by which its score and grade are void; null where they count
     */
    record Told(
            SelfEvaluationSubmitted submitted,
            SelfEvaluationSheet sheet,
            LocalDate on,
            String standing,
            @Nullable String voidedBy) {

        Told standing(String other) {
            return new Told(submitted, sheet, on, other, voidedBy);
        }

        Told voided(String document) {
            return new Told(submitted, sheet, on, "弄虚作假，结果作废", document);
        }

        /** 等级 in words. */
        String grade() {
            return voidedBy == null ? EvaluationWords.result(sheet.result(), sheet.grade()) : "作废";
        }

        String total() {
            return voidedBy == null ? sheet.total().toPlainString() : "作废";
        }
    }

    /**
     * The unit in which it is evaluated: once the result is concluded, whatever becomes of the project later.
     *
     * @param officer who answers for the subject there
     */
    record Unit(String code, Person officer, ReviewRoute route) {}

    record Confirmed(SelfEvaluationConfirmed given, LocalDate on) {}

    /** One after the other, as they stand in the log; {@code on} is the day on which the event counts. */
    void hear(StoredEvent event, LocalDate on) {
        switch (event) {
            case SelfEvaluationEvent e -> hear(e, on);
            case GoalApproved e -> {
                restricted = restricted || e.disclosureRestricted();
                plan = e.content().whole();
            }
            case TrialFiled e -> plan = e.content().whole();
            case GoalAdjusted e
            when !e.adjustedOn().isAfter(lastDay(e)) -> plan = e.content().whole();
            case DisclosureRestricted _ -> restricted = true;
            case DisclosureRestrictionLifted _ -> restricted = false;
            case ClassifiedProjectRegistered _ -> classified = true;
            case ProjectProposed e -> {
                proposed = e;
                division = e.division();
            }
            case ProjectTransferred e -> {
                moved = e;
                followProject();
            }
            case UnitRegistered e -> unitName = e.name();
            default -> {}
        }
    }

    private void hear(SelfEvaluationEvent event, LocalDate on) {
        switch (event) {
            case SelfEvaluationOpened e -> {
                opened = e;
                unit = new Unit(e.unitCode(), e.officer(), e.route());
            }
            case SelfEvaluationSubmitted e -> {
                concluded = false;
                followProject();
                confirmations.clear();
                told = new Told(e, e.sheet(), on, "审核中", null);
            }
            case SelfEvaluationConfirmed e -> confirmations.add(new Confirmed(e, on));
            case SelfEvaluationReturned _ -> stands("已退回");
            case SelfEvaluationReopened _ ->
                stands(told != null && told.voidedBy() != null ? told.standing() + "，待复核" : "待复核");
            case SelfEvaluationFinalised e -> {
                concluded = true;
                if (told != null) {
                    told = new Told(
                            told.submitted(), e.sheet(), on, e.version() == 1 ? "" : "第" + e.version() + "版", null);
                }
            }
            case FalsificationFound e -> {
                falsifications.add(e);
                concluded = true;
                told = told == null ? null : told.voided(e.document());
            }
            case TrialSelfEvaluationFiled _ -> {
                concluded = true;
                stands("已备案");
            }
            case SelfEvaluationExtended _,
                    SelfEvaluationJudged _,
                    SelfEvaluationSupervised _,
                    LateMoneyNoticed _,
                    SelfEvaluationAttested _ -> {}
        }
    }

    /** What the unit before confirmed does not count in the new one. */
    private void followProject() {
        if (moved != null && unit != null && !concluded) {
            String there = moved.unitCode();
            unit = new Unit(there, moved.projectOfficer(), moved.route());
            division = moved.division();
            confirmations.removeIf(one -> !one.given().unitCode().equals(there));
        }
    }

    private void stands(String standing) {
        if (told != null) {
            told = told.standing(standing);
        }
    }

    /** Empty before it was opened. */
    Optional<SelfEvaluationOpened> opened() {
        return Optional.ofNullable(opened);
    }

    /** What was adjusted after the year's end does not bind the year. */
    private static LocalDate lastDay(GoalAdjusted adjusted) {
        return LocalDate.of(adjusted.subject().budgetYear(), Month.DECEMBER, 31);
    }

    /** What a unit or the department as a whole was to do in the year; null of others. */
    @Nullable
    WholePlan plan() {
        return plan;
    }

    /** Empty before the first sheet. */
    Optional<Told> told() {
        return Optional.ofNullable(told);
    }

    List<Confirmed> confirmations() {
        return List.copyOf(confirmations);
    }

    /** For good, whatever result came later. */
    List<FalsificationFound> falsifications() {
        return List.copyOf(falsifications);
    }

    /** What the project was proposed as; null of others, and of what was taken over from its papers. */
    @Nullable
    ProjectProposed proposed() {
        return proposed;
    }

    /** 具体实施处（科）室; empty where the unit has none. */
    String division() {
        return division;
    }

    /** Empty before it was opened. */
    Optional<Unit> unit() {
        return Optional.ofNullable(unit);
    }

    /** 实施单位; its code where it was not registered for the year. */
    String unitName() {
        return unitName.isEmpty() && unit != null ? unit.code() : unitName;
    }

    boolean isClassified() {
        return classified;
    }

    /** What stands in the corner of every page where the subject was found unsuitable for disclosure. */
    String mark() {
        return restricted ? "不宜公开" : "";
    }
}
