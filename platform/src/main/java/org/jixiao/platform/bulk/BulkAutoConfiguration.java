package org.jixiao.platform.bulk;

import java.util.List;
import org.jixiao.platform.command.Commands;
import org.jixiao.platform.eventlog.EventLogStore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Bulk runs, in every service that has something to do to many subjects at once. */
@AutoConfiguration(afterName = "org.jixiao.platform.command.CommandAutoConfiguration")
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnBean({Commands.class, BulkKind.class})
@Import(BulkEndpoint.class)
class BulkAutoConfiguration {

    @Bean
    BulkTable bulkTable(
            @EventLogStore JdbcClient state,
            @EventLogStore PlatformTransactionManager transactions,
            JsonMapper mapper) {
        return new BulkTable(state, new TransactionTemplate(transactions), mapper);
    }

    @Bean
    BulkWorker bulkWorker(BulkTable table, Commands commands, JsonMapper mapper, List<BulkKind<?>> kinds) {
        return new BulkWorker(table, commands, mapper, kinds);
    }

    @Bean
    BulkRuns bulkRuns(
            BulkTable table, BulkWorker worker, JsonMapper mapper, @Value("${jixiao.service}") String service) {
        return new BulkRuns(table, worker, mapper, service);
    }
}
