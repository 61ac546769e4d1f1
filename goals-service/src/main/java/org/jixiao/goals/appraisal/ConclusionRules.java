package org.jixiao.goals.appraisal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jixiao.contracts.goals.AppraisalConclusion;
import org.jixiao.contracts.goals.AppraisalEvent;
import org.jixiao.contracts.goals.AppraisalEvent.AppraisalConcluded;
import org.jixiao.contracts.goals.AppraisalEvent.ExpertFindings;
import org.jixiao.contracts.goals.GoalSubject;
import org.jixiao.contracts.goals.MaterialStep;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.goals.appraisal.AppraisalCommand.Conclude;
import org.jixiao.goals.appraisal.AppraisalCommand.ConcludeAppraisal;
import org.jixiao.goals.appraisal.AppraisalCommand.ConcludeFullAppraisal;
import org.jixiao.goals.appraisal.AppraisalState.Opened;
import org.jixiao.goals.appraisal.AppraisalState.Unappraised;
import org.jixiao.goals.subject.Proposal;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * How an appraisal is concluded. A full one follows its experts: never better than the band of their total, worse only
 * with a reason.
 */
final class ConclusionRules {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    private ConclusionRules() {}

    static Decision<AppraisalEvent> concludeSimplified(
            ConcludeAppraisal command, Unappraised appraisal, Proposal proposal) {
        RulebookPublished rulebook =
                appraisal.circumstances().rulebook().inForce(command.on()).orElse(null);
        if (rulebook == null) {
            return Decision.refuse(Refusal.conflict("rulebook-not-in-force"));
        }
        Rules.Appraisal rules = rulebook.rules().appraisal();
        List<Refusal> objections = new ArrayList<>();
        if (!command.by().roles().contains(rules.concludedBy())) {
            objections.add(concludedByOthers(rules.concludedBy()));
        }
        if (OpeningRules.needsTheFullKind(proposal, appraisal.fullDecided(), rules)) {
            objections.add(Refusal.rule("full-appraisal-required")
                    .with("fullFrom", rules.fullFrom().toPlainString()));
        }
        objections.addAll(objectionsToImprovements(command));
        objections.addAll(appraisal.circumstances().materials().missing(MaterialStep.APPRAISAL, rulebook.rules()));
        return objections.isEmpty()
                ? Decision.accept(concluded(command, proposal, rules, null))
                : Decision.refuse(objections);
    }

    static Decision<AppraisalEvent> concludeFull(ConcludeFullAppraisal command, Opened appraisal, Proposal proposal) {
        Rules year = appraisal.rules();
        Rules.Appraisal rules = year.appraisal();
        String lead = proposal.goalSubject() == GoalSubject.POLICY ? rules.policyConcludedBy() : rules.concludedBy();
        if (!command.by().roles().contains(lead)) {
            return Decision.refuse(concludedByOthers(lead));
        }
        Commission commission = appraisal.commission();
        List<Refusal> unmet = new ArrayList<>();
        if (commission.remaining().size() < rules.minimumExperts()) {
            unmet.add(Refusal.conflict("experts-too-few").with("minimum", rules.minimumExperts()));
        }
        commission
                .missing()
                .forEach(expert -> unmet.add(Refusal.conflict("score-missing").with("expert", expert)));
        unmet.addAll(appraisal.circumstances().materials().missing(MaterialStep.APPRAISAL, year));
        if (!unmet.isEmpty()) {
            return Decision.refuse(unmet);
        }
        BigDecimal total = commission.total();
        List<Refusal> objections = new ArrayList<>(objectionsToConclusion(command, total, rules));
        objections.addAll(objectionsToImprovements(command));
        return objections.isEmpty()
                ? Decision.accept(concluded(
                        command,
                        proposal,
                        rules,
                        new ExpertFindings(commission.means(), total, command.deviationReason(), command.report())))
                : Decision.refuse(objections);
    }

    private static Refusal concludedByOthers(String lead) {
        return Refusal.forbidden("appraisal-concluded-by-others").with("lead", lead);
    }

    /** Whether the same was concluded already. */
    static boolean repeats(Conclude again, AppraisalConcluded before) {
        ExpertFindings findings = before.findings();
        boolean sameFindings =
                switch (again) {
                    case ConcludeAppraisal _ -> findings == null;
                    case ConcludeFullAppraisal full ->
                        findings != null
                                && full.report().equals(findings.report())
                                && Objects.equals(full.deviationReason(), findings.deviationReason());
                };
        return sameFindings
                && again.dimensions().equals(before.dimensions())
                && again.conclusion() == before.conclusion()
                && Objects.equals(again.improvements(), before.improvements());
    }

    private static List<Refusal> objectionsToConclusion(
            ConcludeFullAppraisal command, BigDecimal total, Rules.Appraisal rules) {
        // conclusions stand in their order from the best to the worst
        int worseBy = command.conclusion().compareTo(band(total, rules));
        if (worseBy < 0) {
            return List.of(Refusal.rule("conclusion-above-band")
                    .at("conclusion")
                    .with("total", total.toPlainString())
                    .with("supportedFrom", rules.supportedFrom().toPlainString())
                    .with("partiallyFrom", rules.partiallyFrom().toPlainString()));
        }
        if (worseBy > 0 && command.deviationReason() == null) {
            return List.of(Refusal.rule("deviation-reason-missing")
                    .at("deviationReason")
                    .with("total", total.toPlainString()));
        }
        if (worseBy == 0 && command.deviationReason() != null) {
            return List.of(Refusal.rule("deviation-reason-without-deviation").at("deviationReason"));
        }
        return List.of();
    }

    private static AppraisalConclusion band(BigDecimal total, Rules.Appraisal rules) {
        if (total.compareTo(rules.supportedFrom()) >= 0) {
            return AppraisalConclusion.SUPPORTED;
        }
        return total.compareTo(rules.partiallyFrom()) >= 0
                ? AppraisalConclusion.PARTIALLY
                : AppraisalConclusion.NOT_SUPPORTED;
    }

    private static List<Refusal> objectionsToImprovements(Conclude command) {
        boolean partial = command.conclusion() == AppraisalConclusion.PARTIALLY;
        if (partial && command.improvements() == null) {
            return List.of(Refusal.rule("improvements-missing").at("improvements"));
        }
        if (!partial && command.improvements() != null) {
            return List.of(Refusal.rule("improvements-without-partial-support").at("improvements"));
        }
        return List.of();
    }

    private static AppraisalConcluded concluded(
            Conclude command, Proposal proposal, Rules.Appraisal rules, @Nullable ExpertFindings findings) {
        BigDecimal appraised = proposal.amount();
        return new AppraisalConcluded(
                command.subject(),
                command.dimensions(),
                command.conclusion(),
                appraised,
                appraised.multiply(HUNDRED.add(rules.budgetExcess())).divide(HUNDRED, DECIMALS, RoundingMode.HALF_UP),
                command.subject().budgetYear() + rules.validYears() - 1,
                command.improvements(),
                findings);
    }
}
