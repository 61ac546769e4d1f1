package org.jixiao.monitoring.fundcontrol;

import java.time.LocalDate;
import java.util.Optional;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.DocumentCounted;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ProgressReported;
import org.jixiao.contracts.monitoring.IndicatorProgress.Likelihood;
import org.jixiao.contracts.monitoring.MoneyFigures;
import org.jixiao.contracts.monitoring.RectificationEvent;
import org.jixiao.monitoring.rectification.Rectification;
import org.jixiao.monitoring.rectification.RectificationsSoFar;
import org.jixiao.monitoring.subject.KnownSubject;
import org.jixiao.monitoring.terms.MonitoringTerms;
import org.jixiao.monitoring.terms.RulebooksInForce;
import org.jspecify.annotations.Nullable;

/**
 * What fund control has heard from other streams.
 *
 * @param impossible whether the last report called an indicator 完全不可能
 */
record Circumstances(
        KnownSubject subject,
        RectificationsSoFar rectifications,
        boolean impossible,
        MoneyFigures money,
        RulebooksInForce rulebooks) {

    static Circumstances unheard() {
        return new Circumstances(
                KnownSubject.unknown(),
                RectificationsSoFar.none(),
                false,
                MoneyFigures.none(),
                RulebooksInForce.none());
    }

    Circumstances after(StoredEvent event) {
        return switch (event) {
            case RectificationEvent heard ->
                new Circumstances(subject, rectifications.after(heard), impossible, money, rulebooks);
            case ProgressReported report ->
                new Circumstances(subject, rectifications, callsImpossible(report), money, rulebooks);
            case DocumentCounted counted ->
                new Circumstances(subject, rectifications, impossible, counted.figures(), rulebooks);
            case RulebookPublished version ->
                new Circumstances(subject, rectifications, impossible, money, rulebooks.and(version));
            default -> new Circumstances(subject.after(event), rectifications, impossible, money, rulebooks);
        };
    }

    private static boolean callsImpossible(ProgressReported report) {
        return report.report().indicators().stream().anyMatch(one -> one.likelihood() == Likelihood.IMPOSSIBLE);
    }

    Optional<MonitoringTerms> terms(LocalDate on) {
        return rulebooks.on(on).map(MonitoringTerms::of);
    }

    Optional<Rectification> rectification(@Nullable Integer number) {
        return number == null ? Optional.empty() : rectifications.find(number);
    }
}
