package org.jixiao.evaluation.submission.prepare;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.SubmittedItem;
import org.jixiao.evaluation.selfevaluation.OfficialForms;
import org.jixiao.evaluation.submission.Matter;
import org.jixiao.kernel.submission.Gaps;
import org.jixiao.platform.archive.Archive;
import org.jixiao.platform.form.Form;
import org.jixiao.platform.form.FormFiles;
import org.jixiao.platform.projection.ReadModel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The concluded self-evaluations of a year, trials left out: a summary as a workbook, and each table whose result stands as PDF and as a
 * workbook. Of classified subjects, whose evaluation is attested, the code alone. What was found false (弄虚作假) is marked and has no table.
 */
@Component
class SelfEvaluationsContents implements Contents {

    private static final String FALSIFIED = "弄虚作假";

    private static final String DUE = """
        select kind, code, classified, name, unit_code, known_budget, total, grade, result_version, voided_by
        from self_evaluation
        where budget_year = :year and not trial and unit_code is not null
            and (coalesce(stage, '') in ('FINALISED', 'ATTESTED') or voided_by is not null) = :concluded
        order by kind desc, code\
        """;

    private final JdbcClient views;
    private final ResultSheet sheets;
    private final OfficialForms forms;
    private final FormFiles files;

    SelfEvaluationsContents(@ReadModel JdbcClient views, ResultSheet sheets, OfficialForms forms, FormFiles files) {
        this.views = views;
        this.sheets = sheets;
        this.forms = forms;
        this.files = files;
    }

    @Override
    public Matter matter() {
        return Matter.SELF_EVALUATIONS;
    }

    @Override
    public String name(Subject subject) {
        return "%d年度绩效自评情况报送材料".formatted(subject.budgetYear());
    }

    @Override
    public List<SubmittedItem> items(Subject subject) {
        return due(subject, true);
    }

    @Override
    public List<SubmittedItem> missing(Subject subject) {
        return due(subject, false).stream()
                .map(item -> new SubmittedItem(item.subject(), item.name(), item.unitCode(), null, null, null, null))
                .toList();
    }

    private List<SubmittedItem> due(Subject subject, boolean concluded) {
        return views.sql(DUE)
                .param("year", subject.budgetYear())
                .param("concluded", concluded)
                .query((row, _) -> item(row, subject.budgetYear()))
                .list();
    }

    private static SubmittedItem item(ResultSet row, int year) throws SQLException {
        Subject subject = new Subject(row.getString("kind"), row.getString("code"), year);
        if (row.getBoolean("classified") || row.getString("name") == null) {
            return SubmittedItem.classified(subject, row.getString("unit_code"));
        }
        boolean stands = row.getString("voided_by") == null;
        BigDecimal total = stands ? row.getBigDecimal("total") : null;
        return new SubmittedItem(
                subject,
                row.getString("name"),
                row.getString("unit_code"),
                row.getBigDecimal("known_budget"),
                total,
                stands ? grade(row.getString("grade")) : FALSIFIED,
                stands ? row.getObject("result_version", Integer.class) : null);
    }

    private static String grade(@Nullable String grade) {
        return grade == null ? "无法证明" : grade;
    }

    @Override
    public void addTo(Archive archive, Subject subject, List<SubmittedItem> items, Gaps gaps, LocalDate on)
            throws IOException {
        String title = "%d年度绩效自评情况汇总表".formatted(subject.budgetYear());
        archive.add(title + ".xlsx", sheets.bytes(title, subject.budgetYear(), items, gaps));
        for (SubmittedItem item : items) {
            if (item.name() != null && !FALSIFIED.equals(item.grade())) {
                Form form = forms.table(item.subject());
                String file = "自评表/%s-%s"
                        .formatted(item.subject().kind(), item.subject().code());
                archive.add(file + ".pdf", files.pdf(form));
                archive.add(file + ".xlsx", files.xlsx(form));
            }
        }
    }
}
