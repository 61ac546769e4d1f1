package org.jixiao.evaluation.resultapplication.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ImprovementPlanSubmitted;
import org.jixiao.kernel.access.ForStaff;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.problem.CommandRefused;
import org.jixiao.platform.projection.ReadModel;
import org.jixiao.platform.projection.Reads;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Shows which improvement plans are asked for on the results of a year, and how they stand. */
@RestController
@ForStaff
@Reads(ImprovementPlanProjection.NAME)
class ImprovementPlanEndpoint {

    private static final String PLANS = """
        select kind, code, budget_year, coalesce(extended_to, due_on) as due_on, plan, review ->> 'opinion' as opinion, standing, since
        from improvement_plan where budget_year = :year and standing is not null
            and (:code::text is null or (kind = :kind and code = :code))
        order by array_position(array['project', 'policy', 'unit'], kind), code\
        """;

    private final JdbcClient views;
    private final JsonMapper json;

    ImprovementPlanEndpoint(@ReadModel JdbcClient views, JsonMapper json) {
        this.views = views;
        this.json = json;
    }

    /**
     * A plan that is asked for.
     *
     * @param dueOn last day on which it is taken
     * @param plan the last one; null before the first
     * @param opinion what the review said of it; null before
     * @param since when it came to its standing
     */
    record Asked(
            Subject subject,
            LocalDate dueOn,
            @Nullable ImprovementPlanSubmitted plan,
            @Nullable String opinion,
            Standing standing,
            LocalDate since) {}

    /** How far a plan is. */
    enum Standing {
        TO_WRITE,
        IN_REVIEW,
        RETURNED,
        ACCEPTED
    }

    @GetMapping("/api/evaluation/improvement-plans")
    List<Asked> ofYear(@RequestParam @BudgetYear int year) {
        return asked(year, null);
    }

    @GetMapping("/api/evaluation" + OfPath.SUBJECT + "/result-application/improvement-plan")
    Asked of(@OfPath Subject subject) {
        return asked(subject.budgetYear(), subject).stream()
                .findFirst()
                .orElseThrow(() -> new CommandRefused(List.of(Refusal.notFound("no-improvement-plan-asked"))));
    }

    private List<Asked> asked(int year, @Nullable Subject only) {
        return views.sql(PLANS)
                .param("year", year)
                .param("kind", only == null ? null : only.kind())
                .param("code", only == null ? null : only.code())
                .query((row, _) -> asked(row))
                .list();
    }

    private Asked asked(ResultSet row) throws SQLException {
        String plan = row.getString("plan");
        return new Asked(
                new Subject(row.getString("kind"), row.getString("code"), row.getInt("budget_year")),
                row.getObject("due_on", LocalDate.class),
                plan == null ? null : json.readValue(plan, ImprovementPlanSubmitted.class),
                row.getString("opinion"),
                Standing.valueOf(row.getString("standing")),
                row.getObject("since", LocalDate.class));
    }
}
