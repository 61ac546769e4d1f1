package org.jixiao.monitoring.budgetexecution.receive;

import org.jixiao.monitoring.budgetexecution.receive.Receipt.Outcome;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.jixiao.platform.problem.CommandRefused;
import org.springframework.stereotype.Component;

/** Takes in what finance says of a whole year. Sent again, a notice is known and changes nothing. */
@Component
class NoticeIntake {

    private final Commands commands;

    NoticeIntake(Commands commands) {
        this.commands = commands;
    }

    /** One among many: whether it is refused is its own matter. */
    Receipt takeOfMany(FinanceNotice notice, Caller caller) {
        try {
            take(notice, caller);
            return receipt(notice);
        } catch (CommandRefused refused) {
            return new Receipt(
                    notice.subject(),
                    notice.id(),
                    Outcome.REFUSED,
                    null,
                    refused.reasons().getFirst().code());
        }
    }

    Written take(FinanceNotice notice, Caller caller) {
        return commands.send(
                notice.command(),
                new Caller(caller.actor(), caller.businessDate(), notice.deliveryKey(), null, caller.correlationId()));
    }

    static Receipt receipt(FinanceNotice notice) {
        return new Receipt(notice.subject(), notice.id(), Outcome.RECEIVED, null, null);
    }
}
