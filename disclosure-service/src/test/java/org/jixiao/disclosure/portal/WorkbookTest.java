package org.jixiao.disclosure.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.disclosure.item.Examples.CODE;
import static org.jixiao.disclosure.item.Examples.YEAR;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipInputStream;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.disclosure.PublicAccount.Fact;
import org.jixiao.contracts.disclosure.PublicAccount.Kind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.HtmlUtils;

@DisplayName("The workbook of a year")
class WorkbookTest {

    private static final PublishedItem RECTIFICATION = new PublishedItem(
            "project-" + CODE + "-2020-rectification",
            1,
            Matter.RECTIFICATION,
            Subject.project(CODE, YEAR),
            "督查经费",
            "HQ",
            "机关本部",
            "754301694D/2021-00004",
            "发布机关",
            null,
            LocalDate.of(2021, 9, 3),
            "f".repeat(64),
            null,
            PortalExamples.goal("督查经费").figures(),
            List.of(new Fact("ordered", Kind.NUMBER, "2"), new Fact("putRight", Kind.NUMBER, "1")),
            42);

    @Test
    @DisplayName("says in words what programs get as codes")
    void words() throws IOException {
        assertThat(text(Locale.SIMPLIFIED_CHINESE))
                .contains("整改情况", "其他要点", "整改事项数：2 · 已整改事项数：1")
                .doesNotContain("ordered=", "代码=值");
        assertThat(text(Locale.ENGLISH)).contains("Other facts", "Rectifications ordered: 2");
    }

    private static String text(Locale language) throws IOException {
        byte[] book = Workbook.of(YEAR, List.of(RECTIFICATION), PortalExamples.words(language));
        StringBuilder text = new StringBuilder();
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(book))) {
            while (parts.getNextEntry() != null) {
                text.append(new String(parts.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return HtmlUtils.htmlUnescape(text.toString());
    }
}
