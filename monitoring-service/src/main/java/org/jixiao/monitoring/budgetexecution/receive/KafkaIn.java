package org.jixiao.monitoring.budgetexecution.receive;

import org.jixiao.platform.problem.MessageProblems;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.support.LoggingProducerListener;
import org.springframework.kafka.support.ProducerListener;
import org.springframework.util.backoff.ExponentialBackOff;
import org.springframework.util.backoff.FixedBackOff;

/** What becomes of a message that was not taken. */
@Configuration(proxyBeanMethods = false)
@Profile("kafka")
@EnableConfigurationProperties(FinanceTopics.class)
class KafkaIn {

    private static final long PAUSE_MILLIS = 1_000;
    private static final long LONGEST_PAUSE_MILLIS = 60_000;
    private static final int TRIES_OF_A_FAULT = 4;

    /**
     * While the store is away everything waits, in its order. What is refused goes aside at once; what fails for a reason that nobody
     * thought of, after some tries.
     */
    @Bean
    CommonErrorHandler waitOrPutAside(RefusedMessages refused, MessageProblems problems) {
        DefaultErrorHandler handler = new DefaultErrorHandler(refused);
        handler.setBackOffFunction((_, failure) -> {
            Throwable cause = RefusedMessages.causeOf(failure);
            if (problems.isPassing(cause)) {
                ExponentialBackOff patience = new ExponentialBackOff(PAUSE_MILLIS, 2);
                patience.setMaxInterval(LONGEST_PAUSE_MILLIS);
                return patience;
            }
            return problems.isRefusal(cause)
                    ? new FixedBackOff(0, 0)
                    : new FixedBackOff(PAUSE_MILLIS, TRIES_OF_A_FAULT);
        });
        return handler;
    }

    /** Of a record that cannot be written the log gets the failure, and nothing of its content. */
    @Bean
    ProducerListener<Object, Object> withoutContents() {
        LoggingProducerListener<Object, Object> listener = new LoggingProducerListener<>();
        listener.setIncludeContents(false);
        return listener;
    }
}
