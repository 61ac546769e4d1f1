package org.jixiao.evaluation.selfevaluation;

import static org.jixiao.contracts.evaluation.SelfEvaluationSheet.Result.UNPROVED;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jixiao.contracts.evaluation.ScoredIndicator;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationFinalised;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationOpened;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet.Funds;
import org.jixiao.evaluation.paper.FigureWords;
import org.jixiao.evaluation.scoring.Answer;
import org.jixiao.evaluation.scoring.Scoring.Words;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.FinaliseSelfEvaluation;
import org.jixiao.evaluation.whole.Figures;
import org.jixiao.kernel.review.Concluding;
import org.jixiao.kernel.review.Confirming;
import org.jixiao.kernel.review.Right;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;

/**
 * A result may stand when the heads have confirmed exactly this sheet, the seats have spoken, one of the three has seen what asks for it,
 * the lead agrees to what does not apply and says something of every alert, and the sheet has the money as it is now. What the review does not hold for proved earns nothing.
 */
final class Finalising {

    private Finalising() {}

    static Decision<SelfEvaluationEvent> decide(FinaliseSelfEvaluation command, SheetInReview review) {
        if (review.evaluation().opened().trial()) {
            return Decision.refuse(Refusal.conflict("trial-is-filed"));
        }
        SelfEvaluationSheet sheet = review.sheet().submitted().sheet();
        Right right = Right.toLead(command.by(), command.on(), review);
        List<Refusal> unmet = new ArrayList<>(
                Concluding.objections(command.by(), command.on(), true, command.decision(), right, review));
        unmet.addAll(Confirming.unconfirmed(review));
        unmet.addAll(Concluding.missingOpinions(review));
        unmet.addAll(Supervising.unmet(review));
        unmet.addAll(objectionsToRulings(command, sheet));
        unmet.addAll(RulingOnCauses.objections(
                command.rulings(), sheet, review.evaluation().scoring()));
        if (!sheet.alerts().isEmpty() && command.remark().isBlank()) {
            unmet.add(Refusal.rule("alert-without-remark").at("remark"));
        }
        Funds now = review.evaluation().funds();
        if (moved(sheet.execution().funds(), now)) {
            unmet.add(Refusal.conflict("money-moved-since-submission")
                    .with("budget", now.budget())
                    .with("executed", now.executed()));
        }
        unmet.addAll(otherFigures(command, sheet, review));
        return unmet.isEmpty() ? Decision.accept(finalised(command, right, review)) : Decision.refuse(unmet);
    }

    /** Of a whole: what was corrected or reported anew since the sheet was scored. */
    private static List<Refusal> otherFigures(
            FinaliseSelfEvaluation command, SelfEvaluationSheet sheet, SheetInReview review) {
        Figures now = review.evaluation().figures(command.parts());
        if (now == null || review.evaluation().proveBy() != null) {
            return List.of();
        }
        return now.differingFrom(Figures.behind(sheet)).stream()
                .map(figure -> Refusal.conflict("figures-moved-since-submission")
                        .with("figure", figure.name())
                        .with("name", FigureWords.of(figure)))
                .toList();
    }

    private static List<Refusal> objectionsToRulings(FinaliseSelfEvaluation command, SelfEvaluationSheet sheet) {
        List<Refusal> objections = new ArrayList<>();
        Map<String, ScoredIndicator> lines = new HashMap<>();
        for (ScoredIndicator line : sheet.indicators()) {
            String code = line.indicator().code();
            lines.put(code, line);
            if (line.actual().notApplicable() != null && !command.agreed().contains(code)) {
                objections.add(Refusal.rule("not-applicable-not-agreed")
                        .at("agreed")
                        .with("indicator", code)
                        .with("name", line.indicator().name()));
            }
        }
        Set<String> judged =
                Answer.behind(sheet).stream().map(Answer::indicatorCode).collect(Collectors.toSet());
        for (int i = 0; i < command.unproved().size(); i++) {
            String code = command.unproved().get(i).indicator();
            ScoredIndicator line = lines.get(code);
            if (!judged.contains(code) || (line != null && line.actual().notApplicable() != null)) {
                objections.add(Refusal.rule("unproved-does-not-count")
                        .at("unproved[" + i + "].indicator")
                        .with("indicator", code));
            }
        }
        return objections;
    }

    /** Until the result is final late money counts, and then the sheet must be scored again. */
    static boolean moved(Funds scored, Funds now) {
        return scored.budget().compareTo(now.budget()) != 0 || scored.executed().compareTo(now.executed()) != 0;
    }

    private static SelfEvaluationFinalised finalised(
            FinaliseSelfEvaluation command, Right right, SheetInReview review) {
        SelfEvaluationOpened opened = review.evaluation().opened();
        SelfEvaluationSheet sheet = ruled(command, review);
        return new SelfEvaluationFinalised(
                command.subject(),
                review.evaluation().version() + 1,
                opened.name(),
                review.unitCode(),
                opened.goalVersion(),
                opened.rulebookVersion(),
                opened.overallGoal(),
                sheet,
                review.contentHash(),
                command.remark(),
                sheet.result() == UNPROVED ? Proving.until(command.on(), review.evaluation()) : null,
                command.decision(),
                right.onBehalf(),
                command.on());
    }

    /** The sheet scored anew with what is not held for proved, and with the causes that count. */
    private static SelfEvaluationSheet ruled(FinaliseSelfEvaluation command, SheetInReview review) {
        SelfEvaluationSheet sheet = review.sheet().submitted().sheet();
        Map<String, String> reasons = new HashMap<>();
        command.unproved().forEach(one -> reasons.put(one.indicator(), one.reason()));
        Figures figures = sheet.framework().isEmpty() ? null : Figures.behind(sheet);
        return review.evaluation()
                .keepingTheRecheck(
                        reasons,
                        review.evaluation()
                                .scoring(figures)
                                .score(
                                        RulingOnCauses.ruled(command.rulings(), sheet),
                                        sheet.execution().funds(),
                                        Words.of(sheet),
                                        reasons));
    }
}
