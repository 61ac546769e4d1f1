package org.jixiao.evaluation.workassessment.register;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.evaluation.WorkAssessmentEvent.WorkAssessmentAnswered;
import org.jixiao.contracts.evaluation.WorkAssessmentEvent.WorkAssessmentDecided;
import org.jixiao.contracts.evaluation.WorkAssessmentEvent.WorkAssessmentDrafted;
import org.jixiao.contracts.evaluation.WorkAssessmentEvent.WorkAssessmentObjected;
import org.jixiao.evaluation.workassessment.AssessedPath;
import org.jixiao.evaluation.workassessment.AssessmentReaders;
import org.jixiao.evaluation.workassessment.AssessmentReaders.Reader;
import org.jixiao.evaluation.workassessment.Stage;
import org.jixiao.kernel.access.ForStaff;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.input.UnitCode;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.problem.CommandRefused;
import org.jixiao.platform.projection.ReadModel;
import org.jixiao.platform.projection.Reads;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Shows how the units and divisions were assessed. */
@RestController
@ForStaff
@Reads({WorkAssessmentProjection.NAME, "evaluation-posts"})
class WorkAssessmentEndpoint {

    private final JdbcClient views;
    private final JsonMapper json;
    private final AssessmentReaders readers;

    WorkAssessmentEndpoint(@ReadModel JdbcClient views, JsonMapper json, AssessmentReaders readers) {
        this.views = views;
        this.json = json;
        this.readers = readers;
    }

    /**
     * One line of the register.
     *
     * @param division null for a unit outside the 机关
     * @param total as it stands
     * @param objectUntil null before it was sent
     */
    record AssessmentRow(
            String unitCode,
            @Nullable String division,
            int budgetYear,
            String name,
            Stage stage,
            BigDecimal total,
            String grade,
            @Nullable LocalDate objectUntil,
            long version) {}

    /**
     * An assessment with everything in it; what has not happened is null.
     *
     * @param row where it stands
     */
    record AssessmentDetail(
            AssessmentRow row,
            WorkAssessmentDrafted drafted,
            @Nullable WorkAssessmentObjected objected,
            @Nullable WorkAssessmentAnswered answered,
            @Nullable WorkAssessmentDecided decided) {}

    /** Of a budget year, the best first, as far as the caller may read them. */
    @GetMapping("/api/evaluation/work-assessments")
    List<AssessmentRow> ofYear(@RequestParam @BudgetYear int year, Caller caller) {
        Reader reader = readers.reader(caller);
        return views
                .sql("select * from work_assessment where budget_year = :year order by total desc, unit_code,"
                        + " division")
                .param("year", year)
                .query((row, _) -> row(row))
                .list()
                .stream()
                .filter(row -> mayRead(row, reader))
                .toList();
    }

    @GetMapping(AssessedPath.PATH)
    ResponseEntity<AssessmentDetail> show(
            @PathVariable @UnitCode String unit,
            @PathVariable @BudgetYear int year,
            @RequestParam(defaultValue = "") String division,
            Caller caller) {
        Reader reader = readers.reader(caller);
        AssessmentDetail found = views.sql("""
            select * from work_assessment where budget_year = :year and unit_code = :unit and division = :division\
            """)
                .param("year", year)
                .param("unit", unit)
                .param("division", division)
                .query((row, _) -> detail(row))
                .optional()
                .filter(one -> mayRead(one.row(), reader))
                .orElseThrow(() -> new CommandRefused(List.of(Refusal.notFound("work-assessment-unknown"))));
        return ResponseEntity.ok().eTag("\"" + found.row().version() + "\"").body(found);
    }

    private static boolean mayRead(AssessmentRow row, Reader reader) {
        return reader.mayRead(row.unitCode(), row.division(), row.stage());
    }

    private AssessmentDetail detail(ResultSet row) throws SQLException {
        return new AssessmentDetail(
                row(row),
                json.readValue(row.getString("drafted"), WorkAssessmentDrafted.class),
                read(row.getString("objected"), WorkAssessmentObjected.class),
                read(row.getString("answered"), WorkAssessmentAnswered.class),
                read(row.getString("decided"), WorkAssessmentDecided.class));
    }

    private <T> @Nullable T read(@Nullable String text, Class<T> type) {
        return text == null ? null : json.readValue(text, type);
    }

    private static AssessmentRow row(ResultSet row) throws SQLException {
        String division = row.getString("division");
        return new AssessmentRow(
                row.getString("unit_code"),
                division.isEmpty() ? null : division,
                row.getInt("budget_year"),
                row.getString("name"),
                Stage.valueOf(row.getString("stage")),
                row.getBigDecimal("total"),
                row.getString("grade"),
                row.getObject("object_until", LocalDate.class),
                row.getLong("version"));
    }
}
