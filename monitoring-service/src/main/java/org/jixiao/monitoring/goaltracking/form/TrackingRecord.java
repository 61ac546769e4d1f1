package org.jixiao.monitoring.goaltracking.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.goals.Funding;
import org.jixiao.contracts.goals.GoalContent;
import org.jixiao.contracts.goals.GoalEvent.GoalAdjusted;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.contracts.goals.GoalEvent.TrialFiled;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.goals.Post;
import org.jixiao.contracts.goals.ProjectEvent.ProjectTransferred;
import org.jixiao.contracts.goals.ReviewRoute;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.DocumentCounted;
import org.jixiao.contracts.monitoring.GoalTrackingEvent;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.AdjustedGoalTaken;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ClassifiedTrackingAttested;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ClassifiedTrackingOpened;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ProgressConfirmed;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ProgressJudged;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ProgressReported;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ProgressReturned;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.TrackingConcluded;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.TrackingExtended;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.TrackingOpened;
import org.jixiao.monitoring.light.CutOff;
import org.jixiao.monitoring.paper.SubjectRecord;
import org.jspecify.annotations.Nullable;

/** What the form of a month prints, told by the events of the subject, its goal, its tracking and its money. */
final class TrackingRecord {

    private final SubjectRecord subject;
    private final int month;
    private final Map<Integer, GoalContent> goals = new HashMap<>();
    private final MoneyUpTo money = new MoneyUpTo();
    private List<Indicator> indicators = List.of();
    private List<Post> posts = List.of();
    private @Nullable Told told;

    TrackingRecord(SubjectRecord subject, int month) {
        this.subject = subject;
        this.month = month;
    }

    /**
     * A report and what its review came to so far.
     *
     * @param goal what it is held against
     * @param initialBudget 年初预算数 of the budget in 元, as finance had approved it by then
     * @param otherFunds paid from other funds up to the cut-off, in 元
     */
    record Told(
            ProgressReported report,
            LocalDate on,
            List<Indicator> goal,
            BigDecimal initialBudget,
            BigDecimal otherFunds,
            String standing,
            List<Confirmed> confirmations,
            @Nullable Concluded conclusion) {

        Told returned() {
            return new Told(report, on, goal, initialBudget, otherFunds, "已退回", confirmations, conclusion);
        }

        Told unconfirmed() {
            return new Told(report, on, goal, initialBudget, otherFunds, standing, List.of(), conclusion);
        }

        Told and(Confirmed confirmed) {
            List<Confirmed> more = new ArrayList<>(confirmations);
            more.add(confirmed);
            return new Told(report, on, goal, initialBudget, otherFunds, standing, List.copyOf(more), conclusion);
        }

        Told and(Concluded concluded) {
            return new Told(report, on, goal, initialBudget, otherFunds, "", confirmations, concluded);
        }
    }

    record Confirmed(ProgressConfirmed given, LocalDate on) {}

    record Concluded(TrackingConcluded given, LocalDate on) {}

    /** One after the other, as they stand in the log; {@code on} is the day on which the event counts. */
    void hear(StoredEvent event, LocalDate on) {
        subject.hear(event);
        switch (event) {
            case GoalApproved e -> {
                goals.put(e.version(), e.content());
                money.hear(e);
            }
            case GoalAdjusted e -> goals.put(e.version(), e.content());
            case TrialFiled e -> goals.put(1, e.content());
            case DocumentCounted e -> money.hear(e);
            case ProjectTransferred e -> goesOnIn(e.route());
            case GoalTrackingEvent e -> hear(e, on);
            default -> {}
        }
    }

    private void hear(GoalTrackingEvent event, LocalDate on) {
        switch (event) {
            case TrackingOpened e -> {
                indicators = e.indicators();
                posts = e.route().confirmedBy();
            }
            case AdjustedGoalTaken e -> indicators = e.indicators();
            case ProgressReported e when e.cutOffMonth() == month -> told = told(e, on);
            case ProgressConfirmed e
            when concerns(e.cutOffMonth(), e.contentHash()) -> change(told -> told.and(new Confirmed(e, on)));
            case ProgressReturned e when e.cutOffMonth() == month -> change(Told::returned);
            case TrackingConcluded e when e.cutOffMonth() == month -> change(told -> told.and(new Concluded(e, on)));
            case ProgressReported _,
                    ProgressConfirmed _,
                    ProgressReturned _,
                    TrackingConcluded _,
                    ProgressJudged _,
                    TrackingExtended _,
                    ClassifiedTrackingOpened _,
                    ClassifiedTrackingAttested _ -> {}
        }
    }

    /** What is not concluded by then is confirmed anew where the project went. */
    private void goesOnIn(ReviewRoute route) {
        if (told == null || told.conclusion() == null) {
            posts = route.confirmedBy();
            change(Told::unconfirmed);
        }
    }

    private boolean concerns(int cutOffMonth, String contentHash) {
        return cutOffMonth == month
                && told != null
                && told.report().contentHash().equals(contentHash);
    }

    private void change(UnaryOperator<Told> change) {
        if (told != null) {
            told = change.apply(told);
        }
    }

    /** A month that is reported anew is held against the goal that it was held against before. */
    private Told told(ProgressReported report, LocalDate on) {
        return new Told(
                report,
                on,
                told == null ? indicators : told.goal(),
                money.approved(),
                money.otherFundsUpTo(new CutOff(subject.subject().budgetYear(), month).lastDay()),
                report.dueOn() == null ? "" : "审核中",
                List.of(),
                null);
    }

    SubjectRecord subject() {
        return subject;
    }

    int month() {
        return month;
    }

    /** Empty while the month is not reported. */
    Optional<Told> told() {
        return Optional.ofNullable(told);
    }

    /** What reports are held against now; none while nothing is tracked. */
    List<Indicator> indicators() {
        return indicators;
    }

    /** Whose confirmation the goal's route asks for. */
    List<Post> posts() {
        return posts;
    }

    /** 年度总体目标, in the version that the report is held against. */
    String overallGoal(Told report) {
        GoalContent goal = goals.get(report.report().goalVersion());
        return goal == null ? "" : goal.overallGoal();
    }

    /** Money by its source as the goal planned it; empty where the version is not known. */
    Optional<Funding> funding(Told report) {
        return Optional.ofNullable(goals.get(report.report().goalVersion())).map(GoalContent::funding);
    }
}
