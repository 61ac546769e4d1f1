package org.jixiao.goals.goal;

import java.util.List;
import org.jixiao.contracts.goals.GoalContent;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.platform.aggregate.Refusal;

/** A goal is set for money, of whatever source. */
final class FundingIsNamed implements SubmissionRule {

    @Override
    public List<Refusal> violations(GoalContent goal, Rules rules) {
        return goal.funding().total().signum() > 0
                ? List.of()
                : List.of(Refusal.rule("funding-missing").at("funding"));
    }
}
