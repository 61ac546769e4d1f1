package org.jixiao.goals.rulebook;

import java.time.LocalDate;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.platform.aggregate.Command;

/** What can be asked of a rulebook. */
public sealed interface RulebookCommand extends Command {

    /** There is one rulebook for the whole office and budget year. */
    String OFFICE = "office";

    int budgetYear();

    @Override
    default Subject subject() {
        return new Subject(Subject.RULEBOOK, OFFICE, budgetYear());
    }

    /** Bring the next version of the budget year's rulebook into force. */
    record PublishRulebook(int budgetYear, LocalDate effectiveFrom, Rules rules) implements RulebookCommand {}

    /**
     * Bring the newest version of an earlier year's rulebook into force for this year, its dates moved by as many years (开年). Nothing where
     * the year has a rulebook already.
     *
     * @param from the earlier budget year
     * @param on the day from which it is in force
     */
    record CarryRulebookOver(int budgetYear, int from, LocalDate on) implements RulebookCommand {}
}
