package org.jixiao.evaluation.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.contracts.Attachment;
import org.jixiao.contracts.evaluation.Actual;
import org.jixiao.contracts.evaluation.FrameworkGroup;
import org.jixiao.contracts.evaluation.ScoredIndicator;
import org.jixiao.contracts.evaluation.ScoredIndicator.CauseRuling;
import org.jixiao.contracts.evaluation.ScoredIndicator.OverAchievementCause;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet;
import org.jspecify.annotations.Nullable;

/**
 * What the unit says of one indicator, or of one judged line of a whole's framework: then a band, a sentence as reason, and evidence.
 *
 * @param cause why the target was far exceeded; null where it was not
 * @param reason 偏差原因分析及改进措施, empty where nothing deviates
 * @param evidence what proves the actual value
 * @param ruling how the review ruled on the cause; null where it did not
 */
public record Answer(
        String indicatorCode,
        Actual actual,
        @Nullable OverAchievementCause cause,
        String reason,
        List<Attachment> evidence,
        @Nullable CauseRuling ruling) {

    /** As the unit says it, before anybody ruled on it. */
    public Answer(
            String indicatorCode,
            Actual actual,
            @Nullable OverAchievementCause cause,
            String reason,
            List<Attachment> evidence) {
        this(indicatorCode, actual, cause, reason, evidence, null);
    }

    /** @param ruled null where nobody ruled on the cause */
    public Answer ruled(@Nullable CauseRuling ruled) {
        return new Answer(indicatorCode, actual, cause, reason, evidence, ruled);
    }

    /** The cause that counts. */
    @Nullable
    OverAchievementCause causeThatCounts() {
        return ruling == null ? cause : ruling.cause();
    }

    /** The answer behind a line that was scored. */
    public static Answer behind(ScoredIndicator scored) {
        return new Answer(
                scored.indicator().code(),
                scored.actual(),
                scored.cause(),
                scored.reason(),
                scored.evidence(),
                scored.ruling());
    }

    /** The answer behind a judged line of a whole's framework; empty behind a computed one. */
    public static Optional<Answer> behind(FrameworkGroup.Line line) {
        return Optional.ofNullable(line.judgement())
                .map(judgement -> new Answer(
                        line.rule().code(),
                        new Actual(null, null, null, judgement.band(), null, null),
                        null,
                        judgement.statement(),
                        judgement.evidence()));
    }

    /** All answers behind a sheet. */
    public static List<Answer> behind(SelfEvaluationSheet sheet) {
        return Stream.concat(
                        sheet.indicators().stream().map(Answer::behind),
                        sheet.framework().stream()
                                .flatMap(group -> group.lines().stream())
                                .flatMap(line -> behind(line).stream()))
                .toList();
    }

    /** Whether it says the same, however its numbers are written. */
    public boolean saysTheSameAs(Answer other) {
        return plain().equals(other.plain());
    }

    private Answer plain() {
        return new Answer(
                indicatorCode,
                new Actual(
                        plain(actual.value()),
                        actual.doneOn(),
                        actual.fulfilled(),
                        actual.band(),
                        plain(actual.points()),
                        actual.notApplicable()),
                cause,
                reason,
                evidence);
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros();
    }
}
