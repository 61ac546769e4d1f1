package org.jixiao.monitoring.budgetexecution.receive;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where finance's events come in by Kafka.
 *
 * @param events the topic of CloudEvents; the broker's own rules say who may write there
 * @param refused the topic to which the problem of each refused one goes
 * @param client whose documents they are: the subject of finance's tokens, so that a document that came over HTTP, too, counts once
 */
@ConfigurationProperties("jixiao.kafka")
record FinanceTopics(
        String events, String refused, @DefaultValue("") String client) {}
