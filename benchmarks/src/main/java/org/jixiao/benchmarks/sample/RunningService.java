package org.jixiao.benchmarks.sample;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jixiao.benchmarks.postgres.DurableServer;
import org.jixiao.benchmarks.postgres.LogDatabase;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A service of the sample domain in this process: the whole platform but the web server. */
public final class RunningService implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private RunningService(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Takes commands with at most this many connections to the log. */
    public static RunningService writing(LogDatabase log, int connections) {
        return start(WritingService.class, log, Map.of("jixiao.event-log.pool-size", connections));
    }

    /** Takes commands and keeps the read model. */
    public static RunningService whole(LogDatabase log, Map<String, Object> properties) {
        return start(WholeService.class, log, properties);
    }

    private static RunningService start(Class<?> service, LogDatabase log, Map<String, Object> more) {
        Map<String, Object> properties = new LinkedHashMap<>(Map.of(
                "jixiao.service", DurableServer.SERVICE,
                "jixiao.event-log.url", log.url(),
                "jixiao.event-log.password", log.eventLogPassword(),
                "jixiao.read-model.url", log.url(),
                "jixiao.read-model.password", log.readModelPassword(),
                "logging.level.root", "warn",
                "spring.main.register-shutdown-hook", "false"));
        properties.putAll(more);
        return new RunningService(new SpringApplicationBuilder(service)
                .web(WebApplicationType.NONE)
                .profiles("test")
                .properties(properties)
                .run());
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public ConfigurableApplicationContext context() {
        return context;
    }

    @Override
    public void close() {
        context.close();
    }
}
