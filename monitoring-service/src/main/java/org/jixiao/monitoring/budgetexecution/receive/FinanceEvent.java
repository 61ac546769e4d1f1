package org.jixiao.monitoring.budgetexecution.receive;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.monitoring.FinanceDocument;
import org.jixiao.contracts.monitoring.FinanceDocument.Kind;
import org.jixiao.contracts.monitoring.FinanceDocument.Origin;
import org.jspecify.annotations.Nullable;

/**
 * A finance document as a CloudEvent 1.0 in structured JSON. It has no place for payee, account or purpose, and whatever has no
 * place here is refused with its whole event.
 *
 * @param type one of the two kinds of document
 * @param subject the project and its budget year, {@code project/<code>/<year>}
 */
record FinanceEvent(
        @Pattern(regexp = "1\\.0") String specversion,
        @Pattern(regexp = "\\S{1,128}") String id,
        @Pattern(regexp = "\\S{1,200}") String source,

        @Pattern(regexp = BUDGET_APPROVED + "|" + PAYMENT_MADE)
        String type,

        @Pattern(regexp = Subject.PROJECT + "/" + Subject.CODE_PATTERN + "/2\\d{3}")
        String subject,

        OffsetDateTime time,
        @Nullable @Pattern(regexp = "application/json") String datacontenttype,
        @Valid Data data) {

    static final String BUDGET_APPROVED = "jixiao.finance.budget-approved.v1";
    static final String PAYMENT_MADE = "jixiao.finance.payment-made.v1";

    private static final String NUMBER = "[\\p{L}\\p{N}〔〕\\[\\]()（）_./-]{1,64}";

    /**
     * One line of a document.
     *
     * @param system the finance system that issued it
     * @param number its number, without blanks
     * @param amount 元, at most 2 decimals; negative for a reversal
     * @param original number of the document that a reversal takes back
     */
    record Data(
            @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,39}") String system,
            @Pattern(regexp = NUMBER) String number,
            @Min(1) int line,
            @Min(1) int version,
            LocalDate date,
            @Digits(integer = 14, fraction = 2) BigDecimal amount,
            @Nullable @Pattern(regexp = NUMBER) String original) {}

    String projectCode() {
        return subject.split("/", -1)[1];
    }

    int budgetYear() {
        return Integer.parseInt(subject.split("/", -1)[2]);
    }

    FinanceDocument document() {
        return new FinanceDocument(
                type.equals(BUDGET_APPROVED) ? Kind.BUDGET_APPROVAL : Kind.PAYMENT,
                data.number(),
                data.date(),
                data.amount().setScale(2, RoundingMode.UNNECESSARY),
                data.original(),
                new Origin(data.system(), data.line(), data.version(), source, id));
    }

    /** One delivery, however often it is repeated. */
    String deliveryKey() {
        return source + " " + id;
    }
}
