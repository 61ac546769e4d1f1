package org.jixiao.platform.eventlog;

import java.time.Duration;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.flywaydb.core.Flyway;
import org.jixiao.contracts.EventRegister;
import org.jixiao.contracts.EventType;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The event log of a service: one data source for the log and the working state beside it, and everything that reads and writes the
 * log. Switched on by {@code jixiao.event-log.url}.
 */
@AutoConfiguration(beforeName = "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration")
@ConditionalOnProperty("jixiao.event-log.url")
@EnableConfigurationProperties(EventLogProperties.class)
class EventLogAutoConfiguration {

    @Bean(destroyMethod = "close")
    @EventLogStore
    DataSource eventLogDataSource(EventLogProperties properties, @Value("${jixiao.service}") String service) {
        var pool = Pool.of(
                "event-log",
                properties.url(),
                service + "_log",
                properties.password(),
                service + "_state",
                properties.poolSize(),
                service);
        EventLogVersion.await(JdbcClient.create(pool), properties.waitForMigration());
        Flyway.configure()
                .dataSource(pool)
                .schemas(service + "_state")
                .createSchemas(false)
                .locations("classpath:db/platform/state", "classpath:db/state")
                .failOnMissingLocations(false)
                .load()
                .migrate();
        return pool;
    }

    @Bean
    @EventLogStore
    PlatformTransactionManager eventLogTransactionManager(@EventLogStore DataSource dataSource) {
        return new JdbcTransactionManager(dataSource);
    }

    @Bean
    @EventLogStore
    TransactionManager eventLogAxonTransactionManager(@EventLogStore PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean
    @EventLogStore
    JdbcClient eventLogJdbcClient(@EventLogStore DataSource dataSource) {
        return JdbcClient.create(dataSource);
    }

    @Bean
    StoredNameSerializer storedNameSerializer(EventRegister register) {
        return new StoredNameSerializer(EventMapper.create(), register);
    }

    @Bean
    EventLogEngine eventStorageEngine(
            @EventLogStore DataSource dataSource,
            @EventLogStore TransactionManager transactions,
            StoredNameSerializer serializer) {
        return EventLogEngine.create(dataSource, transactions, serializer);
    }

    @Bean
    EventLog eventLog(EventLogEngine engine, StoredNameSerializer serializer, @EventLogStore DataSource dataSource) {
        return new EventLog(engine, serializer, new JdbcTemplate(dataSource));
    }

    @Bean
    EventLogReader eventLogReader(@EventLogStore JdbcClient log) {
        return new EventLogReader(log);
    }

    @Bean
    Head head(@EventLogStore DataSource dataSource, EventLogReader reader) {
        return new Head(dataSource, reader);
    }

    @Bean
    Numbering numbering(@EventLogStore JdbcClient log) {
        return new Numbering(log);
    }

    @Bean
    EventDecoder eventDecoder(StoredNameSerializer serializer) {
        return new EventDecoder(serializer, EventMapper.create());
    }

    @Bean
    Tail tail(
            EventLogReader reader,
            Head head,
            EventDecoder decoder,
            EventRegister register,
            EventLogProperties properties) {
        Tail tail = new Tail(
                reader::read,
                head::position,
                head::confirmed,
                decoder,
                register.types().stream().map(EventType::name).collect(Collectors.toUnmodifiableSet()),
                properties.tailEvents(),
                properties.tailSize().toBytes());
        head.onMove(own -> tail.follow(head.position(), own::read));
        return tail;
    }

    @Bean
    PositionedEventSource positionedEventSource(EventLogReader reader, Tail tail) {
        return new PositionedEventSource(reader, tail);
    }

    /** This process's name among its replicas: new at every start, so that an earlier life's claims are not mistaken for ours. */
    @Bean
    ProcessName processName(@Value("${jixiao.service}") String service) {
        return new ProcessName(service + "-" + UUID.randomUUID(), Duration.ofSeconds(10));
    }
}
