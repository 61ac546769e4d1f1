package org.jixiao.monitoring.goaltracking.register;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.kernel.access.ForStaff;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.monitoring.goaltracking.register.Trackings.Attested;
import org.jixiao.monitoring.goaltracking.register.Trackings.Report;
import org.jixiao.monitoring.goaltracking.register.Trackings.Snapshot;
import org.jixiao.monitoring.goaltracking.register.Trackings.Step;
import org.jixiao.monitoring.goaltracking.register.Trackings.Tracking;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.problem.CommandRefused;
import org.jixiao.platform.projection.Reads;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows tracked goals: the list with its lights, and one goal with every report and the sum behind every light. */
@RestController
@ForStaff
@Reads({TrackingProjection.NAME, "monitoring-finance-year", "monitoring-rulebooks"})
class TrackingEndpoint {

    private final Trackings trackings;
    private final ReportsNotGiven notGiven;

    TrackingEndpoint(Trackings trackings, ReportsNotGiven notGiven) {
        this.trackings = trackings;
        this.notGiven = notGiven;
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
     * @param notGiven months whose report, or attestation, nobody gave and nobody is asked for any more, the year being closed
     */
    record TrackingDetail(
            Tracking tracking,
            @Nullable Snapshot snapshot,
            List<Report> reports,
            List<Step> steps,
            List<Attested> attestations,
            List<Integer> notGiven) {}

    /**
     * The tracked goals of a budget year by kind and code.
     *
     * @param after the last one of the page before, as {@code kind/code}
     */
    @GetMapping("/api/monitoring/trackings")
    TrackingPage ofYear(
            @RequestParam @BudgetYear int year,
            @RequestParam(defaultValue = "/") @Pattern(regexp = "[a-z-]{0,32}/[A-Za-z0-9-]{0,40}") String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        String[] last = after.split("/", -1);
        List<Tracking> items = trackings.ofYear(year, last[0], last[1], limit);
        return new TrackingPage(
                items,
                items.size() < limit
                        ? null
                        : items.getLast().kind() + "/" + items.getLast().code());
    }

    @GetMapping("/api/monitoring" + OfPath.SUBJECT + "/tracking")
    ResponseEntity<TrackingDetail> ofSubject(@OfPath Subject subject, Caller caller) {
        Tracking tracking = trackings
                .find(subject)
                .orElseThrow(() -> new CommandRefused(List.of(Refusal.notFound("tracking-not-open"))));
        return ResponseEntity.ok()
                .eTag("\"" + tracking.version() + "\"")
                .body(new TrackingDetail(
                        tracking,
                        trackings.snapshotOf(subject).orElse(null),
                        trackings.reportsOf(subject),
                        trackings.stepsOf(subject),
                        trackings.attestationsOf(subject),
                        notGiven.of(subject, caller.businessDate())));
    }
}
