package org.jixiao.evaluation.selfevaluation.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.FalsificationFound;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.LateMoneyNoticed;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationFinalised;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationOpened;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet.Result;
import org.jixiao.evaluation.selfevaluation.register.SelfEvaluationDetail.Step;
import org.jixiao.platform.projection.ReadModel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Questions to the register of self-evaluations. */
@Component
class SelfEvaluations {

    private static final String OF_SUBJECT = " where budget_year = :year and kind = :kind and code = :code ";

    private static final String ONE = "select *, coalesce((late_money ->> 'reopeningProposed')::boolean, false)"
            + " as reopening_proposed from self_evaluation";

    private final JdbcClient views;
    private final JsonMapper json;

    SelfEvaluations(@ReadModel JdbcClient views, JsonMapper json) {
        this.views = views;
        this.json = json;
    }

    /** A page in the order of kind and code. */
    List<SelfEvaluationRow> ofYear(int budgetYear, String afterKind, String afterCode, int limit) {
        return views.sql(ONE + """
             where opened_on is not null and budget_year = :year and (kind, code) > (:afterKind, :afterCode)
            order by kind, code limit :limit\
            """)
                .param("year", budgetYear)
                .param("afterKind", afterKind)
                .param("afterCode", afterCode)
                .param("limit", limit)
                .query((row, _) -> row(row))
                .list();
    }

    Optional<SelfEvaluationDetail> find(Subject subject) {
        return of(subject, ONE + OF_SUBJECT + "and opened_on is not null")
                .query((row, _) -> new SelfEvaluationDetail(
                        row(row),
                        read(row.getString("opened"), SelfEvaluationOpened.class),
                        read(row.getString("sheet"), SelfEvaluationSheet.class),
                        row.getString("content_hash"),
                        stepsOf(subject),
                        read(row.getString("late_money"), LateMoneyNoticed.class),
                        resultsOf(subject),
                        falsificationsOf(subject)))
                .optional();
    }

    private List<Step> stepsOf(Subject subject) {
        return of(subject, "select * from self_evaluation_step" + OF_SUBJECT + "order by version")
                .query((row, _) -> new Step(
                        row.getString("step"),
                        row.getObject("taken_on", LocalDate.class),
                        row.getString("taken_by"),
                        row.getString("post"),
                        row.getString("seat"),
                        row.getString("opinion"),
                        row.getString("said"),
                        row.getString("on_behalf_of")))
                .list();
    }

    private List<SelfEvaluationFinalised> resultsOf(Subject subject) {
        return of(subject, "select result from self_evaluation_result" + OF_SUBJECT + "order by result_version")
                .query((row, _) -> json.readValue(row.getString("result"), SelfEvaluationFinalised.class))
                .list();
    }

    private List<FalsificationFound> falsificationsOf(Subject subject) {
        return of(subject, "select found from self_evaluation_falsification" + OF_SUBJECT + "order by position")
                .query((row, _) -> json.readValue(row.getString("found"), FalsificationFound.class))
                .list();
    }

    private JdbcClient.StatementSpec of(Subject subject, String sql) {
        return views.sql(sql)
                .param("year", subject.budgetYear())
                .param("kind", subject.kind())
                .param("code", subject.code());
    }

    private <T> @Nullable T read(@Nullable String text, Class<T> type) {
        return text == null ? null : json.readValue(text, type);
    }

    private static SelfEvaluationRow row(ResultSet row) throws SQLException {
        String result = row.getString("result");
        return new SelfEvaluationRow(
                row.getString("kind"),
                row.getString("code"),
                row.getInt("budget_year"),
                row.getString("name"),
                row.getString("unit_code"),
                row.getBoolean("classified"),
                row.getBoolean("trial"),
                Stage.valueOf(row.getString("stage")),
                row.getBoolean("late"),
                row.getBigDecimal("total"),
                result == null ? null : Result.valueOf(result),
                row.getString("grade"),
                row.getObject("result_version", Integer.class),
                row.getString("voided_by"),
                row.getObject("prove_by", LocalDate.class),
                row.getObject("concluded_on", LocalDate.class),
                row.getBoolean("reopening_proposed"),
                row.getLong("version"));
    }
}
