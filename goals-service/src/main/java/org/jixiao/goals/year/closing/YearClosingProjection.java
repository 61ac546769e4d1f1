package org.jixiao.goals.year.closing;

import java.util.List;
import org.jixiao.contracts.goals.YearEvent;
import org.jixiao.contracts.goals.YearEvent.YearClosed;
import org.jixiao.platform.processor.Happened;
import org.jixiao.platform.projection.Change;
import org.jixiao.platform.projection.Projection;
import org.jixiao.platform.projection.Table;
import org.springframework.stereotype.Component;

/** The budget years that are closed. */
@Component
class YearClosingProjection extends Projection {

    static final String NAME = "goals-year-closing";

    private static final Table CLOSED = Table.named("closed_year").withKey("budget_year");

    YearClosingProjection() {
        super(NAME, CLOSED);
        on(YearEvent.class, YearClosingProjection::project);
    }

    private static List<Change> project(YearEvent event, Happened at) {
        return switch (event) {
            case YearClosed(var year, var document, var closedOn) ->
                List.of(CLOSED.row(year).set("document", document).set("closed_on", closedOn));
        };
    }
}
