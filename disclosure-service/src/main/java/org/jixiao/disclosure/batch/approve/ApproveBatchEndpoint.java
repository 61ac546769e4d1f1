package org.jixiao.disclosure.batch.approve;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.disclosure.Occasion;
import org.jixiao.disclosure.batch.BatchItems;
import org.jixiao.disclosure.batch.BatchItems.Item;
import org.jixiao.disclosure.item.DisclosureItemCommand.ApproveRelease;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.input.UnitCode;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.problem.CommandRefused;
import org.jixiao.platform.projection.Reads;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Approves what is cleared in a batch (签发), each item for itself, so that one that cannot be approved keeps no other back. */
@RestController
@Reads("disclosure-item-register")
class ApproveBatchEndpoint {

    private final Commands commands;
    private final BatchItems batches;

    ApproveBatchEndpoint(Commands commands, BatchItems batches) {
        this.commands = commands;
        this.batches = batches;
    }

    /** What became of each item. */
    record Outcome(List<String> approved, List<NotApproved> refused) {}

    record NotApproved(String item, List<String> codes) {}

    @PostMapping({
        "/api/disclosure/batches/{year}/{occasion}/approval",
        "/api/disclosure/batches/{year}/{occasion}/units/{unit}/approval"
    })
    @PreAuthorize("hasRole('office-leader')")
    ResponseEntity<Outcome> approve(
            @PathVariable @BudgetYear int year,
            @PathVariable Occasion occasion,
            @PathVariable(required = false) @UnitCode @Nullable String unit,
            Caller caller) {
        List<String> approved = new ArrayList<>();
        List<NotApproved> refused = new ArrayList<>();
        for (Item item : batches.of(year, occasion, unit)) {
            if (item.isCleared() && item.contentHash() != null) {
                try {
                    commands.send(
                            new ApproveRelease(
                                    item.subject(),
                                    item.matter(),
                                    item.contentHash(),
                                    caller.actor().id(),
                                    caller.businessDate()),
                            ofItem(caller, item));
                    approved.add(item.written());
                } catch (CommandRefused refusal) {
                    refused.add(new NotApproved(
                            item.written(),
                            refusal.reasons().stream().map(Refusal::code).toList()));
                }
            }
        }
        return ResponseEntity.ok(new Outcome(approved, refused));
    }

    /** The wish to approve a batch is one for each of its items. */
    private static Caller ofItem(Caller caller, Item item) {
        String key = caller.idempotencyKey();
        return new Caller(
                caller.actor(),
                caller.businessDate(),
                key == null ? null : key + ":" + item.written(),
                null,
                caller.correlationId());
    }
}
