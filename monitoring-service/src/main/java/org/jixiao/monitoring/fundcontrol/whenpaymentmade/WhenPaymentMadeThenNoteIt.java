package org.jixiao.monitoring.fundcontrol.whenpaymentmade;

import org.jixiao.contracts.monitoring.BudgetExecutionEvent.PaymentMade;
import org.jixiao.contracts.monitoring.FinanceDocument;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.NotePayment;
import org.jixiao.platform.automation.Automation;
import org.springframework.stereotype.Component;

/** Money that flows although it is held is an alarm (暂缓期间付款). */
@Component
class WhenPaymentMadeThenNoteIt extends Automation {

    WhenPaymentMadeThenNoteIt() {
        super("monitoring-when-payment-made-then-note-it", Start.FROM_THE_BEGINNING);
        on(PaymentMade.class, (paid, _) -> paid.document().executed().signum() > 0 ? command(noteOf(paid)) : nothing());
    }

    /** One voucher may have several lines, and two systems may use the same number. */
    private static NotePayment noteOf(PaymentMade paid) {
        FinanceDocument document = paid.document();
        return new NotePayment(
                paid.subject(),
                "%s/%s/%d"
                        .formatted(
                                document.origin().system(),
                                document.number(),
                                document.origin().line()),
                document.amount(),
                document.date());
    }
}
