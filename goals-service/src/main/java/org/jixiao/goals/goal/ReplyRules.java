package org.jixiao.goals.goal;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.goals.goal.GoalCommand.ApproveByReply;
import org.jixiao.goals.goal.SubjectFacts.Arrangement;
import org.jixiao.platform.aggregate.Refusal;

/**
 * The paper of a reply (批复) is quoted by hand, so that its day is held against what is known. Its amount is a fact: where it is not the
 * goal's, the goal is revised to it ({@link RevisionRules}).
 */
final class ReplyRules {

    private ReplyRules() {}

    static List<Refusal> objections(ApproveByReply reply, GoalState goal) {
        List<Refusal> objections = new ArrayList<>();
        if (reply.approvedOn().isAfter(reply.on())) {
            objections.add(Refusal.rule("reply-in-the-future").at("approvedOn"));
        }
        Arrangement arranged = goal.circumstances().subject().arranged();
        if (arranged != null && reply.approvedOn().isBefore(arranged.on())) {
            objections.add(Refusal.rule("reply-before-arrangement")
                    .at("approvedOn")
                    .with("arrangedOn", arranged.on().toString()));
        }
        return objections;
    }
}
