package org.jixiao.disclosure.item;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A number as it stands in a text: in digits with or without thousands apart, in 汉字, or in both, with 十 to 亿, and with 角 and 分.
 *
 * @param step how much one more of its last written digit would be
 * @param counted whether it is so large, or so written, that it means money although no 元 follows
 * @param after the sign behind it; empty at the end
 */
record WrittenNumber(BigDecimal value, BigDecimal step, boolean counted, String after) {

    /** 0 to 9 in each line, as they are written every day, as a reading, with a circle, on cheques, and in traditional signs. */
    private static final String DIGITS =
            "零一二三四五六七八九" + "〇一两三四五六七八九" + "○一二三四五六七八九" + "零壹贰叁肆伍陆柒捌玖" + "零壹貳參肆伍陸柒捌玖" + "零一兩三四五六七八九";

    private static final int TEN = 10;
    private static final String UNITS = "十百千万亿拾佰仟萬億";
    private static final int[] POWERS = {1, 2, 3, 4, 8};

    private static final String ARABIC = "[0-9](?:[0-9,.]*[0-9])?";
    private static final String HAN = "[%1$s]+(?:[点點][%1$s]+)?".formatted(DIGITS);
    private static final String UNIT = "[" + UNITS + "]";
    private static final Pattern TOKEN = Pattern.compile(ARABIC + "|" + HAN + "|" + UNIT);
    private static final Pattern NUMBER = Pattern.compile(
            "(?<sign>[¥￥])?(?<number>(?:%1$s|%2$s|[十拾])(?:%1$s|%2$s|%3$s)*)".formatted(ARABIC, HAN, UNIT)
                    + "(?:[元圆圓](?:(?<tenths>[0-9%1$s])角)?(?:[0零〇○]?(?<hundredths>[0-9%1$s])分)?)?".formatted(DIGITS));

    /** Amounts in 元 with fewer digits stand in too many texts that mean something else. */
    private static final BigDecimal LEAST_THAT_MEANS_MONEY = BigDecimal.valueOf(10_000);

    /**
     * In 元: the last digit of an amount in 万元 with two decimals, as budgets and accounts are printed. So written, an amount is as good as
     * told. A coarser one, such as 236万 or 2.4亿, tells it only roughly, and is said of too many others.
     */
    private static final BigDecimal COARSEST_THAT_TELLS = BigDecimal.valueOf(100);

    /**
     * Where another number may begin behind one (500万三年), both readings are given, the longer one last.
     *
     * @param text in narrow signs, without blanks
     */
    static Stream<WrittenNumber> in(String text) {
        return NUMBER.matcher(text).results().flatMap(found -> read(found, text));
    }

    boolean isMoney(BigDecimal yuan) {
        return (counted || isYuan(after)) && value.signum() > 0 && tells(yuan);
    }

    /** As it is, or else rounded or cut to the last digit that is written. */
    private boolean tells(BigDecimal yuan) {
        return value.compareTo(yuan) == 0
                || (step.compareTo(COARSEST_THAT_TELLS) <= 0
                        && Stream.of(RoundingMode.HALF_UP, RoundingMode.DOWN)
                                .map(way -> yuan.divide(step, 0, way).multiply(step))
                                .anyMatch(told -> told.compareTo(value) == 0));
    }

    /** None where it is no number, such as a date in digits and full stops. */
    private static Stream<WrittenNumber> read(MatchResult found, String text) {
        Stream.Builder<WrittenNumber> readings = Stream.builder();
        boolean sign = found.group("sign") != null;
        String written = found.group("number");
        String after = signAt(text, found.end("number"));
        boolean closed = isYuan(after) || power(written.substring(written.length() - 1)) >= NumberReading.TEN_THOUSAND;
        NumberReading reading = new NumberReading();
        Matcher token = TOKEN.matcher(written);
        while (token.find()) {
            int power = power(token.group());
            if (power > 0) {
                reading.addUnit(power);
                continue;
            }
            if (token.start() > 0 && (reading.endsInFigure() || !closed)) {
                readings.add(of(reading, sign, signAt(written, token.start())));
            }
            BigDecimal figure = figure(token.group());
            if (figure == null) {
                return readings.build();
            }
            reading.addFigure(figure, token.group().length() == 1);
        }
        return readings.add(
                        of(reading, sign, after).with(found.group("tenths"), 1).with(found.group("hundredths"), 2))
                .build();
    }

    private static WrittenNumber of(NumberReading reading, boolean sign, String after) {
        BigDecimal value = reading.value();
        boolean large = reading.largest() >= NumberReading.TEN_THOUSAND
                || (reading.largest() == 0 && value.compareTo(LEAST_THAT_MEANS_MONEY) >= 0);
        return new WrittenNumber(value, reading.step(), sign || large, after);
    }

    /** @param digit of 角 or 分; null where there is none */
    private WrittenNumber with(@Nullable String digit, int place) {
        BigDecimal part = digit == null ? null : figure(digit);
        return part == null
                ? this
                : new WrittenNumber(
                        value.add(part.scaleByPowerOfTen(-place)),
                        BigDecimal.ONE.scaleByPowerOfTen(-place),
                        counted,
                        after);
    }

    private static String signAt(String text, int place) {
        return text.substring(place, Math.min(text.length(), place + 1));
    }

    private static boolean isYuan(String sign) {
        return sign.matches("[元圆圓]");
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
