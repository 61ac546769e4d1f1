package org.jixiao.disclosure.item.publish;

import jakarta.validation.Valid;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.disclosure.form.Wishes;
import org.jixiao.disclosure.indexnumber.IndexNumberCommand.GiveIndexNumbers;
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

/** Publishes the reviewed version under its index number, which its series gives it where it has none. */
@RestController
class PublishItemEndpoint {

    private final Commands commands;
    private final WithheldSubjects withheld;
    private final Unnumbered unnumbered;

    PublishItemEndpoint(Commands commands, WithheldSubjects withheld, Unnumbered unnumbered) {
        this.commands = commands;
        this.withheld = withheld;
        this.unnumbered = unnumbered;
    }

    /** @param note 更正说明, which the public reads; for another version than the first */
    record Body(@Line @Nullable String note) {}

    @PostMapping("/api/disclosure" + OfPath.SUBJECT + "/items/{matter}/publication")
    @PreAuthorize("hasRole('disclosure-officer')")
    @Reads(
            value = {"disclosure-item-register", WithheldSubjects.PROJECTION},
            everything = true)
    ResponseEntity<Written> publish(
            @OfPath Subject subject, @PathVariable Matter matter, @Valid @RequestBody Body body, Caller caller) {
        unnumbered
                .find(subject, matter)
                .ifPresent(item -> commands.send(
                        new GiveIndexNumbers(
                                subject.budgetYear(), item.batchUnit(), item.wanted(), caller.businessDate()),
                        Wishes.idempotent(caller)));
        return commands.send(
                        new PublishItem(subject, matter, body.note(), withheld.keptBack(), caller.businessDate()),
                        caller)
                .ok();
    }
}
