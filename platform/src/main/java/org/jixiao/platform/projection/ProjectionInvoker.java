package org.jixiao.platform.projection;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jixiao.platform.processor.Delivery;

/** Collects a batch and applies it once, before the unit of work commits rows and position together. */
final class ProjectionInvoker implements EventHandlerInvoker {

    private static final String BATCH = ProjectionInvoker.class.getName();

    private final ProjectionBatch batch;
    private final Generation generation;

    ProjectionInvoker(ProjectionBatch batch, Generation generation) {
        this.batch = batch;
        this.generation = generation;
    }

    @Override
    public boolean canHandle(EventMessage<?> event, Segment segment) {
        return true;
    }

    @Override
    public void handle(EventMessage<?> event, Segment segment) {
        UnitOfWork<?> work = CurrentUnitOfWork.get();
        List<Delivery> collected = work.getOrComputeResource(BATCH, _ -> {
            List<Delivery> fresh = new ArrayList<>();
            work.onPrepareCommit(_ -> batch.apply(generation, fresh));
            return fresh;
        });
        collected.add(Delivery.of((TrackedEventMessage<?>) event));
    }

    @Override
    public boolean supportsReset() {
        return false;
    }
}
