package org.jixiao.monitoring.todo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.MonitoringRules.TrackingTask;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.kernel.access.OfficeRoles;
import org.jixiao.kernel.rulebook.RulesOnDay;
import org.jixiao.kernel.submission.Submissions;
import org.jixiao.kernel.submission.Submissions.Wait;
import org.jixiao.kernel.todo.HeadedBy;
import org.jixiao.kernel.todo.People;
import org.jixiao.kernel.todo.Waiting;
import org.jixiao.kernel.todo.WaitingSteps;
import org.jixiao.monitoring.submission.SubmissionPath;
import org.jixiao.platform.projection.ReadModel;
import org.jixiao.platform.reminder.Addressee;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tracking reports that have to go to the finance bureau and are not sent, or came back: from the day on which the year's last task is due. */
@Component
class SubmissionsOpen implements WaitingSteps {

    private final JdbcClient readModel;
    private final Submissions submissions;

    SubmissionsOpen(@ReadModel JdbcClient readModel, JsonMapper mapper) {
        this.readModel = readModel;
        submissions = new Submissions(readModel, mapper, "monitoring");
    }

    @Override
    public Stream<Waiting> on(LocalDate day, RulesOnDay rules, People people) {
        return years().stream()
                .flatMap(year -> rules.of(year).stream().flatMap(known -> ofYear(year, known)))
                .filter(waiting -> !waiting.since().isAfter(day));
    }

    private List<Integer> years() {
        return readModel
                .sql("select distinct budget_year from tracking where opened_on is not null order by 1")
                .query((row, _) -> row.getInt("budget_year"))
                .list();
    }

    private Stream<Waiting> ofYear(int year, Rules rules) {
        Subject subject = SubmissionPath.subject(year);
        LocalDate due = rules.reporting().trackingBy();
        return due == null
                ? Stream.empty()
                : rules.monitoring().tracking().tasks().stream()
                        .map(TrackingTask::dueOn)
                        .max(Comparator.naturalOrder())
                        .flatMap(last -> submissions.waits(subject, new Wait(last, due)))
                        .map(wait -> new Waiting(
                                subject,
                                "%d年度绩效跟踪报告".formatted(year),
                                Task.SUBMIT_TRACKING,
                                Set.of(Addressee.role(OfficeRoles.PLANNING_FINANCE)),
                                HeadedBy.office(null),
                                wait.since(),
                                wait.due()))
                        .stream();
    }
}
