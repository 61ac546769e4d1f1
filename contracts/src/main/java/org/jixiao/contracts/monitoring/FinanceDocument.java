package org.jixiao.contracts.monitoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of a document of the finance system, as it was received. It has no field for payee, account or purpose: what is not
 * here cannot be stored, not even for a classified project.
 *
 * @param number number of the document, for an approval the 批复文号
 * @param date the day the document took effect
 * @param amount 元; negative only for a reversal (红冲)
 * @param original number of the document that a reversal takes back; null for anything else
 * @param origin which line and version of which system, and by which delivery it came
 */
public record FinanceDocument(
        Kind kind,
        String number,
        LocalDate date,
        BigDecimal amount,
        @Nullable String original,
        Origin origin) {

    /** The kinds of document that monitoring understands. */
    public enum Kind {
        /** 预算批复. */
        BUDGET_APPROVAL,
        /** 国库集中支付凭证. */
        PAYMENT
    }

    /**
     * Where a document came from. System, kind, number, line and version together are its key: the same key is the same document,
     * however often and by whatever delivery it comes.
     *
     * @param system the finance system that issued the document
     * @param line line within the document, from 1
     * @param version counts from 1; version n replaces version n − 1
     * @param eventSource {@code source} of the CloudEvent that brought it
     * @param eventId {@code id} of the CloudEvent that brought it
     */
    public record Origin(String system, int line, int version, String eventSource, String eventId) {}
}
