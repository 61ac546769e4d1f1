package org.jixiao.monitoring.fundcontrol.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.monitoring.FundControlEvent;
import org.jixiao.contracts.monitoring.FundControlEvent.CaseStated;
import org.jixiao.contracts.monitoring.FundControlEvent.ClawbackDecided;
import org.jixiao.contracts.monitoring.FundControlEvent.DecisionAcknowledged;
import org.jixiao.contracts.monitoring.FundControlEvent.DecisionRefused;
import org.jixiao.contracts.monitoring.FundControlEvent.DecisionRepeated;
import org.jixiao.contracts.monitoring.FundControlEvent.FundsResumed;
import org.jixiao.contracts.monitoring.FundControlEvent.FundsStopped;
import org.jixiao.contracts.monitoring.FundControlEvent.FundsSuspended;
import org.jixiao.contracts.monitoring.FundControlEvent.LinkedProjectConcerned;
import org.jixiao.contracts.monitoring.FundControlEvent.LinkedProjectExcepted;
import org.jixiao.contracts.monitoring.FundControlEvent.LinkedProjectReleased;
import org.jixiao.contracts.monitoring.FundControlEvent.Measure;
import org.jixiao.contracts.monitoring.FundControlEvent.MeasureDropped;
import org.jixiao.contracts.monitoring.FundControlEvent.MeasureProposed;
import org.jixiao.contracts.monitoring.FundControlEvent.PaymentDespiteMeasure;
import org.jixiao.contracts.monitoring.FundControlEvent.ReductionDecided;
import org.jixiao.contracts.monitoring.FundControlEvent.Suspension;
import org.jixiao.contracts.monitoring.FundControlEvent.SuspensionLapsed;
import org.jixiao.platform.processor.Happened;
import org.jixiao.platform.projection.Change;
import org.jixiao.platform.projection.Projection;
import org.jixiao.platform.projection.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps measures, holds and alarms as they stand. */
@Component
class FundControlProjection extends Projection {

    static final String NAME = "monitoring-fund-control";

    private static final Table MEASURES = Table.named("fund_measure").withKey("budget_year", "kind", "code", "number");
    private static final Table HOLDS = Table.named("fund_hold").withKey("budget_year", "kind", "code", "holder");
    private static final Table ALARMS = Table.named("fund_alarm").withKey("budget_year", "kind", "code", "payment");

    FundControlProjection() {
        super(NAME, MEASURES, HOLDS, ALARMS);
        perSubject();
        on(FundControlEvent.class, FundControlProjection::project);
    }

    private static List<Change> project(FundControlEvent event, Happened at) {
        return switch (event) {
            case MeasureProposed proposed -> List.of(proposed(proposed, at));
            case CaseStated stated -> List.of(row(event, at).set("statement", stated.statement()));
            case MeasureDropped dropped -> dropped(dropped, at);
            case FundsSuspended suspended ->
                List.of(
                        decided(event, Measure.SUSPENSION, suspended.document(), suspended.acknowledgeBy(), at)
                                .set("reason", suspended.reason())
                                .set("rectification", suspended.rectification())
                                .set("lapses_on", suspended.lapsesOn()),
                        held(event, suspended.policy(), "SUSPENDED", suspended.suspendedOn())
                                .set("lapses_on", suspended.lapsesOn()));
            case FundsResumed resumed ->
                List.of(
                        decided(event, Measure.RESUMPTION, resumed.document(), resumed.acknowledgeBy(), at)
                                .set("reason", resumed.reason()),
                        flowing(event, resumed.policy(), at));
            case SuspensionLapsed lapsed ->
                List.of(
                        decided(event, Measure.RESUMPTION, "", lapsed.acknowledgeBy(), at)
                                .set("reason", "临时暂缓到期,自动恢复"),
                        flowing(event, lapsed.policy(), at));
            case FundsStopped stopped ->
                List.of(
                        decided(event, Measure.STOP, stopped.document(), stopped.acknowledgeBy(), at)
                                .set("cause", stopped.cause().name())
                                .set("reason", stopped.reason()),
                        held(event, stopped.policy(), "STOPPED", stopped.stoppedOn())
                                .set("lapses_on", null));
            case ReductionDecided reduction ->
                List.of(decided(event, Measure.REDUCTION, reduction.document(), reduction.acknowledgeBy(), at)
                        .set("cause", reduction.cause().name())
                        .set("reason", reduction.reason())
                        .set("amount", reduction.amount()));
            case ClawbackDecided clawback ->
                List.of(decided(event, Measure.CLAW_BACK, clawback.document(), clawback.acknowledgeBy(), at)
                        .set("cause", clawback.cause().name())
                        .set("reason", clawback.reason())
                        .set("amount", clawback.amount())
                        .set("carries_out", clawback.carriesOut()));
            case DecisionAcknowledged answer ->
                List.of(row(event, at)
                        .set("standing", "ACKNOWLEDGED")
                        .set("answer_document", answer.document())
                        .set("answered_on", answer.acknowledgedOn()));
            case DecisionRefused answer ->
                List.of(row(event, at)
                        .set("standing", "REFUSED")
                        .set("answer_document", answer.document())
                        .set("answered_on", answer.refusedOn()));
            case DecisionRepeated repeated ->
                List.of(row(event, at)
                        .set("standing", "DECIDED")
                        .set("document", repeated.document())
                        .set("decided_on", at.businessDate())
                        .set("acknowledge_by", repeated.acknowledgeBy())
                        .set("answer_document", null)
                        .set("answered_on", null));
            case PaymentDespiteMeasure despite -> alarms(despite, at);
            case LinkedProjectConcerned _, LinkedProjectExcepted _, LinkedProjectReleased _ -> List.of();
        };
    }

    private static List<Change> dropped(MeasureDropped event, Happened at) {
        Change measure = row(event, at)
                .set("standing", "DROPPED")
                .set("document", event.document())
                .set("decided_on", at.businessDate());
        if (!event.endsHold()) {
            return List.of(measure);
        }
        Suspension restored = event.restored();
        return List.of(
                measure,
                restored == null
                        ? flowing(event, event.policy(), at)
                        : held(event, event.policy(), "SUSPENDED", restored.since())
                                .set("lapses_on", restored.lapsesOn()));
    }

    private static Change row(FundControlEvent event, Happened at) {
        Subject subject = event.subject();
        return MEASURES.row(subject.budgetYear(), subject.kind(), subject.code(), event.number())
                .set("version", at.version());
    }

    private static Change proposed(MeasureProposed event, Happened at) {
        return row(event, at)
                .set("measure", event.measure().name())
                .set("standing", "PROPOSED")
                .set("amount", event.amount())
                .set("cause", event.cause().name())
                .set("reason", event.reason())
                .set("rectification", event.rectification())
                .set("carries_out", event.carriesOut())
                .set("proposed_on", at.businessDate())
                .set("statement_until", event.statementUntil());
    }

    private static Change decided(
            FundControlEvent event, Measure measure, String document, LocalDate acknowledgeBy, Happened at) {
        return row(event, at)
                .set("measure", measure.name())
                .set("standing", "DECIDED")
                .set("document", document)
                .set("decided_on", at.businessDate())
                .set("acknowledge_by", acknowledgeBy);
    }

    private static Change flowing(FundControlEvent event, @Nullable String policy, Happened at) {
        return held(event, policy, "FLOWING", at.businessDate()).set("lapses_on", null);
    }

    private static Change held(FundControlEvent event, @Nullable String policy, String held, LocalDate since) {
        Subject subject = event.subject();
        return HOLDS.row(subject.budgetYear(), subject.kind(), subject.code(), policy == null ? "" : policy)
                .set("held", held)
                .set("since", since);
    }

    private static List<Change> alarms(PaymentDespiteMeasure event, Happened at) {
        Subject subject = event.subject();
        List<Change> alarms = new ArrayList<>();
        for (String payment : event.payments()) {
            alarms.add(ALARMS.row(subject.budgetYear(), subject.kind(), subject.code(), payment)
                    .set("number", event.number())
                    .set("amount", event.amount())
                    .set("paid_on", event.paidOn())
                    .set("raised_on", at.businessDate()));
        }
        return alarms;
    }
}
