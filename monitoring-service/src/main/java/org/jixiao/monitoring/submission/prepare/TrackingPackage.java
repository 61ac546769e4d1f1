package org.jixiao.monitoring.submission.prepare;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.SubmittedItem;
import org.jixiao.monitoring.paper.MonitoringWords;
import org.jixiao.monitoring.trackingreport.TrackingReports;
import org.jixiao.platform.archive.Archive;
import org.jixiao.platform.form.Form;
import org.jixiao.platform.form.FormFiles;
import org.jixiao.platform.projection.ReadModel;
import org.jixiao.platform.sheet.Column;
import org.jixiao.platform.sheet.Sheet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A year's tracking, trials left out: a register of what is tracked, and the office's report on each task as PDF, DOCX and workbook. Of
 * classified goals the register has the code alone, and the reports count them.
 */
@Component
class TrackingPackage {

    private static final String TRACKED = """
        select kind, code, classified, name, unit_code from tracking
        where budget_year = :year and opened_on is not null and not trial and unit_code is not null
        order by kind desc, code\
        """;

    private final JdbcClient views;
    private final TrackingReports reports;
    private final FormFiles files;

    TrackingPackage(@ReadModel JdbcClient views, TrackingReports reports, FormFiles files) {
        this.views = views;
        this.reports = reports;
        this.files = files;
    }

    /** The tasks that are over: their cut-off month. */
    List<Integer> months(int year, LocalDate today) {
        return reports.tasks(year, today).stream()
                .filter(task -> task.cutOff().isBefore(today))
                .map(task -> task.cutOff().getMonthValue())
                .toList();
    }

    List<SubmittedItem> items(int year) {
        return views.sql(TRACKED)
                .param("year", year)
                .query((row, _) -> {
                    Subject subject = new Subject(row.getString("kind"), row.getString("code"), year);
                    return row.getBoolean("classified")
                            ? SubmittedItem.classified(subject, row.getString("unit_code"))
                            : new SubmittedItem(
                                    subject, row.getString("name"), row.getString("unit_code"), null, null, null, null);
                })
                .list();
    }

    void addTo(Archive archive, int year, List<Integer> months, List<SubmittedItem> items, LocalDate today)
            throws IOException {
        archive.add("%d年度绩效跟踪对象登记表.xlsx".formatted(year), register(year).bytes(items));
        for (int month : months) {
            Form report = reports.report(year, month, null, today);
            String file = "绩效跟踪报告（%s）".formatted(MonitoringWords.months(month));
            archive.add(file + ".pdf", files.pdf(report));
            archive.add(file + ".docx", files.docx(report));
            archive.add(file + ".xlsx", files.xlsx(report));
        }
    }

    private static Sheet<SubmittedItem> register(int year) {
        return new Sheet<>(
                "绩效跟踪对象登记表",
                List.of("%d年度绩效跟踪对象登记表".formatted(year)),
                List.of(
                        Column.text("代码", 24, item -> item.subject().code()),
                        Column.text("名称", 48, SubmittedItem::name),
                        Column.text("单位代码", 14, SubmittedItem::unitCode)));
    }
}
