package org.jixiao.disclosure.batch;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.DisclosureBatchEvent.LeftOut;
import org.jixiao.contracts.disclosure.DisclosureBatchEvent.Released;
import org.jixiao.contracts.disclosure.Occasion;
import org.jixiao.disclosure.item.Matters;
import org.jixiao.platform.aggregate.Command;
import org.jixiao.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/** What can be asked of the batches of a budget year. */
public sealed interface DisclosureBatchCommand extends Command {

    /** The batches are the same for the whole office. */
    String OFFICE = "office";

    int budgetYear();

    Occasion occasion();

    @Nullable
    String unitCode();

    @Override
    default Subject subject() {
        return new Subject(Subject.BUDGET_YEAR, OFFICE, budgetYear());
    }

    @Override
    default String part() {
        return Matters.partOf(occasion());
    }

    /**
     * Start the clock, or set it anew where the reply was corrected.
     *
     * @param document 文号 of the reply
     */
    record StartClock(
            int budgetYear, Occasion occasion, @Nullable String unitCode, String document, LocalDate repliedOn)
            implements DisclosureBatchCommand {}

    /**
     * Release a batch as a whole.
     *
     * @param items all that is cleared, in the order of the index numbers that they will get
     * @param leftOut all that the scope holds and that is withheld
     * @param notReady all that is neither, as {@code project/31000020T000000000001/2020 goal}
     * @param objections what speaks against the publication of an item that is cleared, at that item
     */
    record ReleaseBatch(
            int budgetYear,
            Occasion occasion,
            @Nullable String unitCode,
            List<Released> items,
            List<LeftOut> leftOut,
            List<String> notReady,
            List<Refusal> objections,
            LocalDate on)
            implements DisclosureBatchCommand {

        @Override
        public Command wish() {
            return new ReleaseBatch(budgetYear, occasion, unitCode, items, leftOut, notReady, List.of(), on);
        }
    }
}
