package org.jixiao.kernel.rulebook;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jixiao.contracts.goals.Rules;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The rules of each budget year as they are in force on a day, read once for one question. */
public final class RulesOnDay {

    private final JdbcClient readModel;
    private final JsonMapper mapper;
    private final LocalDate day;
    private final Map<Integer, Optional<Rules>> known = new HashMap<>();

    public RulesOnDay(JdbcClient readModel, JsonMapper mapper, LocalDate day) {
        this.readModel = readModel;
        this.mapper = mapper;
        this.day = day;
    }

    /** Empty where no rulebook of the year is in force yet. */
    public Optional<Rules> of(int budgetYear) {
        return known.computeIfAbsent(budgetYear, this::read);
    }

    private Optional<Rules> read(int budgetYear) {
        return readModel
                .sql("""
                    select rules from rulebook_versions where budget_year = :year and effective_from <= :day
                    order by version desc limit 1\
                    """)
                .param("year", budgetYear)
                .param("day", day)
                .query(String.class)
                .optional()
                .map(rules -> mapper.readValue(rules, Rules.class));
    }
}
