package org.jixiao.monitoring.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jixiao.contracts.goals.Indicator.Direction.AT_LEAST;
import static org.jixiao.contracts.goals.Indicator.Kind.CUMULATIVE;
import static org.jixiao.monitoring.Examples.numeric;

import java.io.IOException;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.kernel.subject.SubjectsOfPaths;
import org.jixiao.monitoring.Printed;
import org.jixiao.monitoring.TrackedYear;
import org.jixiao.platform.test.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The notice of a rectification")
class RectificationNoticeIT extends TrackedYear {

    private static final int YEAR = 2024;

    RectificationNoticeIT() {
        super(YEAR);
    }

    @Test
    @DisplayName("says what was found, what follows, and how it was closed; and as it stood before")
    void saysWhatWasFound() throws IOException {
        begun();
        Subject project = Subject.project(freshProject(), YEAR);
        proposed(project.code(), YEAR);
        tracked(project, "援外地干部人才培训", List.of(numeric("I1", AT_LEAST, CUMULATIVE, "1200")));
        String rectifications = SubjectsOfPaths.pathOf("monitoring", project) + "/rectifications";
        String notice = rectifications + "/1/forms/notice";
        assertThat(auditor().get(notice).problem()).isEqualTo("rectification-not-found");

        Answer ordered = accepted(as("planning-finance").post(rectifications, """
            {"documentNumber": "沪合办绩整〔2024〕1号", "source": "TRACKING", "severity": "ORDINARY", "lossOrViolation": false,
             "findings": ["上半年培训人次仅完成年度指标的三分之一。", "培训签到材料不完整，无法核实实际参训人数。"],
             "requirements": "制定补训计划，补齐签到和考核材料，并于期限内报送整改报告。",
             "basis": "2024年1–6月绩效跟踪报告", "dueOn": "2024-08-30"}\
            """));

        assertThat(Printed.pdf(auditor().after(ordered), notice))
                .contains(
                        "整改通知书",
                        "编号：" + project.code() + "-2024-整改01",
                        "文号：沪合办绩整〔2024〕1号",
                        "送达单位",
                        "机关本部",
                        "通知日期2024年7月12日")
                .contains("1.上半年培训人次", "2.培训签到材料", "制定补训计划", "2024年1–6月绩效跟踪报告", "2024年8月30日前完成整改")
                .contains("超过10个工作日", "5个工作日内提交陈述说明", "签收人")
                .doesNotContain("销号");

        Answer reported = accepted(as("project-officer").post(rectifications + "/1/reports", """
            {"report": "已补训两期，签到材料已补齐。", "evidence": []}\
            """));
        Answer closed = accepted(as("planning-finance").after(reported).post(rectifications + "/1/acceptance", """
            {"remark": "材料齐全，整改到位。"}\
            """));

        assertThat(Printed.pdf(auditor().after(closed), notice))
                .contains("整改销号", "已补训两期", "验收通过，予以销号", "销号日期2024年7月12日", "材料齐全，整改到位。");
        assertThat(Printed.cells(auditor(), notice))
                .contains("整改通知书", "文号：沪合办绩整〔2024〕1号", "整改销号", "材料齐全，整改到位。", "机关本部");
        assertThat(stranger().get(notice).status()).isEqualTo(401);
    }

    @Test
    @DisplayName("does not exist for a classified project")
    void doesNotExist() {
        String code = freshProject();
        registeredAsClassified(code);

        String notice = "/api/monitoring/projects/" + code + "/2020/rectifications/1/forms/notice";

        await().untilAsserted(() -> assertThat(auditor().get(notice).problem()).isEqualTo("classified-has-no-forms"));
        assertThat(auditor().get(notice).status()).isEqualTo(404);
    }
}
