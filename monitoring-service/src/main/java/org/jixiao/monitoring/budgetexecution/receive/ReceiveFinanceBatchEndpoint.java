package org.jixiao.monitoring.budgetexecution.receive;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jixiao.platform.command.Caller;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes in many finance documents at once, as a batch of CloudEvents, and says what became of each. */
@RestController
class ReceiveFinanceBatchEndpoint {

    private static final int MOST_EVENTS = 1_000;

    private final Intake intake;

    ReceiveFinanceBatchEndpoint(Intake intake) {
        this.intake = intake;
    }

    /** In the order of the events. A malformed event refuses the whole batch; any other one is judged by itself. */
    @PostMapping(path = ReceiveFinanceEventEndpoint.PATH, consumes = "application/cloudevents-batch+json")
    @PreAuthorize("hasRole('finance-system')")
    List<Receipt> receive(
            @RequestBody @NotEmpty @Size(max = MOST_EVENTS) List<@Valid FinanceEvent> events, Caller caller) {
        return intake.take(events.stream().map(Delivered::of).toList(), caller);
    }
}
