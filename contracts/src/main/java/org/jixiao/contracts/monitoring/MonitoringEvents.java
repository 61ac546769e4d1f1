package org.jixiao.contracts.monitoring;

import java.util.List;
import org.jixiao.contracts.EventRegister;
import org.jixiao.contracts.EventType;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.BudgetAdjusted;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.BudgetApproved;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.BudgetExecutionOpened;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.CarriedOver;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.ClawedBack;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.FinanceDocumentParked;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.LateDocumentCounted;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.PaymentCorrected;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.PaymentMade;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.PaymentRequested;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.PaymentReturned;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.QuotaIssued;
import org.jixiao.contracts.monitoring.FinanceYearEvent.BudgetReplyIssued;
import org.jixiao.contracts.monitoring.FinanceYearEvent.BudgetReplyReceived;
import org.jixiao.contracts.monitoring.FinanceYearEvent.FinalAccountsReplyIssued;
import org.jixiao.contracts.monitoring.FinanceYearEvent.FinalAccountsReplyReceived;
import org.jixiao.contracts.monitoring.FinanceYearEvent.FinanceYearClosed;
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
import org.jixiao.contracts.monitoring.FundControlEvent.MeasureDropped;
import org.jixiao.contracts.monitoring.FundControlEvent.MeasureProposed;
import org.jixiao.contracts.monitoring.FundControlEvent.PaymentDespiteMeasure;
import org.jixiao.contracts.monitoring.FundControlEvent.ReductionDecided;
import org.jixiao.contracts.monitoring.FundControlEvent.SuspensionLapsed;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.AdjustedGoalTaken;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ClassifiedTrackingAttested;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ClassifiedTrackingOpened;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ProgressConfirmed;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ProgressJudged;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ProgressReported;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ProgressReturned;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.TrackingConcluded;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.TrackingExtended;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.TrackingOpened;
import org.jixiao.contracts.monitoring.ReconciliationEvent.MonthReconciled;
import org.jixiao.contracts.monitoring.RectificationEvent.RectificationAccepted;
import org.jixiao.contracts.monitoring.RectificationEvent.RectificationOrdered;
import org.jixiao.contracts.monitoring.RectificationEvent.RectificationRejected;
import org.jixiao.contracts.monitoring.RectificationEvent.RectificationReported;
import org.jixiao.contracts.monitoring.SubmissionEvent.SubmissionPrepared;
import org.jixiao.contracts.monitoring.SubmissionEvent.SubmissionReceived;
import org.jixiao.contracts.monitoring.SubmissionEvent.SubmissionReturned;
import org.jixiao.contracts.monitoring.SubmissionEvent.SubmissionSent;
import org.jixiao.contracts.monitoring.UnitFactsEvent.UnitFactsReported;

/** The names under which the events of the monitoring context are stored. */
public final class MonitoringEvents {

    public static final EventRegister REGISTER = EventRegister.of(List.of(
            new EventType("monitoring.budget-execution-opened", 1, BudgetExecutionOpened.class),
            new EventType("monitoring.budget-approved", 1, BudgetApproved.class),
            new EventType("monitoring.budget-adjusted", 1, BudgetAdjusted.class),
            new EventType("monitoring.quota-issued", 1, QuotaIssued.class),
            new EventType("monitoring.payment-requested", 1, PaymentRequested.class),
            new EventType("monitoring.payment-made", 1, PaymentMade.class),
            new EventType("monitoring.payment-returned", 1, PaymentReturned.class),
            new EventType("monitoring.payment-corrected", 1, PaymentCorrected.class),
            new EventType("monitoring.carried-over", 1, CarriedOver.class),
            new EventType("monitoring.clawed-back", 1, ClawedBack.class),
            new EventType("monitoring.finance-document-parked", 1, FinanceDocumentParked.class),
            new EventType("monitoring.late-document-counted", 1, LateDocumentCounted.class),
            new EventType("monitoring.budget-reply-received", 1, BudgetReplyReceived.class),
            new EventType("monitoring.budget-reply-issued", 1, BudgetReplyIssued.class),
            new EventType("monitoring.final-accounts-reply-received", 1, FinalAccountsReplyReceived.class),
            new EventType("monitoring.final-accounts-reply-issued", 1, FinalAccountsReplyIssued.class),
            new EventType("monitoring.finance-year-closed", 1, FinanceYearClosed.class),
            new EventType("monitoring.unit-facts-reported", 1, UnitFactsReported.class),
            new EventType("monitoring.month-reconciled", 1, MonthReconciled.class),
            new EventType("monitoring.tracking-opened", 1, TrackingOpened.class),
            new EventType("monitoring.adjusted-goal-taken", 1, AdjustedGoalTaken.class),
            new EventType("monitoring.classified-tracking-opened", 1, ClassifiedTrackingOpened.class),
            new EventType("monitoring.progress-reported", 1, ProgressReported.class),
            new EventType("monitoring.progress-confirmed", 1, ProgressConfirmed.class),
            new EventType("monitoring.progress-judged", 1, ProgressJudged.class),
            new EventType("monitoring.progress-returned", 1, ProgressReturned.class),
            new EventType("monitoring.tracking-concluded", 1, TrackingConcluded.class),
            new EventType("monitoring.tracking-extended", 1, TrackingExtended.class),
            new EventType("monitoring.classified-tracking-attested", 1, ClassifiedTrackingAttested.class),
            new EventType("monitoring.rectification-ordered", 1, RectificationOrdered.class),
            new EventType("monitoring.rectification-reported", 1, RectificationReported.class),
            new EventType("monitoring.rectification-accepted", 1, RectificationAccepted.class),
            new EventType("monitoring.rectification-rejected", 1, RectificationRejected.class),
            new EventType("monitoring.measure-proposed", 1, MeasureProposed.class),
            new EventType("monitoring.case-stated", 1, CaseStated.class),
            new EventType("monitoring.measure-dropped", 1, MeasureDropped.class),
            new EventType("monitoring.funds-suspended", 1, FundsSuspended.class),
            new EventType("monitoring.funds-resumed", 1, FundsResumed.class),
            new EventType("monitoring.suspension-lapsed", 1, SuspensionLapsed.class),
            new EventType("monitoring.funds-stopped", 1, FundsStopped.class),
            new EventType("monitoring.reduction-decided", 1, ReductionDecided.class),
            new EventType("monitoring.clawback-decided", 1, ClawbackDecided.class),
            new EventType("monitoring.linked-project-concerned", 1, LinkedProjectConcerned.class),
            new EventType("monitoring.linked-project-excepted", 1, LinkedProjectExcepted.class),
            new EventType("monitoring.linked-project-released", 1, LinkedProjectReleased.class),
            new EventType("monitoring.decision-acknowledged", 1, DecisionAcknowledged.class),
            new EventType("monitoring.decision-refused", 1, DecisionRefused.class),
            new EventType("monitoring.decision-repeated", 1, DecisionRepeated.class),
            new EventType("monitoring.payment-despite-measure", 1, PaymentDespiteMeasure.class),
            new EventType("monitoring.submission-prepared", 1, SubmissionPrepared.class),
            new EventType("monitoring.submission-sent", 1, SubmissionSent.class),
            new EventType("monitoring.submission-received", 1, SubmissionReceived.class),
            new EventType("monitoring.submission-returned", 1, SubmissionReturned.class)));

    private MonitoringEvents() {}
}
