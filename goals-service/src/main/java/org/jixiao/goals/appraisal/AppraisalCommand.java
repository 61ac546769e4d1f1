package org.jixiao.goals.appraisal;

import java.time.LocalDate;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.AppraisalConclusion;
import org.jixiao.contracts.goals.AppraisalEvent.FiveDimensions;
import org.jixiao.goals.attestation.Attestation;
import org.jixiao.platform.aggregate.Command;
import org.jspecify.annotations.Nullable;

/** What can be asked of a project's appraisal. */
public sealed interface AppraisalCommand extends Command {

    String projectCode();

    int budgetYear();

    @Override
    default Subject subject() {
        return Subject.project(projectCode(), budgetYear());
    }

    /**
     * Conclude the simplified appraisal (入库绩效评估).
     *
     * @param improvements what must be improved first; only for 部分支持
     */
    record ConcludeAppraisal(
            String projectCode,
            int budgetYear,
            FiveDimensions dimensions,
            AppraisalConclusion conclusion,
            @Nullable String improvements,
            LocalDate on)
            implements AppraisalCommand {}

    /** Accept the improvements that 部分支持 asked for. */
    record AcceptImprovements(String projectCode, int budgetYear) implements AppraisalCommand {}

    /** Attest the outcome of a classified project's appraisal, which was done offline. */
    record AttestAppraisal(
            String projectCode, int budgetYear, AppraisalConclusion outcome, Attestation attestation, LocalDate on)
            implements AppraisalCommand {}
}
