package org.jixiao.disclosure.item;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.disclosure.PublicContent;
import org.jixiao.contracts.disclosure.PublicContent.PublicResult;
import org.jixiao.contracts.disclosure.PublicPaper;
import org.jixiao.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Finds what must stand in no text of another subject: the name, the code, and the amounts of what is withheld, as people write them in
 * 元, 万元 and 亿元. The refusal says where it stands, and never what.
 */
final class Leaks {

    /** What no reader sees between two signs: blanks, controls, zero-width signs and variation selectors. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Z}\\p{C}\\x{34F}\\x{FE00}-\\x{FE0F}]+");

    /** What may part two numbers as well as it may stand within one. */
    private static final Pattern BETWEEN_NUMBERS = Pattern.compile("(?<=\\p{Nd})[\\p{Z}\\p{Cc}，]+(?=\\p{Nd})");

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);

    /** Amounts in 元 with fewer digits stand in too many texts that mean something else. */
    private static final int DIGITS_THAT_MEAN_MONEY = 5;

    private Leaks() {}

    static List<Refusal> in(PublicPaper paper, List<WithheldSubject> withheld) {
        List<String> listed = Overviews.counted(paper.record()).stream()
                .map(Overviews.Version::projectCode)
                .toList();
        return in(PublicTexts.of(paper), paper.record(), withheld, listed);
    }

    /** @param content the item, whose own subject may be named */
    static List<Refusal> in(Map<String, String> texts, PublicContent content, List<WithheldSubject> withheld) {
        return in(texts, content, withheld, List.of());
    }

    /** @param listed codes of projects that an overview names, because something of them is public in its year */
    private static List<Refusal> in(
            Map<String, String> texts, PublicContent content, List<WithheldSubject> withheld, List<String> listed) {
        List<String> words = withheld.stream()
                .filter(other -> !isSame(other, content))
                .flatMap(other -> words(other, content.matter(), listed))
                .toList();
        return places(texts, words)
                .map(place -> Refusal.conflict("withheld-subject-named").with("place", place))
                .toList();
    }

    /**
     * Where money of the subject itself stands in its texts that its public version leaves out, or another one of it.
     *
     * @param known what its record states, and what else is known of its money
     */
    static List<Refusal> ofMoney(Stream<BigDecimal> known, PublicContent edition) {
        List<BigDecimal> stated = PublicEdition.money(edition);
        List<String> words = known.filter(amount -> stated.stream().noneMatch(one -> one.compareTo(amount) == 0))
                .flatMap(Leaks::written)
                .distinct()
                .toList();
        return places(PublicTexts.of(edition), words)
                .map(place -> Refusal.conflict("money-of-whole-named").with("place", place))
                .toList();
    }

    /** Where the total stands in a text that is not stated, because it would tell the points of a line that is left out. */
    static List<Refusal> ofTotal(PublicContent record, PublicPaper paper) {
        BigDecimal total = total(record);
        List<String> words = total == null || total(paper.record()) != null
                ? List.of()
                : Stream.of(total, total.setScale(1, RoundingMode.HALF_UP), total.stripTrailingZeros())
                        .filter(figure -> figure.compareTo(total) == 0)
                        .map(BigDecimal::toPlainString)
                        .map(figure -> total.stripTrailingZeros().scale() > 0 ? figure : figure + "分")
                        .distinct()
                        .toList();
        return places(PublicTexts.of(paper), words)
                .map(place -> Refusal.conflict("total-left-out-named").with("place", place))
                .toList();
    }

    private static @Nullable BigDecimal total(PublicContent content) {
        PublicResult result = content.result();
        return result == null ? null : result.total();
    }

    private static Stream<String> places(Map<String, String> texts, List<String> words) {
        return texts.entrySet().stream()
                .filter(text -> words.stream().anyMatch(word -> names(text.getValue(), word)))
                .map(Map.Entry::getKey);
    }

    private static boolean isSame(WithheldSubject other, PublicContent content) {
        return other.subject().kind().equals(content.subject().kind())
                && other.subject().code().equals(content.subject().code());
    }

    /** Where a number begins or goes on, it is another number; so the text is read with its numbers joined, and with them parted. */
    private static boolean names(String text, String word) {
        return stands(squeezed(text), word)
                || stands(squeezed(BETWEEN_NUMBERS.matcher(text).replaceAll("、")), word);
    }

    private static boolean stands(String text, String word) {
        String before = Character.isDigit(word.charAt(0)) ? "(?<![0-9.,])" : "";
        String after = Character.isDigit(word.charAt(word.length() - 1)) ? "(?![0-9]|[.,][0-9])" : "";
        return Pattern.compile(before + Pattern.quote(word) + after)
                .matcher(text)
                .find();
    }

    /** Its name as long as nothing of it is public, its money as long as none is, and also in each matter in which it is withheld. */
    private static Stream<String> words(WithheldSubject other, Matter matter, List<String> listed) {
        boolean isListed = other.subject().kind().equals(Subject.PROJECT)
                && listed.contains(other.subject().code());
        Stream<String> names = other.hidden() && !isOrganisation(other) && !isListed
                ? Stream.of(
                        Objects.requireNonNullElse(other.name(), ""),
                        other.subject().code())
                : Stream.of();
        Stream<BigDecimal> money =
                other.moneyHidden() || other.matters().contains(matter) ? other.amounts().stream() : Stream.of();
        return Stream.concat(names.map(Leaks::squeezed), money.flatMap(Leaks::written))
                .filter(word -> !word.isEmpty());
    }

    /** That there is a unit or a department is no secret. */
    private static boolean isOrganisation(WithheldSubject other) {
        return other.subject().kind().equals(Subject.UNIT)
                || other.subject().kind().equals(Subject.DEPARTMENT);
    }

    private static Stream<String> written(BigDecimal yuan) {
        if (yuan.signum() <= 0) {
            return Stream.of();
        }
        Stream<String> plain = yuan.precision() - yuan.scale() < DIGITS_THAT_MEAN_MONEY
                ? Stream.of(in(yuan, BigDecimal.ONE) + "元", yuan.setScale(2, RoundingMode.HALF_UP) + "元")
                : Stream.of(
                        in(yuan, BigDecimal.ONE),
                        yuan.setScale(2, RoundingMode.HALF_UP).toPlainString(),
                        grouped(yuan, "#,##0"),
                        grouped(yuan, "#,##0.00"));
        BigDecimal tenThousands = yuan.divide(TEN_THOUSAND);
        return Stream.concat(
                plain,
                Stream.of(
                        in(yuan, TEN_THOUSAND) + "万",
                        grouped(tenThousands, "#,##0.######") + "万",
                        tenThousands.setScale(2, RoundingMode.HALF_UP).toPlainString() + "万",
                        grouped(tenThousands, "#,##0.00") + "万",
                        in(yuan, HUNDRED_MILLION) + "亿"));
    }

    private static String in(BigDecimal yuan, BigDecimal unit) {
        BigDecimal value = yuan.divide(unit).stripTrailingZeros();
        return value.toPlainString();
    }

    private static String grouped(BigDecimal value, String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }

    /** However wide, in whatever case and with whatever signs between them people write the same characters. */
    private static String squeezed(String text) {
        return UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
    }
}
