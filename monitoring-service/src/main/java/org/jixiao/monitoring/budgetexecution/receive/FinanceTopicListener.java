package org.jixiao.monitoring.budgetexecution.receive;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jixiao.platform.command.Actor;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.problem.MessageProblems;
import org.jixiao.platform.web.WebAutoConfiguration;
import org.springframework.context.annotation.Profile;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Takes in finance's documents and notices from a topic: the same CloudEvents as over HTTP, in structured mode, one a record. */
@Component
@Profile("kafka")
class FinanceTopicListener {

    private final Reception reception;
    private final MessageProblems problems;
    private final Clock clock;
    private final Actor finance;

    FinanceTopicListener(Reception reception, MessageProblems problems, FinanceTopics topics, Clock clock) {
        this.reception = reception;
        this.problems = problems;
        this.clock = clock.withZone(WebAutoConfiguration.HOME);
        this.finance = new Actor(topics.client(), topics.client(), Set.of("finance-system"), "");
    }

    /** The offset is committed when this has come back: then the command is written. */
    @KafkaListener(topics = "${jixiao.kafka.events}")
    void receive(ConsumerRecord<byte[], byte[]> message) {
        byte[] body = message.value() == null ? new byte[0] : message.value();
        FromFinance event = problems.read(body, FromFinance.class);
        reception.take(event, new Caller(finance, LocalDate.now(clock), null, null, RefusedMessages.placeOf(message)));
    }
}
