package org.jixiao.contracts.goals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.goals.Indicator.Category;
import org.jixiao.contracts.goals.Indicator.Group;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of one budget year's rulebook (规则手册). Thresholds, weights, bands and terms stand here and never in code. Shares
 * and rates are percentages unless the name says otherwise; points are points of a score of 100; amounts are 元.
 *
 * @param cutOver last day on which subjects of this year are taken over from the time before this system (切换日); null where none are
 * @param fundNatures the natures of funds (资金性质) of the year; the first one is what is meant where a proposal names none
 * @param materials what each step asks for; a step that is not named asks for nothing
 */
public record Rules(
        Weights weights,
        GoalRules goals,
        Review review,
        AppraisalRules appraisal,
        Lights lights,
        Scores scores,
        Disclosure disclosure,
        @Nullable LocalDate cutOver,
        List<FundNature> fundNatures,
        List<MaterialList> materials,
        Calendar calendar,
        ReminderRules reminders,
        ReportingRules reporting,
        MonitoringRules monitoring,
        EvaluationRules evaluation) {

    /**
     * Weights of a goal (财预〔2021〕101号).
     *
     * @param indicatorTotal what all indicator weights of a goal sum to, 90
     * @param execution points of 预算执行率, added at self-evaluation, 10
     */
    public record Weights(BigDecimal indicatorTotal, BigDecimal execution) {}

    /**
     * What a goal must look like.
     *
     * @param frameworks indicator frameworks (指标框架); a goal follows the one that its first level fits
     * @param methodSheets whether each indicator says how it is measured (财预〔2021〕101号)
     * @param departmentCode code of the department (部门) whose goal as a whole is written
     */
    public record GoalRules(List<Framework> frameworks, boolean methodSheets, String departmentCode) {}

    /**
     * An indicator framework, for example the tree with a cost group.
     *
     * @param branches one for each first-level group that it knows
     */
    public record Framework(String name, List<Branch> branches) {}

    /**
     * A first-level group of a framework (一级指标).
     *
     * @param categories what may stand in it (二级指标)
     * @param points what its indicators sum to; null where the framework does not fix it. The points of a waived 满意度 go to 效益
     */
    public record Branch(
            Group group,
            List<Category> categories,
            @Nullable BigDecimal points) {}

    /**
     * How a goal is reviewed (目标审核, 财预〔2015〕88号).
     *
     * @param paths one for each kind of unit and subject; where there is none for units or the department as a whole, the year does
     *     not ask for their goals
     * @param trialConfirmedBy posts that confirm a trial goal (试编) before it is filed
     * @param sheet the score sheet (项目支出绩效目标审核表), used for key projects
     * @param bands from which points on a grade is given, from the best to the worst
     * @param submitBy last day on which a goal goes into review without 延期; null where the year has no such term
     * @param replyBy day until which the budget of the year is approved (批复); null where the year has no such term
     * @param adjustUntilMonth last month in which an adjustment may be asked for, 10
     */
    public record Review(
            List<ReviewPath> paths,
            List<Post> trialConfirmedBy,
            List<SheetItem> sheet,
            List<ReviewBand> bands,
            @Nullable LocalDate submitBy,
            @Nullable LocalDate replyBy,
            int adjustUntilMonth) {}

    /**
     * Who confirms, reviews and concludes for one kind of subject and unit.
     *
     * @param confirmedBy posts that confirm before review, in order; the last one gives the truth confirmation (真实性确认)
     * @param seats who must give an opinion
     * @param concludedBy role that leads the review
     * @param whenOwnedByTheLead role that concludes instead where the lead's own division owns the project; null if there is no such
     *     division
     * @param inMeeting whether the conclusion quotes the paper of a meeting (会议纪要)
     * @param supervision what the three must see before money is arranged, and before the approval or the adjustment
     */
    public record ReviewPath(
            GoalSubject subject,
            UnitKind unitKind,
            List<Post> confirmedBy,
            List<Seat> seats,
            String concludedBy,
            @Nullable String whenOwnedByTheLead,
            boolean inMeeting,
            Supervision supervision) {}

    /**
     * A review seat.
     *
     * @param role who fills it, for example {@code planning-finance}
     * @param division the seat is void for what this division owns; null for a seat inside the unit under review
     */
    public record Seat(String role, @Nullable String division) {}

    /**
     * One line of the score sheet.
     *
     * @param item for example 规范完整性
     * @param points what it earns at most
     */
    public record SheetItem(ReviewAspect aspect, String item, BigDecimal points) {}

    /** What a goal is reviewed for. */
    public enum ReviewAspect {
        /** 完整性. */
        COMPLETENESS,
        /** 相关性. */
        RELEVANCE,
        /** 适当性. */
        APPROPRIATENESS,
        /** 可行性. */
        FEASIBILITY
    }

    /**
     * One grade of the review.
     *
     * @param from points from which it is given, inclusive
     */
    public record ReviewBand(ReviewGrade grade, BigDecimal from) {}

    /**
     * Thresholds of the lights.
     *
     * @param redBelow progress p below which a light is red, 60
     * @param yellowBelow progress p below which a light is yellow, 80
     * @param blueFrom A/T from which a light is blue, 120
     * @param atMostYellowUpTo A/T up to which an exceeded 时点 ≤ target is yellow, 110
     * @param exactlyGreenWithin deviation from E up to which a strict = target is green, 10
     * @param exactlyYellowWithin deviation from E up to which a strict = target is yellow, 20
     * @param lateYellowDays days of delay up to which a date indicator is yellow, 30
     * @param projectRedWeight weight share of red indicators from which the project is red, 30
     * @param projectYellowWeight weight share of yellow indicators from which the project is yellow, 30
     * @param moneyFastAbove execution against plan above which money is 偏快, 120
     */
    public record Lights(
            BigDecimal redBelow,
            BigDecimal yellowBelow,
            BigDecimal blueFrom,
            BigDecimal atMostYellowUpTo,
            BigDecimal exactlyGreenWithin,
            BigDecimal exactlyYellowWithin,
            int lateYellowDays,
            BigDecimal projectRedWeight,
            BigDecimal projectYellowWeight,
            BigDecimal moneyFastAbove) {}

    /**
     * How a self-evaluation is scored.
     *
     * @param atMost formula for an exceeded ≤ target
     * @param exactly formula for a missed = target
     * @param passThreshold A/T below which a ≥ or = indicator that has no threshold of its own earns nothing; null where every part counts
     * @param qualitative where the bands of a qualitative indicator begin
     * @param satisfaction bands of a satisfaction indicator from the best to the worst; empty where it is scored by ratio, as is one that is not measured in %
     * @param bands grades from the best to the worst
     * @param overAchievement what a target set clearly too low costs
     * @param plausibility when points and money contradict each other
     */
    public record Scores(
            AtMostVariant atMost,
            ExactlyVariant exactly,
            @Nullable BigDecimal passThreshold,
            QualitativeBands qualitative,
            List<SatisfactionBand> satisfaction,
            List<GradeBand> bands,
            OverAchievement overAchievement,
            Plausibility plausibility) {}

    /** Formula for an exceeded ≤ target. */
    public enum AtMostVariant {
        /** W × T ÷ A. */
        RATIO,
        /** W × (1 − (A − T) ÷ T), 0 from A = 2T. */
        LINEAR
    }

    /** Formula for a missed = target. */
    public enum ExactlyVariant {
        /** A ≥ T gives W, else W × A ÷ T. */
        LENIENT,
        /** A = T gives W, else W × min(A, T) ÷ max(A, T). */
        STRICT
    }

    /**
     * Bands of a qualitative indicator (定性), in percent of the weight. The worst band begins at nothing.
     *
     * @param reachedFrom 达成年度指标, 80
     * @param partlyReachedFrom 部分达成年度指标并具有一定效果, 60
     */
    public record QualitativeBands(BigDecimal reachedFrom, BigDecimal partlyReachedFrom) {}

    /**
     * One band of a satisfaction indicator (满意度).
     *
     * @param from satisfied percent from which the band holds, inclusive, whatever the target was (财预〔2021〕101号: 90, 80, 60)
     * @param percentOfWeight what it earns
     */
    public record SatisfactionBand(BigDecimal from, BigDecimal percentOfWeight) {}

    /**
     * One grade (等级).
     *
     * @param from total score from which the grade is given, inclusive
     */
    public record GradeBand(String grade, BigDecimal from) {}

    /**
     * Deduction for an over-achieved indicator whose cause is 目标偏低.
     *
     * @param reasonFrom A/T in percent from which a reason must be given, 130
     */
    public record OverAchievement(BigDecimal reasonFrom, List<Deduction> deductions) {}

    /**
     * @param deviationFrom deviation (A − T) ÷ T in percent from which the deduction holds
     * @param inclusive whether the bound itself belongs to this deduction
     * @param percentOfWeight what is taken off, in percent of the weight
     */
    public record Deduction(BigDecimal deviationFrom, boolean inclusive, BigDecimal percentOfWeight) {}

    /**
     * Alerts on a self-evaluation.
     *
     * @param scoreAheadOfMoneyAbove (indicator rate − execution rate) ÷ indicator rate above which the alert is red, 5
     * @param unspentAbove unspent share of the budget above which the alert is yellow, 20
     */
    public record Plausibility(BigDecimal scoreAheadOfMoneyAbove, BigDecimal unspentAbove) {}

    /**
     * Legal clocks of disclosure.
     *
     * @param withBudgetDays calendar days after the reply for what is published with the budget or the final accounts, 20
     * @param otherWorkingDays working days for other active disclosure, 20
     * @param scope whose goals and results have to be published
     * @param remainder when the money of a whole would tell that of what is withheld in it
     * @param handling how the office numbers, re-examines and answers
     */
    public record Disclosure(
            int withBudgetDays,
            int otherWorkingDays,
            PublicScope scope,
            Remainder remainder,
            DisclosureHandling handling) {}

    /**
     * What may be had from a published total by subtraction.
     *
     * @param fewestSubjects of so many withheld subjects at least must a remainder consist, 3
     * @param largestShare share of the remainder, in percent, above which its largest subject could be guessed, 80
     */
    public record Remainder(int fewestSubjects, BigDecimal largestShare) {}

    /**
     * Which days are worked on (工作日), where they differ from Monday to Friday: the State Council's yearly notice on holidays, for every
     * calendar year in which something of the budget year falls due.
     *
     * @param daysOff Mondays to Fridays on which nobody works
     * @param daysWorked Saturdays and Sundays that are worked on instead (调休)
     */
    public record Calendar(List<LocalDate> daysOff, List<LocalDate> daysWorked) {}
}
