package org.jixiao.benchmarks.sample;

import org.jixiao.platform.projection.ReadModel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A service that takes commands and keeps a read model. */
@Configuration(proxyBeanMethods = false)
@Import(WritingService.class)
public class WholeService {

    @Bean
    LedgersProjection ledgersProjection() {
        return new LedgersProjection();
    }

    @Bean
    ReadModelAccess readModelAccess(@ReadModel JdbcClient client) {
        return new ReadModelAccess(client);
    }
}
