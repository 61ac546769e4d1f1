package org.jixiao.goals.unit.list;

import org.jixiao.kernel.unit.UnitTable;
import org.springframework.stereotype.Component;

/** The units that take part in a budget year. */
@Component
class UnitListProjection extends UnitTable {

    static final String NAME = "goals-unit-list";

    UnitListProjection() {
        super(NAME);
    }
}
