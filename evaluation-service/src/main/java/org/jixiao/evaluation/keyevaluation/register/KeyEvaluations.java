package org.jixiao.evaluation.keyevaluation.register;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.DraftOpinionAsked;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.DraftOpinionGiven;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.EvaluationNoticeIssued;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.EvaluationPlanSubmitted;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.EvaluationReportDrafted;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.FeedbackLetterAnswered;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.FeedbackLetterSent;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.Ground;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationArchived;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationEntrusted;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationFinalised;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationOpened;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationReopened;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationScored;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyResultConfirmed;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.ObjectionsAnswered;
import org.jixiao.contracts.goals.ReviewRoute;
import org.jixiao.evaluation.keyevaluation.register.KeyEvaluationDetail.Member;
import org.jixiao.evaluation.keyevaluation.register.KeyEvaluationDetail.Review;
import org.jixiao.platform.projection.ReadModel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Questions to the register of key evaluations. */
@Component
class KeyEvaluations {

    private static final String OF_YEAR = """
        select * from key_evaluation e where budget_year = :year and stage is not null and (cast(:evaluator as text) is null
            or (result is null or reopened is not null) and exists (select 1 from key_evaluation_evaluator m
                where m.budget_year = e.budget_year and m.kind = e.kind and m.code = e.code and m.staff_id = :evaluator
                    and m.entrusted_at = e.entrusted_at and not m.recused))
        order by kind, code\
        """;

    private static final String ONE = """
        select * from key_evaluation where budget_year = :year and kind = :kind and code = :code and stage is not null
            and route is not null\
        """;

    private static final String MEMBERS = """
        select m.*, coalesce(m.entrusted_at = e.entrusted_at, false) as named
        from key_evaluation_evaluator m join key_evaluation e using (budget_year, kind, code)
        where budget_year = :year and kind = :kind and code = :code order by staff_id\
        """;

    private final JdbcClient views;
    private final JsonMapper json;

    KeyEvaluations(@ReadModel JdbcClient views, JsonMapper json) {
        this.views = views;
        this.json = json;
    }

    /** @param evaluator staff id whose open commissions are asked for; null for all evaluations */
    List<KeyEvaluationRow> ofYear(int budgetYear, @Nullable String evaluator) {
        return views.sql(OF_YEAR)
                .param("year", budgetYear)
                .param("evaluator", evaluator)
                .query((row, _) -> row(row))
                .list();
    }

    Optional<KeyEvaluationDetail> find(Subject subject) {
        return of(subject, ONE)
                .query((row, _) -> new KeyEvaluationDetail(
                        row(row),
                        requireNonNull(read(row, "route", ReviewRoute.class)),
                        requireNonNull(read(row, "opened", KeyEvaluationOpened.class)),
                        read(row, "entrusted", KeyEvaluationEntrusted.class),
                        of(subject, MEMBERS)
                                .query((member, _) -> member(member))
                                .list(),
                        read(row, "notice", EvaluationNoticeIssued.class),
                        read(row, "plan", EvaluationPlanSubmitted.class),
                        read(row, "plan_review", Review.class),
                        read(row, "draft", EvaluationReportDrafted.class),
                        read(row, "asked", DraftOpinionAsked.class),
                        read(row, "opinion", DraftOpinionGiven.class),
                        read(row, "replies", ObjectionsAnswered.class),
                        read(row, "report_review", Review.class),
                        read(row, "result", KeyEvaluationFinalised.class),
                        read(row, "letter", FeedbackLetterSent.class),
                        read(row, "letter_answer", FeedbackLetterAnswered.class),
                        read(row, "archived", KeyEvaluationArchived.class),
                        read(row, "reopened", KeyEvaluationReopened.class),
                        read(row, "confirmed", KeyResultConfirmed.class)))
                .optional();
    }

    private JdbcClient.StatementSpec of(Subject subject, String sql) {
        return views.sql(sql)
                .param("year", subject.budgetYear())
                .param("kind", subject.kind())
                .param("code", subject.code());
    }

    private Member member(ResultSet row) throws SQLException {
        return new Member(
                row.getString("staff_id"),
                row.getString("name"),
                row.getBoolean("named"),
                row.getBoolean("recused"),
                row.getObject("undertaken_on", LocalDate.class),
                read(row, "sheet", KeyEvaluationScored.class));
    }

    private <T> @Nullable T read(ResultSet row, String column, Class<T> type) throws SQLException {
        String text = row.getString(column);
        return text == null ? null : json.readValue(text, type);
    }

    private static KeyEvaluationRow row(ResultSet row) throws SQLException {
        return new KeyEvaluationRow(
                row.getString("kind"),
                row.getString("code"),
                row.getInt("budget_year"),
                row.getString("name"),
                row.getString("unit_code"),
                Ground.valueOf(row.getString("ground")),
                Stage.valueOf(row.getString("stage")),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("since", LocalDate.class),
                row.getBigDecimal("total"),
                row.getString("grade"),
                row.getObject("prove_by", LocalDate.class),
                row.getBoolean("in_doubt"),
                row.getLong("version"));
    }
}
