package org.jixiao.goals.rulebook.versions;

import org.jixiao.kernel.rulebook.RulebookTable;
import org.springframework.stereotype.Component;

/** Every version of every budget year's rulebook. */
@Component
class RulebookVersionsProjection extends RulebookTable {

    static final String NAME = "goals-rulebook-versions";

    RulebookVersionsProjection() {
        super(NAME);
    }
}
