package org.jixiao.evaluation.selfevaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.goals.GoalEvent.ClassifiedGoalApproved;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.contracts.goals.ProjectEvent.ClassifiedProjectRegistered;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.DocumentCounted;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ProgressReported;
import org.jixiao.contracts.monitoring.IndicatorProgress;
import org.jixiao.contracts.monitoring.MoneyFigures;
import org.jspecify.annotations.Nullable;

/**
 * What a self-evaluation has heard from other streams.
 *
 * @param classified how a classified project was registered; null for any other
 * @param goal the approved goal, in its newest version; null while there is none
 * @param classifiedGoalApproved whether the goal of a classified project was approved
 * @param tracking the last report on each indicator
 * @param money 全年预算数 and 执行数 as finance's documents have it
 */
record Circumstances(
        @Nullable ClassifiedProjectRegistered classified,
        @Nullable GoalApproved goal,
        boolean classifiedGoalApproved,
        List<IndicatorProgress> tracking,
        MoneyFigures money,
        List<RulebookPublished> rulebook) {

    static Circumstances unheard() {
        return new Circumstances(null, null, false, List.of(), MoneyFigures.none(), List.of());
    }

    Circumstances after(StoredEvent event) {
        return switch (event) {
            case ClassifiedProjectRegistered registered ->
                new Circumstances(registered, goal, classifiedGoalApproved, tracking, money, rulebook);
            case GoalApproved approved ->
                new Circumstances(classified, approved, classifiedGoalApproved, tracking, money, rulebook);
            case ClassifiedGoalApproved _ -> new Circumstances(classified, goal, true, tracking, money, rulebook);
            case ProgressReported report ->
                new Circumstances(
                        classified,
                        goal,
                        classifiedGoalApproved,
                        report.report().indicators(),
                        money,
                        rulebook);
            case DocumentCounted document -> withMoney(document.figures());
            case RulebookPublished published ->
                new Circumstances(
                        classified,
                        goal,
                        classifiedGoalApproved,
                        tracking,
                        money,
                        Stream.concat(rulebook.stream(), Stream.of(published)).toList());
            default -> this;
        };
    }

    /** The newest version of the rulebook that is in force on the day. */
    Optional<RulebookPublished> rulebookOn(LocalDate on) {
        return rulebook.reversed().stream()
                .filter(version -> !version.effectiveFrom().isAfter(on))
                .findFirst();
    }

    RulebookPublished rulebookVersion(int version) {
        return rulebook.stream()
                .filter(published -> published.version() == version)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the log has lost rulebook version " + version));
    }

    private Circumstances withMoney(MoneyFigures figures) {
        return new Circumstances(classified, goal, classifiedGoalApproved, tracking, figures, rulebook);
    }
}
