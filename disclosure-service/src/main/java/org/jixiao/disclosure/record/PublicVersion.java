package org.jixiao.disclosure.record;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.disclosure.PublicAccount;
import org.jixiao.contracts.disclosure.PublicContent;
import org.jixiao.contracts.disclosure.PublicContent.Outcome;
import org.jixiao.contracts.disclosure.PublicContent.PublicGroup;
import org.jixiao.contracts.disclosure.PublicContent.PublicIndicator;
import org.jixiao.contracts.disclosure.PublicContent.PublicResult;
import org.jixiao.contracts.evaluation.ScoredIndicator;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationFinalised;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet;
import org.jixiao.contracts.goals.GoalEvent.GoalAdjusted;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.contracts.goals.Indicator;
import org.jspecify.annotations.Nullable;

/** What the public sees of a record: the table, the money and the result, and no person's name. */
public final class PublicVersion {

    /** What the public reads instead of a grade. */
    private static final String UNPROVED = "无法证明";

    private PublicVersion() {}

    public static PublicContent of(GoalApproved goal) {
        return new PublicContent(
                Matter.GOAL,
                goal.subject(),
                goal.name(),
                goal.unitCode(),
                goal.version(),
                goal.content().overallGoal(),
                goal.approvedBudget(),
                goal.content().indicators().stream()
                        .map(indicator -> line(indicator, null))
                        .toList(),
                null,
                null);
    }

    /** @param before the version that was adjusted */
    public static PublicContent of(GoalAdjusted goal, PublicContent before) {
        return new PublicContent(
                Matter.GOAL,
                before.subject(),
                before.name(),
                before.unitCode(),
                goal.version(),
                goal.content().overallGoal(),
                goal.budgetDocument() == null
                        ? before.budget()
                        : goal.content().funding().total(),
                goal.content().indicators().stream()
                        .map(indicator -> line(indicator, null))
                        .toList(),
                null,
                null);
    }

    public static PublicContent of(SelfEvaluationFinalised evaluation) {
        SelfEvaluationSheet sheet = evaluation.sheet();
        return new PublicContent(
                Matter.SELF_EVALUATION,
                evaluation.subject(),
                evaluation.name(),
                evaluation.unitCode(),
                evaluation.goalVersion(),
                evaluation.overallGoal(),
                sheet.execution().funds().budget(),
                sheet.indicators().stream()
                        .map(scored -> line(scored.indicator(), outcome(scored)))
                        .toList(),
                new PublicResult(
                        sheet.overallResult(),
                        sheet.execution().funds().executed(),
                        sheet.execution().rate(),
                        sheet.execution().score(),
                        sheet.indicatorScore(),
                        sheet.total(),
                        grade(sheet.grade()),
                        sheet.achievements(),
                        sheet.problems(),
                        sheet.measures(),
                        evaluation.finalisedOn(),
                        sheet.framework().stream()
                                .map(group -> new PublicGroup(group.name(), group.weight(), group.score()))
                                .toList()),
                null);
    }

    /** A matter that is no table of a goal. */
    static PublicContent of(Matter matter, Subject subject, String name, String unitCode, PublicAccount account) {
        return new PublicContent(matter, subject, name, unitCode, 0, "", null, List.of(), null, account);
    }

    /** A grade as the public reads it. */
    static String grade(@Nullable String grade) {
        return requireNonNullElse(grade, UNPROVED);
    }

    private static Outcome outcome(ScoredIndicator scored) {
        return new Outcome(scored.actual(), scored.reason(), scored.score());
    }

    private static PublicIndicator line(Indicator indicator, @Nullable Outcome outcome) {
        return new PublicIndicator(
                indicator.code(),
                indicator.group(),
                indicator.category(),
                indicator.name(),
                indicator.direction(),
                indicator.target(),
                indicator.dueDate(),
                indicator.standard(),
                indicator.unit(),
                indicator.weight(),
                outcome);
    }
}
