package org.jixiao.evaluation.scoring;

import static org.jixiao.evaluation.scoring.Points.HUNDRED;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet.Alert;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet.Alert.Kind;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet.Alert.Level;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet.Execution;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet.Funds;
import org.jixiao.contracts.goals.Rules;

/** Where points and money do not fit together, somebody must look before the score may stand. */
final class PlausibilityAlerts {

    private PlausibilityAlerts() {}

    /**
     * @param indicatorScore points of the indicators
     * @param indicatorWeight what they could have earned
     * @param execution scored as a project's money is
     */
    static List<Alert> of(BigDecimal indicatorScore, BigDecimal indicatorWeight, Execution execution, Rules rules) {
        if (execution.rate() == null) {
            return List.of(new Alert(Level.YELLOW, Kind.NO_BUDGET));
        }
        List<Alert> alerts = new ArrayList<>();
        if (scoreIsAheadOfMoney(indicatorScore, indicatorWeight, execution.score(), rules)) {
            alerts.add(new Alert(Level.RED, Kind.SCORE_AHEAD_OF_MONEY));
        }
        Funds funds = execution.funds();
        BigDecimal unspent = funds.budget().subtract(funds.executed()).multiply(HUNDRED);
        BigDecimal tolerated =
                funds.budget().multiply(rules.scores().plausibility().unspentAbove());
        if (unspent.compareTo(tolerated) > 0) {
            alerts.add(new Alert(Level.YELLOW, Kind.MUCH_UNSPENT));
        }
        return alerts;
    }

    /** (S/90 − E/10) ÷ (S/90) > 5 %, multiplied out so that nothing is rounded: E/10 < 95 % of S/90. */
    private static boolean scoreIsAheadOfMoney(
            BigDecimal indicatorScore, BigDecimal indicatorWeight, BigDecimal executionScore, Rules rules) {
        BigDecimal least = HUNDRED.subtract(rules.scores().plausibility().scoreAheadOfMoneyAbove());
        BigDecimal money = executionScore.multiply(indicatorWeight).multiply(HUNDRED);
        BigDecimal points = indicatorScore.multiply(rules.weights().execution()).multiply(least);
        return money.compareTo(points) < 0;
    }
}
