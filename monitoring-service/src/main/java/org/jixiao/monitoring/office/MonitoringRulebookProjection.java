package org.jixiao.monitoring.office;

import org.jixiao.kernel.rulebook.RulebookTable;
import org.springframework.stereotype.Component;

/** Every version of every budget year's rulebook. */
@Component
class MonitoringRulebookProjection extends RulebookTable {

    MonitoringRulebookProjection() {
        super("monitoring-rulebooks");
    }
}
