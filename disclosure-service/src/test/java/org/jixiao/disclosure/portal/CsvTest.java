package org.jixiao.disclosure.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.disclosure.portal.PortalExamples.goal;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("CSV")
class CsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1", "＋1", "－1", "＠x"})
    @DisplayName("holds no text that a spreadsheet program takes for a formula")
    void formulas(String text) {
        assertThat(Csv.text(text)).isEqualTo("'" + text);
    }

    @Test
    @DisplayName("quotes what would end a cell or a row, and doubles quotes")
    void quotes() {
        assertThat(Csv.text("甲,乙")).isEqualTo("\"甲,乙\"");
        assertThat(Csv.text("甲\n乙")).isEqualTo("\"甲\n乙\"");
        assertThat(Csv.text("甲\"乙")).isEqualTo("\"甲\"\"乙\"");
        assertThat(Csv.text("\r=1")).isEqualTo("\"'\r=1\"");
        assertThat(Csv.text("1-2")).isEqualTo("1-2");
        assertThat(Csv.text("")).isEmpty();
    }

    @Test
    @DisplayName("has a row of names, then a row for each item, with empty cells for what there is not")
    void rows() {
        String csv = Csv.of(DataField.ALL, List.of(goal("督查经费")));
        assertThat(csv.split("\r\n"))
                .hasSize(2)
                .satisfies(lines -> assertThat(lines[0]).startsWith("\uFEFFbudget_year,kind,code,name,unit_code"))
                .satisfies(lines -> assertThat(lines[1])
                        .startsWith("2020,project,31000020T000000000001,督查经费,BJ,BJ办事处,goal,1,")
                        .contains(",2020-02-25,100.00,,,,,,,," + "f".repeat(64) + ",42,/public/items/"));
    }
}
