package org.jixiao.monitoring.financeyear;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.monitoring.FinanceYearEvent;
import org.jixiao.monitoring.financeyear.FinanceYearCommand.ReceiveNotice;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.aggregate.State;

/** Everything that finance said of a year so far. */
record FinanceYearState(List<Notice> notices) implements State<FinanceYearCommand, FinanceYearEvent, FinanceYearState> {

    FinanceYearState {
        notices = List.copyOf(notices);
    }

    static FinanceYearState unheard() {
        return new FinanceYearState(List.of());
    }

    @Override
    public Decision<FinanceYearEvent> decide(FinanceYearCommand command) {
        return switch (command) {
            case ReceiveNotice receive ->
                receive(receive.budgetYear(), new Notice(receive.kind(), receive.unitCode(), receive.paper()));
        };
    }

    private Decision<FinanceYearEvent> receive(int budgetYear, Notice notice) {
        if (!notice.isAddressed()) {
            return Decision.refuse(Refusal.rule("finance-notice-misaddressed").at("unitCode"));
        }
        Optional<Notice> twin = notices.stream().filter(notice::isTwinOf).findFirst();
        if (twin.isPresent()) {
            return notice.says(twin.get())
                    ? Decision.nothingToDo()
                    : Decision.refuse(Refusal.conflict("finance-notice-differs"));
        }
        return notices.stream().anyMatch(notice::cameAs)
                ? Decision.refuse(Refusal.conflict("finance-event-id-reused"))
                : Decision.accept(notice.event(budgetYear));
    }

    @Override
    public FinanceYearState evolve(FinanceYearEvent event) {
        List<Notice> more = new ArrayList<>(notices);
        more.add(Notice.of(event));
        return new FinanceYearState(more);
    }

    /** No other stream has a say in what finance says. */
    @Override
    public FinanceYearState heed(StoredEvent event) {
        return this;
    }
}
