package org.jixiao.monitoring.budgetexecution.receive;

import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.monitoring.FinanceDocument;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.problem.CommandRefused;

/** A document and what it is about, however it was delivered. */
record Delivered(Subject subject, FinanceDocument document) {

    static Delivered of(FinanceEvent event) {
        List<Refusal> objections = event.objections();
        if (!objections.isEmpty()) {
            throw new CommandRefused(objections);
        }
        return new Delivered(event.about(), event.document());
    }
}
