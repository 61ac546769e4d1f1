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

/** Takes in one document or notice of finance and says what became of it: 200 where it counts, 202 where it waits. */
@RestController
class ReceiveFinanceEventEndpoint {

    static final String PATH = "/api/monitoring/finance-events";

    private final Commands commands;
    private final DocumentStandings standings;
    private final NoticeIntake notices;

    ReceiveFinanceEventEndpoint(Commands commands, DocumentStandings standings, NoticeIntake notices) {
        this.commands = commands;
        this.standings = standings;
        this.notices = notices;
    }

    @PostMapping(
            path = PATH,
            consumes = {"application/cloudevents+json", MediaType.APPLICATION_JSON_VALUE})
    @PreAuthorize("hasRole('finance-system')")
    ResponseEntity<? extends Record> receive(@Valid @RequestBody FromFinance event, Caller caller) {
        return switch (event) {
            case FinanceEvent document -> receive(document, caller);
            case FinanceNotice notice ->
                answer(HttpStatus.OK, notices.take(notice, caller)).body(NoticeIntake.receipt(notice));
        };
    }

    private ResponseEntity<DocumentStanding> receive(FinanceEvent event, Caller caller) {
        Delivered delivered = Delivered.of(event);
        Written written = commands.send(
                new ReceiveFinanceDocuments(delivered.subject(), List.of(delivered.document())), keyed(event, caller));
        DocumentStanding standing = standings.of(delivered.document(), written);
        return answer(standing.status() == Status.COUNTED ? HttpStatus.OK : HttpStatus.ACCEPTED, written)
                .body(standing);
    }

    private static ResponseEntity.BodyBuilder answer(HttpStatus status, Written written) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(status);
        if (written.lastEventId() != null) {
            answer.header(Written.HEADER, written.lastEventId());
        }
        return answer;
    }

    /** The event's own source and id tell a repeated delivery, whatever headers it comes with. */
    private static Caller keyed(FinanceEvent event, Caller caller) {
        return new Caller(caller.actor(), caller.businessDate(), event.deliveryKey(), null, caller.correlationId());
    }
}
