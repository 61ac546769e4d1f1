package org.jixiao.contracts.goals;

import java.time.LocalDate;
import org.jixiao.contracts.Published;
import org.jixiao.contracts.StoredEvent;

/** Everything that can happen to the rulebook of one budget year. */
public sealed interface RulebookEvent extends StoredEvent {

    /**
     * A version of the rulebook came into force. A subject is judged by the version in force when its step began.
     *
     * @param version counts from 1 within the budget year
     */
    @Published
    record RulebookPublished(int budgetYear, int version, LocalDate effectiveFrom, Rules rules)
            implements RulebookEvent {}
}
