package org.jixiao.goals.workplan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.contracts.goals.WorkPlanEvent;
import org.jixiao.contracts.goals.WorkPlanEvent.Finding;
import org.jixiao.contracts.goals.WorkPlanEvent.SupervisionFollowedUp;
import org.jixiao.contracts.goals.WorkPlanEvent.SupervisionRecorded;
import org.jixiao.goals.workplan.WorkPlanCommand.FollowUpFinding;
import org.jixiao.goals.workplan.WorkPlanCommand.RecordSupervision;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The supervisions of a unit. The three supervise the 驻外办 and the 服务中心; the work of the 机关 they review themselves (notice, 三
 * （一）).
 *
 * @param recorded in the order of their numbers
 * @param followUps the last one of each finding, by its number
 */
record Supervisions(List<SupervisionRecorded> recorded, Map<Integer, SupervisionFollowedUp> followUps) {

    Supervisions {
        recorded = List.copyOf(recorded);
        followUps = Map.copyOf(followUps);
    }

    /** @param kind what the unit is; null for the whole office */
    Decision<WorkPlanEvent> supervise(RecordSupervision command, @Nullable UnitKind kind) {
        List<Refusal> objections = new ArrayList<>();
        if (!command.roles().contains(command.seat())) {
            objections.add(Refusal.forbidden("seat-filled-by-others").at("seat"));
        }
        if (kind == null || kind == UnitKind.HEADQUARTERS) {
            objections.add(Refusal.rule("headquarters-not-supervised"));
        }
        objections.addAll(DoneByNow.objections(command.supervisedOn(), command.on(), "supervisedOn"));
        if (!objections.isEmpty()) {
            return Decision.refuse(objections);
        }
        return recorded.stream().anyMatch(one -> says(one, command))
                ? Decision.nothingToDo()
                : Decision.accept(numbered(command));
    }

    private static boolean says(SupervisionRecorded supervision, RecordSupervision command) {
        return supervision.supervisedOn().equals(command.supervisedOn())
                && supervision.seat().equals(command.seat())
                && supervision.examined().equals(command.examined())
                && supervision.findings().stream().map(Finding::text).toList().equals(command.findings());
    }

    private SupervisionRecorded numbered(RecordSupervision command) {
        int number = recorded.stream().mapToInt(one -> one.findings().size()).sum();
        List<Finding> findings = new ArrayList<>();
        for (String text : command.findings()) {
            number++;
            findings.add(new Finding(number, text));
        }
        return new SupervisionRecorded(
                command.unitCode(),
                command.budgetYear(),
                recorded.size() + 1,
                command.supervisedOn(),
                command.seat(),
                command.examined(),
                findings);
    }

    Decision<WorkPlanEvent> followUp(FollowUpFinding command) {
        SupervisionFollowedUp wish = new SupervisionFollowedUp(
                command.unitCode(),
                command.budgetYear(),
                command.finding(),
                command.followedUpOn(),
                command.measure(),
                command.accepted());
        SupervisionFollowedUp before = followUps.get(command.finding());
        if (wish.equals(before)) {
            return Decision.nothingToDo();
        }
        List<Refusal> objections = new ArrayList<>();
        SupervisionRecorded supervision = thatFound(command.finding());
        if (supervision == null) {
            objections.add(Refusal.notFound("finding-not-found"));
        } else if (command.followedUpOn().isBefore(supervision.supervisedOn())) {
            objections.add(Refusal.rule("follow-up-before-supervision")
                    .at("followedUpOn")
                    .with("supervisedOn", supervision.supervisedOn().toString()));
        }
        if (before != null && before.accepted()) {
            objections.add(Refusal.conflict("finding-settled")
                    .with("settledOn", before.followedUpOn().toString()));
        }
        objections.addAll(DoneByNow.objections(command.followedUpOn(), command.on(), "followedUpOn"));
        return objections.isEmpty() ? Decision.accept(wish) : Decision.refuse(objections);
    }

    private @Nullable SupervisionRecorded thatFound(int finding) {
        return recorded.stream()
                .filter(one -> one.findings().stream().anyMatch(found -> found.number() == finding))
                .findFirst()
                .orElse(null);
    }

    Supervisions after(SupervisionRecorded supervision) {
        List<SupervisionRecorded> more = new ArrayList<>(recorded);
        more.add(supervision);
        return new Supervisions(more, followUps);
    }

    Supervisions after(SupervisionFollowedUp followUp) {
        Map<Integer, SupervisionFollowedUp> more = new HashMap<>(followUps);
        more.put(followUp.finding(), followUp);
        return new Supervisions(recorded, more);
    }
}
