package org.jixiao.evaluation.keyselection.register;

import java.util.List;
import org.jixiao.contracts.evaluation.KeySelectionEvent.KeySelectionDecided;
import org.jixiao.contracts.evaluation.KeySelectionEvent.KeySelectionProposed;
import org.jixiao.contracts.goals.ProjectEvent.KeyDesignationLifted;
import org.jixiao.contracts.goals.ProjectEvent.KeyProjectDesignated;
import org.jixiao.platform.projection.Projection;
import org.jixiao.platform.projection.Table;
import org.springframework.stereotype.Component;

/** Keeps the selection of every year, and which projects were 重点 in it. */
@Component
class KeySelectionProjection extends Projection {

    static final String NAME = "evaluation-key-selections";

    private static final Table SELECTION = Table.named("key_selection").withKey("budget_year");
    private static final Table DESIGNATION = Table.named("key_designation").withKey("budget_year", "code");

    KeySelectionProjection() {
        super(NAME, SELECTION, DESIGNATION);
        on(
                KeySelectionProposed.class,
                (event, _) -> List.of(SELECTION.row(event.budgetYear()).setJson("proposed", event)));
        on(
                KeySelectionDecided.class,
                (event, _) -> List.of(SELECTION.row(event.budgetYear()).setJson("decided", event)));
        on(
                KeyProjectDesignated.class,
                (event, _) -> List.of(
                        DESIGNATION.row(event.budgetYear(), event.projectCode()).set("designated", true)));
        on(
                KeyDesignationLifted.class,
                (event, _) -> List.of(
                        DESIGNATION.row(event.budgetYear(), event.projectCode()).set("designated", false)));
    }
}
