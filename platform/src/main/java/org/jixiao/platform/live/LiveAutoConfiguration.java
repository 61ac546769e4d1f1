package org.jixiao.platform.live;

import org.jixiao.platform.projection.Projections;
import org.jixiao.platform.projection.ReadModel;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where there are views and a web server, people can listen. */
@AutoConfiguration(afterName = "org.jixiao.platform.projection.ProjectionAutoConfiguration")
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnBean(Projections.class)
@Import(LiveEndpoint.class)
class LiveAutoConfiguration {

    @Bean
    ViewChanges viewChanges(@ReadModel JdbcClient readModel) {
        return new ViewChanges(readModel);
    }

    @Bean
    Listeners viewListeners(ViewChanges changes) {
        return new Listeners("changed", changes::since);
    }
}
