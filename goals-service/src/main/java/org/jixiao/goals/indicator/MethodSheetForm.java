package org.jixiao.goals.indicator;

import jakarta.validation.constraints.Size;
import org.jixiao.contracts.goals.MethodSheet;
import org.jixiao.kernel.input.Line;
import org.jixiao.kernel.input.Paragraph;

/** How an indicator is measured, as it comes in; the fields are those of {@link MethodSheet}. */
public record MethodSheetForm(
        @Paragraph String meaning,
        @Size(max = 2000) String formula,
        @Line String dataSource,
        @Paragraph String scoring,
        MethodSheet.Method method,
        MethodSheet.Basis basis) {

    public MethodSheet sheet() {
        return new MethodSheet(
                PlainText.of(meaning),
                PlainText.of(formula),
                PlainText.of(dataSource),
                PlainText.of(scoring),
                method,
                basis);
    }
}
