package org.jixiao.monitoring.budgetexecution.receive;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Iterator;
import java.util.List;
import org.jixiao.platform.command.Caller;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes in many of finance's documents and notices at once, as a batch of CloudEvents, and says what became of each. */
@RestController
class ReceiveFinanceBatchEndpoint {

    private static final int MOST_EVENTS = 1_000;

    private final Intake documents;
    private final NoticeIntake notices;

    ReceiveFinanceBatchEndpoint(Intake documents, NoticeIntake notices) {
        this.documents = documents;
        this.notices = notices;
    }

    /**
     * In the order of the events. A malformed event refuses the whole batch; any other one is judged by itself. Documents go first: what
     * came together with the end of the year's books is not late.
     */
    @PostMapping(path = ReceiveFinanceEventEndpoint.PATH, consumes = "application/cloudevents-batch+json")
    @PreAuthorize("hasRole('finance-system')")
    List<Receipt> receive(
            @RequestBody @NotEmpty @Size(max = MOST_EVENTS) List<@Valid FromFinance> events, Caller caller) {
        Iterator<Receipt> counted = documents
                .take(
                        events.stream()
                                .filter(FinanceEvent.class::isInstance)
                                .map(event -> Delivered.of((FinanceEvent) event))
                                .toList(),
                        caller)
                .iterator();
        return events.stream()
                .map(event -> switch (event) {
                    case FinanceEvent _ -> counted.next();
                    case FinanceNotice notice -> notices.takeOfMany(notice, caller);
                })
                .toList();
    }
}
