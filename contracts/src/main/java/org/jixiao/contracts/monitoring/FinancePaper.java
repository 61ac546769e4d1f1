package org.jixiao.contracts.monitoring;

import java.time.LocalDate;

/**
 * A paper of finance about a whole year, and how it came here.
 *
 * @param documentNumber 文号
 * @param date the day of the paper
 * @param version counts from 1; a correction is the next version, and the highest one stands
 * @param source {@code source} of the CloudEvent that brought it, or {@code /entered} where 计划财务处 entered it
 * @param id {@code id} of the CloudEvent that brought it
 */
public record FinancePaper(String documentNumber, LocalDate date, int version, String source, String id) {

    /** The source of what 计划财务处 entered itself. */
    public static final String ENTERED = "/entered";
}
