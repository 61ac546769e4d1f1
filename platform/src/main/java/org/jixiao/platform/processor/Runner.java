package org.jixiao.platform.processor;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.jixiao.platform.eventlog.EventLogReader;
import org.jixiao.platform.eventlog.PositionedEventSource;
import org.jixiao.platform.eventlog.Tail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs processors on Axon's pooled processor, in any number of replicas of which one holds the claim of each segment. A processor
 * whose position lies ahead of the log refuses to run: the log was restored to an earlier state, and the read model must be rebuilt.
 */
public final class Runner implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Runner.class);
    private static final long CLAIM_INTERVAL_MILLIS = 1_000;
    private static final long CLAIM_EXTENSION_MILLIS = 2_500;

    private final EventLogReader log;
    private final PositionedEventSource source;
    private final Tail tail;
    private final int parallelism;
    private ScheduledExecutorService threads = closed();
    private final Map<String, Running> running = new ConcurrentHashMap<>();

    /**
     * @param parallelism at least the number of segments of all processors, so that none waits for a thread while it holds a claim
     */
    public Runner(EventLogReader log, PositionedEventSource source, Tail tail, int parallelism) {
        this.log = log;
        this.source = source;
        this.tail = tail;
        this.parallelism = parallelism;
        tail.onBack(() -> threads.execute(this::startOver));
    }

    /** Makes the threads; before the first start, and again after a close. */
    public void open() {
        threads = Executors.newScheduledThreadPool(
                2 * parallelism + 2,
                Thread.ofPlatform().daemon().name("processor-", 0).factory());
    }

    /** What a processor does with events of its names, in the transaction of its position. */
    public interface Work {
        void handle(List<Delivery> deliveries) throws InterruptedException;
    }

    /**
     * How to run one processor.
     *
     * @param claims how many segments this process takes at most
     */
    public record Job(
            String name,
            Kind kind,
            Set<String> storedNames,
            Work work,
            int claims,
            PositionTokenStore tokens,
            TransactionManager transactions,
            long startAfter) {}

    /** What a processor is for. */
    public enum Kind {
        /** Many events by one transaction: each costs little, most of it shared. */
        PROJECTION(1_000, 10),
        /** Few events by one transaction: each may cost a command, all to be looked at again if one fails. */
        AUTOMATION(20, 10);

        private final int stride;
        private final int milestonesPerBatch;

        Kind(int stride, int milestonesPerBatch) {
            this.stride = stride;
            this.milestonesPerBatch = milestonesPerBatch;
        }
    }

    /** How a processor stands. */
    public enum Health {
        RUNNING,
        /** It failed as a whole, for example because a database is away, and tries again by itself. */
        RETRYING,
        /** Another process holds its claim. */
        ELSEWHERE,
        /** Its position lies ahead of the log: rebuild it. */
        AHEAD_OF_LOG
    }

    /**
     * @param position the last position handled
     * @param pending events of the names it handles between its position and the head, and of any name where the head is far
     */
    public record Status(String name, Kind kind, Health health, long position, long head, long pending) {}

    private record Running(Job job, Optional<PooledStreamingEventProcessor> processor) {
        void end() {
            processor.ifPresent(PooledStreamingEventProcessor::shutDown);
        }
    }

    public void start(Job job) {
        running.put(job.name(), begin(job));
    }

    private Running begin(Job job) {
        if (isAhead(job, log.head())) {
            LOG.error("{} is ahead of the log: it does not run until it is rebuilt", job.name());
            return new Running(job, Optional.empty());
        }
        PooledStreamingEventProcessor processor = PooledStreamingEventProcessor.builder()
                .name(job.name())
                .eventHandlerInvoker(new Advancing(job, tail))
                .messageSource(source.of(job.storedNames(), job.kind().stride))
                .tokenStore(job.tokens())
                .transactionManager(job.transactions())
                .coordinatorExecutor(threads)
                .workerExecutor(threads)
                .initialSegmentCount(1)
                .initialToken(_ -> new GlobalSequenceTrackingToken(job.startAfter()))
                .maxClaimedSegments(job.claims())
                .batchSize(job.kind().milestonesPerBatch)
                .tokenClaimInterval(CLAIM_INTERVAL_MILLIS)
                .claimExtensionThreshold(CLAIM_EXTENSION_MILLIS)
                .build();
        processor.start();
        return new Running(job, Optional.of(processor));
    }

    /**
     * The log was restored or failed over while they ran: each starts again from its stored position, or refuses to. That may fail in
     * the same trouble, and is then tried again, or who has stopped by then would never run again.
     */
    private void startOver() {
        try {
            names().forEach(name -> running.computeIfPresent(name, (_, one) -> {
                one.end();
                return begin(one.job());
            }));
        } catch (RuntimeException e) {
            LOG.warn("Cannot start over; trying again: {}", e.getClass().getSimpleName());
            var _ = threads.schedule(this::startOver, CLAIM_INTERVAL_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private static boolean isAhead(Job job, long head) {
        return job.tokens()
                .furthest(job.name())
                .filter(position -> position > head)
                .isPresent();
    }

    public void stop(String name) {
        Running stopped = running.remove(name);
        if (stopped != null) {
            stopped.end();
        }
    }

    public boolean isRunning(String name) {
        return running.containsKey(name);
    }

    public Collection<String> names() {
        return Set.copyOf(running.keySet());
    }

    public List<Status> statuses() {
        long head = log.head();
        return running.values().stream()
                .map(one -> status(one, head))
                .sorted(Comparator.comparing(Status::name))
                .toList();
    }

    /** Runs a task on the processors' threads again and again. */
    public void schedule(Runnable task, long everyMillis) {
        var _ = threads.scheduleWithFixedDelay(task, everyMillis, everyMillis, TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        names().forEach(this::stop);
        threads.shutdown();
    }

    private static ScheduledExecutorService closed() {
        ScheduledExecutorService none = Executors.newScheduledThreadPool(0);
        none.shutdown();
        return none;
    }

    private Status status(Running one, long head) {
        Job job = one.job();
        long position = job.tokens().position(job.name()).orElse(job.startAfter());
        long pending = position >= head ? 0 : log.countBetween(position, head, job.storedNames());
        return new Status(job.name(), job.kind(), health(one), position, head, pending);
    }

    private static Health health(Running one) {
        if (one.processor().isEmpty()) {
            return Health.AHEAD_OF_LOG;
        }
        Collection<EventTrackerStatus> segments =
                one.processor().get().processingStatus().values();
        if (segments.isEmpty()) {
            return one.job().tokens().isClaimed(one.job().name()) ? Health.ELSEWHERE : Health.RETRYING;
        }
        return segments.stream().anyMatch(EventTrackerStatus::isErrorState) ? Health.RETRYING : Health.RUNNING;
    }
}
