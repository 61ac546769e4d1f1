package org.jixiao.journal.webhook;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.jixiao.platform.eventlog.EventLogStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an operator has to know of webhooks; asked of the database at each look. */
@Component
class WebhookMetrics implements MeterBinder {

    private final JdbcClient state;

    WebhookMetrics(@EventLogStore JdbcClient state) {
        this.state = state;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        bind(registry, "jixiao.webhooks.dead.letters", "Events that no attempt delivered", "webhook_dead_letter");
        bind(
                registry,
                "jixiao.webhooks.failing",
                "Webhooks whose next event was not taken or may not be sent, or whose receiver is gone",
                "webhook where standing = 'GONE' or (standing = 'ACTIVE' and last_failure is not null)");
    }

    private void bind(MeterRegistry registry, String name, String description, String from) {
        Gauge.builder(
                        name,
                        () -> state.sql("select count(*) from " + from)
                                .query(Long.class)
                                .single())
                .description(description)
                .register(registry);
    }
}
