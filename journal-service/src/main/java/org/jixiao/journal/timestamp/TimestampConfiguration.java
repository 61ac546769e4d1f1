package org.jixiao.journal.timestamp;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.jixiao.journal.outside.Rounds;
import org.jixiao.journal.seal.SealedLog;
import org.jixiao.platform.eventlog.EventLogStore;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** Asks the authority, where there is one. */
@Configuration(proxyBeanMethods = false)
class TimestampConfiguration {

    @Bean
    @ConditionalOnProperty("jixiao.journal.timestamping.url")
    Timestamping timestamping(
            TimestampProperties properties,
            Timestamps timestamps,
            SealedLog sealed,
            @EventLogStore PlatformTransactionManager transactions) {
        return new Timestamping(
                properties,
                new TimestampAuthority(properties.authority().orElseThrow(), properties.timeout()),
                timestamps,
                sealed,
                transactions);
    }

    @Bean
    @ConditionalOnProperty("jixiao.journal.timestamping.url")
    Rounds timestampRounds(Timestamping timestamping) {
        return new Rounds("timestamps", timestamping::round);
    }

    @Bean
    @ConditionalOnProperty("jixiao.journal.timestamping.url")
    MeterBinder timestampMetrics(Timestamping timestamping, Timestamps timestamps, SealedLog sealed) {
        return registry -> {
            Gauge.builder("jixiao.journal.timestamp.lag", () -> sealed.size() - timestamps.last())
                    .description("Sealed events that no timestamp covers")
                    .register(registry);
            Gauge.builder(
                            "jixiao.journal.timestamp.failing",
                            () -> timestamping.failure().isPresent() ? 1 : 0)
                    .description("1 while the timestamp authority does not stamp")
                    .register(registry);
        };
    }
}
