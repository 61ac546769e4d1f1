package org.jixiao.disclosure.item.post;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.disclosure.item.DisclosureItemCommand.RecordPosting;
import org.jixiao.kernel.input.Line;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Records where else a published version stands, with the receipt of that venue (公开渠道). */
@RestController
class RecordPostingEndpoint {

    private final Commands commands;

    RecordPostingEndpoint(Commands commands) {
        this.commands = commands;
    }

    /**
     * @param version the version that stands there
     * @param venue for example 「中国上海」
     * @param address where it can be read there
     * @param receipt number or name of the paper that shows it
     */
    record Body(
            @Min(1) int version,
            @Line String venue,

            @Pattern(regexp = "https?://[^\\s\\p{Cntrl}<>\"]{1,500}")
            String address,

            @Line String receipt,
            LocalDate postedOn) {}

    @PostMapping("/api/disclosure" + OfPath.SUBJECT + "/items/{matter}/postings")
    @PreAuthorize("hasRole('disclosure-officer')")
    ResponseEntity<Written> record(
            @OfPath Subject subject, @PathVariable Matter matter, @Valid @RequestBody Body body, Caller caller) {
        return commands.send(
                        new RecordPosting(
                                subject,
                                matter,
                                body.version(),
                                body.venue(),
                                body.address(),
                                body.receipt(),
                                body.postedOn(),
                                caller.actor().id(),
                                caller.businessDate()),
                        caller)
                .ok();
    }
}
