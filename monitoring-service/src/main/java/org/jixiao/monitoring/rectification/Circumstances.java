package org.jixiao.monitoring.rectification;

import java.time.LocalDate;
import java.util.Optional;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ProgressReported;
import org.jixiao.monitoring.subject.KnownSubject;
import org.jixiao.monitoring.terms.MonitoringTerms;
import org.jixiao.monitoring.terms.RulebooksInForce;
import org.jspecify.annotations.Nullable;

/** What the rectifications of a subject have heard from other streams. */
record Circumstances(KnownSubject subject, Readings readings, RulebooksInForce rulebooks) {

    static Circumstances unheard() {
        return new Circumstances(KnownSubject.unknown(), Readings.none(), RulebooksInForce.none());
    }

    Circumstances after(StoredEvent event) {
        return switch (event) {
            case ProgressReported report -> new Circumstances(subject, readings.and(report), rulebooks);
            case RulebookPublished version -> new Circumstances(subject, readings, rulebooks.and(version));
            default -> new Circumstances(subject.after(event), readings, rulebooks);
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
