package org.jixiao.disclosure.item.publish;

import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.disclosure.indexnumber.NumberedPublication;
import org.jixiao.disclosure.item.DisclosureItemCommand.PublishItem;
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

    PublishItemEndpoint(NumberedPublication publications, WithheldSubjects withheld, SeriesOfItem series) {
        this.publications = publications;
        this.withheld = withheld;
        this.series = series;
    }

    @PostMapping("/api/disclosure" + OfPath.SUBJECT + "/items/{matter}/publication")
    @PreAuthorize("hasRole('disclosure-officer')")
    @Reads(
            value = {"disclosure-item-register", WithheldSubjects.PROJECTION},
            everything = true)
    ResponseEntity<Written> publish(@OfPath Subject subject, @PathVariable Matter matter, Caller caller) {
        return publications
                .publish(
                        new PublishItem(subject, matter, withheld.keptBackFor(subject), caller.businessDate()),
                        series.batchUnit(subject, matter),
                        caller)
                .ok();
    }
}
