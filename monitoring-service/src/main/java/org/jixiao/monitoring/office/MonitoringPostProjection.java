package org.jixiao.monitoring.office;

import org.jixiao.kernel.posts.PostTables;
import org.springframework.stereotype.Component;

/** Who holds which post, and who stands in for whom. */
@Component
class MonitoringPostProjection extends PostTables {

    MonitoringPostProjection() {
        super("monitoring-posts");
    }
}
