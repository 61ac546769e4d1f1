package org.jixiao.evaluation.paper;

import java.math.BigDecimal;
import org.jixiao.contracts.evaluation.Actual.Band;
import org.jixiao.contracts.evaluation.ScoredIndicator.OverAchievementCause;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet.Alert;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet.Aspect;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet.Result;
import org.jspecify.annotations.Nullable;

/** Numbers and the closed lists of evaluation, in the words of the glossary. */
public final class EvaluationWords {

    private EvaluationWords() {}

    /** As it is read: without zeros that say nothing. */
    public static String number(@Nullable BigDecimal number) {
        if (number == null) {
            return "";
        }
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** The grade, or what stands in its place. */
    public static String result(Result result, @Nullable String grade) {
        return switch (result) {
            case GRADED -> grade == null ? "" : grade;
            case UNPROVED -> "无法证明";
            case TRIAL -> "试编，不评等级";
        };
    }

    public static String aspect(Aspect aspect) {
        return switch (aspect) {
            case ECONOMY -> "经济性";
            case EFFICIENCY -> "效率性";
            case EFFECTIVENESS -> "效益性";
        };
    }

    /** How far a judged line of a framework is fulfilled. */
    public static String degree(Band band) {
        return switch (band) {
            case REACHED -> "完全符合";
            case PARTLY_REACHED -> "部分符合";
            case MISSED -> "不符合";
        };
    }

    public static String cause(OverAchievementCause cause) {
        return switch (cause) {
            case TARGET_TOO_LOW -> "目标偏低";
            case CIRCUMSTANCES -> "政策或客观因素";
            case BETTER_WORK -> "工作超预期";
        };
    }

    public static String alert(Alert alert) {
        String level =
                switch (alert.level()) {
                    case RED -> "红";
                    case YELLOW -> "黄";
                };
        return level + "："
                + switch (alert.kind()) {
                    case SCORE_AHEAD_OF_MONEY -> "指标得分率明显高于预算执行得分率";
                    case NO_BUDGET -> "全年预算数为零";
                    case MUCH_UNSPENT -> "未执行比例偏高";
                };
    }
}
