package org.jixiao.disclosure.item;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
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
 * Finds what must stand in no text of another subject: the name, the code, and the amounts of what is withheld, however people write them
 * in digits and 汉字, in 元, 万元 and 亿元. The refusal says where it stands, and never what.
 */
final class Leaks {

    /** What no reader sees between two signs: blanks, controls, zero-width signs and variation selectors. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Z}\\p{C}\\x{34F}\\x{FE00}-\\x{FE0F}]+");

    /** What may part two numbers as well as it may stand within one. */
    private static final Pattern BETWEEN_NUMBERS = Pattern.compile("(?<=\\p{Nd})[\\p{Z}\\p{Cc}，]+(?=\\p{Nd})");

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
        List<WithheldSubject> others =
                withheld.stream().filter(other -> !isSame(other, content)).toList();
        List<String> names = others.stream()
                .flatMap(other -> names(other, listed))
                .map(Leaks::squeezed)
                .filter(name -> !name.isEmpty())
                .toList();
        List<BigDecimal> money =
                others.stream().flatMap(other -> money(other, content.matter())).toList();
        return places(texts, text -> isNamed(text, names) || states(text, money))
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
        List<BigDecimal> unstated = known.filter(amount -> stated.stream().noneMatch(one -> one.compareTo(amount) == 0))
                .toList();
        return places(PublicTexts.of(edition), text -> states(text, unstated))
                .map(place -> Refusal.conflict("money-of-whole-named").with("place", place))
                .toList();
    }

    /** Where the total stands in a text that is not stated, because it would tell the points of a line that is left out. */
    static List<Refusal> ofTotal(PublicContent record, PublicPaper paper) {
        BigDecimal total = total(record);
        if (total == null || total(paper.record()) != null) {
            return List.of();
        }
        boolean round = total.stripTrailingZeros().scale() <= 0;
        return places(
                        PublicTexts.of(paper),
                        text -> WrittenNumber.in(text)
                                .anyMatch(number -> number.value().compareTo(total) == 0
                                        && (!round || number.after().equals("分"))))
                .map(place -> Refusal.conflict("total-left-out-named").with("place", place))
                .toList();
    }

    private static @Nullable BigDecimal total(PublicContent content) {
        PublicResult result = content.result();
        return result == null ? null : result.total();
    }

    /** Where a number begins or goes on, it is another number; so a text is read with its numbers joined, and with them parted. */
    private static Stream<String> places(Map<String, String> texts, Predicate<String> says) {
        return texts.entrySet().stream()
                .filter(text -> says.test(squeezed(text.getValue()))
                        || says.test(squeezed(
                                BETWEEN_NUMBERS.matcher(text.getValue()).replaceAll("、"))))
                .map(Map.Entry::getKey);
    }

    private static boolean isNamed(String text, List<String> names) {
        return names.stream().anyMatch(name -> stands(text, name));
    }

    private static boolean states(String text, List<BigDecimal> money) {
        return WrittenNumber.in(text)
                .anyMatch(number -> money.stream().anyMatch(amount -> amount.signum() > 0 && number.isMoney(amount)));
    }

    private static boolean isSame(WithheldSubject other, PublicContent content) {
        return other.subject().kind().equals(content.subject().kind())
                && other.subject().code().equals(content.subject().code());
    }

    private static boolean stands(String text, String word) {
        String before = Character.isDigit(word.charAt(0)) ? "(?<![0-9.,])" : "";
        String after = Character.isDigit(word.charAt(word.length() - 1)) ? "(?![0-9]|[.,][0-9])" : "";
        return Pattern.compile(before + Pattern.quote(word) + after)
                .matcher(text)
                .find();
    }

    /** As long as nothing of it is public. */
    private static Stream<String> names(WithheldSubject other, List<String> listed) {
        boolean isListed = other.subject().kind().equals(Subject.PROJECT)
                && listed.contains(other.subject().code());
        return other.hidden() && !isOrganisation(other) && !isListed
                ? Stream.of(
                        Objects.requireNonNullElse(other.name(), ""),
                        other.subject().code())
                : Stream.of();
    }

    /** As long as none is public, and also in each matter in which it is withheld. */
    private static Stream<BigDecimal> money(WithheldSubject other, Matter matter) {
        return other.moneyHidden() || other.matters().contains(matter) ? other.amounts().stream() : Stream.of();
    }

    /** That there is a unit or a department is no secret. */
    private static boolean isOrganisation(WithheldSubject other) {
        return other.subject().kind().equals(Subject.UNIT)
                || other.subject().kind().equals(Subject.DEPARTMENT);
    }

    /** However wide, in whatever case and with whatever signs between them people write the same characters. */
    private static String squeezed(String text) {
        return UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
    }
}
