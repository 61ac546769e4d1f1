package org.jixiao.disclosure.item.publish;

import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.disclosure.indexnumber.NumberedPublication;
import org.jixiao.disclosure.item.DisclosureItemCommand.PublishItem;
import org.jixiao.disclosure.item.Overviews.Version;
import org.jixiao.disclosure.portal.PublicItems;
import org.jixiao.disclosure.withheld.WithheldSubjects;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Written;
import org.jixiao.platform.projection.Reads;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Publishes the reviewed version under its index number. */
@RestController
class PublishItemEndpoint {

    private final NumberedPublication publications;
    private final WithheldSubjects withheld;
    private final SeriesOfItem series;
    private final PublicItems items;

    PublishItemEndpoint(
            NumberedPublication publications, WithheldSubjects withheld, SeriesOfItem series, PublicItems items) {
        this.publications = publications;
        this.withheld = withheld;
        this.series = series;
        this.items = items;
    }

    @PostMapping("/api/disclosure" + OfPath.SUBJECT + "/items/{matter}/publication")
    @PreAuthorize("hasRole('disclosure-officer')")
    @Reads(
            value = {
                "disclosure-item-register",
                "disclosure-public-items",
                "disclosure-public-bars",
                WithheldSubjects.PROJECTION
            },
            everything = true)
    ResponseEntity<Written> publish(@OfPath Subject subject, @PathVariable Matter matter, Caller caller) {
        return publications
                .publish(
                        new PublishItem(
                                subject,
                                matter,
                                withheld.keptBackFor(subject).beside(shown(subject, matter)),
                                caller.businessDate()),
                        series.batchUnit(subject, matter),
                        caller)
                .ok();
    }

    /** What an overview may count; nothing of any other matter is asked for. */
    private List<Version> shown(Subject subject, Matter matter) {
        return matter == Matter.YEARLY_OVERVIEW
                ? items.ofYear(subject.budgetYear()).stream()
                        .map(item -> new Version(item.subject().code(), item.matter(), item.version()))
                        .toList()
                : List.of();
    }
}
