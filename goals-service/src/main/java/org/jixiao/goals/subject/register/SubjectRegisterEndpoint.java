package org.jixiao.goals.subject.register;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.ProjectProfile;
import org.jixiao.kernel.access.ForStaff;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.platform.projection.ReadModel;
import org.jixiao.platform.projection.Reads;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Lists a budget year's policies, and its units and department as a whole. */
@RestController
@Reads(SubjectRegisterProjection.NAME)
class SubjectRegisterEndpoint {

    /** A year has no more of them; it is a bound, not a page. */
    private static final String OF_YEAR = """
        select * from goal_subject where budget_year = :year and kind = any(:kinds) order by kind, subject limit 500\
        """;

    private final JdbcClient readModel;
    private final JsonMapper mapper;

    SubjectRegisterEndpoint(@ReadModel JdbcClient readModel, JsonMapper mapper) {
        this.readModel = readModel;
        this.mapper = mapper;
    }

    /**
     * @param amount money of the year that it moves, in its projects, 元
     * @param appraisal the same words as of a project
     * @param goal the same words as of a project
     */
    record ListedPolicy(
            Subject subject,
            String name,
            String unitCode,
            String division,
            String businessDivision,
            String officer,
            BigDecimal amount,
            List<String> projects,
            ProjectProfile profile,
            String appraisal,
            String goal,
            boolean goalLate,
            @Nullable String reviewGrade,
            @Nullable LocalDate approvedOn) {}

    /**
     * @param participation TRIAL where the goal is only filed
     * @param supervised one of the three saw what the unit had reviewed by itself (督导)
     */
    record ListedWhole(
            Subject subject,
            String name,
            String unitCode,
            String division,
            String officer,
            String participation,
            String goal,
            boolean goalLate,
            @Nullable String reviewGrade,
            boolean supervised,
            @Nullable LocalDate approvedOn) {}

    @GetMapping("/api/goals/policies")
    @ForStaff
    List<ListedPolicy> policies(@RequestParam @BudgetYear int year) {
        return ofYear(year, Subject.POLICY).query(this::policy).list();
    }

    @GetMapping("/api/goals/wholes")
    @ForStaff
    List<ListedWhole> wholes(@RequestParam @BudgetYear int year) {
        return ofYear(year, Subject.UNIT, Subject.DEPARTMENT)
                .query(SubjectRegisterEndpoint::whole)
                .list();
    }

    private JdbcClient.StatementSpec ofYear(int year, String... kinds) {
        return readModel.sql(OF_YEAR).param("year", year).param("kinds", kinds);
    }

    private ListedPolicy policy(ResultSet row, int number) throws SQLException {
        return new ListedPolicy(
                Subject.parse(row.getString("subject")).orElseThrow(),
                row.getString("name"),
                row.getString("unit_code"),
                row.getString("division"),
                row.getString("business_division"),
                row.getString("officer"),
                row.getBigDecimal("amount"),
                mapper.readValue(row.getString("projects"), new TypeReference<List<String>>() {}),
                mapper.readValue(row.getString("profile"), ProjectProfile.class),
                row.getString("appraisal"),
                row.getString("goal"),
                row.getBoolean("goal_late"),
                row.getString("review_grade"),
                row.getObject("approved_on", LocalDate.class));
    }

    private static ListedWhole whole(ResultSet row, int number) throws SQLException {
        return new ListedWhole(
                Subject.parse(row.getString("subject")).orElseThrow(),
                row.getString("name"),
                row.getString("unit_code"),
                row.getString("division"),
                row.getString("officer"),
                row.getString("participation"),
                row.getString("goal"),
                row.getBoolean("goal_late"),
                row.getString("review_grade"),
                row.getBoolean("supervised"),
                row.getObject("approved_on", LocalDate.class));
    }
}
