package org.jixiao.platform.processor;

import java.util.List;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jixiao.platform.eventlog.Milestone;
import org.jixiao.platform.eventlog.Tail;

/**
 * Takes one segment of a processor to a milestone: reads what lies between its stored position and there, and hands it over in
 * pages, all in the transaction that stores the milestone as the new position. What is handled follows from the stored position
 * alone, read under a lock, so that nothing is missed or repeated, whichever messages arrive.
 */
final class Advancing implements EventHandlerInvoker {

    /** How many positions are held in memory at once. */
    private static final int PAGE = 2_000;

    private final Runner.Job job;
    private final Tail log;

    Advancing(Runner.Job job, Tail log) {
        this.job = job;
        this.log = log;
    }

    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return true;
    }

    /** Of several milestones that have gathered in one unit of work, only the last one counts. */
    @Override
    public void handle(EventMessage<?> message, Segment segment) throws InterruptedException {
        if (CurrentUnitOfWork.get() instanceof BatchingUnitOfWork<?> batch && !batch.isLastMessage(message)) {
            return;
        }
        long upTo = ((Milestone) message.getPayload()).position();
        long reached = job.tokens().lock(job.name(), segment.getSegmentId());
        log.requireHolding(upTo);
        while (reached < upTo) {
            long next = Math.min(upTo, reached + PAGE);
            List<Delivery> deliveries = log.read(reached, next, job.storedNames()).stream()
                    .map(Delivery::new)
                    .filter(delivery -> Segment.ROOT_SEGMENT.equals(segment) || segment.matches(delivery.sequence()))
                    .toList();
            if (!deliveries.isEmpty()) {
                job.work().handle(deliveries);
            }
            reached = next;
        }
    }

    @Override
    public boolean supportsReset() {
        return false;
    }
}
