package org.jixiao.goals.appraisal.content;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.AppraisalConclusion;
import org.jixiao.contracts.goals.AppraisalEvent.DimensionScore;
import org.jixiao.contracts.goals.AppraisalEvent.ExpertFindings;
import org.jixiao.contracts.goals.AppraisalEvent.FiveDimensions;
import org.jixiao.contracts.goals.AppraisalForm;
import org.jixiao.contracts.goals.AppraisalMethod;
import org.jixiao.goals.appraisal.content.AppraisalContent.Commission;
import org.jixiao.goals.appraisal.content.AppraisalContent.Conclusion;
import org.jixiao.goals.appraisal.content.AppraisalContent.ExpertScore;
import org.jixiao.platform.projection.ReadModel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Questions to the appraisals. */
@Component
class AppraisalContents {

    private final JdbcClient readModel;
    private final JsonMapper mapper;

    AppraisalContents(@ReadModel JdbcClient readModel, JsonMapper mapper) {
        this.readModel = readModel;
        this.mapper = mapper;
    }

    Optional<AppraisalContent> find(Subject subject) {
        return find(subject, experts(subject));
    }

    /** Without its experts while they are at it, so that nobody who waits for the outcome can speak to them. */
    Optional<AppraisalContent> withoutOpenCommission(Subject subject) {
        return find(subject)
                .map(appraisal -> appraisal.standing().equals("OPENED") ? appraisal.withoutExperts() : appraisal);
    }

    /** What an expert is shown: the appraisal while it is open and the expert not recused, and of the scores only the own one. */
    Optional<AppraisalContent> entrustedTo(String expert, Subject subject) {
        List<ExpertScore> own = experts(subject).stream()
                .filter(named -> named.expert().equals(expert) && named.recusalReason() == null)
                .toList();
        return own.isEmpty()
                ? Optional.empty()
                : find(subject, own).filter(appraisal -> appraisal.standing().equals("OPENED"));
    }

    private Optional<AppraisalContent> find(Subject subject, List<ExpertScore> experts) {
        return readModel
                .sql("select * from appraisal_content where subject = :subject")
                .param("subject", subject.toString())
                .query((row, _) -> content(subject, row, experts))
                .optional();
    }

    private List<ExpertScore> experts(Subject subject) {
        return readModel
                .sql("""
                    select * from appraisal_expert where subject = :subject
                    order by expert\
                    """)
                .param("subject", subject.toString())
                .query((row, _) -> new ExpertScore(
                        row.getString("expert"),
                        row.getString("name"),
                        scores(row.getString("scores")),
                        row.getObject("scored_on", LocalDate.class),
                        row.getString("recusal_reason")))
                .list();
    }

    private @Nullable List<DimensionScore> scores(@Nullable String json) {
        return json == null ? null : mapper.readValue(json, new TypeReference<List<DimensionScore>>() {});
    }

    private AppraisalContent content(Subject subject, ResultSet row, List<ExpertScore> experts) throws SQLException {
        return new AppraisalContent(
                subject,
                row.getObject("version", Long.class),
                row.getString("name"),
                row.getString("unit_code"),
                row.getString("project_kind"),
                row.getString("nature"),
                row.getBigDecimal("requested_amount"),
                row.getString("policy_basis"),
                row.getString("kind"),
                row.getString("standing"),
                row.getString("full_reason"),
                commission(row, experts),
                conclusion(row),
                row.getString("improvement_report"),
                row.getString("rejection_reason"));
    }

    private @Nullable Commission commission(ResultSet row, List<ExpertScore> experts) throws SQLException {
        String methods = row.getString("methods");
        return methods == null
                ? null
                : new Commission(
                        mapper.readValue(methods, new TypeReference<List<AppraisalMethod>>() {}),
                        mapper.readValue(row.getString("forms"), new TypeReference<List<AppraisalForm>>() {}),
                        row.getInt("rulebook_version"),
                        experts);
    }

    private @Nullable Conclusion conclusion(ResultSet row) throws SQLException {
        String conclusion = row.getString("conclusion");
        if (conclusion == null) {
            return null;
        }
        String findings = row.getString("findings");
        return new Conclusion(
                AppraisalConclusion.valueOf(conclusion),
                row.getObject("concluded_on", LocalDate.class),
                row.getBigDecimal("appraised_amount"),
                row.getBigDecimal("valid_up_to"),
                row.getInt("valid_through"),
                mapper.readValue(row.getString("dimensions"), FiveDimensions.class),
                row.getString("improvements"),
                findings == null ? null : mapper.readValue(findings, ExpertFindings.class));
    }
}
