package org.jixiao.evaluation.selfevaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemPublished;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet.Funds;
import org.jixiao.contracts.goals.GoalEvent.ClassifiedGoalApproved;
import org.jixiao.contracts.goals.GoalEvent.GoalAdjusted;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.contracts.goals.GoalEvent.TrialFiled;
import org.jixiao.contracts.goals.PolicyEvent.PolicyOfficerAppointed;
import org.jixiao.contracts.goals.ProjectEvent.ClassifiedProjectRegistered;
import org.jixiao.contracts.goals.ProjectEvent.ProjectOfficerAppointed;
import org.jixiao.contracts.goals.ProjectEvent.ProjectTransferred;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.goals.WholeEvent.WholeOfficerAppointed;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.DocumentCounted;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ProgressReported;
import org.jixiao.contracts.monitoring.IndicatorProgress;
import org.jixiao.contracts.monitoring.MoneyFigures;
import org.jixiao.kernel.posts.Officers;
import org.jixiao.kernel.review.Acting;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * What a self-evaluation has heard from other streams.
 *
 * @param classified how a classified project was registered; null for any other
 * @param classifiedGoalApproved whether the goal of a classified project was approved
 * @param goal in the version that binds the year; null while there is none
 * @param moved the last transfer of a project; null of what stayed where it was
 * @param officers who answers for the subject
 * @param progress the report on the latest month; null before the first
 * @param money of the subject and of its parts, as finance's documents have it
 * @param acting the unit of who acts
 * @param published whether the public has read a result
 */
record Circumstances(
        @Nullable ClassifiedProjectRegistered classified,
        boolean classifiedGoalApproved,
        @Nullable Goal goal,
        @Nullable ProjectTransferred moved,
        Officers officers,
        @Nullable ProgressReported progress,
        PMap<Subject, MoneyFigures> money,
        List<RulebookPublished> rulebook,
        Acting acting,
        boolean published) {

    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    static Circumstances unheard() {
        return new Circumstances(
                null,
                false,
                null,
                null,
                Officers.none(),
                null,
                HashTreePMap.empty(),
                List.of(),
                Acting.nobody(),
                false);
    }

    Circumstances after(StoredEvent event) {
        return switch (event) {
            case ClassifiedProjectRegistered registered -> with(registered, classifiedGoalApproved);
            case ClassifiedGoalApproved _ -> with(classified, true);
            case GoalApproved approved -> with(Goal.of(approved), officers.beginningWith(approved.officer()));
            case TrialFiled filed -> with(Goal.of(filed), officers.beginningWith(filed.officer()));
            case GoalAdjusted adjusted when goal != null -> with(goal.after(adjusted), officers);
            case ProjectOfficerAppointed appointed ->
                with(goal, officers.and(appointed.projectOfficer(), appointed.from()));
            case PolicyOfficerAppointed appointed -> with(goal, officers.and(appointed.officer(), appointed.from()));
            case WholeOfficerAppointed appointed -> with(goal, officers.and(appointed.officer(), appointed.from()));
            case ProjectTransferred transfer ->
                with(goal, officers.and(transfer.projectOfficer(), transfer.from()))
                        .in(transfer);
            case ProgressReported report
            when progress == null || report.cutOffMonth() >= progress.cutOffMonth() -> with(report);
            case DocumentCounted document -> with(money.plus(document.subject(), document.figures()));
            case ItemPublished item when item.matter() == Matter.SELF_EVALUATION -> publicNow();
            case RulebookPublished version ->
                with(Stream.concat(rulebook.stream(), Stream.of(version)).toList(), acting);
            default -> with(rulebook, acting.after(event));
        };
    }

    /** The unit that evaluates itself; null while no goal binds the year. */
    @Nullable
    String unitCode() {
        if (moved != null) {
            return moved.unitCode();
        }
        return goal == null ? null : goal.unitCode();
    }

    /** The last report on each indicator. */
    List<IndicatorProgress> reported() {
        return progress == null ? List.of() : progress.report().indicators();
    }

    Funds funds() {
        return new Funds(
                sum(MoneyFigures::approved),
                sum(MoneyFigures::carriedIn),
                sum(MoneyFigures::budget),
                sum(MoneyFigures::executed),
                sum(MoneyFigures::otherFunds));
    }

    /** The newest version of the rulebook that is in force on the day. */
    Optional<RulebookPublished> rulebookOn(LocalDate on) {
        return rulebook.reversed().stream()
                .filter(version -> !version.effectiveFrom().isAfter(on))
                .findFirst();
    }

    RulebookPublished rulebookVersion(int version) {
        return rulebook.stream()
                .filter(one -> one.version() == version)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the log has lost rulebook version " + version));
    }

    private BigDecimal sum(Function<MoneyFigures, BigDecimal> figure) {
        return money.values().stream().map(figure).reduce(NOTHING, BigDecimal::add);
    }

    private Circumstances with(@Nullable ClassifiedProjectRegistered registered, boolean approved) {
        return new Circumstances(
                registered, approved, goal, moved, officers, progress, money, rulebook, acting, published);
    }

    private Circumstances with(@Nullable Goal other, Officers charged) {
        return new Circumstances(
                classified,
                classifiedGoalApproved,
                other,
                moved,
                charged,
                progress,
                money,
                rulebook,
                acting,
                published);
    }

    private Circumstances in(ProjectTransferred transfer) {
        return new Circumstances(
                classified,
                classifiedGoalApproved,
                goal,
                transfer,
                officers,
                progress,
                money,
                rulebook,
                acting,
                published);
    }

    private Circumstances with(ProgressReported report) {
        return new Circumstances(
                classified, classifiedGoalApproved, goal, moved, officers, report, money, rulebook, acting, published);
    }

    private Circumstances with(PMap<Subject, MoneyFigures> figures) {
        return new Circumstances(
                classified,
                classifiedGoalApproved,
                goal,
                moved,
                officers,
                progress,
                figures,
                rulebook,
                acting,
                published);
    }

    private Circumstances publicNow() {
        return new Circumstances(
                classified, classifiedGoalApproved, goal, moved, officers, progress, money, rulebook, acting, true);
    }

    private Circumstances with(List<RulebookPublished> versions, Acting unit) {
        return new Circumstances(
                classified, classifiedGoalApproved, goal, moved, officers, progress, money, versions, unit, published);
    }
}
