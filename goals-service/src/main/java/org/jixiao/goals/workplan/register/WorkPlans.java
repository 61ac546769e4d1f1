package org.jixiao.goals.workplan.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jixiao.contracts.goals.WorkPlanEvent.Attendance;
import org.jixiao.contracts.goals.WorkPlanEvent.Finding;
import org.jixiao.goals.workplan.register.PlanAsItStands.FollowUp;
import org.jixiao.goals.workplan.register.PlanAsItStands.FollowedFinding;
import org.jixiao.goals.workplan.register.PlanAsItStands.Rules;
import org.jixiao.goals.workplan.register.PlanAsItStands.Supervision;
import org.jixiao.goals.workplan.register.PlanAsItStands.Training;
import org.jixiao.goals.workplan.register.Tasks.Wanted;
import org.jixiao.platform.projection.ReadModel;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Questions to one work plan. */
@Component
class WorkPlans {

    /** No plan has more. */
    private static final int MOST_TASKS = 200;

    private final JdbcClient readModel;
    private final JsonMapper mapper;
    private final Tasks tasks;

    WorkPlans(@ReadModel JdbcClient readModel, JsonMapper mapper, Tasks tasks) {
        this.readModel = readModel;
        this.mapper = mapper;
        this.tasks = tasks;
    }

    /** The plan before what belongs to it, so that its version is never newer than what is shown. */
    Optional<PlanAsItStands> find(int budgetYear, String unitCode) {
        return of("work_plan", "edition", budgetYear, unitCode, WorkPlans::plan).stream()
                .findFirst()
                .map(plan -> plan.with(
                        tasks.find(Wanted.of(budgetYear, unitCode), Tasks.BEGINNING, MOST_TASKS),
                        of("training", "held_on, topic", budgetYear, unitCode, this::training),
                        of("unit_rules", "issued_on, document_number", budgetYear, unitCode, WorkPlans::rules),
                        supervisions(budgetYear, unitCode)));
    }

    private static PlanAsItStands plan(ResultSet row, int number) throws SQLException {
        return new PlanAsItStands(
                row.getString("unit_code"),
                row.getInt("budget_year"),
                row.getLong("version"),
                row.getInt("edition"),
                row.getString("title"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("reason"),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private <T> List<T> of(String table, String order, int budgetYear, String unitCode, RowMapper<T> mapping) {
        return readModel
                .sql("select * from " + table + " where budget_year = :year and unit_code = :unit order by " + order)
                .param("year", budgetYear)
                .param("unit", unitCode)
                .query(mapping)
                .list();
    }

    private Training training(ResultSet row, int number) throws SQLException {
        return new Training(
                row.getObject("held_on", LocalDate.class),
                row.getString("topic"),
                row.getInt("hours"),
                row.getInt("participants"),
                mapper.readValue(row.getString("attendance"), new TypeReference<List<Attendance>>() {}));
    }

    private static Rules rules(ResultSet row, int number) throws SQLException {
        return new Rules(
                row.getString("title"), row.getString("document_number"), row.getObject("issued_on", LocalDate.class));
    }

    private List<Supervision> supervisions(int budgetYear, String unitCode) {
        Map<Integer, List<FollowUp>> followUps =
                of("supervision_follow_up", "version", budgetYear, unitCode, WorkPlans::followUp).stream()
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return of("supervision", "supervision", budgetYear, unitCode, (row, _) -> supervision(row, followUps));
    }

    /** By the number of its finding. */
    private static Map.Entry<Integer, FollowUp> followUp(ResultSet row, int number) throws SQLException {
        return Map.entry(
                row.getInt("finding"),
                new FollowUp(
                        row.getObject("followed_up_on", LocalDate.class),
                        row.getString("measure"),
                        row.getBoolean("accepted")));
    }

    private Supervision supervision(ResultSet row, Map<Integer, List<FollowUp>> followUps) throws SQLException {
        return new Supervision(
                row.getInt("supervision"),
                row.getObject("supervised_on", LocalDate.class),
                row.getString("seat"),
                row.getString("examined"),
                mapper.readValue(row.getString("findings"), new TypeReference<List<Finding>>() {}).stream()
                        .map(finding -> followed(finding, followUps.getOrDefault(finding.number(), List.of())))
                        .toList());
    }

    private static FollowedFinding followed(Finding finding, List<FollowUp> followUps) {
        return new FollowedFinding(
                finding.number(), finding.text(), followUps.stream().anyMatch(FollowUp::accepted), followUps);
    }
}
