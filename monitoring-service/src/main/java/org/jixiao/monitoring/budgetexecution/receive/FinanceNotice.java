package org.jixiao.monitoring.budgetexecution.receive;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.monitoring.FinancePaper;
import org.jixiao.monitoring.financeyear.FinanceYearCommand;
import org.jixiao.monitoring.financeyear.FinanceYearCommand.ReceiveNotice;
import org.jixiao.monitoring.financeyear.NoticeKind;
import org.jspecify.annotations.Nullable;

/**
 * What finance says of a whole year, as a CloudEvent 1.0 in structured JSON: a reply, or the end of the year's books.
 *
 * @param subject {@code budget-year/office/<year>} for what goes to the department, {@code unit/<code>/<year>} for a unit's reply
 */
record FinanceNotice(
        @Pattern(regexp = "1\\.0") String specversion,
        @Pattern(regexp = "\\S{1,128}") String id,
        @Pattern(regexp = "(?!/import|/entered)\\S{1,200}") String source,
        @Pattern(regexp = FinanceEventTypes.PATTERN) String type,

        @Pattern(
                regexp = "(" + Subject.BUDGET_YEAR + "/" + FinanceYearCommand.OFFICE + "|" + Subject.UNIT + "/"
                        + Subject.CODE_PATTERN + ")/2\\d{3}")
        String subject,

        OffsetDateTime time,
        @Nullable @Pattern(regexp = "application/json") String datacontenttype,
        @Valid Data data)
        implements FromFinance {

    static final String BUDGET_REPLY_RECEIVED = "jixiao.finance.budget-reply-received.v1";
    static final String BUDGET_REPLY_ISSUED = "jixiao.finance.budget-reply-issued.v1";
    static final String FINAL_ACCOUNTS_REPLY_RECEIVED = "jixiao.finance.final-accounts-reply-received.v1";
    static final String FINAL_ACCOUNTS_REPLY_ISSUED = "jixiao.finance.final-accounts-reply-issued.v1";
    static final String YEAR_CLOSED = "jixiao.finance.year-closed.v1";

    /**
     * The paper.
     *
     * @param number 文号
     * @param version 1, and one more for each correction
     */
    record Data(
            @Pattern(regexp = FinanceEvent.NUMBER) String number,
            @Min(1) int version,
            LocalDate date) {}

    ReceiveNotice command() {
        Subject about = Subject.parse(subject).orElseThrow();
        return new ReceiveNotice(
                about.budgetYear(),
                kind(),
                about.kind().equals(Subject.UNIT) ? about.code() : null,
                new FinancePaper(data.number(), data.date(), data.version(), source, id));
    }

    private NoticeKind kind() {
        return switch (type) {
            case BUDGET_REPLY_RECEIVED -> NoticeKind.BUDGET_REPLY_RECEIVED;
            case BUDGET_REPLY_ISSUED -> NoticeKind.BUDGET_REPLY_ISSUED;
            case FINAL_ACCOUNTS_REPLY_RECEIVED -> NoticeKind.FINAL_ACCOUNTS_REPLY_RECEIVED;
            case FINAL_ACCOUNTS_REPLY_ISSUED -> NoticeKind.FINAL_ACCOUNTS_REPLY_ISSUED;
            case YEAR_CLOSED -> NoticeKind.YEAR_CLOSED;
            default -> throw new IllegalStateException("any other type is read as a document");
        };
    }
}
