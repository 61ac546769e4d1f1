package org.jixiao.journal.webhook;

import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.springframework.boot.kafka.autoconfigure.DefaultKafkaProducerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.kafka.support.LoggingProducerListener;
import org.springframework.kafka.support.ProducerListener;

/**
 * What the promise to receivers needs of the producer, whatever else an operator sets: the broker has the record on all its replicas in
 * sync before the cursor moves, a retry of the producer's own makes no second record and no other order, and a broker that is away is given up
 * before another process may take the webhook up.
 */
@Configuration(proxyBeanMethods = false)
@Profile("kafka")
class KafkaOut {

    @Bean
    DefaultKafkaProducerFactoryCustomizer inOrderAndOnAllReplicas(WebhookProperties properties) {
        int timeout = Math.toIntExact(properties.timeout().toMillis());
        return factory -> factory.updateConfigs(Map.of(
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.LINGER_MS_CONFIG,
                0,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                timeout,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                timeout,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                timeout));
    }

    /** Of a record that cannot be written the log gets the failure, and nothing of its content. */
    @Bean
    ProducerListener<Object, Object> withoutContents() {
        LoggingProducerListener<Object, Object> listener = new LoggingProducerListener<>();
        listener.setIncludeContents(false);
        return listener;
    }
}
