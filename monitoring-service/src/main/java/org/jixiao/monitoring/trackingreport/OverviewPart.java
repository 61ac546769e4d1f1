package org.jixiao.monitoring.trackingreport;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.kernel.paper.PaperWords;
import org.jixiao.platform.form.Form.Row;
import org.jixiao.platform.form.Form.Section;

/** 一、总体情况: who had to report, who did, and who did late. */
record OverviewPart(Sums sums) {

    Section section() {
        List<Row> rows = new ArrayList<>();
        rows.add(Rows.title("一、总体情况"));
        rows.add(Rows.sentences(
                "本期应填报绩效跟踪的对象%d个，已填报%d个，其中逾期填报%d个；未填报%d个，其中已逾期%d个；覆盖率%s。其中涉密项目%d个线下跟踪，按线下办理登记计数；另有试编目标%d个不作要求。"
                        .formatted(
                                sums.due(),
                                sums.reported(),
                                sums.late(),
                                sums.due() - sums.reported(),
                                sums.overdue(),
                                coverage(sums),
                                sums.classified(),
                                sums.trials())));
        rows.add(Rows.labels("对象", "应填报（个）", "已填报（个）", "逾期填报（个）", "未填报（个）", "覆盖率"));
        rows.add(counted("项目", sums.of(Subject.PROJECT)));
        rows.add(counted("政策", sums.of(Subject.POLICY)));
        rows.add(counted("单位整体", sums.of(Subject.UNIT)));
        rows.add(counted("部门整体", sums.of(Subject.DEPARTMENT)));
        rows.add(counted("合计", sums));
        return new Section(List.of(), rows);
    }

    private static Row counted(String what, Sums of) {
        return Rows.labels(what, of.due(), of.reported(), of.late(), of.due() - of.reported(), coverage(of));
    }

    private static String coverage(Sums of) {
        return of.due() == 0
                ? "—"
                : PaperWords.percent(BigDecimal.valueOf(of.reported()), BigDecimal.valueOf(of.due()));
    }
}
