package org.jixiao.contracts.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Published;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.goals.Indicator;

/** Everything that can happen to the self-evaluation (单位自评) of one project in one budget year. */
public sealed interface SelfEvaluationEvent extends StoredEvent {

    String projectCode();

    int budgetYear();

    /**
     * The self-evaluation opened, filled with what is already known, so that nobody copies figures.
     *
     * @param goalVersion the approved version of the goal that is evaluated
     * @param rulebookVersion the rulebook by which it is scored, whatever is published later
     * @param reported what tracking last said about each indicator
     * @param budget 全年预算数 in 元
     * @param executed 全年执行数 in 元
     */
    record SelfEvaluationOpened(
            String projectCode,
            int budgetYear,
            String projectName,
            String unitCode,
            int goalVersion,
            int rulebookVersion,
            String overallGoal,
            List<Indicator> indicators,
            List<Reported> reported,
            BigDecimal budget,
            BigDecimal executed)
            implements SelfEvaluationEvent {}

    /**
     * The unit answered every indicator, and the answers were scored.
     *
     * @param contentHash SHA-256 of the sheet, to which the head's confirmation is bound
     */
    record SelfEvaluationSubmitted(String projectCode, int budgetYear, SelfEvaluationSheet sheet, String contentHash)
            implements SelfEvaluationEvent {}

    /**
     * The head confirmed that the submitted sheet is true (真实性确认). Void as soon as another sheet is submitted.
     *
     * @param contentHash hash of exactly what was confirmed
     * @param confirmedBy the person who answers for it
     */
    record SelfEvaluationConfirmed(
            String projectCode, int budgetYear, String contentHash, String confirmedBy, LocalDate confirmedOn)
            implements SelfEvaluationEvent {}

    /** The result stands: score, grade and everything that led to them. */
    @Published
    record SelfEvaluationFinalised(
            String projectCode,
            int budgetYear,
            String projectName,
            String unitCode,
            int goalVersion,
            String overallGoal,
            SelfEvaluationSheet sheet,
            String contentHash,
            LocalDate finalisedOn)
            implements SelfEvaluationEvent {}

    /**
     * The self-evaluation of a classified project was done offline and is registered here (线下办理登记). Its grade is known, its
     * content and its score are not.
     *
     * @param codeName 代号
     * @param grade one of the rulebook's grades
     * @param registerNumber number in the offline register
     * @param officer staff id of the cleared officer
     */
    @Published
    record SelfEvaluationAttested(
            String projectCode,
            int budgetYear,
            String codeName,
            String unitCode,
            String grade,
            LocalDate attestedOn,
            String registerNumber,
            String officer)
            implements SelfEvaluationEvent {}

    /** The last word of tracking about one indicator. */
    record Reported(String indicatorCode, Actual actual) {}
}
