package org.jixiao.monitoring.goaltracking;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jixiao.contracts.goals.MonitoringRules.TrackingTask;
import org.jixiao.contracts.monitoring.GoalTrackingEvent;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ClassifiedTrackingAttested;
import org.jixiao.monitoring.goaltracking.GoalTrackingCommand.AttestTracking;
import org.jixiao.monitoring.goaltracking.GoalTrackingState.Classified;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;

/**
 * An attestation stands for a tracking task, which has one: it names the task's month, a day that has come, a register number and a staff id, and nothing
 * else. Neither field can hold free text, so that no classified content can be written down here by mistake. What was concluded offline
 * after the task's term is a fact, and marked late: deadlines work on attestations.
 */
final class AttestingRules {

    private static final Pattern REGISTER_NUMBER = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,31}");
    private static final Pattern STAFF_ID = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    private AttestingRules() {}

    static Decision<GoalTrackingEvent> attest(AttestTracking command, Classified tracking) {
        TrackingTask task = tracking.circumstances()
                .task(command.cutOffMonth(), command.on())
                .orElse(null);
        if (task == null) {
            return Decision.refuse(Refusal.rule("month-of-no-task").at("cutOffMonth"));
        }
        ClassifiedTrackingAttested attested = new ClassifiedTrackingAttested(
                command.subject(),
                command.cutOffMonth(),
                command.outcome(),
                command.attestedOn(),
                command.registerNumber(),
                command.officer(),
                command.attestedOn().isAfter(task.dueOn()),
                tracking.attestations().stream().noneMatch(one -> one.cutOffMonth() > command.cutOffMonth()));
        List<Refusal> objections = objections(command, task);
        ClassifiedTrackingAttested before = tracking.attestations().stream()
                .filter(one -> one.cutOffMonth() == command.cutOffMonth())
                .findFirst()
                .orElse(null);
        if (before != null && isTheSame(before, command)) {
            return Decision.nothingToDo();
        }
        if (before != null) {
            objections.add(Refusal.conflict("month-already-attested")
                    .at("cutOffMonth")
                    .with("registerNumber", before.registerNumber()));
        }
        if (tracking.attestations().stream()
                .anyMatch(one -> one.registerNumber().equals(command.registerNumber()))) {
            objections.add(Refusal.conflict("register-number-used").at("registerNumber"));
        }
        return objections.isEmpty() ? Decision.accept(attested) : Decision.refuse(objections);
    }

    private static boolean isTheSame(ClassifiedTrackingAttested before, AttestTracking command) {
        return before.outcome() == command.outcome()
                && before.attestedOn().equals(command.attestedOn())
                && before.registerNumber().equals(command.registerNumber())
                && before.officer().equals(command.officer());
    }

    private static List<Refusal> objections(AttestTracking command, TrackingTask task) {
        List<Refusal> objections = new ArrayList<>();
        if (!command.attestedOn().isAfter(task.cutOff())) {
            objections.add(Refusal.rule("cut-off-month-not-over").at("attestedOn"));
        }
        if (command.attestedOn().isAfter(command.on())) {
            objections.add(Refusal.rule("attested-in-the-future").at("attestedOn"));
        }
        if (!REGISTER_NUMBER.matcher(command.registerNumber()).matches()) {
            objections.add(Refusal.rule("register-number-malformed").at("registerNumber"));
        }
        if (!STAFF_ID.matcher(command.officer()).matches()) {
            objections.add(Refusal.rule("officer-malformed").at("officer"));
        }
        return objections;
    }
}
