package org.jixiao.goals.project.register;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jixiao.contracts.goals.ProjectProfile;
import org.jixiao.platform.projection.ReadModel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Questions to the project register. */
@Component
class ProjectRegister {

    private final JdbcClient readModel;
    private final JsonMapper mapper;

    ProjectRegister(@ReadModel JdbcClient readModel, JsonMapper mapper) {
        this.readModel = readModel;
        this.mapper = mapper;
    }

    /** The budget year's projects behind a code, in the order of their codes. */
    List<RegisteredProject> ofYear(int budgetYear, String after, int limit) {
        return readModel
                .sql("""
                    select * from project_register where budget_year = :year and project_code > :after
                    order by project_code limit :limit\
                    """)
                .param("year", budgetYear)
                .param("after", after)
                .param("limit", limit)
                .query(this::project)
                .list();
    }

    Optional<RegisteredProject> find(String projectCode, int budgetYear) {
        return readModel
                .sql("select * from project_register where project_code = :code and budget_year = :year")
                .param("code", projectCode)
                .param("year", budgetYear)
                .query(this::project)
                .optional();
    }

    List<Breach> breaches(int budgetYear) {
        return readModel
                .sql("""
                    select * from ungated_budget where budget_year = :year
                    order by project_code, document_number\
                    """)
                .param("year", budgetYear)
                .query((row, _) -> new Breach(
                        row.getString("project_code"),
                        row.getInt("budget_year"),
                        row.getString("document_number"),
                        row.getBigDecimal("amount"),
                        mapper.readValue(row.getString("unmet"), new TypeReference<List<String>>() {}),
                        row.getObject("reported_on", LocalDate.class)))
                .list();
    }

    /**
     * Money that came before its gates were passed (未过闸资金).
     *
     * @param unmet codes of the conditions that were not met
     */
    record Breach(
            String projectCode,
            int budgetYear,
            String documentNumber,
            BigDecimal amount,
            List<String> unmet,
            LocalDate reportedOn) {}

    private RegisteredProject project(ResultSet row, int number) throws SQLException {
        return new RegisteredProject(
                row.getString("project_code"),
                row.getInt("budget_year"),
                row.getLong("version"),
                row.getString("name"),
                row.getString("unit_code"),
                row.getString("division"),
                row.getString("transferred_from"),
                row.getObject("transferred_on", LocalDate.class),
                row.getString("project_officer"),
                row.getString("kind"),
                row.getString("nature"),
                row.getString("participation"),
                row.getBoolean("key_project"),
                profile(row.getString("profile")),
                row.getBigDecimal("requested_amount"),
                row.getString("fund_nature"),
                row.getBoolean("classified"),
                row.getBoolean("restricted"),
                row.getString("legal_ground"),
                row.getString("reviewer"),
                row.getObject("reexamine_on", LocalDate.class),
                row.getString("stage"),
                mapper.readValue(row.getString("ceased"), new TypeReference<List<String>>() {}),
                row.getString("removal_reason"),
                row.getString("imported_from"),
                row.getString("appraisal"),
                row.getString("goal"),
                row.getBoolean("goal_late"),
                row.getBoolean("goal_supervised"),
                row.getString("review_grade"),
                row.getBigDecimal("control_figure"),
                row.getBigDecimal("arranged_amount"),
                row.getObject("approved_on", LocalDate.class),
                row.getBigDecimal("ungated_amount"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    private @Nullable ProjectProfile profile(@Nullable String json) {
        return json == null ? null : mapper.readValue(json, ProjectProfile.class);
    }
}
