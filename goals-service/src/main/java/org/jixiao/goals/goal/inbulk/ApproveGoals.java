package org.jixiao.goals.goal.inbulk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jixiao.contracts.Subject;
import org.jixiao.goals.goal.GoalCommand.ApproveByReply;
import org.jixiao.goals.goal.GoalsInBulk;
import org.jixiao.platform.aggregate.Command;
import org.jixiao.platform.command.Caller;
import org.springframework.stereotype.Component;

/** Approving many goals by the paper of one reply (批量批复), each with its own amount. */
@Component
class ApproveGoals extends GoalsInBulk<ApproveGoals.Wish> {

    record Wish(Subject subject, String document, LocalDate approvedOn, BigDecimal amount) {}

    ApproveGoals() {
        super("approve-goals", Wish.class, Set.of("planning-finance"));
    }

    @Override
    public Command command(Wish wish, Caller caller) {
        return new ApproveByReply(
                wish.subject(), wish.document(), wish.approvedOn(), wish.amount(), caller.businessDate());
    }
}
