package org.jixiao.evaluation.todo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.evaluation.submission.Matter;
import org.jixiao.kernel.access.OfficeRoles;
import org.jixiao.kernel.rulebook.RulesOnDay;
import org.jixiao.kernel.submission.Submissions;
import org.jixiao.kernel.todo.HeadedBy;
import org.jixiao.kernel.todo.People;
import org.jixiao.kernel.todo.Waiting;
import org.jixiao.kernel.todo.WaitingSteps;
import org.jixiao.platform.projection.ReadModel;
import org.jixiao.platform.reminder.Addressee;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What has to go to the finance bureau and is not sent, or came back: of a year that is over its self-evaluations and its work summary, and
 * the report of each key evaluation from the day on which it is final, again where a newer result is final than the one that was received.
 */
@Component
class SubmissionsOpen implements WaitingSteps {

    private static final String YEARS = """
        select distinct budget_year from rulebook_versions where effective_from <= :day and budget_year < :thisYear
        order by budget_year\
        """;

    private static final String REPORTS = """
        select e.kind, e.code, e.budget_year, e.name, e.finalised_on, s.returned_on
        from key_evaluation e left join lateral (
            select status, returned_on, prepared_on from submission_edition x
            where x.budget_year = e.budget_year and x.kind = e.kind and x.code = e.code order by edition desc limit 1) s on true
        where e.result is not null and e.reopened is null and e.finalised_on <= :day
            and (coalesce(s.status, '') not in ('SENT', 'RECEIVED') or s.status = 'RECEIVED' and s.prepared_on < e.finalised_on)
        order by e.budget_year, e.kind, e.code\
        """;

    private final JdbcClient readModel;
    private final Submissions submissions;

    SubmissionsOpen(@ReadModel JdbcClient readModel, JsonMapper mapper) {
        this.readModel = readModel;
        submissions = new Submissions(readModel, mapper, "evaluation");
    }

    @Override
    public Stream<Waiting> on(LocalDate day, RulesOnDay rules, People people) {
        return Stream.concat(ofYears(day, rules), reports(day, rules));
    }

    private Stream<Waiting> ofYears(LocalDate day, RulesOnDay rules) {
        return readModel
                .sql(YEARS)
                .param("day", day)
                .param("thisYear", day.getYear())
                .query((row, _) -> row.getInt("budget_year"))
                .list()
                .stream()
                .flatMap(year -> rules.of(year).stream().flatMap(known -> ofYear(year, known)));
    }

    private Stream<Waiting> ofYear(int year, Rules rules) {
        return Stream.concat(
                ofYear(
                        Matter.SELF_EVALUATIONS.ofYear(year),
                        "%d年度绩效自评情况汇总".formatted(year),
                        Task.SUBMIT_SELF_EVALUATIONS,
                        rules.reporting().selfEvaluationsBy()),
                ofYear(
                        Matter.WORK_SUMMARY.ofYear(year),
                        "%d年度预算绩效管理工作总结".formatted(year),
                        Task.SUBMIT_WORK_SUMMARY,
                        rules.reporting().workSummaryBy()));
    }

    private Stream<Waiting> ofYear(Subject subject, String name, Task task, @Nullable LocalDate due) {
        LocalDate yearIsOver = LocalDate.of(subject.budgetYear() + 1, 1, 1);
        return due == null
                ? Stream.empty()
                : submissions.waitsSince(subject, yearIsOver).stream()
                        .map(since -> waiting(subject, name, task, since, due));
    }

    private Stream<Waiting> reports(LocalDate day, RulesOnDay rules) {
        return readModel.sql(REPORTS).param("day", day).query((row, _) -> Report.of(row)).list().stream()
                .flatMap(report -> rules.of(report.subject().budgetYear()).stream()
                        .map(known -> waiting(
                                report.subject(),
                                report.name(),
                                Task.SUBMIT_KEY_REPORT,
                                report.since(),
                                report.finalisedOn()
                                        .plusMonths(known.reporting().keyReportMonths()))));
    }

    /** A report that is not with the finance bureau, and since when. */
    private record Report(Subject subject, String name, LocalDate finalisedOn, LocalDate since) {

        static Report of(ResultSet row) throws SQLException {
            LocalDate finalisedOn = row.getObject("finalised_on", LocalDate.class);
            return new Report(
                    new Subject(row.getString("kind"), row.getString("code"), row.getInt("budget_year")),
                    Objects.requireNonNullElse(row.getString("name"), row.getString("code")),
                    finalisedOn,
                    Objects.requireNonNullElse(row.getObject("returned_on", LocalDate.class), finalisedOn));
        }
    }

    private static Waiting waiting(Subject subject, String name, Task task, LocalDate since, LocalDate due) {
        return new Waiting(
                subject,
                name,
                task,
                Set.of(Addressee.role(OfficeRoles.PLANNING_FINANCE)),
                HeadedBy.office(null),
                since,
                due);
    }
}
