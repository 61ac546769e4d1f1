package org.jixiao.goals.project;

import static org.jixiao.goals.Examples.AMOUNT;
import static org.jixiao.goals.Examples.BUDGET_APPROVED_ON;
import static org.jixiao.goals.Examples.FUNDING;
import static org.jixiao.goals.Examples.PROPOSED;
import static org.jixiao.goals.Examples.ROUTE;
import static org.jixiao.goals.Examples.SUBJECT;
import static org.jixiao.goals.Examples.TODAY;
import static org.jixiao.goals.Examples.indicators;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.contracts.goals.GoalContent;
import org.jixiao.contracts.goals.GoalEvent;
import org.jixiao.contracts.goals.GoalEvent.AdjustmentPassed;
import org.jixiao.contracts.goals.GoalEvent.AdjustmentRejected;
import org.jixiao.contracts.goals.GoalEvent.AdjustmentRequested;
import org.jixiao.contracts.goals.GoalEvent.AdjustmentWithdrawn;
import org.jixiao.contracts.goals.GoalEvent.ClassifiedGoalApproved;
import org.jixiao.contracts.goals.GoalEvent.ExtensionGranted;
import org.jixiao.contracts.goals.GoalEvent.GoalAdjusted;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.contracts.goals.GoalEvent.GoalCompleted;
import org.jixiao.contracts.goals.GoalEvent.GoalConfirmed;
import org.jixiao.contracts.goals.GoalEvent.GoalDrafted;
import org.jixiao.contracts.goals.GoalEvent.GoalReminded;
import org.jixiao.contracts.goals.GoalEvent.GoalReopened;
import org.jixiao.contracts.goals.GoalEvent.OpinionGiven;
import org.jixiao.contracts.goals.GoalEvent.ReviewConcluded;
import org.jixiao.contracts.goals.GoalEvent.RevisionOrdered;
import org.jixiao.contracts.goals.GoalEvent.RevisionWithdrawn;
import org.jixiao.contracts.goals.GoalEvent.TrialFiled;
import org.jixiao.contracts.goals.GoalTask;
import org.jixiao.contracts.goals.Opinion;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.Post;
import org.jixiao.contracts.goals.ReviewGrade;

/** What a project hears of its goal without its gates opening or shutting. */
final class GoalEvents {

    static final AdjustmentRequested ADJUSTMENT_REQUESTED =
            new AdjustmentRequested(SUBJECT, content(), "hash", "任务变化。", null, 1, ROUTE);

    private GoalEvents() {}

    /** Within a review, or outside of any: what comes after them is as it was before. */
    static Stream<GoalEvent> onTheWay() {
        return Stream.of(
                new GoalDrafted(SUBJECT, content(), "hash"),
                new ExtensionGranted(SUBJECT, TODAY, "测算资料待补。"),
                new GoalReminded(SUBJECT, GoalTask.OPINION, TODAY),
                new GoalReopened(SUBJECT, "数据更正。", "沪合办〔2021〕3号"),
                new GoalConfirmed(SUBJECT, "hash", Post.DIVISION_HEAD, new Person("head", "李处长"), true, null),
                new OpinionGiven(SUBJECT, "research-office", Opinion.AGREE, "", List.of(), null),
                new ReviewConcluded(SUBJECT, ReviewGrade.GOOD, null, "补充依据。", null, null),
                new GoalCompleted(SUBJECT, content(), "hash"),
                new RevisionOrdered(SUBJECT, "沪财预〔2020〕8号", BigDecimal.ONE, AMOUNT, null),
                new RevisionWithdrawn(SUBJECT, 1, "沪财预〔2020〕9号"),
                new ClassifiedGoalApproved(SUBJECT, 1, BUDGET_APPROVED_ON, "涉密项目甲", "HQ", new BigDecimal("1"), 1));
    }

    /** With which a review of an adjustment or of a trial ends, or the goal's whole life before that. */
    static Stream<GoalEvent> ofAnEnd() {
        return Stream.of(
                new TrialFiled(
                        SUBJECT,
                        PROPOSED.name(),
                        PROPOSED.unitCode(),
                        PROPOSED.projectOfficer(),
                        content(),
                        "同意备案。",
                        1,
                        ROUTE),
                new GoalApproved(
                        SUBJECT,
                        1,
                        BUDGET_APPROVED_ON,
                        PROPOSED.name(),
                        PROPOSED.unitCode(),
                        PROPOSED.division(),
                        PROPOSED.projectOfficer(),
                        content(),
                        "沪财预〔2020〕8号",
                        AMOUNT,
                        false,
                        1,
                        ROUTE),
                new AdjustmentWithdrawn(SUBJECT, 1),
                new AdjustmentPassed(SUBJECT, ReviewGrade.EXCELLENT, null),
                new AdjustmentRejected(SUBJECT, 1, "理由不足。", null),
                new GoalAdjusted(SUBJECT, 2, TODAY, content(), "任务变化。", null, 1, null));
    }

    private static GoalContent content() {
        return new GoalContent("完成督查。", FUNDING, indicators(), null, null, null, null);
    }
}
