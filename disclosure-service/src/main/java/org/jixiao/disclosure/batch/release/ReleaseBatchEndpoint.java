package org.jixiao.disclosure.batch.release;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.contracts.disclosure.DisclosureBatchEvent.LeftOut;
import org.jixiao.contracts.disclosure.DisclosureBatchEvent.Released;
import org.jixiao.contracts.disclosure.Occasion;
import org.jixiao.disclosure.batch.BatchItems;
import org.jixiao.disclosure.batch.BatchItems.Item;
import org.jixiao.disclosure.batch.DisclosureBatchCommand.ReleaseBatch;
import org.jixiao.disclosure.form.Wishes;
import org.jixiao.disclosure.indexnumber.NumberedPublication;
import org.jixiao.disclosure.item.DisclosureItemCommand.PublishItem;
import org.jixiao.disclosure.item.KeptBack;
import org.jixiao.disclosure.withheld.WithheldSubjects;
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
import org.springframework.web.bind.annotation.RestController;

/**
 * Releases a batch and publishes what it holds. The publication of each item under its number is rehearsed before, so that a batch is
 * released as a whole or refused with everything that speaks against it, too few index numbers for all of it included; only what is found between the two is left to the publication
 * itself. Asked for once more, it only publishes what is not out yet, so that a release that broke off comes to its end.
 */
@RestController
@Reads(
        value = {"disclosure-item-register", WithheldSubjects.PROJECTION},
        everything = true)
class ReleaseBatchEndpoint {

    private static final String COMES_WITH_THE_RELEASE = "batch-not-released";

    private final Commands commands;
    private final NumberedPublication numbered;
    private final BatchItems batches;
    private final WithheldSubjects withheld;
    private final Problems problems;

    ReleaseBatchEndpoint(
            Commands commands,
            NumberedPublication numbered,
            BatchItems batches,
            WithheldSubjects withheld,
            Problems problems) {
        this.commands = commands;
        this.numbered = numbered;
        this.batches = batches;
        this.withheld = withheld;
        this.problems = problems;
    }

    /**
     * What became of the release.
     *
     * @param refused what the rules spoke against since it was released, for example a finding of 不宜公开
     */
    record Outcome(List<Released> published, List<NotPublished> refused) {}

    /** @param errors why, in the reader's language */
    record NotPublished(Released item, List<Problem.Reason> errors) {}

    @PostMapping({
        "/api/disclosure/batches/{year}/{occasion}/release",
        "/api/disclosure/batches/{year}/{occasion}/units/{unit}/release"
    })
    @PreAuthorize("hasRole('disclosure-officer')")
    ResponseEntity<Outcome> release(
            @PathVariable @BudgetYear int year,
            @PathVariable Occasion occasion,
            @PathVariable(required = false) @UnitCode @Nullable String unit,
            Caller caller,
            HttpServletRequest request) {
        KeptBack known = withheld.keptBack();
        List<Released> items =
                batches.released(year, occasion, unit).orElseGet(() -> released(year, occasion, unit, known, caller));
        return ResponseEntity.ok(publish(items, unit, known, caller, request));
    }

    private List<Released> released(int year, Occasion occasion, @Nullable String unit, KeptBack known, Caller caller) {
        List<Item> all = batches.of(year, occasion, unit).stream()
                .map(item -> item.barredBy(known.subjects()))
                .toList();
        List<Released> ready =
                all.stream().filter(Item::isReady).map(Item::cleared).toList();
        List<LeftOut> leftOut = all.stream()
                .flatMap(item -> item.ground() == null ? Stream.of() : Stream.of(item.leftOut(item.ground())))
                .toList();
        List<String> notReady = all.stream()
                .filter(item -> !item.isReady() && !item.isWithheld())
                .map(Item::written)
                .toList();
        List<PublishItem> publications =
                ready.stream().map(item -> publication(item, known, caller)).toList();
        List<Refusal> objections = Stream.concat(
                        numbered.objectionsToNumbers(publications, unit, caller).stream(),
                        publications.stream().flatMap(publication -> objections(publication, caller)))
                .toList();
        commands.send(
                new ReleaseBatch(year, occasion, unit, ready, leftOut, notReady, objections, caller.businessDate()),
                caller);
        return ready;
    }

    private Stream<Refusal> objections(PublishItem item, Caller caller) {
        return numbered.objections(item, caller).stream()
                .filter(objection -> !objection.code().equals(COMES_WITH_THE_RELEASE))
                .map(objection -> objection.at(BatchItems.written(item.subject(), item.matter())));
    }

    private PublishItem publication(Released item, KeptBack known, Caller caller) {
        return new PublishItem(
                item.subject(), item.matter(), withheld.keptBackFor(item.subject(), known), caller.businessDate());
    }

    private Outcome publish(
            List<Released> items, @Nullable String unit, KeptBack known, Caller caller, HttpServletRequest request) {
        List<Released> published = new ArrayList<>();
        List<NotPublished> refused = new ArrayList<>();
        for (Released item : items) {
            try {
                numbered.publish(
                        publication(item, known, caller),
                        unit,
                        Wishes.part(caller, BatchItems.written(item.subject(), item.matter())));
                published.add(item);
            } catch (CommandRefused refusal) {
                refused.add(new NotPublished(item, problems.refusals(request, refusal.reasons())));
            }
        }
        return new Outcome(published, refused);
    }
}
