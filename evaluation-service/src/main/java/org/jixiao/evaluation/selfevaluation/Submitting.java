package org.jixiao.evaluation.selfevaluation;

import java.util.List;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationOpened;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet;
import org.jixiao.contracts.monitoring.MoneyFigures;
import org.jixiao.evaluation.scoring.Scoring;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.SubmitSelfEvaluation;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.canonical.CanonicalJson;

/** Answers become a scored sheet, by the rulebook under which the self-evaluation opened and the money known by now. */
final class Submitting {

    private Submitting() {}

    sealed interface Outcome {}

    record Scored(SelfEvaluationSheet sheet, String contentHash) implements Outcome {}

    record Unscorable(List<Refusal> reasons) implements Outcome {}

    static Outcome sheet(SubmitSelfEvaluation command, SelfEvaluationOpened opened, Circumstances known) {
        Scoring scoring = new Scoring(
                known.rulebookVersion(opened.rulebookVersion()).rules(), command.budgetYear(), opened.indicators());
        List<Refusal> broken = scoring.broken(command.answers());
        if (!broken.isEmpty()) {
            return new Unscorable(broken);
        }
        MoneyFigures money = known.money();
        SelfEvaluationSheet sheet = scoring.score(command.answers(), money.budget(), money.executed(), command.words());
        return new Scored(sheet, CanonicalJson.hashOf(sheet));
    }
}
