package org.jixiao.journal.witness;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.jixiao.journal.seal.SealedLog;
import org.springframework.stereotype.Component;

/** How far witnesses have come. */
@Component
class WitnessMetrics implements MeterBinder {

    private final Witnessing witnessing;
    private final Cosignatures cosignatures;
    private final SealedLog sealed;

    WitnessMetrics(Witnessing witnessing, Cosignatures cosignatures, SealedLog sealed) {
        this.witnessing = witnessing;
        this.cosignatures = cosignatures;
        this.sealed = sealed;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (Witness witness : witnessing.witnesses()) {
            Gauge.builder("jixiao.journal.witness.lag", () -> sealed.size() - cosignatures.lastOf(witness))
                    .description("Sealed events that this witness has not signed for")
                    .tag("witness", witness.name())
                    .register(registry);
            Gauge.builder(
                            "jixiao.journal.witness.failing",
                            () -> witnessing.failure(witness).isPresent() ? 1 : 0)
                    .description("1 while this witness does not sign")
                    .tag("witness", witness.name())
                    .register(registry);
        }
    }
}
