package org.jixiao.goals.indicatorlibrary.register;

import java.util.List;
import org.jixiao.contracts.goals.CoreIndicator;
import org.jixiao.contracts.goals.IndicatorLibraryEvent;
import org.jixiao.contracts.goals.IndicatorLibraryEvent.CoreIndicatorAdopted;
import org.jixiao.contracts.goals.IndicatorLibraryEvent.CoreIndicatorProposed;
import org.jixiao.contracts.goals.IndicatorLibraryEvent.CoreIndicatorRetired;
import org.jixiao.contracts.goals.IndicatorLibraryEvent.CoreIndicatorReturned;
import org.jixiao.contracts.goals.IndicatorLibraryEvent.CoreIndicatorRevised;
import org.jixiao.contracts.goals.IndicatorLibraryEvent.IndicatorEditionIssued;
import org.jixiao.platform.processor.Happened;
import org.jixiao.platform.projection.Change;
import org.jixiao.platform.projection.Projection;
import org.jixiao.platform.projection.Table;
import org.springframework.stereotype.Component;

/** Every core indicator of every budget year, with what is in use and what waits, and the editions. */
@Component
class CoreIndicatorProjection extends Projection {

    static final String NAME = "goals-core-indicators";

    private static final Table INDICATORS = Table.named("core_indicator").withKey("budget_year", "code");
    private static final Table VERSIONS =
            Table.named("core_indicator_version").withKey("budget_year", "code", "version");
    private static final Table EDITIONS = Table.named("indicator_edition").withKey("budget_year", "edition");

    CoreIndicatorProjection() {
        super(NAME, INDICATORS, VERSIONS, EDITIONS);
        perSubject();
        on(IndicatorLibraryEvent.class, CoreIndicatorProjection::project);
    }

    private static List<Change> project(IndicatorLibraryEvent event, Happened at) {
        return switch (event) {
            case CoreIndicatorProposed e ->
                List.of(found(row(e.budgetYear(), e.code(), "PROPOSED", at), e.indicator())
                        .setJson("waiting", e.indicator())
                        .set("division", e.division())
                        .set("reason", null));
            case CoreIndicatorRevised e ->
                List.of(row(e.budgetYear(), e.code(), "REVISED", at)
                        .setJson("waiting", e.indicator())
                        .set("division", e.division())
                        .set("reason", e.reason()));
            case CoreIndicatorReturned e -> List.of(returned(e, at));
            case CoreIndicatorAdopted e ->
                List.of(
                        found(row(e.budgetYear(), e.code(), "ADOPTED", at), e.indicator())
                                .set("version", e.version())
                                .setJson("adopted", e.indicator())
                                .set("waiting", null)
                                .set("division", e.division())
                                .set("reason", null),
                        VERSIONS.row(e.budgetYear(), e.code(), e.version())
                                .setJson("indicator", e.indicator())
                                .set("division", e.division()));
            case CoreIndicatorRetired e ->
                List.of(row(e.budgetYear(), e.code(), "RETIRED", at)
                        .set("waiting", null)
                        .set("reason", e.reason()));
            case IndicatorEditionIssued e ->
                List.of(EDITIONS.row(e.budgetYear(), e.edition())
                        .set("document_number", e.documentNumber())
                        .set("issued_on", e.issuedOn())
                        .setJson("lines", e.lines()));
        };
    }

    /** A first proposal stays to be seen and written anew; of a revision only the reason does, since the adopted version stands. */
    private static Change returned(CoreIndicatorReturned event, Happened at) {
        boolean nothingStands = event.standingVersion() == 0;
        Change row = row(event.budgetYear(), event.code(), nothingStands ? "RETURNED" : "ADOPTED", at)
                .set("reason", event.reason());
        return nothingStands ? row : row.set("waiting", null);
    }

    private static Change row(int budgetYear, String code, String status, Happened at) {
        return INDICATORS.row(budgetYear, code).set("status", status).set("changed_on", at.businessDate());
    }

    /** By what it is found. */
    private static Change found(Change row, CoreIndicator indicator) {
        return row.set("field", indicator.field())
                .set("name", indicator.name())
                .set("meaning", indicator.methodSheet().meaning());
    }
}
