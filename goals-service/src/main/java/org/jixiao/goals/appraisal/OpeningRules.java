package org.jixiao.goals.appraisal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jixiao.contracts.goals.AppraisalEvent;
import org.jixiao.contracts.goals.AppraisalEvent.AppraisalOpened;
import org.jixiao.contracts.goals.AppraisalEvent.Expert;
import org.jixiao.contracts.goals.GoalSubject;
import org.jixiao.contracts.goals.ProjectNature;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.goals.appraisal.AppraisalCommand.OpenAppraisal;
import org.jixiao.goals.appraisal.AppraisalState.Opened;
import org.jixiao.goals.appraisal.AppraisalState.Unappraised;
import org.jixiao.goals.subject.Proposal;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;

/**
 * Which project needs the full appraisal, as every policy does, and to whom it is entrusted (中发〔2018〕34号). A commission may grow, so that recusals never
 * leave it waiting for ever, but nobody is left out of it because of a score.
 */
final class OpeningRules {

    private OpeningRules() {}

    static boolean needsTheFullKind(Proposal proposal, boolean decided, Rules.Appraisal rules) {
        return decided
                || proposal.goalSubject() == GoalSubject.POLICY
                || proposal.nature() == ProjectNature.RENEWED
                || (proposal.nature() == ProjectNature.NEW && proposal.amount().compareTo(rules.fullFrom()) >= 0);
    }

    static Decision<AppraisalEvent> open(OpenAppraisal command, Unappraised appraisal, Proposal proposal) {
        RulebookPublished rulebook =
                appraisal.circumstances().rulebook().inForce(command.on()).orElse(null);
        if (rulebook == null) {
            return Decision.refuse(Refusal.conflict("rulebook-not-in-force"));
        }
        Rules.Appraisal rules = rulebook.rules().appraisal();
        List<Refusal> objections = new ArrayList<>(objectionsTo(command.experts(), rules));
        if (!needsTheFullKind(proposal, appraisal.fullDecided(), rules)) {
            objections.add(Refusal.rule("full-appraisal-not-required")
                    .with("fullFrom", rules.fullFrom().toPlainString()));
        }
        return objections.isEmpty() ? Decision.accept(named(command, rulebook.version())) : Decision.refuse(objections);
    }

    static Decision<AppraisalEvent> nameMore(OpenAppraisal command, Opened appraisal) {
        Commission commission = appraisal.commission();
        AppraisalOpened named = named(command, commission.named().rulebookVersion());
        if (named.equals(commission.named())) {
            return Decision.nothingToDo();
        }
        List<Refusal> objections = new ArrayList<>(
                objectionsTo(command.experts(), appraisal.rules().appraisal()));
        List<String> ids = command.experts().stream().map(Expert::id).toList();
        for (int i = 0; i < ids.size(); i++) {
            if (commission.isRecused(ids.get(i))) {
                objections.add(Refusal.conflict("expert-recused").at("experts[" + i + "].id"));
            }
        }
        commission.remaining().stream()
                .filter(expert -> !ids.contains(expert))
                .forEach(expert -> objections.add(
                        Refusal.conflict("expert-left-out").at("experts").with("expert", expert)));
        return objections.isEmpty() ? Decision.accept(named) : Decision.refuse(objections);
    }

    private static List<Refusal> objectionsTo(List<Expert> experts, Rules.Appraisal rules) {
        List<Refusal> objections = new ArrayList<>();
        if (experts.size() < rules.minimumExperts()) {
            objections.add(Refusal.rule("experts-too-few").at("experts").with("minimum", rules.minimumExperts()));
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < experts.size(); i++) {
            if (!seen.add(experts.get(i).id())) {
                objections.add(Refusal.rule("expert-named-twice").at("experts[" + i + "].id"));
            }
        }
        return objections;
    }

    private static AppraisalOpened named(OpenAppraisal command, int rulebookVersion) {
        return new AppraisalOpened(
                command.subject(), command.experts(), command.methods(), command.forms(), rulebookVersion);
    }
}
