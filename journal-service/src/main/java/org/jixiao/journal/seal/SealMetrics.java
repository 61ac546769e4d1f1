package org.jixiao.journal.seal;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** How far sealing has come. */
@Component
class SealMetrics implements MeterBinder {

    private final Sealing sealing;

    SealMetrics(Sealing sealing) {
        this.sealing = sealing;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("jixiao.journal.sealed", sealing, one -> one.standing().size())
                .description("Events that a signed checkpoint covers")
                .register(registry);
        Gauge.builder("jixiao.journal.lag", sealing, Sealing::lag)
                .description("Events that have a position and no seal")
                .register(registry);
        Gauge.builder("jixiao.journal.failing", sealing, one -> one.standing().failure() == null ? 0 : 1)
                .description("1 while nothing is sealed")
                .register(registry);
    }
}
