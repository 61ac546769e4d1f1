package org.jixiao.monitoring.goaltracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jixiao.contracts.goals.Indicator.Direction.AT_LEAST;
import static org.jixiao.contracts.goals.Indicator.Direction.BY_DATE;
import static org.jixiao.contracts.goals.Indicator.Direction.YES_NO;
import static org.jixiao.contracts.goals.Indicator.Kind.CUMULATIVE;
import static org.jixiao.contracts.goals.Indicator.Kind.POINT_IN_TIME;
import static org.jixiao.monitoring.Examples.dated;
import static org.jixiao.monitoring.Examples.numeric;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.GoalEvent.ClassifiedGoalApproved;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.goals.ProjectEvent.ClassifiedProjectRegistered;
import org.jixiao.monitoring.Printed;
import org.jixiao.monitoring.TrackedYear;
import org.jixiao.platform.test.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The official form of a tracked month")
class MonitoringFormsIT extends TrackedYear {

    private static final int YEAR = 2022;
    private static final AtomicBoolean BEGUN = new AtomicBoolean();
    private static final List<Indicator> GOAL = List.of(
            numeric("I1", AT_LEAST, CUMULATIVE, "1200"),
            numeric("I2", AT_LEAST, POINT_IN_TIME, "95"),
            dated("I3", YES_NO, "2022-06-30"),
            dated("I4", BY_DATE, "2022-11-30"));
    private static final String INDICATORS = """
        {"code": "I1", "actual": "400", "forecast": "1100", "likelihood": "POSSIBLE",
         "deviation": {"lacking": ["STAFF", "FUNDS"], "explanation": "受疫情影响，上半年两期培训班推迟到下半年举办。"},
         "correction": {"measure": "三季度加开两期培训班", "responsible": "王项目", "by": "2022-09-30"}},
        {"code": "I2", "actual": "96", "forecast": "96", "likelihood": "CERTAIN"},
        {"code": "I3", "attainment": "REACHED", "likelihood": "CERTAIN"},
        {"code": "I4", "expectedOn": "2022-11-20", "likelihood": "CERTAIN"}\
        """;

    MonitoringFormsIT() {
        super(YEAR);
    }

    @BeforeEach
    void beginTheYear() {
        if (BEGUN.compareAndSet(false, true)) {
            begun();
        }
    }

    @Test
    @DisplayName("says what the log says: money, goal, deviations, ticks and lights, and who answers for it")
    void saysWhatTheLogSays() throws IOException {
        Subject project = Subject.project(freshProject(), YEAR);
        proposed(project.code(), YEAR);
        tracked(project, "援外地干部人才培训", GOAL);
        String form = tracking(project) + "/reports/6/forms/monitoring-table";
        assertThat(auditor().get(form).problem()).isEqualTo("form-before-report");
        paid(project, "1204000.50");
        Answer reported = reported(project, INDICATORS);
        assertThat(Printed.pdf(auditor().after(reported), form)).contains("审核中", "处长（真实性确认）：____");

        Answer concluded = concluded(project, reported, "ATTENTION", "请加快培训进度。");

        String pdf = Printed.pdf(auditor().after(concluded), form);
        assertThat(pdf)
                .contains("项目支出绩效目标执行监控表", "2022年度", "1–6月执行数", "1–6月执行率", "全年预计执行数", "金额单位：万元")
                .contains("286.40", "120.40005", "42.04%", "270.00", "机关本部", "对口支援处")
                .contains("偏差原因分析", "经费保障", "硬件条件保障", "原因说明", "确定能", "完全不可能", "√", "培训班推迟")
                .contains("三季度加开两期培训班", "责任人：王项目", "2022年9月30日")
                .contains("黄灯", "绿灯", "66.67%", "第1版", "目标正常、预算正常", "测试division-head（2022年7月12日确认）", "关注", "请加快培训进度。")
                .doesNotContain("审核中", "不宜公开");
        assertThat(Printed.cells(auditor(), form))
                .contains("项目支出绩效目标执行监控表", "金额单位：万元", "≥1200", "400", "1100", "√", "1–6月执行数");
    }

    @Test
    @DisplayName("of a policy and of a unit as a whole says so, and can be printed as it stood before")
    void saysOfWhat() throws IOException {
        Subject policy = Subject.policy("ZC-2022-001", YEAR);
        tracked(policy, "援外地人才培训补助政策", GOAL);
        Answer reported = reported(policy, INDICATORS);
        String form = tracking(policy) + "/reports/6/forms/monitoring-table";
        assertThat(Printed.pdf(auditor().after(reported), form)).contains("政策绩效目标执行监控表", "政策名称", "ZC-2022-001");
        Answer states = auditor().get("/api/monitoring/states?stream=goal-tracking:" + policy);
        long before = states.json("lastPosition").asLong();
        concluded(policy, reported, "NORMAL", "");
        assertThat(Printed.pdf(auditor(), form + "?at=" + before)).contains("审核中");

        Subject unit = Subject.unit(UNIT, YEAR);
        tracked(unit, "机关本部", GOAL);
        Answer whole = reported(unit, INDICATORS);
        assertThat(Printed.pdf(auditor().after(whole), tracking(unit) + "/reports/6/forms/monitoring-table"))
                .contains("单位整体支出绩效目标执行监控表");
    }

    @Test
    @DisplayName("does not exist for a classified project, nor where nothing is tracked")
    void doesNotExist() {
        String code = freshProject();
        Subject project = Subject.project(code, YEAR);
        goals().appends(
                        "project",
                        project,
                        LocalDate.of(YEAR, 1, 10),
                        new ClassifiedProjectRegistered(code, YEAR, "涉密项目乙", UNIT, null, "1"));
        goals().appends(
                        "goal",
                        project,
                        LocalDate.of(YEAR, 1, 10),
                        new ClassifiedGoalApproved(project, 1, LocalDate.of(YEAR, 1, 10), "涉密项目乙", UNIT, null, 1));
        await().until(() -> auditor().get(tracking(project)).status() == 200);
        String form = "/reports/6/forms/monitoring-table";

        Answer classified = auditor().get(tracking(project) + form);

        assertThat(classified.status()).isEqualTo(404);
        assertThat(classified.problem()).isEqualTo("classified-has-no-forms");
        assertThat(auditor()
                        .get(tracking(Subject.project(freshProject(), YEAR)) + form)
                        .problem())
                .isEqualTo("tracking-not-open");
        assertThat(stranger().get(tracking(project) + form).status()).isEqualTo(401);
    }
}
