package org.jixiao.monitoring.rectification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.monitoring.RectificationEvent;
import org.jixiao.contracts.monitoring.RectificationEvent.RectificationAccepted;
import org.jixiao.contracts.monitoring.RectificationEvent.RectificationOrdered;
import org.jixiao.contracts.monitoring.RectificationEvent.RectificationRejected;
import org.jixiao.contracts.monitoring.RectificationEvent.RectificationReported;
import org.jixiao.monitoring.rectification.Rectification.Standing;
import org.jixiao.monitoring.rectification.RectificationCommand.AcceptRectification;
import org.jixiao.monitoring.rectification.RectificationCommand.OrderRectification;
import org.jixiao.monitoring.rectification.RectificationCommand.RejectRectification;
import org.jixiao.monitoring.rectification.RectificationCommand.ReportRectification;
import org.jixiao.monitoring.rectification.RectificationCommand.TakeUpFinding;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.aggregate.State;

/**
 * The rectifications of one subject in one budget year as data.
 *
 * @param ordered by number − 1
 */
record RectificationState(Circumstances circumstances, List<Rectification> ordered)
        implements State<RectificationCommand, RectificationEvent, RectificationState> {

    RectificationState {
        ordered = List.copyOf(ordered);
    }

    static RectificationState nothing() {
        return new RectificationState(Circumstances.unheard(), List.of());
    }

    @Override
    public Decision<RectificationEvent> decide(RectificationCommand command) {
        return switch (command) {
            case OrderRectification order -> OrderingRules.order(order, null, this);
            case TakeUpFinding finding -> OrderingRules.takeUp(finding, this);
            case ReportRectification report -> report(report);
            case AcceptRectification accept -> accept(accept);
            case RejectRectification reject -> reject(reject);
        };
    }

    private Decision<RectificationEvent> report(ReportRectification command) {
        if (!exists(command.number())) {
            return unknown();
        }
        Rectification one = get(command.number());
        List<Refusal> objections = new ArrayList<>();
        if (!command.by().unit().equals(unitOf(one))) {
            objections.add(Refusal.forbidden("subject-of-another-unit"));
        }
        if (one.standing() == Standing.ACCEPTED) {
            objections.add(Refusal.conflict("rectification-closed"));
        }
        if (!objections.isEmpty()) {
            return Decision.refuse(objections);
        }
        RectificationReported reported = new RectificationReported(
                command.subject(),
                command.number(),
                command.report(),
                command.evidence(),
                new Person(command.by().id(), command.by().name()),
                command.on());
        return reported.equals(one.report()) && one.standing() == Standing.REPORTED
                ? Decision.nothingToDo()
                : Decision.accept(reported);
    }

    /** Whom the order went to stays in the record; a transferred project's new unit puts it right. */
    private String unitOf(Rectification one) {
        String now = circumstances.unitCode();
        return now == null ? one.ordered().unitCode() : now;
    }

    private Decision<RectificationEvent> accept(AcceptRectification command) {
        if (exists(command.number()) && get(command.number()).standing() == Standing.ACCEPTED) {
            return Decision.nothingToDo();
        }
        List<Refusal> objections =
                objectionsToJudging(command.number(), command.by().id());
        return objections.isEmpty()
                ? Decision.accept(new RectificationAccepted(command.subject(), command.number(), command.remark()))
                : Decision.refuse(objections);
    }

    private Decision<RectificationEvent> reject(RejectRectification command) {
        List<Refusal> objections = new ArrayList<>(
                objectionsToJudging(command.number(), command.by().id()));
        if (command.dueOn().isBefore(command.on())) {
            objections.add(Refusal.rule("due-date-in-the-past").at("dueOn"));
        }
        if (circumstances.terms(command.on()).isEmpty()) {
            objections.add(Refusal.conflict("rulebook-not-in-force"));
        }
        if (!objections.isEmpty()) {
            return Decision.refuse(objections);
        }
        return Decision.accept(new RectificationRejected(
                command.subject(),
                command.number(),
                command.reason(),
                command.dueOn(),
                circumstances.terms(command.on()).orElseThrow().failedAfter(command.dueOn())));
    }

    private List<Refusal> objectionsToJudging(int number, String staffId) {
        if (!exists(number)) {
            return List.of(Refusal.notFound("rectification-not-found"));
        }
        Rectification one = get(number);
        List<Refusal> objections = new ArrayList<>();
        if (one.standing() != Standing.REPORTED) {
            objections.add(Refusal.conflict("rectification-not-reported"));
        }
        if (one.isReportedBy(staffId)) {
            objections.add(Refusal.forbidden("author-cannot-accept"));
        }
        return objections;
    }

    @Override
    public RectificationState evolve(RectificationEvent event) {
        return switch (event) {
            case RectificationOrdered one -> {
                List<Rectification> more = new ArrayList<>(ordered);
                more.add(Rectification.of(one));
                yield new RectificationState(circumstances, more);
            }
            case RectificationReported reported ->
                with(reported, get(reported.number()).reported(reported));
            case RectificationAccepted accepted ->
                with(accepted, get(accepted.number()).accepted());
            case RectificationRejected rejected ->
                with(rejected, get(rejected.number()).rejected(rejected));
        };
    }

    @Override
    public RectificationState heed(StoredEvent event) {
        return new RectificationState(circumstances.after(event), ordered);
    }

    private RectificationState with(RectificationEvent event, Rectification now) {
        List<Rectification> changed = new ArrayList<>(ordered);
        changed.set(event.number() - 1, now);
        return new RectificationState(circumstances, changed);
    }

    Optional<Rectification> find(int number) {
        return exists(number) ? Optional.of(get(number)) : Optional.empty();
    }

    private boolean exists(int number) {
        return number >= 1 && number <= ordered.size();
    }

    private Rectification get(int number) {
        return ordered.get(number - 1);
    }

    private static Decision<RectificationEvent> unknown() {
        return Decision.refuse(Refusal.notFound("rectification-not-found"));
    }
}
