package org.jixiao.contracts.evaluation;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.contracts.Attachment;
import org.jixiao.contracts.goals.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * One line of the self-evaluation table: what was planned, what came of it and how its points came about.
 *
 * @param cause why the target was far exceeded; null where it was not
 * @param ruling how the review ruled on that cause; null where it left the unit's
 * @param reason 偏差原因分析及改进措施, empty where nothing deviates
 * @param evidence what proves the actual value
 * @param unproved why the review holds the actual value for not proved (无法证明); null where it is proved
 * @param farAboveTarget the actual value lies so far above the target that the target was probably too low (blue)
 */
public record ScoredIndicator(
        Indicator indicator,
        Actual actual,
        @Nullable OverAchievementCause cause,
        @Nullable CauseRuling ruling,
        String reason,
        List<Attachment> evidence,
        @Nullable String unproved,
        BigDecimal score,
        boolean farAboveTarget,
        List<CalculationLine> calculation) {

    /** The cause that counts: the review's where it ruled on it. */
    public @Nullable OverAchievementCause causeThatCounts() {
        return ruling == null ? cause : ruling.cause();
    }

    /**
     * What a reviewer holds for the cause, whatever the unit said (年初指标值设定明显偏低).
     *
     * @param reason why
     */
    public record CauseRuling(OverAchievementCause cause, String reason) {}

    /** Why a target was far exceeded. */
    public enum OverAchievementCause {
        /** 目标偏低. */
        TARGET_TOO_LOW,
        /** 政策或客观因素. */
        CIRCUMSTANCES,
        /** 工作超预期. */
        BETTER_WORK
    }
}
