package org.jixiao.monitoring.lightstream;

import org.jixiao.platform.live.Listeners;
import org.jixiao.platform.live.Notice;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who listens to lights. */
@Configuration(proxyBeanMethods = false)
class LightStreamConfiguration {

    private static final int AT_ONCE = 500;

    @Bean
    Listeners lightListeners(LightChanges changes) {
        return new Listeners(
                "light-changed",
                seen -> changes.after(seen, AT_ONCE).stream()
                        .map(change -> new Notice(change.position(), change))
                        .toList());
    }
}
