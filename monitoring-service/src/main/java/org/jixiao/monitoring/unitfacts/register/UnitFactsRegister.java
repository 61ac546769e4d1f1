package org.jixiao.monitoring.unitfacts.register;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jixiao.contracts.monitoring.UnitFact.Kind;
import org.jixiao.platform.projection.ReadModel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the units' facts. */
@Component
class UnitFactsRegister {

    private static final String FACTS = """
        select unit.unit_code, unit.name, asked.kind, fact.value, fact.source, fact.reported_by, fact.reported_on,
            before.value as last_year
        from unit_with_facts unit
            cross join unnest(string_to_array(:kinds, ',')) with ordinality as asked (kind, place)
            left join unit_fact fact on fact.budget_year = unit.budget_year
                and fact.unit_code = unit.unit_code and fact.kind = asked.kind
            left join unit_fact before on before.budget_year = unit.budget_year - 1
                and before.unit_code = unit.unit_code and before.kind = asked.kind
        where unit.budget_year = :year and (cast(:unit as text) is null or unit.unit_code = :unit)
        order by unit.unit_code, asked.place\
        """;
    private static final List<Kind> KINDS = List.of(Kind.values());
    private static final String EVERY_KIND = KINDS.stream().map(Kind::name).collect(Collectors.joining(","));

    private final JdbcClient views;

    UnitFactsRegister(@ReadModel JdbcClient views) {
        this.views = views;
    }

    /**
     * A fact as it stands.
     *
     * @param value null until it is reported
     * @param lastYear what stood in the year before; null where nothing did
     */
    record Fact(
            Kind kind,
            @Nullable BigDecimal value,
            @Nullable String source,
            @Nullable String reportedBy,
            @Nullable LocalDate reportedOn,
            @Nullable BigDecimal lastYear) {}

    /** A unit of the year and every fact that is asked of it. */
    record UnitWithFacts(String unitCode, String name, List<Fact> facts) {}

    private record Row(String unitCode, String name, Fact fact) {}

    /** The units of a budget year by code, or this one of them. */
    List<UnitWithFacts> ofYear(int budgetYear, @Nullable String unit) {
        List<Row> rows = views.sql(FACTS)
                .param("kinds", EVERY_KIND)
                .param("year", budgetYear)
                .param("unit", unit)
                .query(UnitFactsRegister::row)
                .list();
        List<UnitWithFacts> units = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += KINDS.size()) {
            Row first = rows.get(from);
            units.add(new UnitWithFacts(
                    first.unitCode(),
                    first.name(),
                    rows.subList(from, from + KINDS.size()).stream()
                            .map(Row::fact)
                            .toList()));
        }
        return units;
    }

    private static Row row(ResultSet row, int index) throws SQLException {
        return new Row(
                row.getString("unit_code"),
                row.getString("name"),
                new Fact(
                        Kind.valueOf(row.getString("kind")),
                        row.getBigDecimal("value"),
                        row.getString("source"),
                        row.getString("reported_by"),
                        row.getObject("reported_on", LocalDate.class),
                        row.getBigDecimal("last_year")));
    }
}
