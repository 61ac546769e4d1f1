package org.jixiao.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jixiao.platform.sheet.Xlsx;
import org.jixiao.platform.test.Answer;
import org.jixiao.platform.test.Api;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The official forms of a goal")
class GoalFormsIT extends GoalsIT {

    private final String forms = project + "/goal/forms";

    @Test
    @DisplayName("say what the log says: what was applied for, how it was reviewed, and what was approved")
    void sayWhatTheLogSays() throws IOException {
        Answer passed = broughtToTheBudget();
        Answer arranged = did(200, planning().post(project + "/budget-arrangement", AMOUNT));
        assertThat(did(404, planning().after(passed).get(forms + "/approval")).problem())
                .isEqualTo("form-before-approval");
        financeApproves("沪财预〔2020〕8号", "2864000.00");
        await().untilAsserted(() -> assertThat(planning()
                        .after(arranged)
                        .get(project + "/goal")
                        .json("status")
                        .asString())
                .isEqualTo("APPROVED"));

        assertThat(pdf("/application"))
                .contains("项目支出绩效目标申报表", "对口支援项目管理与督查经费", code, "2020年度", "金额单位：万元", "286.40")
                .contains("完成60个援建项目督查。", "督查援建项目数", "≥60个", "受援地群众满意度", "分值合计", "真实性确认", "2020年", "■新增□延续")
                .doesNotContain("草稿");
        assertThat(pdf("/shanghai-application"))
                .contains("财政项目支出绩效目标申报表", "金额单位：元", "2,864,000.00", "沪委发〔2019〕12号", "主任办公会审定。");
        assertThat(pdf("/review")).contains("项目支出绩效目标审核意见表", "计划财务处", "研究室", "综合秘书处", "审核通过", "优");
        assertThat(pdf("/approval")).contains("项目支出绩效目标批复表", "沪财预〔2020〕8号", "第1版");
        assertThat(cells("/application")).contains("项目支出绩效目标申报表", "督查援建项目数", "≥60个", "金额单位：万元");
        assertThat(cells("/approval")).contains("项目支出绩效目标批复表", "第 1 版");
    }

    @Test
    @DisplayName("can be printed on the way, marked as a draft, and as they stood at any moment")
    void canBePrintedOnTheWay() throws IOException {
        Answer proposed = propose();
        assertThat(did(404, officer().after(proposed).get(forms + "/application"))
                        .problem())
                .isEqualTo("goal-not-drafted");
        Answer drafted = did(200, draft("20"));
        did(404, officer().after(drafted).get(forms + "/review"));
        Answer before = did(200, auditor().get("/api/goals/states?stream=goal:project/" + code + "/2020"));
        Answer changed = did(200, officer().put(project + "/goal", goal("20").replace("60个", "80个")));

        assertThat(pdfAfter(changed)).contains("草稿", "完成80个援建项目督查。");
        assertThat(pdf("/application?at=" + before.json("lastPosition").asLong()))
                .contains("完成60个援建项目督查。");
        assertThat(did(404, officer().after(changed).get(forms + "/review")).problem())
                .isEqualTo("form-before-review");
    }

    @Test
    @DisplayName("do not exist for a classified project, nor for an unknown one")
    void doNotExist() {
        Answer registered = did(201, secrecy().post("/api/goals/classified-projects", """
            {"projectCode": "%s", "budgetYear": 2020, "codeName": "涉密项目甲", "unitCode": "HQ", "total": null}
            """.formatted(code)));
        assertThat(did(404, planning().after(registered).get(forms + "/application"))
                        .problem())
                .isEqualTo("classified-has-no-forms");
        assertThat(did(404, planning().get("/api/goals/projects/31000020T999999999999/2020/goal/forms/application"))
                        .problem())
                .isEqualTo("subject-not-found");
        did(401, stranger().get(forms + "/application"));
    }

    private Api auditor() {
        return stranger().as("auditor", "");
    }

    /** Without white space, which stands wherever a line of a cell ends. */
    private String pdf(String form) throws IOException {
        return textOf(planning().download(forms + form));
    }

    private String pdfAfter(Answer written) throws IOException {
        return textOf(planning().after(written).download(forms + "/application"));
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    private List<String> cells(String form) throws IOException {
        byte[] file = planning().with("Accept", Xlsx.MEDIA_TYPE_VALUE).download(forms + form);
        List<String> texts = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            workbook.getFirstSheet()
                    .read()
                    .forEach(row -> row.forEach(cell -> {
                        if (cell != null && cell.getRawValue() != null) {
                            texts.add(cell.getText());
                        }
                    }));
        }
        return texts;
    }
}
