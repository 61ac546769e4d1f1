package org.jixiao.monitoring.dashboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.monitoring.DualReading;
import org.jixiao.contracts.monitoring.DualReading.IndicatorLight;
import org.jixiao.contracts.monitoring.Light;
import org.jixiao.kernel.access.ForStaff;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.problem.CommandRefused;
import org.jixiao.platform.projection.ReadModel;
import org.jixiao.platform.projection.Reads;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Shows one goal and its money over the months of the year, side by side (双监控曲线). */
@RestController
@ForStaff
@Reads({"monitoring-tracking", "monitoring-execution"})
class CurveEndpoint {

    private static final int MONTHS = 12;

    private final JdbcClient readModel;
    private final JsonMapper mapper;

    CurveEndpoint(@ReadModel JdbcClient readModel, JsonMapper mapper) {
        this.readModel = readModel;
        this.mapper = mapper;
    }

    /**
     * @param budget 全年预算数 in 元
     * @param months from January to December
     */
    record Curve(BigDecimal budget, List<Month> months) {}

    /**
     * Up to the end of a month.
     *
     * @param even 元 of an even course, budget × month ÷ 12
     * @param executed 执行数 in 元, each document on its own day
     * @param goalLight null where the month was not reported
     * @param moneyPace null where the month was not reported
     * @param onCourse weight of the indicators that are 绿 or 蓝, in percent of all that are due; null where the month was not reported or
     *     nothing was due
     */
    record Month(
            int month,
            BigDecimal even,
            BigDecimal executed,
            @Nullable Light goalLight,
            DualReading.@Nullable Pace moneyPace,
            @Nullable BigDecimal onCourse) {}

    private record Reported(int month, DualReading reading) {}

    @GetMapping("/api/monitoring" + OfPath.SUBJECT + "/curve")
    Curve curve(@OfPath Subject subject) {
        Map<String, BigDecimal> weights = weights(subject);
        Map<Integer, DualReading> readings =
                reports(subject).stream().collect(Collectors.toMap(Reported::month, Reported::reading));
        BigDecimal budget = budget(subject);
        List<BigDecimal> executed = executed(subject);
        List<Month> months = new ArrayList<>();
        for (int month = 1; month <= MONTHS; month++) {
            DualReading reading = readings.get(month);
            months.add(new Month(
                    month,
                    budget.multiply(BigDecimal.valueOf(month))
                            .divide(BigDecimal.valueOf(MONTHS), 2, RoundingMode.HALF_UP),
                    executed.get(month - 1),
                    reading == null ? null : reading.goal().light(),
                    reading == null ? null : reading.money().pace(),
                    reading == null ? null : onCourse(reading.indicators(), weights)));
        }
        return new Curve(budget, months);
    }

    private static @Nullable BigDecimal onCourse(List<IndicatorLight> lights, Map<String, BigDecimal> weights) {
        Function<List<Light>, BigDecimal> weight = wanted -> lights.stream()
                .filter(indicator -> wanted.contains(indicator.light()))
                .map(indicator -> weights.getOrDefault(indicator.code(), BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Standing.Money.percent(
                weight.apply(List.of(Light.GREEN, Light.BLUE)),
                weight.apply(List.of(Light.GREEN, Light.BLUE, Light.YELLOW, Light.RED)));
    }

    /** Of the indicators as they are tracked now. */
    private Map<String, BigDecimal> weights(Subject subject) {
        return Arrays.stream(about(subject, """
            select indicators from tracking
            where budget_year = :year and kind = :kind and code = :code and opened_on is not null\
            """)
                        .query((row, _) -> mapper.readValue(row.getString("indicators"), Indicator[].class))
                        .optional()
                        .orElseThrow(() -> new CommandRefused(List.of(Refusal.notFound("tracking-not-open")))))
                .collect(Collectors.toMap(Indicator::code, Indicator::weight));
    }

    private List<Reported> reports(Subject subject) {
        return about(subject, """
            select cut_off_month, reading from tracking_report
            where budget_year = :year and kind = :kind and code = :code and reading is not null\
            """).query((row, _) -> reported(row)).list();
    }

    private Reported reported(ResultSet row) throws SQLException {
        return new Reported(row.getInt("cut_off_month"), mapper.readValue(row.getString("reading"), DualReading.class));
    }

    private BigDecimal budget(Subject subject) {
        return about(subject, """
            select budget from budget_execution where budget_year = :year and kind = :kind and code = :code\
            """).query(BigDecimal.class).optional().orElse(BigDecimal.ZERO);
    }

    /** Up to the end of each month. */
    private List<BigDecimal> executed(Subject subject) {
        return about(subject, """
            select coalesce(sum(d.executed), 0.00) as executed
            from generate_series(1, 12) month left join finance_document d
                on d.budget_year = :year and d.subject_kind = :kind and d.subject_code = :code and d.status = 'COUNTED'
                    and d.document_date < make_date(:year, month, 1) + interval '1 month'
                    and not exists (select 1 from finance_document later
                        where later.budget_year = d.budget_year and later.subject_kind = d.subject_kind
                            and later.subject_code = d.subject_code and later.system = d.system and later.kind = d.kind
                            and later.number = d.number and later.line = d.line and later.version > d.version
                            and later.status = 'COUNTED')
            group by month order by month\
            """)
                .query((row, _) -> row.getBigDecimal("executed"))
                .list();
    }

    private JdbcClient.StatementSpec about(Subject subject, String sql) {
        return readModel
                .sql(sql)
                .param("year", subject.budgetYear())
                .param("kind", subject.kind())
                .param("code", subject.code());
    }
}
