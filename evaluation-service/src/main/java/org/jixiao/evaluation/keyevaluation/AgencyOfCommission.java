package org.jixiao.evaluation.keyevaluation;

import java.util.Optional;
import org.jixiao.contracts.Subject;
import org.jixiao.platform.projection.ReadModel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the agency for which the evaluators of a subject work: its credit is asked for whenever they act, and
 * was asked for when they were commissioned, should this be behind.
 */
@Component
public class AgencyOfCommission {

    private static final String AGENCY = """
        select coalesce(entrusted #>> '{agency,creditCode}', '') from key_evaluation
        where budget_year = :year and kind = :kind and code = :code and entrusted is not null\
        """;

    private final JdbcClient views;

    AgencyOfCommission(@ReadModel JdbcClient views) {
        this.views = views;
    }

    /** 统一社会信用代码; empty where they are experts, and while nobody is commissioned. */
    public Optional<String> of(Subject subject) {
        return views.sql(AGENCY)
                .param("year", subject.budgetYear())
                .param("kind", subject.kind())
                .param("code", subject.code())
                .query((row, _) -> row.getString(1))
                .optional()
                .filter(code -> !code.isEmpty());
    }
}
