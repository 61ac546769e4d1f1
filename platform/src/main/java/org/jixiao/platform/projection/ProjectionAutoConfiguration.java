package org.jixiao.platform.projection;

import java.util.List;
import javax.sql.DataSource;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.flywaydb.core.Flyway;
import org.jixiao.contracts.EventRegister;
import org.jixiao.platform.eventlog.EventDecoder;
import org.jixiao.platform.eventlog.EventLogReader;
import org.jixiao.platform.eventlog.EventLogStore;
import org.jixiao.platform.eventlog.EventMapper;
import org.jixiao.platform.eventlog.Head;
import org.jixiao.platform.eventlog.Numbering;
import org.jixiao.platform.eventlog.Pool;
import org.jixiao.platform.eventlog.PositionedEventSource;
import org.jixiao.platform.eventlog.ProcessName;
import org.jixiao.platform.eventlog.Tail;
import org.jixiao.platform.processor.DeadLetters;
import org.jixiao.platform.processor.DroppedLetters;
import org.jixiao.platform.processor.PositionTokenStore;
import org.jixiao.platform.processor.Runner;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The read model of a service: its own data source, role and schema, and the projections that fill it. */
@AutoConfiguration(
        afterName = "org.jixiao.platform.eventlog.EventLogAutoConfiguration",
        beforeName = "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration")
@ConditionalOnProperty("jixiao.read-model.url")
@ConditionalOnBean(Projection.class)
@EnableConfigurationProperties({ReadModelProperties.class, ProjectionProperties.class})
class ProjectionAutoConfiguration {

    @Bean(destroyMethod = "close")
    @ReadModel
    DataSource readModelDataSource(
            ReadModelProperties properties,
            @Value("${jixiao.service}") String service,
            EventLogReader afterTheLogIsReady) {
        var pool = Pool.of(
                "read-model",
                properties.url(),
                service + "_views",
                properties.password(),
                service,
                properties.poolSize(),
                service);
        Flyway.configure()
                .dataSource(pool)
                .schemas(service)
                .createSchemas(false)
                .locations("classpath:db/platform/read-model")
                .load()
                .migrate();
        return pool;
    }

    @Bean
    @ReadModel
    PlatformTransactionManager readModelTransactionManager(@ReadModel DataSource dataSource) {
        return new JdbcTransactionManager(dataSource);
    }

    @Bean
    @ReadModel
    JdbcClient readModelJdbcClient(@ReadModel DataSource dataSource) {
        return JdbcClient.create(dataSource);
    }

    @Bean
    ReadModelStore readModelStore(
            @ReadModel JdbcClient readModel, @ReadModel PlatformTransactionManager transactions, ProcessName process) {
        return new ReadModelStore(
                new PositionTokenStore(readModel, process.name(), process.claimTimeout()),
                new DeadLetters(readModel),
                new TransactionTemplate(transactions),
                new SpringTransactionManager(transactions));
    }

    @Bean
    Projections projections(
            List<Projection> projections,
            ReadModelStore store,
            @ReadModel DataSource dataSource,
            @ReadModel JdbcClient readModel,
            @ReadModel PlatformTransactionManager transactions,
            @EventLogStore JdbcClient workingState,
            EventLogReader log,
            PositionedEventSource source,
            Tail tail,
            EventDecoder decoder,
            ProjectionProperties properties,
            EventRegister register) {
        Generations generations =
                new Generations(dataSource, readModel, store.letters(), store.tokens(), properties.segments());
        ProjectionBatch batch =
                new ProjectionBatch(new Flush(readModel, EventMapper.create()), store.letters(), transactions);
        Rebuild rebuild = new Rebuild(
                new SoleRebuild(dataSource),
                generations,
                batch,
                log,
                decoder,
                register,
                store.tokens(),
                new DroppedLetters(workingState),
                store.transaction());
        Runner runner = new Runner(log, source, tail, projections.size() * properties.segments());
        return new Projections(
                projections, generations, batch, rebuild, runner, store, properties.claims(), log, decoder, register);
    }

    @Bean
    WebMvcConfigurer readYourWrites(Projections projections, EventLogReader log, Head head, Numbering numbering) {
        ReadYourWrites interceptor = new ReadYourWrites(projections, log, head, numbering);
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(interceptor);
            }
        };
    }
}
