package org.jixiao.journal.witness;

import org.jixiao.journal.outside.Rounds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Goes round the witnesses; where there are none, a round is nothing. */
@Configuration(proxyBeanMethods = false)
class WitnessConfiguration {

    @Bean
    Rounds witnessRounds(Witnessing witnessing, WitnessProperties properties) {
        return new Rounds("witnesses", () -> {
            witnessing.round();
            return properties.interval();
        });
    }
}
