package org.jixiao.disclosure.item.publish;

import jakarta.validation.Valid;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.disclosure.form.Wishes;
import org.jixiao.disclosure.indexnumber.IndexNumberCommand.GiveIndexNumbers;
import org.jixiao.disclosure.indexnumber.IndexNumberCommand.Wanted;
import org.jixiao.disclosure.item.DisclosureItemCommand.PublishItem;
import org.jixiao.disclosure.withheld.WithheldSubjects;
import org.jixiao.kernel.input.Line;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.jixiao.platform.problem.CommandRefused;
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
    private final SeriesOfItem series;

    PublishItemEndpoint(Commands commands, WithheldSubjects withheld, SeriesOfItem series) {
        this.commands = commands;
        this.withheld = withheld;
        this.series = series;
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
        PublishItem wish = new PublishItem(subject, matter, body.note(), withheld.keptBack(), caller.businessDate());
        try {
            return commands.send(wish, caller).ok();
        } catch (CommandRefused refused) {
            if (!lacksItsNumberOnly(refused)) {
                throw refused;
            }
            commands.send(
                    new GiveIndexNumbers(
                            subject.budgetYear(),
                            series.batchUnit(subject, matter),
                            List.of(new Wanted(subject, matter)),
                            caller.businessDate()),
                    Wishes.idempotent(caller));
            return commands.send(wish, caller).ok();
        }
    }

    /** Nothing else speaks against it, so that no number is given to what does not go out. */
    private static boolean lacksItsNumberOnly(CommandRefused refused) {
        return refused.reasons().stream().map(Refusal::code).toList().equals(List.of("index-number-not-given"));
    }
}
