package org.jixiao.goals.appraisal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jixiao.contracts.goals.AppraisalDimension;
import org.jixiao.contracts.goals.AppraisalEvent;
import org.jixiao.contracts.goals.AppraisalEvent.DimensionScore;
import org.jixiao.contracts.goals.AppraisalEvent.ExpertRecused;
import org.jixiao.contracts.goals.AppraisalEvent.ExpertScored;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.goals.appraisal.AppraisalCommand.RecuseExpert;
import org.jixiao.goals.appraisal.AppraisalCommand.ScoreProject;
import org.jixiao.goals.appraisal.AppraisalState.Opened;
import org.jixiao.goals.subject.Proposal;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/** Who of the commission scores, and by which sheet (the five dimensions of 中发〔2018〕34号). */
final class ScoringRules {

    private ScoringRules() {}

    static Decision<AppraisalEvent> score(ScoreProject command, Opened appraisal, Proposal proposal) {
        Commission commission = appraisal.commission();
        if (commission.isRecused(command.expert())) {
            return Decision.refuse(Refusal.conflict("expert-recused"));
        }
        if (!commission.names(command.expert())) {
            return Decision.refuse(Refusal.forbidden("expert-not-named"));
        }
        if (command.unit().equals(proposal.unitCode())) {
            return Decision.refuse(Refusal.forbidden("expert-of-the-proposing-unit"));
        }
        List<Refusal> objections =
                objectionsTo(command.scores(), appraisal.rules().appraisal().dimensions());
        if (!objections.isEmpty()) {
            return Decision.refuse(objections);
        }
        ExpertScored scored = new ExpertScored(command.subject(), command.expert(), command.scores());
        return scored.equals(commission.scoreOf(command.expert())) ? Decision.nothingToDo() : Decision.accept(scored);
    }

    static Decision<AppraisalEvent> recuse(RecuseExpert command, Opened appraisal) {
        @Nullable String declaredBy = command.declaredBy();
        if (declaredBy != null && !declaredBy.equals(command.expert())) {
            return Decision.refuse(
                    Refusal.forbidden("recusal-of-another-expert").at("expert"));
        }
        if (appraisal.commission().isRecused(command.expert())) {
            return Decision.nothingToDo();
        }
        return appraisal.commission().names(command.expert())
                ? Decision.accept(new ExpertRecused(command.subject(), command.expert(), command.reason()))
                : Decision.refuse(Refusal.rule("expert-not-named").at("expert"));
    }

    private static List<Refusal> objectionsTo(List<DimensionScore> scores, List<Rules.Dimension> sheet) {
        Set<AppraisalDimension> open = EnumSet.allOf(AppraisalDimension.class);
        List<Refusal> objections = new ArrayList<>();
        for (int i = 0; i < scores.size(); i++) {
            DimensionScore score = scores.get(i);
            String field = "scores[" + i + "]";
            if (!open.remove(score.dimension())) {
                objections.add(Refusal.rule("dimension-scored-twice").at(field + ".dimension"));
            }
            BigDecimal maximum = maximum(score.dimension(), sheet);
            if (score.points().signum() < 0 || score.points().compareTo(maximum) > 0) {
                objections.add(Refusal.rule("points-out-of-range")
                        .at(field + ".points")
                        .with("maximum", maximum.toPlainString()));
            }
        }
        open.forEach(dimension ->
                objections.add(Refusal.rule("dimension-not-scored").at("scores").with("dimension", dimension.name())));
        return objections;
    }

    private static BigDecimal maximum(AppraisalDimension dimension, List<Rules.Dimension> sheet) {
        return sheet.stream()
                .filter(line -> line.dimension() == dimension)
                .map(Rules.Dimension::maximum)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }
}
