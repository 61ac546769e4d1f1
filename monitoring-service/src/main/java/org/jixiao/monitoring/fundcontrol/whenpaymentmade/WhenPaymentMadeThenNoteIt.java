package org.jixiao.monitoring.fundcontrol.whenpaymentmade;

import org.jixiao.contracts.monitoring.BudgetExecutionEvent.PaymentMade;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.NotePayment;
import org.jixiao.platform.automation.Automation;
import org.springframework.stereotype.Component;

/** Money that flows although it is held is an alarm (暂缓期间付款). */
@Component
class WhenPaymentMadeThenNoteIt extends Automation {

    WhenPaymentMadeThenNoteIt() {
        super("monitoring-when-payment-made-then-note-it", Start.FROM_THE_BEGINNING);
        on(
                PaymentMade.class,
                (paid, _) -> command(new NotePayment(
                        paid.subject(),
                        paid.document().number(),
                        paid.document().amount(),
                        paid.document().date())));
    }
}
