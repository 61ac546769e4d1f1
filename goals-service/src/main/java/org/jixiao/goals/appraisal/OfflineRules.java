package org.jixiao.goals.appraisal;

import java.util.List;
import org.jixiao.contracts.goals.AppraisalConclusion;
import org.jixiao.contracts.goals.AppraisalEvent;
import org.jixiao.contracts.goals.AppraisalEvent.AppraisalAttested;
import org.jixiao.goals.appraisal.AppraisalCommand.AttestAppraisal;
import org.jixiao.goals.appraisal.AppraisalState.Attested;
import org.jixiao.goals.appraisal.AppraisalState.Concluded;
import org.jixiao.goals.appraisal.AppraisalState.Opened;
import org.jixiao.goals.appraisal.AppraisalState.Unappraised;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;

/** A classified project's appraisal takes place elsewhere; only its outcome is taken down. */
final class OfflineRules {

    private OfflineRules() {}

    static Decision<AppraisalEvent> attest(AttestAppraisal command, AppraisalState appraisal) {
        Circumstances known = appraisal.circumstances();
        if (!known.classified()) {
            return Decision.refuse(
                    known.proposal() == null
                            ? Refusal.notFound("subject-not-found")
                            : Refusal.conflict("project-not-classified"));
        }
        List<Refusal> objections = command.attestation().objections(command.on());
        if (!objections.isEmpty()) {
            return Decision.refuse(objections);
        }
        AppraisalAttested attested = new AppraisalAttested(
                command.subject(),
                command.outcome(),
                command.attestation().attestedOn(),
                command.attestation().registerNumber(),
                command.attestation().officer());
        return switch (appraisal) {
            case Attested before when before.attestation().equals(attested) -> Decision.nothingToDo();
            // 部分支持 is followed by a second attestation once the improvements were accepted offline
            case Attested before
            when before.attestation().outcome() == AppraisalConclusion.PARTIALLY -> Decision.accept(attested);
            case Attested _, Opened _, Concluded _ -> Decision.refuse(Refusal.conflict("appraisal-already-concluded"));
            case Unappraised _ -> Decision.accept(attested);
        };
    }
}
