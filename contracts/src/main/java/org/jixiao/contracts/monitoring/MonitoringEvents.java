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
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.PaymentCorrected;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.PaymentMade;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.PaymentRequested;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.PaymentReturned;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.QuotaIssued;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ClassifiedTrackingAttested;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ClassifiedTrackingOpened;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ProgressReported;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.TrackingOpened;

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
            new EventType("monitoring.tracking-opened", 1, TrackingOpened.class),
            new EventType("monitoring.classified-tracking-opened", 1, ClassifiedTrackingOpened.class),
            new EventType("monitoring.progress-reported", 1, ProgressReported.class),
            new EventType("monitoring.classified-tracking-attested", 1, ClassifiedTrackingAttested.class)));

    private MonitoringEvents() {}
}
