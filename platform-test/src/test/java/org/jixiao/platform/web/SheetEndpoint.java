package org.jixiao.platform.web;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.platform.sheet.Column;
import org.jixiao.platform.sheet.Sheet;
import org.jixiao.platform.sheet.SheetReader;
import org.jixiao.platform.sheet.Xlsx;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gives a table and takes it back filled in. */
@RestController
@RequestMapping("/api/sample/sheets")
class SheetEndpoint {

    record Line(String name, BigDecimal amount) {}

    static final Sheet<Line> SHEET = new Sheet<>(
            "项目", List.of("项目表"), List.of(Column.text("名称", 30, Line::name), Column.amount("金额", 16, Line::amount)));

    private static final SheetReader READER = SheetReader.of(SHEET).mostRows(10);

    @GetMapping(produces = Xlsx.MEDIA_TYPE_VALUE)
    ResponseEntity<byte[]> template() {
        return Xlsx.download("项目表.xlsx", SHEET.bytes(List.of(new Line("甲 𠮷", new BigDecimal("12.50")))));
    }

    @PostMapping(consumes = Xlsx.MEDIA_TYPE_VALUE)
    List<Line> read(@RequestBody byte[] file) {
        return READER.read(file, row -> new Line(row.text("名称"), row.decimal("金额")));
    }
}
