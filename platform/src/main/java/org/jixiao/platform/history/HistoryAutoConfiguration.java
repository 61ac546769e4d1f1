package org.jixiao.platform.history;

import java.util.List;
import org.jixiao.platform.aggregate.Aggregate;
import org.jixiao.platform.eventlog.EventDecoder;
import org.jixiao.platform.eventlog.EventLogReader;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;

/** Past states, wherever a service has aggregates. */
@AutoConfiguration(afterName = "org.jixiao.platform.eventlog.EventLogAutoConfiguration")
@ConditionalOnBean({EventLogReader.class, Aggregate.class})
class HistoryAutoConfiguration {

    @Bean
    StateEndpoint stateEndpoint(List<Aggregate<?, ?, ?>> aggregates, EventLogReader log, EventDecoder decoder) {
        return new StateEndpoint(new States(aggregates, log, decoder), log);
    }
}
