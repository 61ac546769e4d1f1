package org.jixiao.platform.watch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import java.util.function.ToLongFunction;

/** Each processor's standing as numbers, by the tag {@code processor}. */
final class ProcessorMetrics implements MeterBinder {

    private final ProcessorWatch watch;

    ProcessorMetrics(ProcessorWatch watch) {
        this.watch = watch;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("jixiao.watch.sees", watch, eye -> eye.sees() ? 1 : 0)
                .description("1 while the last look at the processors succeeded")
                .register(registry);
        bind(registry, "jixiao.processor.pending", "Events that wait to be handled", Standing::pending);
        bind(registry, "jixiao.processor.letters", "Events put aside, with those behind them", Standing::letters);
        bind(registry, "jixiao.processor.position", "The last position handled", Standing::position);
        bind(registry, "jixiao.processor.attention", "1 while somebody should look", Standing::attention);
    }

    private void bind(MeterRegistry registry, String name, String description, ToLongFunction<Standing> figure) {
        MultiGauge gauges = MultiGauge.builder(name).description(description).register(registry);
        watch.onLook(standings -> gauges.register(rows(standings, figure), true));
    }

    private static List<MultiGauge.Row<?>> rows(List<Standing> standings, ToLongFunction<Standing> figure) {
        return standings.stream()
                .<MultiGauge.Row<?>>map(standing ->
                        MultiGauge.Row.of(Tags.of("processor", standing.name()), figure.applyAsLong(standing)))
                .toList();
    }
}
