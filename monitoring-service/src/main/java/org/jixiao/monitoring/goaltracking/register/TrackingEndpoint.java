package org.jixiao.monitoring.goaltracking.register;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.jixiao.kernel.access.ForStaff;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.monitoring.form.ProjectCode;
import org.jixiao.monitoring.goaltracking.register.Trackings.Attested;
import org.jixiao.monitoring.goaltracking.register.Trackings.Report;
import org.jixiao.monitoring.goaltracking.register.Trackings.Snapshot;
import org.jixiao.monitoring.goaltracking.register.Trackings.Tracking;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.problem.CommandRefused;
import org.jixiao.platform.projection.Reads;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows tracked goals: the list with its lights, and one goal with every report and the sum behind every light. */
@RestController
@ForStaff
@Reads(TrackingProjection.NAME)
class TrackingEndpoint {

    private final Trackings trackings;

    TrackingEndpoint(Trackings trackings) {
        this.trackings = trackings;
    }

    /**
     * Tracked goals of a budget year.
     *
     * @param next where the next page begins; null on the last one
     */
    record TrackingPage(List<Tracking> items, @Nullable String next) {}

    /**
     * One tracked goal with everything about it.
     *
     * @param snapshot the goal as it was approved; null for a classified project
     */
    record TrackingDetail(
            Tracking tracking, @Nullable Snapshot snapshot, List<Report> reports, List<Attested> attestations) {}

    /**
     * The tracked goals of a budget year by project code.
     *
     * @param after the last code of the page before
     */
    @GetMapping("/api/monitoring/trackings")
    TrackingPage ofYear(
            @RequestParam @BudgetYear int year,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        List<Tracking> items = trackings.ofYear(year, after, limit);
        return new TrackingPage(
                items, items.size() < limit ? null : items.getLast().projectCode());
    }

    @GetMapping("/api/monitoring/projects/{code}/{year}/tracking")
    ResponseEntity<TrackingDetail> ofProject(
            @PathVariable @ProjectCode String code, @PathVariable @BudgetYear int year) {
        Tracking tracking = trackings
                .find(code, year)
                .orElseThrow(() -> new CommandRefused(List.of(Refusal.notFound("tracking-not-open"))));
        return ResponseEntity.ok()
                .eTag("\"" + tracking.version() + "\"")
                .body(new TrackingDetail(
                        tracking,
                        trackings.snapshotOf(tracking).orElse(null),
                        trackings.reportsOf(tracking),
                        trackings.attestationsOf(tracking)));
    }
}
