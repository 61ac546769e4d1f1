package org.jixiao.monitoring.fundcontrol;

import java.time.LocalDate;
import java.util.Optional;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.DocumentCounted;
import org.jixiao.contracts.monitoring.GoalTrackingEvent;
import org.jixiao.contracts.monitoring.MoneyFigures;
import org.jixiao.contracts.monitoring.RectificationEvent;
import org.jixiao.monitoring.goaltracking.ConfirmedReports;
import org.jixiao.monitoring.rectification.Rectification;
import org.jixiao.monitoring.rectification.RectificationsSoFar;
import org.jixiao.monitoring.subject.KnownSubject;
import org.jixiao.monitoring.terms.MonitoringTerms;
import org.jixiao.monitoring.terms.RulebooksInForce;
import org.jspecify.annotations.Nullable;

/**
 * What fund control has heard from other streams.
 *
 */
record Circumstances(
        KnownSubject subject,
        RectificationsSoFar rectifications,
        ConfirmedReports reports,
        MoneyFigures money,
        RulebooksInForce rulebooks) {

    static Circumstances unheard() {
        return new Circumstances(
                KnownSubject.unknown(),
                RectificationsSoFar.none(),
                ConfirmedReports.none(),
                MoneyFigures.none(),
                RulebooksInForce.none());
    }

    Circumstances after(StoredEvent event) {
        return switch (event) {
            case RectificationEvent heard ->
                new Circumstances(subject, rectifications.after(heard), reports, money, rulebooks);
            case GoalTrackingEvent heard ->
                new Circumstances(subject, rectifications, reports.after(heard), money, rulebooks);
            case DocumentCounted counted ->
                new Circumstances(subject, rectifications, reports, counted.figures(), rulebooks);
            case RulebookPublished version ->
                new Circumstances(subject, rectifications, reports, money, rulebooks.and(version));
            default -> new Circumstances(subject.after(event), rectifications, reports, money, rulebooks);
        };
    }

    /** Whether the last report that the head answered for called an indicator 完全不可能. */
    boolean impossible() {
        return reports.isImpossible();
    }

    Optional<MonitoringTerms> terms(LocalDate on) {
        return rulebooks.on(on).map(MonitoringTerms::of);
    }

    Optional<Rectification> rectification(@Nullable Integer number) {
        return number == null ? Optional.empty() : rectifications.find(number);
    }
}
