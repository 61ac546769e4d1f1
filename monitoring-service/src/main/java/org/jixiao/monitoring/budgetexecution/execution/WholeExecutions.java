package org.jixiao.monitoring.budgetexecution.execution;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jixiao.contracts.Subject;
import org.jixiao.kernel.money.Transfers.End;
import org.jixiao.monitoring.budgetexecution.execution.ClassifiedMoney.OfClass;
import org.jixiao.monitoring.budgetexecution.execution.Executions.Document;
import org.jixiao.monitoring.budgetexecution.execution.Executions.Execution;
import org.jixiao.platform.projection.ReadModel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds up the money of units and of the department. */
@Component
class WholeExecutions {

    private static final int ALL = 100_000;

    /** Of each line the newest version that counts; a reversal (红冲) belongs to the pair of its original. */
    private static final String TRANSFERS = """
        select one.system || '/' || coalesce(one.refers_to, one.number) as pair,
            coalesce(of.unit_code, one.subject_code) as unit_code,
            coalesce(sum(one.amount) filter (where one.kind = 'REALLOCATION_IN'), 0) as moved_in,
            coalesce(sum(one.amount) filter (where one.kind = 'REALLOCATION_OUT'), 0) as moved_out
        from finance_document one
            left join budget_execution of on of.budget_year = one.budget_year
                and of.kind = one.subject_kind and of.code = one.subject_code
        where one.budget_year = :year and one.status = 'COUNTED'
            and one.kind in ('REALLOCATION_IN', 'REALLOCATION_OUT')
            and not exists (select from finance_document later
                where later.budget_year = one.budget_year and later.subject_kind = one.subject_kind
                    and later.subject_code = one.subject_code and later.system = one.system
                    and later.kind = one.kind and later.number = one.number and later.line = one.line
                    and later.version > one.version and later.status = 'COUNTED')
        group by 1, 2 order by 1, 2\
        """;

    private final Executions executions;
    private final JdbcClient views;

    WholeExecutions(Executions executions, @ReadModel JdbcClient views) {
        this.executions = executions;
        this.views = views;
    }

    /** A unit as a whole. */
    record UnitWhole(String unitCode, WholeExecution execution) {}

    /** The department as a whole, and the units of which it is the sum. */
    record DepartmentWhole(String code, int budgetYear, WholeExecution execution, List<UnitWhole> units) {}

    DepartmentWhole department(String code, int budgetYear) {
        List<Execution> parts = new ArrayList<>(executions.ofYear(budgetYear, Subject.PROJECT, "", ALL));
        parts.addAll(executions.ofYear(budgetYear, Subject.UNIT, "", ALL));
        List<End> transfers = views.sql(TRANSFERS)
                .param("year", budgetYear)
                .query(WholeExecutions::end)
                .list();
        Map<String, List<Execution>> byUnit = new LinkedHashMap<>();
        parts.forEach(part ->
                byUnit.computeIfAbsent(unitOf(part), _ -> new ArrayList<>()).add(part));
        List<UnitWhole> units = byUnit.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(unit -> new UnitWhole(
                        unit.getKey(),
                        WholeExecution.of(
                                unit.getValue(),
                                transfers.stream()
                                        .filter(end -> end.unitCode().equals(unit.getKey()))
                                        .toList())))
                .toList();
        return new DepartmentWhole(code, budgetYear, WholeExecution.of(parts, transfers), units);
    }

    /** The unit's own expenditure by what it is for. */
    ClassifiedMoney classified(Subject unit) {
        Map<String, OfClass> classes = new TreeMap<>();
        executions.documentsOf(unit).stream()
                .filter(document -> document.reason() == null && !document.superseded())
                .forEach(document -> classes.merge(
                        Objects.requireNonNullElse(document.economicClass(), "") + document.procurement(),
                        ofClass(document),
                        (one, more) -> new OfClass(
                                one.economicClass(),
                                one.procurement(),
                                one.budget().add(more.budget()),
                                one.executed().add(more.executed()))));
        return ClassifiedMoney.of(List.copyOf(classes.values()));
    }

    private static OfClass ofClass(Document document) {
        return new OfClass(
                document.economicClass(),
                document.procurement(),
                document.amount().multiply(BigDecimal.valueOf(document.kind().budgets())),
                document.amount().multiply(BigDecimal.valueOf(document.kind().executes())));
    }

    /** A subject that nobody registered yet stands for itself. */
    private static String unitOf(Execution part) {
        String unit = part.unitCode();
        return unit == null ? part.code() : unit;
    }

    private static End end(ResultSet row, int index) throws SQLException {
        return new End(
                row.getString("pair"),
                row.getString("unit_code"),
                row.getBigDecimal("moved_in"),
                row.getBigDecimal("moved_out"));
    }
}
