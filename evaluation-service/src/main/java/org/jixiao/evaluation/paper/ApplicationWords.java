package org.jixiao.evaluation.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationDecided;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationProposed;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.Basis;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet.Result;
import org.jixiao.contracts.goals.GoalSubject;
import org.jixiao.kernel.paper.PaperWords;

/** The use of results in words. */
public final class ApplicationWords {

    private ApplicationWords() {}

    /** What kind of subject it is. */
    public static String kind(Subject subject) {
        return switch (GoalSubject.of(subject)) {
            case PROJECT -> "项目";
            case POLICY -> "政策";
            case UNIT -> "单位整体";
            case DEPARTMENT -> "部门整体";
        };
    }

    public static String basis(Basis basis) {
        return switch (basis) {
            case SELF_EVALUATION -> "单位自评";
            case KEY_EVALUATION -> "部门评价";
            case FINANCE -> "财政评价（复核）";
            case AUDIT -> "审计";
        };
    }

    /** The grade by which was proposed, or what stands in its place. */
    public static String grade(ApplicationProposed proposed) {
        if (proposed.falsification() != null) {
            return "弄虚作假，按“" + proposed.grade() + "”应用";
        }
        LocalDate proveBy = proposed.proveBy();
        return EvaluationWords.result(proposed.grade() == null ? Result.UNPROVED : Result.GRADED, proposed.grade())
                + (proveBy == null ? "" : "（可补证至" + PaperWords.day(proveBy) + "）");
    }

    public static String decided(ApplicationDecided decided) {
        BigDecimal upTo = decided.upTo();
        return "%s（%s）：%d年度预算%s。"
                .formatted(
                        decided.document(),
                        PaperWords.day(decided.decidedOn()),
                        decided.bindsYear(),
                        upTo == null ? "不再安排" : "安排不超过" + EvaluationWords.number(PaperWords.wan(upTo)) + "万元");
    }
}
