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
    @CsvSource(
            delimiter = '|',
            value = {
                "235.56万元 | 2355567.00",
                "235.55万元 | 2355567.00",
                "2,355.6千元 | 2355567.00",
                "0.0236亿 | 2360000.00",
                "二百三十五点五六万 | 2355567.00",
                "二百三十五万五千六百元 | 2355567.00",
                "2,355,568元 | 2355567.50",
                "2,355,567 | 2355567.50",
                "2,355,567.5元 | 2355567.48",
                "0.96万元 | 9567.00",
            })
    @DisplayName("is an amount that was rounded or cut to the last digit written")
    void rounded(String text, BigDecimal amount) {
        assertThat(isFound(text, amount)).as(text).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "235.57万元 | 2355567.00",
                "235.6万元 | 2355567.00",
                "236万元 | 2355567.00",
                "0.0236亿元 | 2355567.00",
                "二百三十六万元 | 2355567.00",
                "2,355,600元 | 2355567.00",
                "2,355,569元 | 2355567.50",
                "0.00万元 | 30.00",
                "0元 | 0.40",
            })
    @DisplayName("is no amount that it comes near only roughly")
    void rough(String text, BigDecimal amount) {
        assertThat(isFound(text, amount)).as(text).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "235.5万两个项目 | 2355000",
                "500万三年完成 | 5000000",
                "128500一次性补助 | 128500",
                "128500一百元 | 128500",
                "500万三百个村 | 5000000",
                "三亿二〇二〇年完成 | 300000000",
                "一235.5万元 | 2355000",
                "¥9500三个项目 | 9500",
            })
    @DisplayName("is an amount although another number follows or goes before")
    void followed(String text, BigDecimal amount) {
        assertThat(isFound(text, amount)).as(text).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "38500万元 | 38500",
                "235万5千元 | 2350000",
                "三亿八千五百万 | 300000000",
                "三百五十万 | 3000000",
                "9500三个项目 | 9500",
            })
    @DisplayName("is not the amount that it only begins with")
    void begun(String text, BigDecimal amount) {
        assertThat(isFound(text, amount)).as(text).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "贰佰叁拾伍万伍仟伍佰陆拾柒元伍角整 | 2355567.50",
                "2,355,567元5角3分 | 2355567.53",
                "九千五百元零三分 | 9500.03",
                "二三五五○○○元 | 2355000",
                "贰佰叁拾伍万○伍佰元 | 2350500",
                "¥9,500.00 | 9500",
                "￥9500 | 9500",
                "3万5 | 35000",
                "三万五 | 35000",
                "二百三十五万五 | 2355000",
                "1亿2 | 120000000",
                "一千五元 | 1500",
            })
    @DisplayName("is an amount with 角 and 分, with ○ for nothing, behind ¥, and with its last unit left unsaid")
    void colloquial(String text, BigDecimal amount) {
        assertThat(isFound(text, amount)).as(text).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2,355,567元6角 | 2355567.50",
                "2,355,567元5角3分 | 2355567.00",
                "三万零五 | 35000",
                "3万05 | 35000",
                "3万50 | 35000",
                "二十五元 | 22.5",
                "$9500 | 9500",
            })
    @DisplayName("is no amount with other 角, with nothing between, or of other money")
    void notColloquial(String text, BigDecimal amount) {
        assertThat(isFound(text, amount)).as(text).isFalse();
    }

    private static boolean isFound(String text, BigDecimal amount) {
        return WrittenNumber.in("合计" + text + "。").anyMatch(number -> number.isMoney(amount));
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
    @DisplayName("is read as people read it, in the end")
    void value(String text, String value) {
        List<WrittenNumber> found = WrittenNumber.in(text).toList();
        if (value.equals("none")) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found)
                    .last()
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
