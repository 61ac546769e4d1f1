package org.jixiao.kernel.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jixiao.contracts.goals.Opinion;
import org.jixiao.contracts.goals.Post;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A paper")
class PaperWordsTest {

    @Test
    @DisplayName("says who acted, and for whom")
    void namesWhoActed() {
        assertThat(PaperWords.role("planning-finance")).isEqualTo("计划财务处");
        assertThat(PaperWords.role("auditor")).isEqualTo("auditor");
        assertThat(PaperWords.post(Post.UNIT_HEAD)).isEqualTo("单位负责人");
        assertThat(PaperWords.post(Post.DIVISION_HEAD)).isEqualTo("处长");
        assertThat(PaperWords.opinion(Opinion.AGREE)).isEqualTo("同意");
        assertThat(PaperWords.opinion(Opinion.DISAGREE)).isEqualTo("不同意");
    }

    @Test
    @DisplayName("says amounts in 万元 without rounding them, and shares with two decimals, half up")
    void saysNumbers() {
        assertThat(PaperWords.wan(new BigDecimal("2385012.34"))).isEqualTo("238.501234");
        assertThat(PaperWords.percent(new BigDecimal("238.50"), new BigDecimal("345.20")))
                .isEqualTo("69.09%");
        assertThat(PaperWords.percent(new BigDecimal("1"), new BigDecimal("800")))
                .isEqualTo("0.13%");
        assertThat(PaperWords.percent(BigDecimal.ONE, BigDecimal.ZERO)).isEmpty();
        assertThat(PaperWords.plain(new BigDecimal("1E+2"))).isEqualTo("100");
        assertThat(PaperWords.plain(null)).isEmpty();
    }

    @Test
    @DisplayName("says days as the forms do")
    void saysDays() {
        assertThat(PaperWords.day(LocalDate.of(2020, 3, 9))).isEqualTo("2020年3月9日");
    }
}
