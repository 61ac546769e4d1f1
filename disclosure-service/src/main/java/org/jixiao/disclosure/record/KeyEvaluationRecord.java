package org.jixiao.disclosure.record;

import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.disclosure.PublicAccount;
import org.jixiao.contracts.disclosure.PublicAccount.Row;
import org.jixiao.contracts.disclosure.PublicContent;
import org.jixiao.contracts.evaluation.EvaluationReport;
import org.jixiao.contracts.evaluation.EvaluationReport.ResultLine;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.Agency;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationFinalised;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationReopened;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyResultConfirmed;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.FalsificationFound;
import org.jspecify.annotations.Nullable;

/**
 * 重点评价结果和评价报告: score and grade, who evaluated by kind, the points of each line, and the report in the seven parts of 财预〔2020〕10号
 * 附件3. No person is named, nor what an agency was paid; what a single evaluator gave is nobody's business.
 *
 * @param last null before one is final
 * @param reopened how it was last; null where it never was
 * @param found what was found false last of the self-evaluation that evaluators had before them; null where nothing was
 * @param despite 文号 of the paper that found data false in spite of which it stands; null where nobody decided so
 */
record KeyEvaluationRecord(
        @Nullable KeyEvaluationFinalised last,
        @Nullable KeyEvaluationReopened reopened,
        @Nullable FalsificationFound found,
        @Nullable String despite)
        implements MatterRecord {

    /** Who evaluated. */
    private enum EvaluatedBy {
        /** 部门组织、第三方机构协助. */
        AGENCY,
        /** 部门组织、专家评价. */
        EXPERTS
    }

    @Override
    public KeyEvaluationRecord after(StoredEvent event) {
        return switch (event) {
            case KeyEvaluationFinalised result -> new KeyEvaluationRecord(result, reopened, found, null);
            case KeyEvaluationReopened again -> new KeyEvaluationRecord(last, again, found, null);
            case FalsificationFound falsely -> new KeyEvaluationRecord(last, reopened, falsely, despite);
            case KeyResultConfirmed stands -> new KeyEvaluationRecord(last, reopened, found, stands.falsification());
            default -> this;
        };
    }

    @Override
    public boolean isReexamined() {
        return last != null && (isReopened(last) || restsOn(last, found));
    }

    private boolean isReopened(KeyEvaluationFinalised result) {
        return reopened != null && reopened.version() >= result.version();
    }

    /**
     * Evaluators worked with a record that was found false later. Days do not tell what came first within one: a result of the
     * day of the finding, also one that was looked at again on it, counts as an earlier one.
     */
    private boolean restsOn(KeyEvaluationFinalised result, @Nullable FalsificationFound falsely) {
        return falsely != null
                && !result.finalisedOn().isAfter(falsely.foundOn())
                && !falsely.document().equals(despite);
    }

    @Override
    public @Nullable PublicContent content() {
        return last == null
                ? null
                : PublicVersion.of(Matter.KEY_EVALUATION, last.subject(), last.name(), last.unitCode(), account(last));
    }

    private static PublicAccount account(KeyEvaluationFinalised evaluation) {
        EvaluationReport report = evaluation.report();
        Agency agency = evaluation.agency();
        return new AccountOf()
                .facts(AccountOf.cells()
                        .number("total", report.result().total())
                        .text("grade", PublicVersion.grade(report.result().grade()))
                        .word("evaluatedBy", agency == null ? EvaluatedBy.EXPERTS : EvaluatedBy.AGENCY)
                        .text("agency", agency == null ? null : agency.name())
                        .date("finalisedOn", evaluation.finalisedOn()))
                .sheet(
                        "lines",
                        report.result().lines().stream()
                                .map(KeyEvaluationRecord::line)
                                .toList())
                .passage("basics", report.basics())
                .passage("work", report.work())
                .passage("conclusion", report.conclusion())
                .passage("analysis", report.analysis())
                .passage("problems", report.problems())
                .passage("suggestions", report.suggestions())
                .passage("others", report.others())
                .made();
    }

    private static Row line(ResultLine scored) {
        return AccountOf.cells()
                .word("level", scored.line().level())
                .text("group", scored.line().group())
                .text("name", scored.line().name())
                .number("weight", scored.line().weight())
                .number("points", scored.points())
                .text("remark", scored.unproved() ? "无法证明：" + scored.remark() : scored.remark())
                .row(scored.line().code());
    }
}
