package org.jixiao.evaluation.selfevaluation.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationOpened;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet;
import org.jixiao.platform.projection.ReadModel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Questions to the register of self-evaluations. */
@Component
class SelfEvaluationRegister {

    private final JdbcClient readModel;
    private final JsonMapper json;

    SelfEvaluationRegister(@ReadModel JdbcClient readModel, JsonMapper json) {
        this.readModel = readModel;
        this.json = json;
    }

    /** The self-evaluations of a budget year by project code, from the one after {@code after}. */
    List<SelfEvaluationRow> ofYear(int budgetYear, String after, int limit) {
        return readModel
                .sql("""
                    select * from self_evaluation_register
                    where budget_year = :year and project_code > :after
                    order by project_code
                    limit :limit\
                    """)
                .param("year", budgetYear)
                .param("after", after)
                .param("limit", limit)
                .query((row, _) -> row(row))
                .list();
    }

    Optional<SelfEvaluationDetail> find(String projectCode, int budgetYear) {
        return readModel
                .sql("select * from self_evaluation_register where project_code = :code and budget_year = :year")
                .param("code", projectCode)
                .param("year", budgetYear)
                .query((row, _) -> new SelfEvaluationDetail(
                        row(row),
                        read(row.getString("prefilled"), SelfEvaluationOpened.class),
                        read(row.getString("sheet"), SelfEvaluationSheet.class),
                        row.getString("content_hash"),
                        row.getString("confirmed_by")))
                .optional();
    }

    private <T> @Nullable T read(@Nullable String text, Class<T> type) {
        return text == null ? null : json.readValue(text, type);
    }

    private static SelfEvaluationRow row(ResultSet row) throws SQLException {
        return new SelfEvaluationRow(
                row.getString("project_code"),
                row.getInt("budget_year"),
                row.getString("project_name"),
                row.getString("unit_code"),
                Stage.valueOf(row.getString("stage")),
                row.getBigDecimal("total"),
                row.getString("grade"),
                row.getObject("concluded_on", LocalDate.class),
                row.getLong("version"));
    }
}
