package org.jixiao.disclosure.batch.register;

import java.util.List;
import org.jixiao.disclosure.batch.register.DisclosureBatches.Batch;
import org.jixiao.kernel.access.ForStaff;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.projection.Reads;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows, to staff, what waits in which batch, and how many days are left. */
@RestController
@Reads("disclosure-item-register")
class DisclosureBatchEndpoint {

    private final DisclosureBatches batches;

    DisclosureBatchEndpoint(DisclosureBatches batches) {
        this.batches = batches;
    }

    @GetMapping("/api/disclosure/batches")
    @ForStaff
    List<Batch> ofYear(@RequestParam @BudgetYear int year, Caller caller) {
        return batches.ofYear(year, caller.businessDate());
    }
}
