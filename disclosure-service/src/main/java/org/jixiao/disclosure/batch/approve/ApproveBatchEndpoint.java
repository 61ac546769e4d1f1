package org.jixiao.disclosure.batch.approve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.disclosure.Occasion;
import org.jixiao.disclosure.batch.BatchItems;
import org.jixiao.disclosure.batch.BatchItems.Item;
import org.jixiao.disclosure.form.Wishes;
import org.jixiao.disclosure.item.DisclosureItemCommand.ApproveRelease;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.input.UnitCode;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.problem.CommandRefused;
import org.jixiao.platform.problem.Problem;
import org.jixiao.platform.problem.Problems;
import org.jixiao.platform.projection.Reads;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Approves what a leader read of a batch (签发), each item for itself and by the hash of what was read, so that one that cannot be
 * approved keeps no other back.
 */
@RestController
@Reads("disclosure-item-register")
class ApproveBatchEndpoint {

    private final Commands commands;
    private final BatchItems batches;
    private final Problems problems;

    ApproveBatchEndpoint(Commands commands, BatchItems batches, Problems problems) {
        this.commands = commands;
        this.batches = batches;
        this.problems = problems;
    }

    /** @param items what was read; what is not among it stays as it is */
    record Body(@NotEmpty @Size(max = 1000) List<@Valid WasRead> items) {}

    /** @param contentHash hash of exactly what was read */
    record WasRead(
            Subject subject,
            Matter matter,
            @Pattern(regexp = "[0-9a-f]{64}") String contentHash) {}

    /** What became of each item. */
    record Outcome(List<String> approved, List<NotApproved> refused) {}

    /** @param errors why, in the reader's language */
    record NotApproved(String item, List<Problem.Reason> errors) {}

    @PostMapping({
        "/api/disclosure/batches/{year}/{occasion}/approval",
        "/api/disclosure/batches/{year}/{occasion}/units/{unit}/approval"
    })
    @PreAuthorize("hasRole('office-leader')")
    ResponseEntity<Outcome> approve(
            @PathVariable @BudgetYear int year,
            @PathVariable Occasion occasion,
            @PathVariable(required = false) @UnitCode @Nullable String unit,
            @Valid @RequestBody Body body,
            Caller caller,
            HttpServletRequest request) {
        List<Item> batch = batches.of(year, occasion, unit);
        List<String> approved = new ArrayList<>();
        List<NotApproved> refused = new ArrayList<>();
        for (WasRead read : body.items()) {
            String written = BatchItems.written(read.subject(), read.matter());
            try {
                approve(read, batch, caller);
                approved.add(written);
            } catch (CommandRefused refusal) {
                refused.add(new NotApproved(written, problems.refusals(request, refusal.reasons())));
            }
        }
        return ResponseEntity.ok(new Outcome(approved, refused));
    }

    private void approve(WasRead read, List<Item> batch, Caller caller) {
        if (batch.stream().noneMatch(item -> item.is(read.subject(), read.matter()))) {
            throw new CommandRefused(List.of(Refusal.notFound("item-not-in-batch")));
        }
        commands.send(
                new ApproveRelease(
                        read.subject(),
                        read.matter(),
                        read.contentHash(),
                        caller.actor().id(),
                        caller.businessDate()),
                Wishes.part(caller, BatchItems.written(read.subject(), read.matter())));
    }
}
