package org.jixiao.monitoring.budgetexecution.receive;

import java.util.List;
import org.jixiao.monitoring.budgetexecution.BudgetExecutionCommand.ReceiveFinanceDocuments;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.command.Written;
import org.springframework.stereotype.Component;

/** Takes in one event of finance, on whichever way it came. Its own source and id tell a repeated delivery, whatever it comes with. */
@Component
class Reception {

    private final Commands commands;
    private final NoticeIntake notices;

    Reception(Commands commands, NoticeIntake notices) {
        this.commands = commands;
        this.notices = notices;
    }

    Written take(FromFinance event, Caller caller) {
        return switch (event) {
            case FinanceEvent document -> {
                Delivered delivered = Delivered.of(document);
                yield commands.send(
                        new ReceiveFinanceDocuments(delivered.subject(), List.of(delivered.document())),
                        new Caller(
                                caller.actor(),
                                caller.businessDate(),
                                document.deliveryKey(),
                                null,
                                caller.correlationId()));
            }
            case FinanceNotice notice -> notices.take(notice, caller);
        };
    }
}
