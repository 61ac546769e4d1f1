package org.jixiao.disclosure.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A number in a text")
class WrittenNumberTest {

    private static final BigDecimal AMOUNT = new BigDecimal("2355000.00");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "235.5万",
                "235.50万元",
                "2,355,000",
                "2355000元",
                "2355000.0元",
                "2,355千元",
                "2.355百万元",
                "235万5千元",
                "235万5000",
                "二百三十五万五千元",
                "贰佰叁拾伍万伍仟元整",
                "貳佰參拾伍萬伍仟圓",
                "二百三十五点五万元",
                "二三五五〇〇〇元",
                "两百三十五万五千",
                "0.02355亿"
            })
    @DisplayName("is an amount, whatever it is written in")
    void money(String text) {
        assertThat(WrittenNumber.in("合计" + text + "。")).as(text).anyMatch(number -> number.isMoney(AMOUNT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"12355000元", "2355000.5元", "2355000.0.1", "2,355千克", "二百三十五万五千零一元", "一千二百三十五万五千元", "千万元", "2355"
            })
    @DisplayName("is not the amount that it only looks like")
    void noMoney(String text) {
        assertThat(WrittenNumber.in("合计" + text + "。")).as(text).noneMatch(number -> number.isMoney(AMOUNT));
    }

    @ParameterizedTest
    @CsvSource({
        "十, 10",
        "一十五, 15",
        "二十, 20",
        "一百零五, 105",
        "三万零二十, 30020",
        "十二亿三千万, 1230000000",
        "一万二千亿, 1200000000000",
        "3亿8千5百万, 385000000",
        "九十五点零八, 95.08",
        "1.2.3千4, none"
    })
    @DisplayName("is read as people read it")
    void value(String text, String value) {
        List<WrittenNumber> found = WrittenNumber.in(text).toList();
        if (value.equals("none")) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found)
                    .singleElement()
                    .satisfies(number ->
                            assertThat(number.value()).isCloseTo(new BigDecimal(value), within(BigDecimal.ZERO)));
        }
    }

    @Test
    @DisplayName("below 10,000 means money only in 元")
    void small() {
        BigDecimal amount = new BigDecimal("9500");
        assertThat(WrittenNumber.in("9500人")).noneMatch(number -> number.isMoney(amount));
        assertThat(WrittenNumber.in("九千五百人")).noneMatch(number -> number.isMoney(amount));
        assertThat(WrittenNumber.in("9,500.00元")).anyMatch(number -> number.isMoney(amount));
        assertThat(WrittenNumber.in("九千五百元")).anyMatch(number -> number.isMoney(amount));
        assertThat(WrittenNumber.in("0.95万")).anyMatch(number -> number.isMoney(amount));
    }
}
