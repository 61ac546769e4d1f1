package org.jixiao.journal;

import java.util.List;
import org.jixiao.contracts.EventRegister;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** The journal as a process. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class JournalApplication {

    public static void main(String[] args) {
        SpringApplication.run(JournalApplication.class, args);
    }

    /** Empty: the journal reads names and text, so that it also shows what no code of today can read. */
    @Bean
    EventRegister eventRegister() {
        return EventRegister.of(List.of());
    }
}
