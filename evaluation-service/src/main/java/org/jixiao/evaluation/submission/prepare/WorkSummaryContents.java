package org.jixiao.evaluation.submission.prepare;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.SubmittedItem;
import org.jixiao.evaluation.coverage.CoverageWorkbooks;
import org.jixiao.evaluation.statistics.ResultStatistics;
import org.jixiao.evaluation.submission.Matter;
import org.jixiao.kernel.submission.Gaps;
import org.jixiao.platform.archive.Archive;
import org.jixiao.platform.projection.ReadModel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The figures of a year's work: the coverage account, the results by unit, and a summary of grades, rectifications and results in use.
 * They are counts, of classified subjects as well; the account names nothing classified.
 */
@Component
class WorkSummaryContents implements Contents {

    private final JdbcClient views;
    private final ResultStatistics statistics;
    private final CoverageWorkbooks coverage;

    WorkSummaryContents(@ReadModel JdbcClient views, ResultStatistics statistics, CoverageWorkbooks coverage) {
        this.views = views;
        this.statistics = statistics;
        this.coverage = coverage;
    }

    @Override
    public Matter matter() {
        return Matter.WORK_SUMMARY;
    }

    @Override
    public String name(Subject subject) {
        return "%d年度预算绩效管理工作总结报送材料".formatted(subject.budgetYear());
    }

    /** One of each unit that has results: the mean of its projects. */
    @Override
    public List<SubmittedItem> items(Subject subject) {
        int year = subject.budgetYear();
        return statistics.units(year).stream()
                .filter(unit -> unit.concluded() > 0)
                .map(unit -> new SubmittedItem(
                        Subject.unit(unit.unitCode(), year),
                        unit.unitName(),
                        unit.unitCode(),
                        null,
                        unit.mean(),
                        null,
                        null))
                .toList();
    }

    @Override
    public void addTo(Archive archive, Subject subject, List<SubmittedItem> items, Gaps gaps, LocalDate on)
            throws IOException {
        int year = subject.budgetYear();
        archive.add(
                "%d年度预算绩效管理情况汇总表.xlsx".formatted(year),
                new WorkFigures(year, statistics.grades(year), rectifications(year), applications(year)).bytes());
        archive.add("%d年度三全五有台账（全办）.xlsx".formatted(year), coverage.ofOffice(year, on));
        archive.add("%d年度绩效评价结果统计.xlsx".formatted(year), statistics.workbook(year));
    }

    private WorkFigures.Done rectifications(int year) {
        return done("""
            select count(*) as due, count(*) filter (where standing = 'ACCEPTED') as done
            from finding_rectification where budget_year = :year\
            """, year);
    }

    private WorkFigures.Done applications(int year) {
        return done("""
            select count(*) as due, count(*) filter (where decided is not null and reopened is null) as done
            from result_application where budget_year = :year and not lapsed\
            """, year);
    }

    private WorkFigures.Done done(String sql, int year) {
        return views.sql(sql)
                .param("year", year)
                .query((row, _) -> new WorkFigures.Done(row.getInt("due"), row.getInt("done")))
                .single();
    }
}
