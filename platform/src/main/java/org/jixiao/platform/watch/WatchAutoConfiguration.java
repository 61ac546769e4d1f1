package org.jixiao.platform.watch;

import java.time.Duration;
import org.jixiao.platform.eventlog.Numbering;
import org.jixiao.platform.processor.LetterBox;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;

/** Watches over the processors, wherever a service has some. */
@AutoConfiguration(
        afterName = {
            "org.jixiao.platform.projection.ProjectionAutoConfiguration",
            "org.jixiao.platform.automation.AutomationAutoConfiguration"
        })
@ConditionalOnBean(LetterBox.class)
class WatchAutoConfiguration {

    @Bean
    ProcessorWatch processorWatch(
            ObjectProvider<LetterBox> boxes,
            @Value("${jixiao.watch.interval}") Duration interval,
            @Value("${jixiao.watch.stalled-after}") Duration stalledAfter) {
        return new ProcessorWatch(boxes.orderedStream().toList(), interval, stalledAfter);
    }

    @Bean
    HealthIndicator processorsHealthIndicator(ProcessorWatch watch) {
        return new ProcessorHealth(watch);
    }

    @Bean
    HealthIndicator numberingHealthIndicator(Numbering numbering) {
        return new NumberingHealth(numbering);
    }

    @Bean
    ProcessorMetrics standingMetrics(ProcessorWatch watch) {
        return new ProcessorMetrics(watch);
    }
}
