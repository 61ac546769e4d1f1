package org.jixiao.monitoring.budgetexecution.receive;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jixiao.platform.problem.MessageProblems;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.listener.RetryListener;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;
import org.springframework.util.backoff.FixedBackOff;

/**
 * How long a message that was not taken waits before it comes again. What is refused goes aside at once; only where its problem cannot be
 * written it waits before each further attempt, as everything else does: longer and longer, up to a minute.
 */
final class Patience implements RetryListener {

    private static final long PAUSE_MILLIS = 1_000;
    private static final long LONGEST_PAUSE_MILLIS = 60_000;

    private final Map<TopicPartition, Long> whereProblemsCannotBeWritten = new ConcurrentHashMap<>();

    BackOff with(ConsumerRecord<?, ?> message, Exception failure) {
        if (!MessageProblems.isRefusal(RefusedMessages.causeOf(failure))) {
            ExponentialBackOff withoutEnd = new ExponentialBackOff(PAUSE_MILLIS, 2);
            withoutEnd.setMaxInterval(LONGEST_PAUSE_MILLIS);
            return withoutEnd;
        }
        Long pause = whereProblemsCannotBeWritten.get(partitionOf(message));
        return pause == null ? new FixedBackOff(0, 0) : new FixedBackOff(pause, 1);
    }

    @Override
    public void failedDelivery(ConsumerRecord<?, ?> message, @Nullable Exception failure, int attempt) {
        // waits as long as was said
    }

    @Override
    public void recoveryFailed(ConsumerRecord<?, ?> message, @Nullable Exception refusal, Exception failure) {
        whereProblemsCannotBeWritten.merge(
                partitionOf(message), PAUSE_MILLIS, (pause, _) -> Math.min(2 * pause, LONGEST_PAUSE_MILLIS));
    }

    @Override
    public void recovered(ConsumerRecord<?, ?> message, @Nullable Exception refusal) {
        whereProblemsCannotBeWritten.remove(partitionOf(message));
    }

    private static TopicPartition partitionOf(ConsumerRecord<?, ?> message) {
        return new TopicPartition(message.topic(), message.partition());
    }
}
