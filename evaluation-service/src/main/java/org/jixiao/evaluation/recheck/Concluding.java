package org.jixiao.evaluation.recheck;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.evaluation.RecheckEvent;
import org.jixiao.contracts.evaluation.RecheckEvent.LineChange;
import org.jixiao.contracts.evaluation.RecheckEvent.Outcome;
import org.jixiao.contracts.evaluation.RecheckEvent.RecheckConcluded;
import org.jixiao.contracts.evaluation.ScoredIndicator;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet;
import org.jixiao.evaluation.recheck.RecheckCommand.ConcludeRecheck;
import org.jixiao.evaluation.scoring.Scoring;
import org.jixiao.kernel.access.OfficeRoles;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;

/**
 * The mean of the scorers takes the place of what a line had, once those that lie too far apart are reconciled. A result that
 * the public has read or the leaders have applied changes only by reopening.
 */
final class Concluding {

    private Concluding() {}

    static Decision<RecheckEvent> decide(ConcludeRecheck command, UnderRecheck recheck) {
        List<Refusal> objections = new ArrayList<>();
        String lead = recheck.known().voidSeats().contains(OfficeRoles.PLANNING_FINANCE)
                ? OfficeRoles.OFFICE_LEADER
                : OfficeRoles.PLANNING_FINANCE;
        if (!command.by().roles().contains(lead)) {
            objections.add(Refusal.forbidden("recheck-concluded-by-others"));
        }
        if (recheck.known().authors().contains(command.by().id())) {
            objections.add(Refusal.forbidden("author-cannot-review"));
        }
        if (recheck.scores().isEmpty()) {
            objections.add(Refusal.conflict("nobody-rechecked"));
        }
        objections.addAll(Reconciling.objections(command.reconciled(), recheck));
        if (!objections.isEmpty()) {
            return Decision.refuse(objections);
        }
        List<LineChange> changes = Reconciling.changes(command.reconciled(), recheck);
        return !changes.isEmpty() && recheck.known().inUse()
                ? Decision.refuse(Refusal.conflict("result-in-use-changes-by-reopening"))
                : Decision.accept(concluded(command, changes, recheck));
    }

    private static RecheckConcluded concluded(ConcludeRecheck command, List<LineChange> changes, UnderRecheck recheck) {
        SelfEvaluationSheet before = recheck.result().sheet();
        SelfEvaluationSheet after = new Scoring(
                        recheck.known().rules(recheck.result().rulebookVersion()),
                        command.subject().budgetYear(),
                        before.indicators().stream()
                                .map(ScoredIndicator::indicator)
                                .toList(),
                        false)
                .rechecked(before, changes);
        BigDecimal difference = after.total().subtract(before.total()).abs();
        return new RecheckConcluded(
                command.subject(),
                recheck.result().version(),
                changes.isEmpty() ? Outcome.CONFIRMED : Outcome.CHANGED,
                changes,
                before.total(),
                after.total(),
                before.grade(),
                after.grade(),
                difference,
                difference.compareTo(recheck.rules().considerable()) > 0,
                command.remark(),
                command.on());
    }
}
