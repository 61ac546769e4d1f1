package org.jixiao.evaluation.submission.prepare;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.SubmittedItem;
import org.jixiao.evaluation.keyevaluation.FinalReports;
import org.jixiao.evaluation.submission.Matter;
import org.jixiao.kernel.submission.Gaps;
import org.jixiao.platform.archive.Archive;
import org.jixiao.platform.form.Form;
import org.jixiao.platform.form.FormFiles;
import org.jixiao.platform.projection.ReadModel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The final report of a key evaluation, as PDF, DOCX and workbook, with its result as a table. Nothing classified is evaluated so. */
@Component
class KeyReportContents implements Contents {

    private static final String FINAL = """
        select name, unit_code, total, grade, (result ->> 'version')::int as result_version from key_evaluation
        where budget_year = :year and kind = :kind and code = :code and result is not null and reopened is null
            and name is not null and unit_code is not null\
        """;

    private final JdbcClient views;
    private final ResultSheet sheets;
    private final FinalReports reports;
    private final FormFiles files;

    KeyReportContents(@ReadModel JdbcClient views, ResultSheet sheets, FinalReports reports, FormFiles files) {
        this.views = views;
        this.sheets = sheets;
        this.reports = reports;
        this.files = files;
    }

    @Override
    public Matter matter() {
        return Matter.KEY_REPORT;
    }

    @Override
    public String name(Subject subject) {
        return "%d年度部门评价报告报送材料（%s）".formatted(subject.budgetYear(), subject.code());
    }

    @Override
    public List<SubmittedItem> items(Subject subject) {
        return views.sql(FINAL)
                .param("year", subject.budgetYear())
                .param("kind", subject.kind())
                .param("code", subject.code())
                .query((row, _) -> new SubmittedItem(
                        subject,
                        row.getString("name"),
                        row.getString("unit_code"),
                        null,
                        row.getBigDecimal("total"),
                        Objects.requireNonNullElse(row.getString("grade"), "无法证明"),
                        row.getInt("result_version")))
                .list();
    }

    @Override
    public void addTo(Archive archive, Subject subject, List<SubmittedItem> items, Gaps gaps, LocalDate on)
            throws IOException {
        String title = "%d年度部门评价结果表".formatted(subject.budgetYear());
        archive.add(title + ".xlsx", sheets.bytes(title, subject.budgetYear(), items, gaps));
        Form report = reports.report(subject);
        archive.add("绩效评价报告.pdf", files.pdf(report));
        archive.add("绩效评价报告.docx", files.docx(report));
        archive.add("绩效评价报告.xlsx", files.xlsx(report));
    }
}
