package org.jixiao.goals.indicatorlibrary;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.BusinessField;
import org.jixiao.contracts.goals.CoreIndicator;
import org.jixiao.platform.aggregate.Command;

/** What can be asked of a budget year's library of core indicators. */
public sealed interface IndicatorLibraryCommand extends Command {

    /** There is one library for the whole office and budget year. */
    String OFFICE = "office";

    int budgetYear();

    @Override
    default Subject subject() {
        return new Subject(Subject.INDICATOR_LIBRARY, OFFICE, budgetYear());
    }

    /**
     * Propose indicators, all of them or none.
     *
     * @param division who proposes them (提出处室)
     */
    record ProposeCoreIndicators(int budgetYear, List<Proposal> proposals, String division)
            implements IndicatorLibraryCommand {}

    /**
     * One proposal among several.
     *
     * @param place where it stood in what the caller sent, as the beginning of the paths of its fields: {@code indicators[3].}
     */
    record Proposal(String place, String code, CoreIndicator indicator) {}

    /**
     * Propose an indicator of an approved goal (推荐入库), with the goal's target as the standard value.
     *
     * @param projectCode of the goal
     * @param indicator its code within the goal
     * @param code under which it shall stand in the library
     */
    record SuggestCoreIndicator(
            int budgetYear,
            String projectCode,
            int goalYear,
            String indicator,
            String code,
            BusinessField field,
            String division)
            implements IndicatorLibraryCommand {}

    /** Propose a change of an adopted indicator. */
    record ReviseCoreIndicator(int budgetYear, String code, CoreIndicator indicator, String division, String reason)
            implements IndicatorLibraryCommand {}

    /** Send a proposal or a revision back to its division (退回). */
    record ReturnCoreIndicator(int budgetYear, String code, String reason) implements IndicatorLibraryCommand {}

    /** Let proposals and revisions pass their review (审核通过), all of them or none. */
    record AdoptCoreIndicators(int budgetYear, List<String> codes) implements IndicatorLibraryCommand {}

    /** Take an adopted indicator out of use (停用). */
    record RetireCoreIndicator(int budgetYear, String code, String reason) implements IndicatorLibraryCommand {}

    /**
     * Take over whatever an earlier year's library has in use and this one does not know (开年). The edition of the year is issued by a paper
     * of its own.
     *
     * @param from the earlier budget year
     */
    record TakeLibraryOver(int budgetYear, int from) implements IndicatorLibraryCommand {}

    /**
     * Issue everything that is adopted as the next edition (印发).
     *
     * @param issuedOn the day on the paper
     */
    record IssueIndicatorEdition(int budgetYear, String documentNumber, LocalDate issuedOn)
            implements IndicatorLibraryCommand {}
}
