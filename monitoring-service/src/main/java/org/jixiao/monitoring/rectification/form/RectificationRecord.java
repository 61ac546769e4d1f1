package org.jixiao.monitoring.rectification.form;

import java.time.LocalDate;
import java.util.Optional;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.monitoring.RectificationEvent;
import org.jixiao.contracts.monitoring.RectificationEvent.RectificationAccepted;
import org.jixiao.contracts.monitoring.RectificationEvent.RectificationOrdered;
import org.jixiao.contracts.monitoring.RectificationEvent.RectificationRejected;
import org.jixiao.contracts.monitoring.RectificationEvent.RectificationReported;
import org.jixiao.monitoring.paper.SubjectRecord;
import org.jixiao.monitoring.terms.MonitoringTerms;
import org.jixiao.monitoring.terms.RulebooksInForce;
import org.jspecify.annotations.Nullable;

/** What the notice of a rectification prints, told by the events of the subject, the rectification and the year's rulebook. */
final class RectificationRecord {

    private final SubjectRecord subject;
    private final int number;
    private RulebooksInForce rulebooks = RulebooksInForce.none();
    private @Nullable Ordered ordered;
    private @Nullable RectificationReported report;
    private @Nullable Accepted accepted;
    private @Nullable RectificationRejected rejected;

    RectificationRecord(SubjectRecord subject, int number) {
        this.subject = subject;
        this.number = number;
    }

    record Ordered(RectificationOrdered notice, LocalDate on) {}

    record Accepted(RectificationAccepted closed, LocalDate on) {}

    /** One after the other, as they stand in the log; {@code on} is the day on which the event counts. */
    void hear(StoredEvent event, LocalDate on) {
        subject.hear(event);
        if (event instanceof RulebookPublished version) {
            rulebooks = rulebooks.and(version);
        } else if (event instanceof RectificationEvent heard && heard.number() == number) {
            hear(heard, on);
        }
    }

    private void hear(RectificationEvent event, LocalDate on) {
        switch (event) {
            case RectificationOrdered e -> ordered = new Ordered(e, on);
            case RectificationReported e -> report = e;
            case RectificationAccepted e -> accepted = new Accepted(e, on);
            case RectificationRejected e -> rejected = e;
        }
    }

    SubjectRecord subject() {
        return subject;
    }

    /** Empty where there is none of that number. */
    Optional<Ordered> ordered() {
        return Optional.ofNullable(ordered);
    }

    /** The last report of the unit; empty before the first. */
    Optional<RectificationReported> report() {
        return Optional.ofNullable(report);
    }

    /** How it was closed; empty while it is open. */
    Optional<Accepted> accepted() {
        return Optional.ofNullable(accepted);
    }

    /** The last time that it was sent back; empty where it never was. */
    Optional<RectificationRejected> rejected() {
        return Optional.ofNullable(rejected);
    }

    /** The terms of measures on the day of the notice. */
    Optional<MonitoringTerms> terms(LocalDate on) {
        return rulebooks.on(on).map(MonitoringTerms::of);
    }
}
