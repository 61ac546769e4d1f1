package org.jixiao.disclosure.item;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A number as it stands in a text: in digits with or without thousands apart, in 汉字, or in both, with 十 to 亿.
 *
 * @param counted whether it is so large, or so written, that it means money although no 元 follows
 * @param after the sign behind it; empty at the end
 */
record WrittenNumber(BigDecimal value, boolean counted, String after) {

    /** 0 to 9 in each line, as they are written every day, as a reading, on cheques, and in traditional signs. */
    private static final String DIGITS = "零一二三四五六七八九" + "〇一两三四五六七八九" + "零壹贰叁肆伍陆柒捌玖" + "零壹貳參肆伍陸柒捌玖" + "零一兩三四五六七八九";

    private static final int TEN = 10;
    private static final String UNITS = "十百千万亿拾佰仟萬億";
    private static final int[] POWERS = {1, 2, 3, 4, 8};
    private static final int TEN_THOUSAND = 4;
    private static final int HUNDRED_MILLION = 8;

    private static final String ARABIC = "[0-9](?:[0-9,.]*[0-9])?";
    private static final String HAN = "[%1$s]+(?:[点點][%1$s]+)?".formatted(DIGITS);
    private static final String UNIT = "[" + UNITS + "]";
    private static final Pattern TOKEN = Pattern.compile(ARABIC + "|" + HAN + "|" + UNIT);
    private static final Pattern NUMBER =
            Pattern.compile("(?:%1$s|%2$s|[十拾])(?:%1$s|%2$s|%3$s)*".formatted(ARABIC, HAN, UNIT));

    /** Amounts in 元 with fewer digits stand in too many texts that mean something else. */
    private static final BigDecimal LEAST_THAT_MEANS_MONEY = BigDecimal.valueOf(10_000);

    /** @param text in narrow signs, without blanks */
    static Stream<WrittenNumber> in(String text) {
        return NUMBER.matcher(text)
                .results()
                .flatMap(found ->
                        read(found.group(), text.substring(found.end(), Math.min(text.length(), found.end() + 1)))
                                .stream());
    }

    boolean isMoney(BigDecimal yuan) {
        return value.compareTo(yuan) == 0 && (counted || after.matches("[元圆圓]"));
    }

    /** Empty where it is none, such as a date in digits and full stops. */
    private static Optional<WrittenNumber> read(String written, String after) {
        BigDecimal whole = BigDecimal.ZERO;
        BigDecimal section = BigDecimal.ZERO;
        BigDecimal figure = null;
        int largest = 0;
        Matcher token = TOKEN.matcher(written);
        while (token.find()) {
            int power = power(token.group());
            largest = Math.max(largest, power);
            if (power == 0) {
                figure = figure(token.group());
                if (figure == null) {
                    return Optional.empty();
                }
            } else if (power < TEN_THOUSAND) {
                section = section.add((figure == null ? BigDecimal.ONE : figure).scaleByPowerOfTen(power));
                figure = null;
            } else {
                BigDecimal part = sum(section, figure);
                whole = power == HUNDRED_MILLION
                        ? whole.add(part).scaleByPowerOfTen(power)
                        : whole.add(part.scaleByPowerOfTen(power));
                section = BigDecimal.ZERO;
                figure = null;
            }
        }
        BigDecimal value = whole.add(sum(section, figure));
        boolean counted = largest >= TEN_THOUSAND || (largest == 0 && value.compareTo(LEAST_THAT_MEANS_MONEY) >= 0);
        return Optional.of(new WrittenNumber(value, counted, after));
    }

    private static BigDecimal sum(BigDecimal section, @Nullable BigDecimal figure) {
        return figure == null ? section : section.add(figure);
    }

    /** Of ten; 0 for what is no unit. */
    private static int power(String token) {
        int place = UNITS.indexOf(token);
        return place < 0 ? 0 : POWERS[place % POWERS.length];
    }

    private static @Nullable BigDecimal figure(String token) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < token.length(); i++) {
            char sign = token.charAt(i);
            int digit = DIGITS.indexOf(sign);
            if (digit >= 0) {
                plain.append(digit % TEN);
            } else if (sign != ',') {
                plain.append(sign == '点' || sign == '點' ? '.' : sign);
            }
        }
        return plain.indexOf(".") == plain.lastIndexOf(".") ? new BigDecimal(plain.toString()) : null;
    }
}
