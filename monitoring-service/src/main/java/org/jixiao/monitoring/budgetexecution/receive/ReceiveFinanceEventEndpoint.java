package org.jixiao.monitoring.budgetexecution.receive;

import jakarta.validation.Valid;
import org.jixiao.monitoring.budgetexecution.DocumentStanding;
import org.jixiao.monitoring.budgetexecution.DocumentStanding.Status;
import org.jixiao.monitoring.budgetexecution.DocumentStandings;
import org.jixiao.platform.command.Caller;
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

    private final Reception reception;
    private final DocumentStandings standings;

    ReceiveFinanceEventEndpoint(Reception reception, DocumentStandings standings) {
        this.reception = reception;
        this.standings = standings;
    }

    @PostMapping(
            path = PATH,
            consumes = {"application/cloudevents+json", MediaType.APPLICATION_JSON_VALUE})
    @PreAuthorize("hasRole('finance-system')")
    ResponseEntity<? extends Record> receive(@Valid @RequestBody FromFinance event, Caller caller) {
        Written written = reception.take(event, caller);
        return switch (event) {
            case FinanceEvent document -> answer(standings.of(document.document(), written), written);
            case FinanceNotice notice -> answer(HttpStatus.OK, written).body(NoticeIntake.receipt(notice));
        };
    }

    private static ResponseEntity<DocumentStanding> answer(DocumentStanding standing, Written written) {
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
}
