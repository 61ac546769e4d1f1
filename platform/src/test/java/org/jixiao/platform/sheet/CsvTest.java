package org.jixiao.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.problem.CommandRefused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A table that comes as CSV")
class CsvTest {

    private static final SheetReader TABLE = SheetReader.expecting("名称", "金额", "日期");
    private static final String TEXT = "名称,金额,日期\r\n\"培训, 第一期\",12.50,2020-03-31\r\n\r\n督查,3,2020-04-01\r\n";

    @Test
    @DisplayName("is read like a workbook, in UTF-8 with and without a mark, and in GB 18030")
    void isRead() {
        for (byte[] file : List.of(
                TEXT.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8),
                TEXT.getBytes(Charset.forName("GB18030")))) {
            assertThat(TABLE.readCsv(file, row -> row.text("名称") + "|" + row.decimal("金额") + "|" + row.date("日期")))
                    .containsExactly("培训, 第一期|12.50|2020-03-31", "督查|3|2020-04-01");
        }
    }

    @Test
    @DisplayName("names its wrong cells by their addresses")
    void namesWrongCells() {
        byte[] file = "名称,金额,日期\n培训,很多,2020-03-31\n=1+1,3,4月\n".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> TABLE.readCsv(file, row -> row.text("名称") + row.decimal("金额") + row.date("日期")))
                .isInstanceOfSatisfying(
                        CommandRefused.class,
                        refused -> assertThat(refused.reasons())
                                .extracting(Refusal::code, Refusal::field)
                                .containsExactly(
                                        tuple("cell-not-a-number", "B2"),
                                        tuple("cell-holds-formula", "A3"),
                                        tuple("cell-not-a-date", "C3")));
    }

    @Test
    @DisplayName("is refused where it is no text, not closed or empty")
    void isRefused() {
        for (byte[] file : List.of(
                new byte[0],
                new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0},
                "名称,金额,日期\n\"培训,1,2020-03-31\n".getBytes(StandardCharsets.UTF_8))) {
            assertThatThrownBy(() -> TABLE.readCsv(file, SheetRow::number))
                    .isInstanceOfSatisfying(
                            CommandRefused.class,
                            refused -> assertThat(refused.reasons())
                                    .extracting(Refusal::code)
                                    .containsExactly("file-broken"));
        }
    }
}
