package org.jixiao.evaluation.selfevaluation.inbulk;

import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.evaluation.money.MoneyParts;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.FinaliseSelfEvaluation;
import org.jixiao.platform.aggregate.Command;
import org.jixiao.platform.command.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Letting many results stand as they were submitted (批量定稿): no 不适用 is agreed to, nothing is held for 无法证明, and nothing is said of alerts.
 * Whatever needs any of that, a missing opinion or one 不同意 stops that self-evaluation, as it would alone.
 */
@Component
class FinaliseSelfEvaluations extends SelfEvaluationsInBulk<FinaliseSelfEvaluations.Wish> {

    record Wish(Subject subject, @Nullable String decision) {}

    private final MoneyParts money;

    FinaliseSelfEvaluations(MoneyParts money) {
        super("finalise-self-evaluations", Wish.class);
        this.money = money;
    }

    @Override
    public Command command(Wish wish, Caller caller) {
        return new FinaliseSelfEvaluation(
                wish.subject(),
                List.of(),
                List.of(),
                List.of(),
                "",
                wish.decision(),
                money.of(wish.subject()),
                caller.actor(),
                caller.businessDate());
    }
}
