package org.jixiao.evaluation.workassessment.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.evaluation.WorkAssessmentSheet.Counted;
import org.jixiao.contracts.evaluation.WorkAssessmentSheet.Fault;
import org.jixiao.contracts.evaluation.WorkAssessmentSheet.Step;
import org.jixiao.contracts.goals.EvaluationRules.WorkItem;
import org.jixiao.evaluation.coverage.Have;
import org.jixiao.evaluation.coverage.Managed;
import org.jixiao.evaluation.coverage.ManagedSubjects;
import org.jixiao.evaluation.workassessment.WorkAssessmentCommand.Assessed;
import org.jixiao.evaluation.workassessment.WorkRecord;
import org.jixiao.evaluation.workassessment.WorkRecord.Incident;
import org.jixiao.evaluation.workassessment.WorkRecord.Tally;
import org.jixiao.platform.projection.ReadModel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the record says of a unit or a division. Who owned a subject on the day on which something happened answers for that, and who owns
 * it now for what is still to be done. Trials count nowhere; whose division within the 机关 a classified project is, no event says, so
 * that it counts for none of them.
 */
@Component
class WorkRecords {

    private static final Map<WorkItem, Have> COUNTED = Map.of(
            WorkItem.APPRAISAL, Have.APPRAISAL,
            WorkItem.GOALS, Have.GOAL,
            WorkItem.TRACKING, Have.TRACKING,
            WorkItem.EVALUATION, Have.EVALUATION);

    /** With the owner on the day in question. */
    private static final String OWNED = """
         join managed_subject s using (budget_year, kind, code)
        join lateral (
            select o.unit_code, o.division from managed_owner o
            where o.budget_year = s.budget_year and o.kind = s.kind and o.code = s.code and o.from_day <= %s
            order by o.from_day desc limit 1) o on true
        where s.budget_year = :year and o.unit_code = :unit
            and (cast(:division as text) is null or o.division = :division) and not s.trial and %s <= :day
        """;

    private static final String FAULTS =
            "select f.*, s.name from work_fault f" + OWNED.formatted("f.on_day", "f.on_day") + " order by f.position";

    /** Those that are reported, or whose term is over. */
    private static final String RECTIFICATIONS =
            "select r.kind, r.code, r.budget_year, s.name, coalesce(r.reported_on <= r.due_on, false) as done"
                    + " from work_rectification r"
                    + OWNED.formatted("r.due_on", "least(r.due_on + 1, r.reported_on)")
                    + " order by r.kind, r.code, r.number";

    /** Those that are public, or whose last lawful day is over. */
    private static final String PUBLICATIONS =
            "select p.kind, p.code, p.budget_year, s.name, coalesce(p.published_on <= p.due_on, false) as done"
                    + " from work_publication p"
                    + OWNED.formatted("p.due_on", "least(p.due_on + 1, p.published_on)")
                    + " order by p.kind, p.code, p.matter, p.version";

    private static final String LATE_PUBLICATIONS =
            "select p.kind, p.code, p.budget_year, s.name, p.matter, p.due_on + 1 as on_day from work_publication p"
                    + OWNED.formatted("p.due_on", "p.due_on + 1")
                    + " and (p.published_on is null or p.published_on > p.due_on)"
                    + " order by p.due_on, p.kind, p.code, p.matter, p.version";

    /** Improvement plans that did not come; those that came late say so themselves. */
    private static final String MISSING_PLANS =
            "select p.kind, p.code, p.budget_year, s.name, p.due_on + 1 as on_day from work_plan p"
                    + OWNED.formatted("p.due_on", "p.due_on + 1")
                    + " and not p.submitted order by p.due_on, p.kind, p.code";

    private final JdbcClient views;
    private final ManagedSubjects subjects;

    WorkRecords(@ReadModel JdbcClient views, ManagedSubjects subjects) {
        this.views = views;
        this.subjects = subjects;
    }

    WorkRecord of(Assessed assessed, LocalDate day) {
        List<Managed> managed =
                subjects.of(assessed.budgetYear(), assessed.unitCode(), assessed.division(), day).stream()
                        .filter(one -> !one.trial())
                        .toList();
        List<Tally> tallies = new ArrayList<>();
        for (WorkItem item : WorkItem.values()) {
            Have have = COUNTED.get(item);
            if (have != null) {
                tallies.add(tally(item, due(have, managed)));
            }
        }
        List<Due> used = new ArrayList<>(dues(RECTIFICATIONS, assessed, day));
        used.addAll(due(Have.APPLICATION, managed));
        tallies.add(tally(WorkItem.RECTIFICATION, used));
        tallies.add(tally(WorkItem.DISCLOSURE, dues(PUBLICATIONS, assessed, day)));
        return new WorkRecord(List.copyOf(tallies), incidents(assessed, day));
    }

    /** Something that had to be done about a subject. */
    private record Due(Counted subject, boolean done) {}

    private static List<Due> due(Have have, List<Managed> managed) {
        return have.due(managed).stream()
                .map(one -> new Due(new Counted(one.subject(), one.name()), have.isDone(one)))
                .toList();
    }

    private List<Due> dues(String sql, Assessed assessed, LocalDate day) {
        return query(sql, assessed, day)
                .query((row, _) -> new Due(counted(row), row.getBoolean("done")))
                .list();
    }

    private static Tally tally(WorkItem item, List<Due> due) {
        List<Counted> gaps =
                due.stream().filter(one -> !one.done()).map(Due::subject).toList();
        return new Tally(item, due.size() - gaps.size(), due.size(), gaps);
    }

    private List<Incident> incidents(Assessed assessed, LocalDate day) {
        return Stream.of(faults(assessed, day), latePublications(assessed, day), missingPlans(assessed, day))
                .flatMap(Function.identity())
                .toList();
    }

    /** Each matter of a subject is late once, whatever version it is. */
    private Stream<Incident> latePublications(Assessed assessed, LocalDate day) {
        return query(LATE_PUBLICATIONS, assessed, day)
                .query((row, _) -> new Incident(
                        Fault.LATE,
                        counted(row),
                        Matter.valueOf(row.getString("matter")) == Matter.GOAL
                                ? Step.GOAL_DISCLOSURE
                                : Step.RESULT_DISCLOSURE,
                        null,
                        null,
                        row.getObject("on_day", LocalDate.class)))
                .list()
                .stream();
    }

    private Stream<Incident> missingPlans(Assessed assessed, LocalDate day) {
        return query(MISSING_PLANS, assessed, day)
                .query((row, _) -> new Incident(
                        Fault.LATE,
                        counted(row),
                        Step.IMPROVEMENT,
                        null,
                        null,
                        row.getObject("on_day", LocalDate.class)))
                .list()
                .stream();
    }

    private Stream<Incident> faults(Assessed assessed, LocalDate day) {
        return query(FAULTS, assessed, day)
                .query((row, _) -> new Incident(
                        Fault.valueOf(row.getString("fault")),
                        counted(row),
                        Step.valueOf(row.getString("step")),
                        row.getObject("cut_off", Integer.class),
                        row.getString("document"),
                        row.getObject("on_day", LocalDate.class)))
                .list()
                .stream();
    }

    private JdbcClient.StatementSpec query(String sql, Assessed assessed, LocalDate day) {
        return views.sql(sql)
                .param("year", assessed.budgetYear())
                .param("unit", assessed.unitCode())
                .param("division", assessed.division())
                .param("day", day);
    }

    private static Counted counted(ResultSet row) throws SQLException {
        Subject subject = new Subject(row.getString("kind"), row.getString("code"), row.getInt("budget_year"));
        String name = row.getString("name");
        return new Counted(subject, name == null ? subject.code() : name);
    }
}
