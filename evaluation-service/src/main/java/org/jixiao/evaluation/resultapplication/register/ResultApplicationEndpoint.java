package org.jixiao.evaluation.resultapplication.register;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.ResultAdjustmentEvent.AdjustmentDecided;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationDecided;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationProposed;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationReopened;
import org.jixiao.contracts.goals.GoalSubject;
import org.jixiao.kernel.access.ForStaff;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.projection.ReadModel;
import org.jixiao.platform.projection.Reads;
import org.jixiao.platform.sheet.Xlsx;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Shows what followed from the results of a year: proposed, decided, and carried out or not. */
@RestController
@ForStaff
@Reads({
    ResultApplicationProjection.NAME,
    "evaluation-result-adjustments",
    "evaluation-money-parts",
    "evaluation-managed-subjects"
})
class ResultApplicationEndpoint {

    private static final String APPLICATIONS = """
        with arranged as (
            select b.budget_year, b.code, b.amount, b.arranged_on, owned.unit_code
            from arranged_budget b left join managed_subject owned
                on owned.budget_year = b.budget_year and owned.kind = 'project' and owned.code = b.code
            where b.budget_year in (select binds_year from result_application where budget_year = :year)),
        bound as (
            select 'project' as kind, code, budget_year, amount, arranged_on from arranged
            union all
            select 'unit', unit_code, budget_year, sum(amount), max(arranged_on) from arranged group by unit_code, budget_year
            union all
            select 'department', of.code, a.budget_year, sum(a.amount), max(a.arranged_on)
            from result_application of join arranged a on a.budget_year = of.binds_year
            where of.budget_year = :year and of.kind = 'department'
            group by of.code, a.budget_year
            union all
            select 'policy', of.code, a.budget_year, sum(a.amount), max(a.arranged_on)
            from result_application of
                join lateral (select projects from policy_projects p
                    where p.code = of.code and p.budget_year <= of.binds_year
                    order by p.budget_year desc limit 1) linked on true
                join arranged a on a.budget_year = of.binds_year and jsonb_exists(linked.projects, a.code)
            where of.budget_year = :year and of.kind = 'policy'
            group by of.code, a.budget_year)
        select one.proposed, one.decided, one.reopened, bound.amount, bound.arranged_on,
            case when s.classified or s.restricted then null else s.name end as name,
            adjusted.adjustments
        from result_application one
        left join bound on bound.kind = one.kind and bound.code = one.code and bound.budget_year = one.binds_year
        left join managed_subject s
            on s.budget_year = one.budget_year and s.kind = one.kind and s.code = one.code
        left join lateral (
            select jsonb_agg(
                jsonb_build_object('decided', a.decided, 'carriedOutOn', a.carried_out_on) order by a.number) as adjustments
            from result_adjustment a
            where one.kind = 'project' and a.code = one.code and a.budget_year = one.budget_year + 1
                and a.dropped is null) adjusted on true
        where one.budget_year = :year and not one.lapsed order by array_position(array['project', 'policy', 'unit'], one.kind), one.code\
        """;

    private final JdbcClient views;
    private final JsonMapper json;

    ResultApplicationEndpoint(@ReadModel JdbcClient views, JsonMapper json) {
        this.views = views;
        this.json = json;
    }

    /**
     * The use of one result.
     *
     * @param name of the subject; null where it is not to be named, or not known
     * @param decided null while the meeting has not decided on this proposal
     * @param reopened what was decided before, and is to be decided again (待复核); null where nothing is
     * @param arranged what was arranged in the bound year, 元: for the project, the projects of the policy, or those of the unit or the
     *     department; null where nothing is
     * @param lastArrangedOn on which day something was arranged last; null where nothing is
     * @param adjustments by how much the budget of the year after the evaluated one is adjusted, the earliest first; none that was dropped
     * @param standing how far it is
     */
    record Used(
            Concern concern,
            @Nullable String name,
            ApplicationProposed proposed,
            @Nullable ApplicationDecided decided,
            @Nullable ApplicationReopened reopened,
            @Nullable BigDecimal arranged,
            @Nullable LocalDate lastArrangedOn,
            List<Adjustment> adjustments,
            Standing standing) {}

    /**
     * An adjustment of the next budget.
     *
     * @param carriedOutOn when finance's documents had made it; null while they have not
     */
    record Adjustment(AdjustmentDecided decided, @Nullable LocalDate carriedOutOn) {}

    /** What the use of a result is about. */
    enum Concern {
        /** 项目预算. */
        PROJECT_BUDGET,
        /** 调整政策及其关联项目. */
        POLICY_AND_ITS_PROJECTS,
        /** 单位或部门下年预算. */
        UNIT_BUDGET;

        static Concern of(Subject subject) {
            return switch (GoalSubject.of(subject)) {
                case PROJECT -> PROJECT_BUDGET;
                case POLICY -> POLICY_AND_ITS_PROJECTS;
                case UNIT, DEPARTMENT -> UNIT_BUDGET;
            };
        }
    }

    /** How far the use of a result is. */
    enum Standing {
        /** 待决定. */
        PROPOSED,
        /** 待复核: what was decided is to be decided again, since the result is looked at again or another one counts. */
        TO_RECONSIDER,
        /** 已决定: the budget of the bound year is not arranged, or not as a whole, and that year has not begun. */
        DECIDED,
        /** 已应用: no more was arranged than was decided. */
        APPLIED,
        /** 未应用: more was arranged than was decided. */
        NOT_APPLIED
    }

    @GetMapping(value = "/api/evaluation/result-applications", produces = MediaType.APPLICATION_JSON_VALUE)
    List<Used> ofYear(@RequestParam @BudgetYear int year, Caller caller) {
        return views.sql(APPLICATIONS)
                .param("year", year)
                .query((row, _) -> used(row, caller.businessDate()))
                .list();
    }

    /** The register of a year, as a table (评价结果应用台账). */
    @GetMapping(value = "/api/evaluation/result-applications", produces = Xlsx.MEDIA_TYPE_VALUE)
    ResponseEntity<byte[]> sheet(@RequestParam @BudgetYear int year, Caller caller) {
        return Xlsx.download(
                "%d年度评价结果应用台账.xlsx".formatted(year), ApplicationSheet.of(year).bytes(ofYear(year, caller)));
    }

    private Used used(ResultSet row, LocalDate on) throws SQLException {
        ApplicationProposed proposed = json.readValue(row.getString("proposed"), ApplicationProposed.class);
        ApplicationDecided decided = read(row, "decided", ApplicationDecided.class);
        ApplicationReopened reopened = read(row, "reopened", ApplicationReopened.class);
        BigDecimal arranged = row.getBigDecimal("amount");
        Adjustment[] adjustments = read(row, "adjustments", Adjustment[].class);
        return new Used(
                Concern.of(proposed.subject()),
                row.getString("name"),
                proposed,
                decided,
                reopened,
                arranged,
                row.getObject("arranged_on", LocalDate.class),
                adjustments == null ? List.of() : List.of(adjustments),
                decided == null
                        ? reopened == null ? Standing.PROPOSED : Standing.TO_RECONSIDER
                        : standing(decided, arranged, on));
    }

    private <T> @Nullable T read(ResultSet row, String column, Class<T> type) throws SQLException {
        String text = row.getString(column);
        return text == null ? null : json.readValue(text, type);
    }

    private static Standing standing(ApplicationDecided decided, @Nullable BigDecimal arranged, LocalDate on) {
        BigDecimal upTo = decided.upTo();
        if (arranged != null && (upTo == null || arranged.compareTo(upTo) > 0)) {
            return Standing.NOT_APPLIED;
        }
        boolean arrangedAsAWhole = arranged != null && decided.subject().kind().equals(Subject.PROJECT);
        return arrangedAsAWhole || on.getYear() >= decided.bindsYear() ? Standing.APPLIED : Standing.DECIDED;
    }
}
