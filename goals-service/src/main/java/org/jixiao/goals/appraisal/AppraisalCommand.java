package org.jixiao.goals.appraisal;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.AppraisalConclusion;
import org.jixiao.contracts.goals.AppraisalEvent.AppraisalReport;
import org.jixiao.contracts.goals.AppraisalEvent.DimensionScore;
import org.jixiao.contracts.goals.AppraisalEvent.Expert;
import org.jixiao.contracts.goals.AppraisalEvent.FiveDimensions;
import org.jixiao.contracts.goals.AppraisalForm;
import org.jixiao.contracts.goals.AppraisalMethod;
import org.jixiao.goals.attestation.Attestation;
import org.jixiao.platform.aggregate.Command;
import org.jixiao.platform.command.Actor;
import org.jspecify.annotations.Nullable;

/** What can be asked of an appraisal. */
public sealed interface AppraisalCommand extends Command {

    /** A step that handles content, and so does not exist for a classified project. */
    sealed interface OnContent extends AppraisalCommand {}

    /** A step of an appraisal that has not been concluded. */
    sealed interface BeforeConclusion extends OnContent {}

    /** An answer to 部分支持. */
    sealed interface OnImprovements extends OnContent {}

    /** Decide that the project needs the full appraisal, whatever its nature and amount. */
    record RequireFullAppraisal(Subject subject, String reason) implements BeforeConclusion {}

    /** Entrust the full appraisal (事前绩效评估) to a commission, or name more experts for it. */
    record OpenAppraisal(
            Subject subject,
            List<Expert> experts,
            List<AppraisalMethod> methods,
            List<AppraisalForm> forms,
            LocalDate on)
            implements BeforeConclusion {}

    /**
     * Score the project as one of its experts.
     *
     * @param expert staff id of who scores
     * @param unit the unit of who scores; not the project's own
     */
    record ScoreProject(Subject subject, String expert, String unit, List<DimensionScore> scores)
            implements BeforeConclusion {}

    /**
     * Recuse an expert (回避).
     *
     * @param expert staff id of who is recused
     * @param declaredBy staff id of the expert who declares it, only for oneself; null where planning and finance decides it
     */
    record RecuseExpert(
            Subject subject,
            String expert,
            String reason,
            @Nullable String declaredBy) implements BeforeConclusion {}

    /** Conclude an appraisal of either kind. */
    sealed interface Conclude extends OnContent {

        FiveDimensions dimensions();

        AppraisalConclusion conclusion();

        /** What must be improved first; only for 部分支持. */
        @Nullable
        String improvements();
    }

    /**
     * Conclude the simplified appraisal (入库绩效评估): a sentence on each dimension, no experts.
     *
     * <p>The role that the rulebook names concludes alone; the review seats give their opinion on the goal.
     *
     * @param by who concludes
     */
    record ConcludeAppraisal(
            Subject subject,
            FiveDimensions dimensions,
            AppraisalConclusion conclusion,
            @Nullable String improvements,
            Actor by,
            LocalDate on)
            implements Conclude {}

    /**
     * Conclude the full appraisal on what its experts found.
     *
     * @param deviationReason why the conclusion is worse than the score; only where it is
     * @param by who concludes: planning and finance a project's, the leaders of the office a policy's
     */
    record ConcludeFullAppraisal(
            Subject subject,
            FiveDimensions dimensions,
            AppraisalConclusion conclusion,
            @Nullable String improvements,
            @Nullable String deviationReason,
            AppraisalReport report,
            Actor by)
            implements Conclude {}

    /**
     * Answer what 部分支持 asked for.
     *
     * @param unit the unit of who answers; only the project's own may
     */
    record ReportImprovements(Subject subject, String report, String unit) implements OnImprovements {}

    /** Accept the reported improvements (完善后支持). */
    record AcceptImprovements(Subject subject) implements OnImprovements {}

    /** Find that the reported improvements do not do. */
    record RejectImprovements(Subject subject, String reason) implements OnImprovements {}

    /** Attest the outcome of a classified project's appraisal, which was done offline. */
    record AttestAppraisal(Subject subject, AppraisalConclusion outcome, Attestation attestation, LocalDate on)
            implements AppraisalCommand {}
}
