package org.jixiao.monitoring.trackingreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.contracts.goals.Indicator.Direction.AT_LEAST;
import static org.jixiao.contracts.goals.Indicator.Kind.CUMULATIVE;
import static org.jixiao.monitoring.Examples.numeric;

import java.io.IOException;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.kernel.subject.SubjectsOfPaths;
import org.jixiao.monitoring.Printed;
import org.jixiao.monitoring.TrackedYear;
import org.jixiao.platform.test.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The report on a tracking task")
class TrackingReportIT extends TrackedYear {

    private static final int YEAR = 2023;
    private static final String REPORT = "/api/monitoring/tracking-reports/2023/";
    private static final List<Indicator> GOAL =
            List.of(numeric("I1", AT_LEAST, CUMULATIVE, "1200"), numeric("I2", AT_LEAST, CUMULATIVE, "60"));

    TrackingReportIT() {
        super(YEAR);
    }

    @Test
    @DisplayName("counts what was due and reported, and tells causes, corrections, rectifications and advice")
    void tellsTheTask() throws IOException {
        begun();
        Subject slow = Subject.project(freshProject(), YEAR);
        proposed(slow.code(), YEAR);
        tracked(slow, "援外地干部人才培训", GOAL);
        paid(slow, "716000.00");
        reported(slow, """
            {"code": "I1", "actual": "300", "forecast": "900", "likelihood": "POSSIBLE",
             "deviation": {"lacking": ["STAFF", "FUNDS"], "explanation": "受疫情影响，上半年两期培训班推迟到下半年举办。"},
             "correction": {"measure": "三季度加开两期培训班", "responsible": "王项目", "by": "2023-09-30"}},
            {"code": "I2", "actual": "30", "forecast": "60", "likelihood": "CERTAIN"}\
            """);
        Subject policy = Subject.policy("ZC-2023-001", YEAR);
        tracked(policy, "援外地人才培训补助政策", GOAL);
        Answer ordered = accepted(
                as("planning-finance").post(SubjectsOfPaths.pathOf("monitoring", slow) + "/rectifications", """
                    {"documentNumber": "沪合办绩整〔2023〕1号", "source": "TRACKING", "severity": "ORDINARY", "lossOrViolation": false,
                     "findings": ["培训签到材料不完整。"], "requirements": "补齐签到材料。",
                     "basis": "2023年1–6月绩效跟踪", "dueOn": "2023-08-30"}\
                    """));
        auditor().after(ordered).get("/api/monitoring/rectifications?year=2023");

        String pdf = Printed.pdf(as("planning-finance"), REPORT + "6");

        assertThat(pdf)
                .contains("绩效跟踪报告", "2023年度1–6月全办", "填报期限：2023年7月31日", "金额单位：万元")
                .contains("一、总体情况", "应填报绩效跟踪的对象2个，已填报1个", "覆盖率50.00%")
                .contains("二、目标与预算执行情况", "286.40", "71.60", "25.00%", "序时进度50.00%")
                .contains("三、偏差与原因", "援外地干部人才培训", "上半年两期培训班推迟", "人员")
                .contains("四、纠偏与整改", "提出纠偏措施1项；未销号整改1项", "三季度加开两期培训班", "培训签到材料不完整。", "整改中")
                .contains("五、下一步建议", "目标偏慢、预算偏慢（1个）", "必要时调减预算", "尚未填报（1个）", "援外地人才培训补助政策");
        assertThat(Printed.pdf(as("planning-finance"), REPORT + "6?unit=" + UNIT))
                .contains("2023年度1–6月机关本部");
        assertThat(Printed.pdf(as("planning-finance"), REPORT + "6?unit=31000009"))
                .contains("31000009", "对象0个");
        assertThat(Printed.cells(as("planning-finance"), REPORT + "6")).contains("绩效跟踪报告", "五、下一步建议", "50.00%");
        assertThat(Printed.document(as("planning-finance"), REPORT + "6")).contains("绩效跟踪报告", "五、下一步建议", "三季度加开两期培训班");
    }

    @Test
    @DisplayName("exists for a tracking task of the rulebook only, and for staff only")
    void existsForATaskOnly() {
        Answer unknown = as("planning-finance").get(REPORT + "5");

        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.problem()).isEqualTo("tracking-task-not-found");
        assertThat(stranger().get(REPORT + "6").status()).isEqualTo(401);
    }
}
