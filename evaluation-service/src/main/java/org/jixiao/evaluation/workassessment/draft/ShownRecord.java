package org.jixiao.evaluation.workassessment.draft;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationDecided;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationProposed;
import org.jixiao.contracts.evaluation.WorkAssessmentSheet.Counted;
import org.jixiao.evaluation.workassessment.WorkRecord.Incident;
import org.jixiao.evaluation.workassessment.WorkRecord.Tally;
import org.jspecify.annotations.Nullable;

/**
 * What would be counted, and beside it what the subjects of the unit or division came to.
 *
 * @param results of the year's subjects that it owns now; they are facts, and score nothing by themselves
 */
record ShownRecord(List<Tally> tallies, List<Incident> incidents, List<UsedResult> results) {

    /**
     * A subject's results, and what they mean for its money (结果与年度考核、预算安排挂钩).
     *
     * @param own 单位自评; null where none is final
     * @param department 部门评价; null where none is final
     * @param proposed what the rulebook says of the one that counts; null before
     * @param decided what the leaders decided on it; null before, and once that is to be decided again
     */
    record UsedResult(
            Counted subject,
            @Nullable Found own,
            @Nullable Found department,
            @Nullable ApplicationProposed proposed,
            @Nullable ApplicationDecided decided) {}

    /**
     * A final result.
     *
     * @param total null where it was attested offline
     * @param grade null where it is 无法证明 or void
     * @param voidedBy 文号 of the paper by which it is void; null where it stands
     * @param reexamined 待复核: it was reopened, or rests on what was found false
     */
    record Found(
            @Nullable BigDecimal total,
            @Nullable String grade,
            @Nullable String voidedBy,
            boolean reexamined) {}
}
