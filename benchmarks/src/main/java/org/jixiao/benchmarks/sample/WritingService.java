package org.jixiao.benchmarks.sample;

import org.jixiao.contracts.EventRegister;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A service that takes commands and has no read model. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
public class WritingService {

    @Bean
    EventRegister register() {
        return LedgerEvent.REGISTER;
    }

    @Bean
    Ledger ledger() {
        return new Ledger();
    }
}
