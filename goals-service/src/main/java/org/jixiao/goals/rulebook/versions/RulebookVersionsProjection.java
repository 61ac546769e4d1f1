package org.jixiao.goals.rulebook.versions;

import java.util.List;
import org.jixiao.contracts.goals.RulebookEvent;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.platform.processor.Happened;
import org.jixiao.platform.projection.Change;
import org.jixiao.platform.projection.Projection;
import org.jixiao.platform.projection.Table;
import org.springframework.stereotype.Component;

/** Every version of every budget year's rulebook. */
@Component
class RulebookVersionsProjection extends Projection {

    static final String NAME = "goals-rulebook-versions";

    private static final Table VERSIONS = Table.named("rulebook_versions").withKey("budget_year", "version");

    RulebookVersionsProjection() {
        super(NAME, VERSIONS);
        on(RulebookEvent.class, RulebookVersionsProjection::project);
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
