package org.jixiao.evaluation.scoring;

import org.jixiao.contracts.evaluation.Actual;
import org.jixiao.contracts.evaluation.ScoredIndicator.OverAchievementCause;
import org.jspecify.annotations.Nullable;

/**
 * What the unit says about one indicator.
 *
 * @param cause why the target was far exceeded; null where it was not
 * @param reason 偏差原因分析及改进措施, empty where nothing deviates
 */
public record Answer(
        String indicatorCode, Actual actual, @Nullable OverAchievementCause cause, String reason) {}
