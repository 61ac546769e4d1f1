package org.jixiao.monitoring.budgetexecution.receive;

import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.listener.BackOffHandler;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;
import org.springframework.kafka.listener.DefaultBackOffHandler;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.RetryListener;
import org.springframework.kafka.support.LoggingProducerListener;
import org.springframework.kafka.support.ProducerListener;
import org.springframework.util.backoff.FixedBackOff;

/** What becomes of a message that was not taken. */
@Configuration(proxyBeanMethods = false)
@Profile("kafka")
@EnableConfigurationProperties(FinanceTopics.class)
class KafkaIn {

    @Bean
    CommonErrorHandler waitOrPutAside(RefusedMessages refused, FinanceTopicWatch watch) {
        return waitOrPutAside(refused, watch, new DefaultBackOffHandler());
    }

    /**
     * What is refused goes aside, as soon as its problem can be written. Everything else waits in its order, without end: finance's documents are facts (rules section
     * K), so that neither a store that is away nor a fault of this system may lose one.
     */
    static DefaultErrorHandler waitOrPutAside(
            ConsumerRecordRecoverer refused, RetryListener watch, BackOffHandler pauses) {
        DefaultErrorHandler handler = new DefaultErrorHandler(refused, new FixedBackOff(0, 0), pauses);
        // some kinds of exceptions are never tried again otherwise
        handler.setClassifications(Map.of(), true);
        Patience patience = new Patience();
        handler.setBackOffFunction(patience::with);
        handler.setRetryListeners(patience, watch);
        // the watch tells of it, without the messages of exceptions
        handler.setLogLevel(KafkaException.Level.DEBUG);
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
