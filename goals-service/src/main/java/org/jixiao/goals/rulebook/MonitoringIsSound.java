package org.jixiao.goals.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jixiao.contracts.goals.MonitoringRules;
import org.jixiao.contracts.goals.MonitoringRules.FundControl;
import org.jixiao.contracts.goals.MonitoringRules.Tracking;
import org.jixiao.contracts.goals.MonitoringRules.TrackingTask;
import org.jixiao.platform.aggregate.Refusal;

/** Tracking tasks that follow each other, and terms that a year can hold. */
final class MonitoringIsSound {

    private static final String FIELD = "rules.monitoring.";

    /** More working days than a year has are a slip of the pen. */
    private static final int MOST_DAYS = 250;

    private static final int MOST_ITEMS = 20;

    private MonitoringIsSound() {}

    static List<Refusal> objections(MonitoringRules rules) {
        List<Refusal> objections = new ArrayList<>(tracking(rules.tracking()));
        if (!fits(rules.fundControl())) {
            objections.add(Refusal.rule("fund-control-terms-malformed").at(FIELD + "fundControl"));
        }
        return objections;
    }

    private static List<Refusal> tracking(Tracking tracking) {
        List<Refusal> objections = new ArrayList<>();
        List<TrackingTask> tasks = tracking.tasks();
        for (int i = 0; i < tasks.size(); i++) {
            String field = FIELD + "tracking.tasks[" + i + "]";
            TrackingTask task = tasks.get(i);
            if (task.cutOff().plusDays(1).getDayOfMonth() != 1) {
                objections.add(Refusal.rule("cut-off-not-a-months-end").at(field + ".cutOff"));
            }
            if (!task.dueOn().isAfter(task.cutOff())) {
                objections.add(Refusal.rule("tracking-due-before-cut-off").at(field + ".dueOn"));
            }
            if (i > 0 && !task.cutOff().isAfter(tasks.get(i - 1).cutOff())) {
                objections.add(Refusal.rule("tracking-tasks-not-ordered").at(field + ".cutOff"));
            }
        }
        if (tracking.jumpPoints().signum() <= 0) {
            objections.add(Refusal.rule("jump-points-not-positive").at(FIELD + "tracking.jumpPoints"));
        }
        List<String> items = tracking.checklist();
        if (items.size() > MOST_ITEMS
                || items.stream().anyMatch(String::isBlank)
                || items.stream().distinct().count() < items.size()) {
            objections.add(Refusal.rule("checklist-malformed")
                    .at(FIELD + "tracking.checklist")
                    .with("limit", MOST_ITEMS));
        }
        return objections;
    }

    private static boolean fits(FundControl terms) {
        return IntStream.of(
                        terms.failedAfterDays(),
                        terms.provisionalDays(),
                        terms.statementDays(),
                        terms.acknowledgeDays())
                .allMatch(days -> days >= 1 && days <= MOST_DAYS);
    }
}
