package org.jixiao.kernel.rulebook;

import java.util.List;
import org.jixiao.contracts.goals.RulebookEvent;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.platform.processor.Happened;
import org.jixiao.platform.projection.Change;
import org.jixiao.platform.projection.Projection;
import org.jixiao.platform.projection.Table;

/** Every version of every budget year's rulebook, as the table {@code rulebook_versions} of the service that has this projection. */
public abstract class RulebookTable extends Projection {

    private static final Table VERSIONS = Table.named("rulebook_versions").withKey("budget_year", "version");

    /**
     * @param name the projection's, with the service first
     */
    protected RulebookTable(String name) {
        super(name, VERSIONS);
        on(RulebookEvent.class, RulebookTable::project);
    }

    private static List<Change> project(RulebookEvent event, Happened at) {
        return switch (event) {
            case RulebookPublished(var year, var version, var effectiveFrom, var rules) ->
                List.of(VERSIONS.row(year, version)
                        .set("effective_from", effectiveFrom)
                        .set("published_on", at.businessDate())
                        .setJson("rules", rules));
        };
    }
}
