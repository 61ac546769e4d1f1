package org.jixiao.goals.appraisal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.goals.AppraisalConclusion;
import org.jixiao.contracts.goals.AppraisalEvent;
import org.jixiao.contracts.goals.AppraisalEvent.AppraisalAttested;
import org.jixiao.contracts.goals.AppraisalEvent.AppraisalConcluded;
import org.jixiao.contracts.goals.AppraisalEvent.ImprovementsAccepted;
import org.jixiao.contracts.goals.ProjectEvent.ProjectProposed;
import org.jixiao.goals.appraisal.AppraisalCommand.AcceptImprovements;
import org.jixiao.goals.appraisal.AppraisalCommand.AttestAppraisal;
import org.jixiao.goals.appraisal.AppraisalCommand.ConcludeAppraisal;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.aggregate.State;

/**
 * The appraisal before the library as data: concluded once per project and budget year, or attested for a classified
 * one.
 */
sealed interface AppraisalState extends State<AppraisalCommand, AppraisalEvent, AppraisalState> {

    Circumstances circumstances();

    /** Not concluded yet. */
    record Open(Circumstances circumstances) implements AppraisalState {

        Open() {
            this(Circumstances.unheard());
        }
    }

    /** Concluded here. */
    record Concluded(Circumstances circumstances, AppraisalConcluded conclusion, boolean improvementsAccepted)
            implements AppraisalState {}

    /** Concluded offline. */
    record Attested(Circumstances circumstances, AppraisalAttested attestation) implements AppraisalState {}

    @Override
    default Decision<AppraisalEvent> decide(AppraisalCommand command) {
        if (circumstances().proposal() == null && !circumstances().classified()) {
            return Decision.refuse(Refusal.notFound("project-not-found"));
        }
        return switch (command) {
            case ConcludeAppraisal conclude -> conclude(conclude);
            case AcceptImprovements accept -> accept(accept);
            case AttestAppraisal attest -> attest(attest);
        };
    }

    private Decision<AppraisalEvent> conclude(ConcludeAppraisal command) {
        ProjectProposed proposal = circumstances().proposal();
        if (proposal == null) {
            return Decision.refuse(Refusal.conflict("project-is-classified"));
        }
        AppraisalConcluded conclusion = new AppraisalConcluded(
                command.projectCode(),
                command.budgetYear(),
                command.dimensions(),
                command.conclusion(),
                proposal.requestedAmount(),
                command.improvements());
        return switch (this) {
            case Open _ -> {
                List<Refusal> objections = new ArrayList<>(objectionsToTheSimplifiedKind(command, proposal));
                objections.addAll(objectionsToImprovements(command));
                yield objections.isEmpty() ? Decision.accept(conclusion) : Decision.refuse(objections);
            }
            case Concluded before when before.conclusion().equals(conclusion) -> Decision.nothingToDo();
            case Concluded _, Attested _ -> Decision.refuse(Refusal.conflict("appraisal-already-concluded"));
        };
    }

    /** From the rulebook's amount on, only a full appraisal with experts will do. */
    private List<Refusal> objectionsToTheSimplifiedKind(ConcludeAppraisal command, ProjectProposed proposal) {
        return circumstances()
                .rulebook()
                .inForce(command.on())
                .map(rulebook -> {
                    BigDecimal fullFrom = rulebook.rules().appraisal().fullFrom();
                    return proposal.requestedAmount().compareTo(fullFrom) < 0
                            ? List.<Refusal>of()
                            : List.of(Refusal.rule("full-appraisal-required")
                                    .with("amount", proposal.requestedAmount().toPlainString())
                                    .with("fullFrom", fullFrom.toPlainString()));
                })
                .orElse(List.of(Refusal.conflict("rulebook-not-in-force")));
    }

    private static List<Refusal> objectionsToImprovements(ConcludeAppraisal command) {
        boolean partial = command.conclusion() == AppraisalConclusion.PARTIALLY;
        if (partial && command.improvements() == null) {
            return List.of(Refusal.rule("improvements-missing").at("improvements"));
        }
        if (!partial && command.improvements() != null) {
            return List.of(Refusal.rule("improvements-without-partial-support").at("improvements"));
        }
        return List.of();
    }

    private Decision<AppraisalEvent> accept(AcceptImprovements command) {
        return switch (this) {
            case Concluded concluded when concluded.improvementsAccepted() -> Decision.nothingToDo();
            case Concluded concluded
            when concluded.conclusion().conclusion() == AppraisalConclusion.PARTIALLY ->
                Decision.accept(new ImprovementsAccepted(command.projectCode(), command.budgetYear()));
            case Open _, Concluded _, Attested _ -> Decision.refuse(Refusal.conflict("no-improvements-asked-for"));
        };
    }

    private Decision<AppraisalEvent> attest(AttestAppraisal command) {
        if (!circumstances().classified()) {
            return Decision.refuse(Refusal.conflict("project-not-classified"));
        }
        List<Refusal> objections = command.attestation().objections(command.on());
        if (!objections.isEmpty()) {
            return Decision.refuse(objections);
        }
        AppraisalAttested attested = new AppraisalAttested(
                command.projectCode(),
                command.budgetYear(),
                command.outcome(),
                command.attestation().attestedOn(),
                command.attestation().registerNumber(),
                command.attestation().officer());
        return switch (this) {
            case Attested before when before.attestation().equals(attested) -> Decision.nothingToDo();
            // 部分支持 is followed by a second attestation once the improvements were accepted offline
            case Attested before
            when before.attestation().outcome() == AppraisalConclusion.PARTIALLY -> Decision.accept(attested);
            case Attested _, Concluded _ -> Decision.refuse(Refusal.conflict("appraisal-already-concluded"));
            case Open _ -> Decision.accept(attested);
        };
    }

    @Override
    default AppraisalState evolve(AppraisalEvent event) {
        return switch (event) {
            case AppraisalConcluded conclusion -> new Concluded(circumstances(), conclusion, false);
            case ImprovementsAccepted _
            when this instanceof Concluded(var heard, var conclusion, var _) -> new Concluded(heard, conclusion, true);
            case ImprovementsAccepted _ -> this;
            case AppraisalAttested attestation -> new Attested(circumstances(), attestation);
        };
    }

    @Override
    default AppraisalState heed(StoredEvent event) {
        Circumstances heard = circumstances().after(event);
        return switch (this) {
            case Open _ -> new Open(heard);
            case Concluded(var _, var conclusion, var accepted) -> new Concluded(heard, conclusion, accepted);
            case Attested(var _, var attestation) -> new Attested(heard, attestation);
        };
    }
}
