package org.jixiao.evaluation.todo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.ReportingRules;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.evaluation.submission.Matter;
import org.jixiao.kernel.access.OfficeRoles;
import org.jixiao.kernel.rulebook.RulesOnDay;
import org.jixiao.kernel.submission.Submissions;
import org.jixiao.kernel.submission.Submissions.Wait;
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
 * the report of each key evaluation from the day on which it is final. Where a package was received and a result is another now, it goes
 * again (更正报送), within the months that a report of a key evaluation may take.
 */
@Component
class SubmissionsOpen implements WaitingSteps {

    private static final String YEARS = """
        select distinct budget_year from rulebook_versions where effective_from <= :day and budget_year < :thisYear
        order by budget_year\
        """;

    private static final String REPORTS = """
        select e.kind, e.code, e.budget_year, e.name, e.finalised_on, s.returned_on, s.resubmit_by
        from key_evaluation e left join lateral (
            select status, returned_on, resubmit_by, items from submission_edition x
            where x.budget_year = e.budget_year and x.kind = e.kind and x.code = e.code and x.status <> 'PREPARED' order by edition desc limit 1) s on true
        where e.result is not null and e.reopened is null and e.finalised_on <= :day
            and (coalesce(s.status, 'RETURNED') = 'RETURNED'
                or s.status = 'RECEIVED' and (s.items -> 0 ->> 'resultVersion') is distinct from (e.result ->> 'version'))
        order by e.budget_year, e.kind, e.code\
        """;

    private static final String CORRECTED = """
        with last as (
            select * from submission_edition
            where budget_year = :year and kind = :kind and code = :code and status <> 'PREPARED' order by edition desc limit 1)
        select min(case when e.voided_by is null then e.concluded_on else (f.found ->> 'foundOn')::date end)
        from last join self_evaluation e on e.budget_year = last.budget_year
            left join self_evaluation_falsification f on f.budget_year = e.budget_year and f.kind = e.kind and f.code = e.code
                and f.document = e.voided_by
        where last.status = 'RECEIVED' and not e.trial and e.unit_code is not null
            and (e.stage in ('FINALISED', 'ATTESTED') or e.voided_by is not null)
            and not exists (
                select 1 from jsonb_array_elements(last.items) told
                where told -> 'subject' ->> 'kind' = e.kind and told -> 'subject' ->> 'code' = e.code
                    and (told ->> 'resultVersion')::int is not distinct from
                        case when e.voided_by is null and not e.classified then e.result_version end)\
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
                .flatMap(year -> rules.of(year).stream().flatMap(known -> ofYear(year, day, known)));
    }

    private Stream<Waiting> ofYear(int year, LocalDate day, Rules rules) {
        ReportingRules terms = rules.reporting();
        Subject results = Matter.SELF_EVALUATIONS.ofYear(year);
        return Stream.concat(
                ofYear(
                        results,
                        "%d年度绩效自评情况汇总".formatted(year),
                        Task.SUBMIT_SELF_EVALUATIONS,
                        terms.selfEvaluationsBy(),
                        () -> corrected(results, day, terms.keyReportMonths())),
                ofYear(
                        Matter.WORK_SUMMARY.ofYear(year),
                        "%d年度预算绩效管理工作总结".formatted(year),
                        Task.SUBMIT_WORK_SUMMARY,
                        terms.workSummaryBy(),
                        Optional::empty));
    }

    private Stream<Waiting> ofYear(
            Subject subject, String name, Task task, @Nullable LocalDate due, Supplier<Optional<Wait>> again) {
        LocalDate yearIsOver = LocalDate.of(subject.budgetYear() + 1, 1, 1);
        return due == null
                ? Stream.empty()
                : submissions.waits(subject, new Wait(yearIsOver, due)).or(again).stream()
                        .map(wait -> waiting(subject, name, task, wait));
    }

    /** Since the first result that the bureau was told otherwise, or not at all. */
    private Optional<Wait> corrected(Subject subject, LocalDate day, int months) {
        return readModel
                .sql(CORRECTED)
                .param("year", subject.budgetYear())
                .param("kind", subject.kind())
                .param("code", subject.code())
                .query((row, _) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single()
                .filter(since -> !since.isAfter(day))
                .map(since -> new Wait(since, since.plusMonths(months)));
    }

    private Stream<Waiting> reports(LocalDate day, RulesOnDay rules) {
        return readModel.sql(REPORTS).param("day", day).query((row, _) -> Report.of(row)).list().stream()
                .flatMap(report -> rules.of(report.subject().budgetYear()).stream()
                        .map(known -> waiting(
                                report.subject(),
                                report.name(),
                                Task.SUBMIT_KEY_REPORT,
                                report.within(known.reporting().keyReportMonths()))));
    }

    /** A report that is not with the finance bureau. Returned on a day, and wanted by another, if it was there before. */
    private record Report(
            Subject subject,
            String name,
            LocalDate finalisedOn,
            @Nullable LocalDate returnedOn,
            @Nullable LocalDate resubmitBy) {

        static Report of(ResultSet row) throws SQLException {
            return new Report(
                    new Subject(row.getString("kind"), row.getString("code"), row.getInt("budget_year")),
                    Objects.requireNonNullElse(row.getString("name"), row.getString("code")),
                    row.getObject("finalised_on", LocalDate.class),
                    row.getObject("returned_on", LocalDate.class),
                    row.getObject("resubmit_by", LocalDate.class));
        }

        Wait within(int months) {
            return new Wait(
                    Objects.requireNonNullElse(returnedOn, finalisedOn),
                    Objects.requireNonNullElse(resubmitBy, finalisedOn.plusMonths(months)));
        }
    }

    private static Waiting waiting(Subject subject, String name, Task task, Wait wait) {
        return new Waiting(
                subject,
                name,
                task,
                Set.of(Addressee.role(OfficeRoles.PLANNING_FINANCE)),
                HeadedBy.office(null),
                wait.since(),
                wait.due());
    }
}
