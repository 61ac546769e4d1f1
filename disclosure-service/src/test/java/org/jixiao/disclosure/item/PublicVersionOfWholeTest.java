package org.jixiao.disclosure.item;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.disclosure.item.Examples.RESULT;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.contracts.disclosure.PublicContent.PublicGroup;
import org.jixiao.contracts.evaluation.FrameworkGroup;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationFinalised;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet;
import org.jixiao.disclosure.record.PublicVersion;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The public version of a whole's result")
class PublicVersionOfWholeTest {

    @Test
    @DisplayName("says the points of each group, and nothing of the units' figures behind them")
    void groups() {
        SelfEvaluationSheet sheet = RESULT.sheet();
        FrameworkGroup input =
                new FrameworkGroup("投入", BigDecimal.TEN, List.of(), List.of(), BigDecimal.ZERO, new BigDecimal("9.00"));
        SelfEvaluationFinalised whole = new SelfEvaluationFinalised(
                RESULT.subject(),
                1,
                RESULT.name(),
                RESULT.unitCode(),
                1,
                1,
                RESULT.overallGoal(),
                new SelfEvaluationSheet(
                        sheet.overallResult(),
                        sheet.indicators(),
                        sheet.execution(),
                        sheet.indicatorScore(),
                        sheet.total(),
                        sheet.result(),
                        sheet.grade(),
                        sheet.alerts(),
                        sheet.aspects(),
                        sheet.achievements(),
                        sheet.problems(),
                        sheet.measures(),
                        sheet.calculation(),
                        List.of(input)),
                RESULT.contentHash(),
                "",
                null,
                null,
                null,
                RESULT.finalisedOn());

        assertThat(requireNonNull(PublicVersion.of(whole).result()).groups())
                .containsExactly(new PublicGroup("投入", BigDecimal.TEN, new BigDecimal("9.00")));
        assertThat(requireNonNull(PublicVersion.of(RESULT).result()).groups()).isEmpty();
    }
}
