package org.jixiao.goals.goal;

import static org.jixiao.goals.Examples.CODE;
import static org.jixiao.goals.Examples.ROUTE;
import static org.jixiao.goals.Examples.SUBJECT;
import static org.jixiao.goals.Examples.YEAR;
import static org.jixiao.goals.Examples.indicators;

import java.math.BigDecimal;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.Funding;
import org.jixiao.contracts.goals.GoalContent;
import org.jixiao.contracts.goals.GoalEvent;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.contracts.goals.GoalEvent.GoalDrafted;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.test.Given;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Rules D: 300,000 were carried into the year before, which had 500,000 of its own. */
@DisplayName("Carried-over money")
class CarryOverOnceTest extends GoalStories {

    private static final GoalApproved BEFORE = new GoalApproved(
            Subject.project(CODE, YEAR - 1),
            1,
            APPROVED.approvedOn().minusYears(1),
            APPROVED.name(),
            APPROVED.unitCode(),
            APPROVED.division(),
            APPROVED.officer(),
            content("500000.00", "300000.00"),
            "沪财预〔2019〕8号",
            new BigDecimal("800000.00"),
            false,
            1,
            ROUTE);

    @Test
    @DisplayName("that was not used in its second year is 结余, and refused to be carried over once more")
    void isCarriedOverOnce() {
        carrying("500000.01")
                .heard(BEFORE)
                .when(submit())
                .thenRefused(Refusal.rule("carried-over-twice")
                        .at("funding.carriedOver")
                        .with("carriedOver", "500000.01")
                        .with("most", "500000.00"));
    }

    @Test
    @DisplayName("may be all that the year before had of its own")
    void mayBeOfTheYearBefore() {
        carrying("500000.00").heard(BEFORE).when(submit()).then(SUBMITTED);
    }

    @Test
    @DisplayName("is taken as it is said where the year before is not known here, or carried nothing over itself")
    void isNotJudgedWithoutThatYear() {
        carrying("900000.00").when(submit()).then(SUBMITTED);
        GoalContent plain = content("800000.00", "0.00");
        carrying("900000.00")
                .heard(new GoalEvent.GoalAdjusted(
                        BEFORE.subject(), 2, BEFORE.approvedOn(), plain, "更正", "沪财预〔2019〕9号", 1, null))
                .when(submit())
                .then(SUBMITTED);
    }

    private Given<GoalCommand, GoalEvent, GoalState> carrying(String carriedOver) {
        GoalContent content = content("2864000.00", carriedOver);
        return undrafted.happened(
                new GoalDrafted(SUBJECT, content, Text.of(content).hash()));
    }

    private static GoalContent content(String appropriation, String carriedOver) {
        boolean carries = new BigDecimal(carriedOver).signum() > 0;
        return new GoalContent(
                "完成60个援建项目督查。",
                new Funding(new BigDecimal(appropriation), new BigDecimal(carriedOver), new BigDecimal("0.00")),
                indicators(),
                null,
                null,
                null,
                carries ? "完成上年未督查的项目。" : null);
    }
}
