package org.jixiao.disclosure.item.publish;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.disclosure.item.DisclosureItemCommand.PublishItem;
import org.jixiao.disclosure.withheld.WithheldSubjects;
import org.jixiao.kernel.input.Line;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.jixiao.platform.projection.Reads;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Publishes the reviewed version under its index number. */
@RestController
class PublishItemEndpoint {

    private final Commands commands;
    private final WithheldSubjects withheld;

    PublishItemEndpoint(Commands commands, WithheldSubjects withheld) {
        this.commands = commands;
        this.withheld = withheld;
    }

    /**
     * @param indexNumber 索取号, for example {@code 754301694D/2020-00001}
     * @param note 更正说明, which the public reads; for another version than the first
     */
    record Body(
            @NotBlank @Size(max = 40) String indexNumber,
            @Line @Nullable String note) {}

    @PostMapping("/api/disclosure" + OfPath.SUBJECT + "/items/{matter}/publication")
    @PreAuthorize("hasRole('disclosure-officer')")
    @Reads(value = WithheldSubjects.PROJECTION, everything = true)
    ResponseEntity<Written> publish(
            @OfPath Subject subject, @PathVariable Matter matter, @Valid @RequestBody Body body, Caller caller) {
        return commands.send(
                        new PublishItem(
                                subject,
                                matter,
                                body.indexNumber(),
                                body.note(),
                                withheld.keptBack(),
                                caller.businessDate()),
                        caller)
                .ok();
    }
}
