package org.jixiao.contracts.goals;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.StoredEvent;

/** Everything that can happen to the library of core indicators (核心绩效指标库) of one budget year. */
public sealed interface IndicatorLibraryEvent extends StoredEvent {

    int budgetYear();

    /**
     * A new indicator waits for its review; or a proposal that was not adopted yet was written anew.
     *
     * @param code unique in the library of its year
     * @param division who proposes it (提出处室)
     */
    record CoreIndicatorProposed(int budgetYear, String code, CoreIndicator indicator, String division)
            implements IndicatorLibraryEvent {}

    /**
     * A change of an adopted indicator waits for its review; the adopted version stands meanwhile.
     *
     * @param reason why it is to change
     */
    record CoreIndicatorRevised(int budgetYear, String code, CoreIndicator indicator, String division, String reason)
            implements IndicatorLibraryEvent {}

    /**
     * What was proposed or revised goes back to its division.
     *
     * @param standingVersion the adopted version that stands all the same; 0 where there is none
     */
    record CoreIndicatorReturned(int budgetYear, String code, int standingVersion, String reason)
            implements IndicatorLibraryEvent {}

    /**
     * An indicator passed its review and may be used by goals, from this version on.
     *
     * @param division who proposed what is adopted (提出处室)
     */
    record CoreIndicatorAdopted(int budgetYear, String code, int version, CoreIndicator indicator, String division)
            implements IndicatorLibraryEvent {}

    /** An indicator may no longer be used by new goals. */
    record CoreIndicatorRetired(int budgetYear, String code, String reason) implements IndicatorLibraryEvent {}

    /**
     * The office's leaders issue everything that is adopted as the year's edition of the core indicators and standards.
     *
     * @param edition counted within the budget year, from 1 on
     * @param documentNumber 文号 of the paper with which it is issued
     * @param issuedOn the day on the paper (印发日期)
     * @param lines in the order of their codes
     */
    record IndicatorEditionIssued(
            int budgetYear, int edition, String documentNumber, LocalDate issuedOn, List<EditionLine> lines)
            implements IndicatorLibraryEvent {}

    /** An indicator and the version of it that an edition contains. */
    record EditionLine(String code, int version) {}
}
