package org.jixiao.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jixiao.platform.sheet.Column;
import org.jixiao.platform.sheet.Sheet;
import org.jixiao.platform.sheet.Xlsx;
import org.jixiao.platform.test.Answer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A table of goals")
class GoalImportIT extends GoalsIT {

    private static final String SHEETS = "/api/goals/goal-sheets/2020";
    private static final List<String> HEADINGS = List.of(
            "项目代码",
            "年度目标",
            "财政拨款（元）",
            "上年结转（元）",
            "其他资金（元）",
            "满意度不适用说明",
            "结转资金剩余目标",
            "指标编号",
            "一级指标",
            "二级指标",
            "三级指标",
            "指标方向",
            "指标类型",
            "指标值",
            "完成期限",
            "评价标准",
            "计量单位",
            "分值",
            "核心指标",
            "指标解释",
            "计算公式",
            "数据来源",
            "评分规则",
            "取值方式",
            "设定依据",
            "计划进度",
            "及格门槛（%）");

    @Test
    @DisplayName("drafts each goal on its own and says what came of each")
    void draftsEach() {
        propose();
        Answer begun = did(
                202, officer().post(SHEETS, Xlsx.MEDIA_TYPE_VALUE, sheet(rows(code), rows("31000020T999999999998"))));
        assertThat(begun.json("items").asInt()).isEqualTo(2);
        String run = "/api/goals/bulk-runs/" + begun.json("runId").asString();
        await().untilAsserted(() ->
                assertThat(officer().get(run).json("waiting").asInt()).isZero());

        Answer ended = officer().get(run);
        assertThat(ended.json("done").asInt()).isEqualTo(1);
        assertThat(ended.json("refused").asInt()).isEqualTo(1);
        Answer refused = did(200, officer().get(run + "/items?outcome=REFUSED"));
        assertThat(refused.json("0/label").asString()).isEqualTo("31000020T999999999998");
        assertThat(refused.json("0/errors/0/code").asString()).isEqualTo("subject-not-found");
        await().untilAsserted(() -> assertThat(officer()
                        .get(project + "/goal")
                        .json("content/indicators/5/name")
                        .asString())
                .isEqualTo("受援地群众满意度"));
        did(200, officer().post(project + "/goal/submission", null));
        did(404, planning().get(run));
    }

    @Test
    @DisplayName("keeps where an indicator was chosen from")
    void keepsTheLibrary() {
        propose();
        List<List<String>> chosen = rows(code);
        chosen.set(0, padded(chosen.getFirst(), List.of("DKZY-02", "1")));
        did(202, officer().post(SHEETS, Xlsx.MEDIA_TYPE_VALUE, sheet(chosen)));
        await().untilAsserted(() -> assertThat(officer()
                        .get(project + "/goal")
                        .json("content/indicators/0/library/code")
                        .asString())
                .isEqualTo("DKZY-02"));
        chosen.set(0, padded(rows(code).getFirst(), List.of("指标", "")));
        assertThat(did(422, officer().post(SHEETS, Xlsx.MEDIA_TYPE_VALUE, sheet(chosen)))
                        .json("errors")
                        .findValuesAsString("field"))
                .containsExactly("AB3", "AC3");
    }

    @Test
    @DisplayName("is taken up again where it was refused, once the reason is gone")
    void isTakenUpAgain() {
        Answer begun = did(202, officer().post(SHEETS, Xlsx.MEDIA_TYPE_VALUE, sheet(rows(code))));
        String run = "/api/goals/bulk-runs/" + begun.json("runId").asString();
        await().untilAsserted(() ->
                assertThat(officer().get(run).json("refused").asInt()).isEqualTo(1));
        propose();
        did(200, officer().post(run + "/resumption", null));
        await().untilAsserted(() ->
                assertThat(officer().get(run).json("done").asInt()).isEqualTo(1));
    }

    @Test
    @DisplayName("takes projects over whose goals were approved before, until the load is signed off")
    void takesProjectsOver() {
        did(
                201,
                planning()
                        .post(
                                "/api/goals/rulebooks",
                                planning()
                                        .get("/api/goals/rulebooks/2019/shipped")
                                        .body()));
        did(
                201,
                planning()
                        .post(
                                "/api/goals/units",
                                unit("HQ", "机关", "HEADQUARTERS", "FULL").replace("2020", "2019")));
        String load = "/api/goals/opening-loads/2019";
        Answer begun = did(202, planning().post(load + "/sheet", Xlsx.MEDIA_TYPE_VALUE, openingSheet(code)));
        String run = "/api/goals/bulk-runs/" + begun.json("runId").asString();
        await().untilAsserted(() ->
                assertThat(planning().get(run).json("done").asInt()).isEqualTo(1));
        String old = "/api/goals/projects/" + code + "/2019";
        await().untilAsserted(() ->
                assertThat(planning().get(old).json("stage").asString()).isEqualTo("APPROVED"));
        assertThat(planning().get(old).json("importedFrom").asString()).isEqualTo("2019年目标批复档案");
        assertThat(planning().get(old).json("fundNature").asString()).isEqualTo("2");
        await().untilAsserted(() -> assertThat(planning()
                        .get(old + "/goal")
                        .json("content/overallGoal")
                        .asString())
                .isEqualTo("完成60个援建项目督查。"));

        did(403, officer().post(load + "/sign-off", "{\"paper\": \"计财〔2020〕3号\"}"));
        did(200, planning().post(load + "/sign-off", "{\"paper\": \"计财〔2020〕3号\"}"));
        Answer late = did(
                202, planning().post(load + "/sheet", Xlsx.MEDIA_TYPE_VALUE, openingSheet("31000019T999999999997")));
        String lateRun = "/api/goals/bulk-runs/" + late.json("runId").asString();
        await().untilAsserted(() -> assertThat(planning()
                        .get(lateRun + "/items")
                        .json("0/errors/0/code")
                        .asString())
                .isEqualTo("opening-load-signed-off"));
        List<List<String>> unmeasured = openingRows(code);
        unmeasured.set(1, changed(changed(unmeasured.get(1), 13, null), 17, null));
        unmeasured.set(2, changed(unmeasured.get(2), 7, "I1"));
        unmeasured.set(3, changed(changed(unmeasured.get(3), 11, "≤"), 26, "60"));
        Answer cells = did(422, planning().post(load + "/sheet", Xlsx.MEDIA_TYPE_VALUE, openingTable(unmeasured)));
        assertThat(cells.json("errors").findValuesAsString("field")).containsExactlyInAnyOrder("R4", "N4", "H5", "AA6");
        List<List<String>> tomorrow = openingRows(code);
        tomorrow.set(0, changed(tomorrow.getFirst(), HEADINGS.size() + 8, "2019-12-20"));
        Answer early = did(422, planning().post(load + "/sheet", Xlsx.MEDIA_TYPE_VALUE, openingTable(tomorrow)));
        assertThat(early.problem()).isEqualTo("approved-in-the-future");
        assertThat(did(
                                422,
                                planning()
                                        .post(
                                                load.replace("2019", "2020") + "/sheet",
                                                Xlsx.MEDIA_TYPE_VALUE,
                                                openingSheet(code)))
                        .problem())
                .isEqualTo("opening-load-of-a-later-year");
        assertThat(officer().get("/api/goals/to-dos?limit=200").body()).doesNotContain(code);
        Answer nameless = did(422, planning().post(load + "/sheet", Xlsx.MEDIA_TYPE_VALUE, nameless(code)));
        assertThat(nameless.json("errors/0/field").asString()).isEqualTo("AB3");
    }

    @Test
    @DisplayName("is refused as a whole where a cell is wrong, and every wrong cell is named")
    void namesEveryCell() {
        propose();
        List<List<String>> wrong = rows(code);
        wrong.set(0, changed(wrong.getFirst(), 1, null));
        wrong.set(1, changed(wrong.get(1), 1, "另一个目标"));
        Answer contradicted = did(422, officer().post(SHEETS, Xlsx.MEDIA_TYPE_VALUE, sheet(wrong)));
        assertThat(contradicted.json("errors").findValuesAsString("field")).containsExactly("B3", "B4");

        List<List<String>> malformed = rows("31000020X");
        malformed.set(1, changed(malformed.get(1), 11, "大于"));
        malformed.set(2, changed(malformed.get(2), 17, "15.123"));
        malformed.set(3, changed(malformed.get(3), 19, "督查的项目数"));
        malformed.set(4, changed(changed(malformed.get(4), 25, "每月20"), 26, "101"));
        Answer cells = did(422, officer().post(SHEETS, Xlsx.MEDIA_TYPE_VALUE, sheet(malformed)));
        assertThat(cells.json("errors").findValuesAsString("field"))
                .contains("A3", "L4", "R5", "V6", "W6", "X6", "Y6", "Z7", "AA7");

        assertThat(did(
                                422,
                                officer()
                                        .post(
                                                SHEETS,
                                                Xlsx.MEDIA_TYPE_VALUE,
                                                officer().download(SHEETS)))
                        .problem())
                .isEqualTo("sheet-without-goals");
        did(403, planning().post(SHEETS, Xlsx.MEDIA_TYPE_VALUE, sheet(rows(code))));
        did(404, officer().get(project + "/goal"));
    }

    private static List<List<String>> rows(String projectCode) {
        List<List<String>> rows = new ArrayList<>(List.of(
                row("I1", "产出指标", "数量指标", "督查援建项目数", "60", "个", "20"),
                row("I2", "产出指标", "质量指标", "援建项目竣工验收合格率", "100", "%", "15"),
                row("I3", "产出指标", "时效指标", "援建项目按期开工率", "95", "%", "15"),
                row("I4", "成本指标", "成本指标", "单次督查平均成本", "1.2", "万元", "10"),
                row("I5", "效益指标", "社会效益指标", "受益群众人数", "15", "万人", "20"),
                row("I6", "满意度指标", "服务对象满意度指标", "受援地群众满意度", "90", "%", "10")));
        rows.replaceAll(row -> changed(row, 0, projectCode));
        rows.set(0, changed(changed(rows.getFirst(), 1, "完成60个援建项目督查。"), 2, "2864000.00"));
        return rows;
    }

    private static List<String> row(
            String code, String group, String category, String name, String target, String unit, String weight) {
        List<String> row = new ArrayList<>();
        IntStream.range(0, HEADINGS.size()).forEach(_ -> row.add(""));
        row.set(7, code);
        row.set(8, group);
        row.set(9, category);
        row.set(10, name);
        row.set(11, "≥");
        row.set(12, "时点");
        row.set(13, target);
        row.set(16, unit);
        row.set(17, weight);
        return row;
    }

    private static List<String> changed(List<String> row, int column, @Nullable String text) {
        List<String> changed = new ArrayList<>(row);
        changed.set(column, text == null ? "" : text);
        return changed;
    }

    @SafeVarargs
    private static byte[] sheet(List<List<String>>... goals) {
        return table(
                "2020年度项目支出绩效目标（每行一项指标）",
                padded(HEADINGS, List.of("指标库编号", "指标库版本")),
                List.of(goals).stream()
                        .flatMap(List::stream)
                        .map(row -> row.size() > HEADINGS.size() ? row : padded(row, List.of("", "")))
                        .toList());
    }

    private static byte[] openingSheet(String projectCode) {
        return openingTable(openingRows(projectCode));
    }

    private static List<List<String>> openingRows(String projectCode) {
        List<List<String>> rows = rows(projectCode);
        rows.replaceAll(row -> padded(row, List.of("", "", "", "", "", "", "", "", "", "", "", "")));
        List<String> project = List.of(
                "对口支援项目管理与督查经费",
                "HQ",
                "对口支援处",
                "project-officer@HQ",
                "沈项目",
                "特定目标类",
                "沪委发〔2018〕9号",
                "沪财预〔2019〕5号",
                "2019-02-20",
                "2864000.00",
                "2019年目标批复档案",
                "2");
        rows.set(0, padded(rows.getFirst().subList(0, HEADINGS.size()), project));
        return rows;
    }

    private static byte[] nameless(String projectCode) {
        List<List<String>> rows = rows(projectCode);
        rows.replaceAll(row -> padded(row, List.of("", "", "", "", "", "", "", "", "", "", "", "")));
        return openingTable(rows);
    }

    private static List<String> padded(List<String> row, List<String> more) {
        List<String> padded = new ArrayList<>(row);
        padded.addAll(more);
        return padded;
    }

    private static byte[] openingTable(List<List<String>> rows) {
        List<String> headings = padded(
                HEADINGS,
                List.of(
                        "项目名称", "单位代码", "责任处室", "项目负责人工号", "项目负责人", "项目类别", "立项依据", "批复文号", "批复日期", "批复金额（元）", "来源文件",
                        "资金性质代码"));
        return table("2019年度期初导入（每行一项指标）", headings, rows);
    }

    private static byte[] table(String title, List<String> headings, List<List<String>> rows) {
        List<Column<List<String>>> columns = IntStream.range(0, headings.size())
                .mapToObj(i -> Column.<List<String>>text(
                        headings.get(i), 12, row -> row.get(i).isEmpty() ? null : row.get(i)))
                .toList();
        return new Sheet<>("绩效目标", List.of(title), columns).bytes(rows);
    }
}
