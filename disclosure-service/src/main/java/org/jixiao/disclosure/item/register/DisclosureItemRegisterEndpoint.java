package org.jixiao.disclosure.item.register;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.kernel.access.ForStaff;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.problem.CommandRefused;
import org.jixiao.platform.projection.Reads;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows, to staff, what has to be published and where it stands. */
@RestController
@Reads(DisclosureItemRegisterProjection.NAME)
class DisclosureItemRegisterEndpoint {

    private final DisclosureItemRegister register;

    DisclosureItemRegisterEndpoint(DisclosureItemRegister register) {
        this.register = register;
    }

    /**
     * @param next where the next page begins; null on the last one
     */
    record ItemPage(List<DisclosureItemRow> items, @Nullable String next) {}

    @GetMapping("/api/disclosure/items")
    @ForStaff
    ItemPage page(
            @RequestParam @BudgetYear int year,
            @RequestParam(defaultValue = "//") @Pattern(regexp = Place.PATTERN) String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            Caller caller) {
        List<DisclosureItemRow> items = register.ofYear(year, Place.parse(after), limit, caller.businessDate());
        return new ItemPage(
                items, items.size() < limit ? null : Place.of(items.getLast()).written());
    }

    @GetMapping("/api/disclosure" + OfPath.SUBJECT + "/items/{matter}")
    @ForStaff
    ResponseEntity<DisclosureItemDetail> show(@OfPath Subject subject, @PathVariable Matter matter, Caller caller) {
        DisclosureItemDetail found = register.find(subject, matter, caller.businessDate())
                .orElseThrow(() -> new CommandRefused(List.of(Refusal.notFound("item-not-due"))));
        return ResponseEntity.ok().eTag("\"" + found.row().version() + "\"").body(found);
    }
}
