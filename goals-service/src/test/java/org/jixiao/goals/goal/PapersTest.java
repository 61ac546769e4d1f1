package org.jixiao.goals.goal;

import static org.jixiao.goals.Examples.AMOUNT;
import static org.jixiao.goals.Examples.PROPOSED;
import static org.jixiao.goals.Examples.ROUTE;
import static org.jixiao.goals.Examples.SUBJECT;
import static org.jixiao.goals.Examples.YEAR;

import java.time.LocalDate;
import org.jixiao.contracts.Attachment;
import org.jixiao.contracts.goals.GoalContent;
import org.jixiao.contracts.goals.GoalEvent.AdjustmentRequested;
import org.jixiao.contracts.goals.MaterialEvent.MaterialHandedIn;
import org.jixiao.contracts.goals.MaterialStep;
import org.jixiao.contracts.goals.ReviewGrade;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.goals.Examples;
import org.jixiao.goals.Rulebook2020;
import org.jixiao.goals.goal.GoalCommand.RequestAdjustment;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.test.Given;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A step of a goal that asks for papers")
class PapersTest extends GoalStories {

    private static final RulebookPublished ASKING =
            new RulebookPublished(YEAR, 1, Rulebook2020.EFFECTIVE_FROM, Rulebook2020.rulesWith("", "materials", """
                [{"step": "GOAL_SUBMISSION", "types": ["申报书", "测算表"]}, {"step": "GOAL_REVIEW", "types": ["审核底稿"]},
                 {"step": "ADJUSTMENT", "types": ["调整说明"]}]
                """));
    private static final Refusal NO_APPLICATION = missing("申报书");
    private static final Refusal NO_CALCULATION = missing("测算表");

    private final Given<GoalCommand, org.jixiao.contracts.goals.GoalEvent, GoalState> asked =
            unheard.heard(ASKING, PROPOSED, HEADED);

    @Test
    @DisplayName("names every one that is missing at the submission")
    void atTheSubmission() {
        asked.happened(DRAFTED).when(submit()).thenRefused(NO_APPLICATION, NO_CALCULATION);
        asked.happened(DRAFTED)
                .heard(paper(MaterialStep.GOAL_SUBMISSION, "申报书"), paper(MaterialStep.GOAL_REVIEW, "测算表"))
                .when(submit())
                .thenRefused(NO_CALCULATION);
        asked.happened(DRAFTED)
                .heard(paper(MaterialStep.GOAL_SUBMISSION, "申报书"), paper(MaterialStep.GOAL_SUBMISSION, "测算表"))
                .when(submit())
                .then(SUBMITTED);
    }

    @Test
    @DisplayName("names it at the conclusion")
    void atTheConclusion() {
        var agreedThere = asked.happened(DRAFTED, SUBMITTED, CONFIRMED, AGREED, RESEARCH_AGREED, SECRETARIAT_AGREED);
        agreedThere.when(conclude(ReviewGrade.EXCELLENT, "")).thenRefused(missing("审核底稿"));
        agreedThere
                .heard(paper(MaterialStep.GOAL_REVIEW, "审核底稿"))
                .when(conclude(ReviewGrade.EXCELLENT, ""))
                .then(EXCELLENT, PASSED);
    }

    @Test
    @DisplayName("names it at the adjustment")
    void atTheAdjustment() {
        GoalContent wish = new GoalContent(
                "完成40个援建项目督查。", Examples.funding(AMOUNT), Examples.indicators(), null, null, null, null);
        LocalDate inJune = LocalDate.of(2020, 6, 15);
        RequestAdjustment request = new RequestAdjustment(SUBJECT, wish, "受疫情影响。", null, BY_OFFICER, inJune);
        var locked = asked.happened(DRAFTED, SUBMITTED, CONFIRMED, EXCELLENT, PASSED, APPROVED);
        locked.when(request).thenRefused(missing("调整说明"));
        locked.heard(paper(MaterialStep.ADJUSTMENT, "调整说明"))
                .when(request)
                .then(new AdjustmentRequested(SUBJECT, wish, Text.of(wish).hash(), "受疫情影响。", null, 1, ROUTE));
    }

    private static Refusal missing(String type) {
        return Refusal.conflict("material-missing").with("type", type);
    }

    private static MaterialHandedIn paper(MaterialStep step, String type) {
        return new MaterialHandedIn(
                SUBJECT, step, type, new Attachment("a".repeat(64), type + ".pdf", "application/pdf", 1_000));
    }
}
