package org.jixiao.monitoring.financeyear.register;

import java.util.List;
import org.jixiao.contracts.monitoring.FinanceYearEvent;
import org.jixiao.monitoring.financeyear.Notice;
import org.jixiao.platform.processor.Happened;
import org.jixiao.platform.projection.Change;
import org.jixiao.platform.projection.Projection;
import org.jixiao.platform.projection.Table;
import org.springframework.stereotype.Component;

/** Keeps every version of every notice. */
@Component
class FinanceYearProjection extends Projection {

    static final String NAME = "monitoring-finance-year";

    private static final Table NOTICE =
            Table.named("finance_notice").withKey("budget_year", "kind", "unit_code", "version");

    FinanceYearProjection() {
        super(NAME, NOTICE);
        perSubject();
        on(FinanceYearEvent.class, FinanceYearProjection::project);
    }

    private static List<Change> project(FinanceYearEvent event, Happened at) {
        Notice notice = Notice.of(event);
        String unit = notice.unitCode() == null ? "" : notice.unitCode();
        return List.of(NOTICE.row(
                        event.budgetYear(),
                        notice.kind().name(),
                        unit,
                        notice.paper().version())
                .set("document_number", notice.paper().documentNumber())
                .set("dated", notice.paper().date())
                .set("source", notice.paper().source())
                .set("came_on", at.businessDate()));
    }
}
