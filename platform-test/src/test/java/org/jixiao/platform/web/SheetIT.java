package org.jixiao.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.jixiao.platform.sheet.Xlsx;
import org.jixiao.platform.test.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "jixiao.max-request-bytes=16KB")
@DisplayName("A table over HTTP")
class SheetIT extends AtTheEdges {

    private static final String SHEETS = "/api/sample/sheets";

    private Answer post(byte[] file) {
        return officer().post(SHEETS, Xlsx.MEDIA_TYPE_VALUE, file);
    }

    private static byte[] sheet(String name, int rows) {
        return SheetEndpoint.SHEET.bytes(Collections.nCopies(rows, new SheetEndpoint.Line(name, BigDecimal.ONE)));
    }

    @Test
    @DisplayName("is given as a file with a Chinese name and taken back")
    void isGivenAndTakenBack() {
        Answer given = officer().with("Accept", Xlsx.MEDIA_TYPE_VALUE).get(SHEETS);
        assertThat(given.status()).isEqualTo(200);
        assertThat(given.header("Content-Type")).isEqualTo(Xlsx.MEDIA_TYPE_VALUE);
        assertThat(given.header("Content-Disposition")).contains("%E9%A1%B9%E7%9B%AE%E8%A1%A8.xlsx");

        Answer taken = post(officer().download(SHEETS));
        assertThat(taken.status()).as(taken.body()).isEqualTo(200);
        assertThat(taken.json("0/name").asString()).isEqualTo("甲 𠮷");
        assertThat(taken.json("0/amount").asString()).isEqualTo("12.5");
    }

    @Test
    @DisplayName("is refused at its cells in the reader's language")
    void isRefusedAtItsCells() {
        byte[] file = sheet(" ", 2);
        Answer chinese = post(file);
        assertThat(chinese.status()).isEqualTo(422);
        assertThat(chinese.problem()).isEqualTo("cell-empty");
        assertThat(chinese.json("errors")
                        .valueStream()
                        .map(error -> error.at("/field").asString()))
                .containsExactly("A3", "A4");
        assertThat(chinese.json("errors/1/detail").asString()).isEqualTo("A4（名称）必须填写。");
        Answer english = officer().language("en").post(SHEETS, Xlsx.MEDIA_TYPE_VALUE, file);
        assertThat(english.json("errors/1/detail").asString()).isEqualTo("A4 (名称) has to be filled in.");
    }

    @Test
    @DisplayName("is refused as a whole where it is none, is too long, or is not there")
    void isRefusedAsAWhole() {
        assertThat(post("名称,金额".getBytes(StandardCharsets.UTF_8)).problem()).isEqualTo("file-not-xlsx");
        assertThat(post(sheet("甲", 11)).problem()).isEqualTo("too-many-rows");
        Answer tooLong = post(new byte[17_000]);
        assertThat(tooLong.status()).isEqualTo(413);
        assertThat(tooLong.problem()).isEqualTo("request-too-large");
        assertThat(post(new byte[0]).problem()).isEqualTo("missing-body");
        assertThat(officer().post(SHEETS, "{}").status()).isEqualTo(415);
    }

    @Test
    @DisplayName("has a place in the description of the service")
    void isDescribed() {
        assertThat(stranger()
                        .get("/api/sample/openapi")
                        .json("paths/~1api~1sample~1sheets/post/requestBody/content")
                        .propertyNames())
                .containsExactly(Xlsx.MEDIA_TYPE_VALUE);
    }
}
