package org.jixiao.goals.rulebook;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jixiao.contracts.goals.EvaluationRules;
import org.jixiao.contracts.goals.MonitoringRules;
import org.jixiao.contracts.goals.MonitoringRules.Tracking;
import org.jixiao.contracts.goals.MonitoringRules.TrackingTask;
import org.jixiao.contracts.goals.ReportingRules;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.contracts.goals.Rules.Review;
import org.jspecify.annotations.Nullable;

/**
 * The rules of an earlier year for a later one (开年): the numbers stay, the terms come as many years later. The calendar stays as well: a
 * holiday is that day of that year, and those to come stand in a notice that is not written yet.
 */
final class RulesOfLaterYear {

    private RulesOfLaterYear() {}

    static Rules of(Rules earlier, int years) {
        return new Rules(
                earlier.weights(),
                earlier.goals(),
                later(earlier.review(), years),
                earlier.appraisal(),
                earlier.lights(),
                earlier.scores(),
                earlier.disclosure(),
                null, // nothing of a year that is opened is taken over
                earlier.fundNatures(),
                earlier.materials(),
                earlier.calendar(),
                earlier.reminders(),
                later(earlier.reporting(), years),
                later(earlier.monitoring(), years),
                later(earlier.evaluation(), years));
    }

    private static Review later(Review review, int years) {
        return new Review(
                review.paths(),
                review.trialConfirmedBy(),
                review.sheet(),
                review.bands(),
                later(review.submitBy(), years),
                later(review.replyBy(), years),
                review.adjustUntilMonth());
    }

    private static ReportingRules later(ReportingRules reporting, int years) {
        return new ReportingRules(
                later(reporting.goalsBy(), years),
                later(reporting.trackingBy(), years),
                later(reporting.selfEvaluationsBy(), years),
                reporting.keyReportMonths(),
                later(reporting.workSummaryBy(), years));
    }

    private static MonitoringRules later(MonitoringRules monitoring, int years) {
        Tracking tracking = monitoring.tracking();
        return new MonitoringRules(
                new Tracking(
                        tracking.tasks().stream()
                                .map(task -> new TrackingTask(
                                        monthLater(task.cutOff(), years), monthLater(task.dueOn(), years)))
                                .toList(),
                        tracking.jumpPoints(),
                        tracking.checklist()),
                monitoring.fundControl());
    }

    private static EvaluationRules later(EvaluationRules evaluation, int years) {
        return new EvaluationRules(
                new EvaluationRules.SelfEvaluation(
                        later(evaluation.selfEvaluation().submitBy(), years)),
                evaluation.unproved(),
                evaluation.recheck(),
                evaluation.lateMoney(),
                evaluation.application(),
                evaluation.workAssessment(),
                evaluation.coverage(),
                evaluation.keySelection(),
                evaluation.whole(),
                evaluation.keyEvaluation());
    }

    /** The last day of a month stays the last one, also in February. */
    private static LocalDate monthLater(LocalDate day, int years) {
        YearMonth month = YearMonth.from(day);
        return day.equals(month.atEndOfMonth()) ? month.plusYears(years).atEndOfMonth() : day.plusYears(years);
    }

    private static @Nullable LocalDate later(@Nullable LocalDate day, int years) {
        return day == null ? null : day.plusYears(years);
    }
}
