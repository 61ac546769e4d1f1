package org.jixiao.monitoring.rectification;

import java.time.LocalDate;
import java.util.Optional;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.monitoring.GoalTrackingEvent;
import org.jixiao.monitoring.goaltracking.ConfirmedReports;
import org.jixiao.monitoring.subject.KnownSubject;
import org.jixiao.monitoring.terms.MonitoringTerms;
import org.jixiao.monitoring.terms.RulebooksInForce;
import org.jspecify.annotations.Nullable;

/** What the rectifications of a subject have heard from other streams. */
record Circumstances(KnownSubject subject, ConfirmedReports reports, RulebooksInForce rulebooks) {

    static Circumstances unheard() {
        return new Circumstances(KnownSubject.unknown(), ConfirmedReports.none(), RulebooksInForce.none());
    }

    Circumstances after(StoredEvent event) {
        return switch (event) {
            case GoalTrackingEvent heard -> new Circumstances(subject, reports.after(heard), rulebooks);
            case RulebookPublished version -> new Circumstances(subject, reports, rulebooks.and(version));
            default -> new Circumstances(subject.after(event), reports, rulebooks);
        };
    }

    boolean isClassified() {
        return subject.classified();
    }

    @Nullable
    String unitCode() {
        return subject.unitCode();
    }

    Optional<MonitoringTerms> terms(LocalDate on) {
        return rulebooks.on(on).map(MonitoringTerms::of);
    }
}
