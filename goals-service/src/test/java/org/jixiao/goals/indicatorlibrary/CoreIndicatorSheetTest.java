package org.jixiao.goals.indicatorlibrary;

import static org.assertj.core.api.Assertions.assertThat;

import org.jixiao.platform.aggregate.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A reason against an indicator of a table")
class CoreIndicatorSheetTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "A3.name, E3",
        "A12.code, A12",
        "核心指标 1.0!A3.name, 核心指标 1.0!E3",
        "A3.unknown, A3.unknown",
        "division, division"
    })
    @DisplayName("points at the cell of the field, in the sheet where that stands")
    void pointsAtTheCell(String field, String cell) {
        assertThat(CoreIndicatorSheet.atCell(2030, Refusal.rule("sample").at(field))
                        .field())
                .isEqualTo(cell);
    }
}
