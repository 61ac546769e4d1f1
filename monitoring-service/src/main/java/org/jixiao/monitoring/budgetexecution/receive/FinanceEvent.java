package org.jixiao.monitoring.budgetexecution.receive;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.monitoring.FinanceDocument;
import org.jixiao.contracts.monitoring.FinanceDocument.Origin;
import org.jixiao.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A finance document as a CloudEvent 1.0 in structured JSON. It has no place for payee, account or purpose, and whatever has no
 * place here is refused with its whole event.
 *
 * @param type one of the {@link FinanceEventTypes}
 * @param subject the project, or the unit for its own expenditure, and the budget year: {@code project/<code>/<year>}
 */
record FinanceEvent(
        @Pattern(regexp = "1\\.0") String specversion,
        @Pattern(regexp = "\\S{1,128}") String id,
        @Pattern(regexp = "(?!/import)\\S{1,200}") String source,
        @Pattern(regexp = FinanceEventTypes.PATTERN) String type,

        @Pattern(regexp = "(" + Subject.PROJECT + "|" + Subject.UNIT + ")/" + Subject.CODE_PATTERN + "/2\\d{3}")
        String subject,

        OffsetDateTime time,
        @Nullable @Pattern(regexp = "application/json") String datacontenttype,
        @Valid Data data)
        implements FromFinance {

    static final String NUMBER = "[\\p{L}\\p{N}〔〕\\[\\]()（）_./-]{1,64}";

    /**
     * One line of a document.
     *
     * @param system the finance system that issued it
     * @param number its number, without blanks
     * @param amount 元, at most 2 decimals; negative for a reversal
     * @param refersTo number of the document that it rests on: the original of a reversal, the payment of a return, the request
     *     of a payment
     * @param economicClass 部门预算支出经济分类, five digits, for a unit's own expenditure only
     * @param procurement whether it is money of 政府采购, for a unit's own expenditure only; null where it is not
     */
    record Data(
            @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,39}") String system,
            @Pattern(regexp = NUMBER) String number,
            @Min(1) int line,
            @Min(1) int version,
            LocalDate date,
            @Digits(integer = 14, fraction = 2) BigDecimal amount,
            @Nullable @Pattern(regexp = NUMBER) String refersTo,
            @Nullable @Pattern(regexp = "3\\d{4}") String economicClass,
            @Nullable Boolean procurement) {}

    /** What its own fields say against each other; empty where nothing does. */
    List<Refusal> objections() {
        List<Refusal> objections = new ArrayList<>();
        if (!FinanceEventTypes.isKnown(type)) {
            objections.add(Refusal.rule("finance-event-type-unknown").at("type"));
        }
        if (data.economicClass() != null && !about().kind().equals(Subject.UNIT)) {
            objections.add(Refusal.rule("economic-class-of-a-project").at("data.economicClass"));
        }
        if (isProcurement() && !about().kind().equals(Subject.UNIT)) {
            objections.add(Refusal.rule("procurement-of-a-project").at("data.procurement"));
        }
        return objections;
    }

    private boolean isProcurement() {
        return Boolean.TRUE.equals(data.procurement());
    }

    Subject about() {
        return Subject.parse(subject).orElseThrow();
    }

    FinanceDocument document() {
        return new FinanceDocument(
                FinanceEventTypes.kindOf(type),
                data.number(),
                data.date(),
                data.amount().setScale(2, RoundingMode.UNNECESSARY),
                data.refersTo(),
                data.economicClass(),
                isProcurement(),
                new Origin(data.system(), data.line(), data.version(), source, id));
    }
}
