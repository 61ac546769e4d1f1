package org.jixiao.evaluation.selfevaluation;

import java.math.BigDecimal;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.LateMoneyNoticed;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationFinalised;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet.Funds;
import org.jixiao.evaluation.scoring.Scoring;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.NoticeLateMoney;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationState.Opened;
import org.jixiao.evaluation.selfevaluation.Sheet.Standing;
import org.jixiao.evaluation.whole.Figures;
import org.jixiao.platform.aggregate.Decision;

/**
 * Money that moves after a result is final never changes its score: it is told, with what the score would be, and where that lies too far
 * away it is proposed to reopen the result. The same money is told once.
 */
final class LateMoney {

    private LateMoney() {}

    static Decision<SelfEvaluationEvent> decide(NoticeLateMoney command, Opened evaluation) {
        SelfEvaluationFinalised result = evaluation.result();
        Sheet sheet = evaluation.sheet();
        if (result == null || sheet == null || sheet.standing() != Standing.CONCLUDED || evaluation.isVoid()) {
            return Decision.nothingToDo();
        }
        Funds scored = result.sheet().execution().funds();
        LateMoneyNoticed notice = evaluation.notice();
        Funds now = evaluation.known().funds(command.subject().budgetYear());
        if (!Finalising.moved(notice == null ? scored : notice.now(), now)) {
            return Decision.nothingToDo();
        }
        BigDecimal total = result.sheet().total();
        BigDecimal totalNow = scoring(command, result, evaluation)
                .withFunds(result.sheet(), now)
                .total();
        BigDecimal difference = totalNow.subtract(total).abs();
        return Decision.accept(new LateMoneyNoticed(
                command.subject(),
                result.version(),
                scored,
                now,
                total,
                totalNow,
                difference,
                difference.compareTo(evaluation.rules().evaluation().lateMoney().reopenAbove()) > 0,
                command.on()));
    }

    /** Of a whole by the figures as they are now; what became unknown since stays as it was scored. */
    private static Scoring scoring(NoticeLateMoney command, SelfEvaluationFinalised result, Opened evaluation) {
        Figures now = evaluation.figures(command.parts());
        return evaluation.scoring(now == null ? null : now.over(Figures.behind(result.sheet())));
    }
}
