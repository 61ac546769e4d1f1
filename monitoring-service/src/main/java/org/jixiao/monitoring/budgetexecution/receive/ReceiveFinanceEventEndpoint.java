package org.jixiao.monitoring.budgetexecution.receive;

import jakarta.validation.Valid;
import java.util.List;
import org.jixiao.monitoring.budgetexecution.BudgetExecutionCommand.ReceiveFinanceDocuments;
import org.jixiao.monitoring.budgetexecution.DocumentStanding;
import org.jixiao.monitoring.budgetexecution.DocumentStanding.Status;
import org.jixiao.monitoring.budgetexecution.DocumentStandings;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes in one finance document and says what became of it: 200 where it counts, 202 where it waits. */
@RestController
class ReceiveFinanceEventEndpoint {

    static final String PATH = "/api/monitoring/finance-events";

    private final Commands commands;
    private final DocumentStandings standings;

    ReceiveFinanceEventEndpoint(Commands commands, DocumentStandings standings) {
        this.commands = commands;
        this.standings = standings;
    }

    @PostMapping(
            path = PATH,
            consumes = {"application/cloudevents+json", MediaType.APPLICATION_JSON_VALUE})
    @PreAuthorize("hasRole('finance-system')")
    ResponseEntity<DocumentStanding> receive(@Valid @RequestBody FinanceEvent event, Caller caller) {
        Delivered delivered = Delivered.of(event);
        Written written = commands.send(
                new ReceiveFinanceDocuments(delivered.subject(), List.of(delivered.document())), keyed(event, caller));
        DocumentStanding standing = standings.of(delivered.document(), written);
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(standing.status() == Status.COUNTED ? HttpStatus.OK : HttpStatus.ACCEPTED);
        if (written.lastEventId() != null) {
            answer.header(Written.HEADER, written.lastEventId());
        }
        return answer.body(standing);
    }

    /** The event's own source and id tell a repeated delivery, whatever headers it comes with. */
    private static Caller keyed(FinanceEvent event, Caller caller) {
        return new Caller(caller.actor(), caller.businessDate(), event.deliveryKey(), null, caller.correlationId());
    }
}
