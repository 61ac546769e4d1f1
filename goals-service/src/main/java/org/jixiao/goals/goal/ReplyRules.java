package org.jixiao.goals.goal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.goals.goal.GoalCommand.ApproveByReply;
import org.jixiao.goals.goal.GoalState.Passed;
import org.jixiao.goals.goal.SubjectFacts.Arrangement;
import org.jixiao.platform.aggregate.Refusal;

/** The paper of a reply (批复) is quoted by hand, so that it is held against what is known: the day, the goal's money, the arranged money. */
final class ReplyRules {

    private ReplyRules() {}

    static List<Refusal> objections(ApproveByReply reply, GoalState goal) {
        List<Refusal> objections = new ArrayList<>();
        if (reply.approvedOn().isAfter(reply.on())) {
            objections.add(Refusal.rule("reply-in-the-future").at("approvedOn"));
        }
        if (goal instanceof Passed passed) {
            BigDecimal funding = passed.text().content().funding().total();
            if (reply.amount().compareTo(funding) != 0) {
                objections.add(Refusal.rule("reply-differs-from-funding")
                        .at("amount")
                        .with("amount", reply.amount().toPlainString())
                        .with("funding", funding.toPlainString()));
            }
        }
        Arrangement arranged = goal.circumstances().subject().arranged();
        if (arranged != null) {
            objections.addAll(objections(reply, arranged));
        }
        return objections;
    }

    private static List<Refusal> objections(ApproveByReply reply, Arrangement arranged) {
        List<Refusal> objections = new ArrayList<>();
        if (reply.approvedOn().isBefore(arranged.on())) {
            objections.add(Refusal.rule("reply-before-arrangement")
                    .at("approvedOn")
                    .with("arrangedOn", arranged.on().toString()));
        }
        BigDecimal amount = arranged.amount();
        if (amount != null && reply.amount().compareTo(amount) != 0) {
            objections.add(Refusal.rule("reply-differs-from-arrangement")
                    .at("amount")
                    .with("amount", reply.amount().toPlainString())
                    .with("arranged", amount.toPlainString()));
        }
        return objections;
    }
}
