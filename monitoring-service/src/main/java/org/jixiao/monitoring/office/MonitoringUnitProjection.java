package org.jixiao.monitoring.office;

import org.jixiao.kernel.unit.UnitTable;
import org.springframework.stereotype.Component;

/** The units that take part in a budget year. */
@Component
class MonitoringUnitProjection extends UnitTable {

    MonitoringUnitProjection() {
        super("monitoring-units");
    }
}
