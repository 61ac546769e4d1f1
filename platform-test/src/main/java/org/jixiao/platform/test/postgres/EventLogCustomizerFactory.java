package org.jixiao.platform.test.postgres;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/** Reads {@link WithEventLog}. Tests that share a Spring context share its database. */
final class EventLogCustomizerFactory implements ContextCustomizerFactory {

    @Override
    public @Nullable ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
        WithEventLog wanted = AnnotatedElementUtils.findMergedAnnotation(testClass, WithEventLog.class);
        return wanted == null ? null : new EventLogCustomizer(wanted.value());
    }

    private record EventLogCustomizer(String service) implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
            TestDatabase database = TestDatabase.create();
            context.getBeanFactory().registerSingleton("testDatabase", database);
            TestPropertyValues.of(
                            "jixiao.service=" + service,
                            "jixiao.event-log.url=" + database.url(),
                            "jixiao.event-log.password=" + database.eventLogPassword(service),
                            "jixiao.read-model.url=" + database.url(),
                            "jixiao.read-model.password=" + database.readModelPassword(service))
                    .applyTo(context);
        }
    }
}
