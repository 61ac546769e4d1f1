package org.jixiao.disclosure.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jixiao.disclosure.item.Examples.CODE;
import static org.jixiao.disclosure.item.Examples.GOAL;
import static org.jixiao.disclosure.item.Examples.PROJECT;
import static org.jixiao.disclosure.item.Examples.RESULT;
import static org.jixiao.disclosure.item.Examples.YEAR;
import static org.jixiao.disclosure.item.Examples.goalOf;
import static org.jixiao.disclosure.item.Examples.restricted;
import static org.jixiao.disclosure.item.Found.FINALISED_ON;
import static org.jixiao.disclosure.item.Found.REOPENED;
import static org.jixiao.disclosure.item.Found.agency;
import static org.jixiao.disclosure.item.Found.decided;
import static org.jixiao.disclosure.item.Found.finalised;
import static org.jixiao.disclosure.item.Found.ordered;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemWithdrawn;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationReopened;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.Basis;
import org.jixiao.contracts.goals.LegalGround;
import org.jixiao.contracts.goals.Participation;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.monitoring.FinanceYearEvent.FinalAccountsReplyReceived;
import org.jixiao.contracts.monitoring.RectificationEvent.RectificationAccepted;
import org.jixiao.contracts.monitoring.RectificationEvent.RectificationReported;
import org.jixiao.disclosure.OnDisclosureService;
import org.jixiao.platform.test.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What was found of a project, what was decided on it, and what was put right")
class AccountsIT extends OnDisclosureService {

    private static final LocalDate DAY = LocalDate.of(2021, 9, 3);
    private static final List<String> MATTERS = List.of("key-evaluation", "use-of-results", "rectification");
    private static final String ITEMS = "/api/disclosure/projects/" + CODE + "/2020/items/";
    private static final String PAGE = "/public/projects/" + CODE + "/2020";
    private static final String FUND = "31000020T000000000002";
    private static final String FUND_NAME = "西部协作专项资金";
    private static final String[] INSIDE = {
        FUND, FUND_NAME, "385000000", "385,000,000", "38500万", "3.85亿", "李计财", "王项目", "受限项目的问题"
    };
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Pattern ROW_HEAD = Pattern.compile("<th scope=\"row\"[^>]*>([^<]+)</th>");
    private static final Pattern LINK = Pattern.compile("\"(/public/[^\"#]*)");

    private Answer posts(String role, String path, String body) {
        Answer answer = as(role, DAY).post(path, body);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer;
    }

    private static String publicItem(String matter, int version) {
        return "/public/items/project-" + CODE + "-2020-" + matter + "/v" + version;
    }

    private Answer shown(String matter) {
        return as("auditor", DAY).get(ITEMS + matter);
    }

    private void approves(String matter, String note) {
        Answer prepared = posts(
                "disclosure-officer",
                ITEMS + matter + "/preparation",
                "{\"publisher\": \"%s\"%s}".formatted(PUBLISHER, note));
        String hash = as("secrecy-reviewer", DAY)
                .after(prepared)
                .get(ITEMS + matter)
                .json("row/contentHash")
                .asString();
        posts(
                "secrecy-reviewer",
                ITEMS + matter + "/secrecy-review",
                "{\"contentHash\": \"%s\", \"outcome\": \"MAY_BE_PUBLISHED\"}".formatted(hash));
        Answer approved =
                posts("office-leader", ITEMS + matter + "/approval", "{\"contentHash\": \"%s\"}".formatted(hash));
        assertThat(as("auditor", DAY)
                        .after(approved)
                        .get(ITEMS + matter)
                        .json("row/status")
                        .asString())
                .isEqualTo("APPROVED");
    }

    private void record() {
        rulebookAndHeadquarters();
        goals("goal", PROJECT, GOAL);
        project(FUND, proposed(FUND, FUND_NAME, Participation.FULL), restricted(FUND));
        Subject fund = Subject.project(FUND, YEAR);
        goals("goal", fund, goalOf(FUND));
        evaluation("self-evaluation", PROJECT, RESULT);
        evaluation("key-evaluation", PROJECT, finalised(PROJECT, 1, "台账更新不及时", agency()));
        evaluation("key-evaluation", fund, finalised(fund, 1, "受限项目的问题", null));
        evaluation(
                "result-application",
                PROJECT,
                decided(Basis.KEY_EVALUATION, 1, "2004800.00", "任务增加", LocalDate.of(2021, 6, 3)));
        monitoring(
                "rectification",
                PROJECT,
                ordered(1, "台账更新不及时"),
                new RectificationReported(
                        PROJECT, 1, "台账格式已统一，按月更新", List.of(), new Person("officer-1", "王项目"), FINALISED_ON));
        finance(new FinalAccountsReplyReceived(YEAR, paper("沪财决〔2021〕5号")));
        for (String matter : MATTERS) {
            await().atMost(PATIENCE)
                    .untilAsserted(
                            () -> assertThat(shown(matter).json("row/dueOn").asString())
                                    .as(matter)
                                    .isEqualTo("2020-03-01"));
        }
    }

    /** What names the rows of an item's tables to whoever hears them read. */
    private List<String> rowHeads(String item) {
        return ROW_HEAD.matcher(anybody().get(item + "?lang=zh").body())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    @DisplayName(
            "goes out with the final accounts, is corrected when it changes, and tells nothing of what is withheld")
    void goesOut() throws IOException {
        record();
        MATTERS.forEach(matter -> approves(matter, ""));
        Answer released =
                as("disclosure-officer", DAY).post("/api/disclosure/batches/2020/final-accounts/release", null);
        assertThat(released.json("published").size()).as(released.toString()).isEqualTo(3);
        await().atMost(PATIENCE)
                .until(() -> anybody().get(publicItem("rectification", 1)).status() == 200);

        assertThat(anybody().get(PAGE + "?lang=zh").body())
                .contains("项目重点评价结果和评价报告", "86.50", "部门组织，第三方机构协助", "某会计师事务所", "立项依据充分性", "依据较为充分")
                .contains("五、主要经验及做法、存在的问题及原因分析", "六、有关建议")
                .contains("项目绩效评价结果应用情况", "按上限安排预算", "2,004,800.00 元", "任务增加", "已要求制定")
                .contains("项目绩效问题整改情况", "台账格式已统一，按月更新", "整改中")
                .doesNotContain("七、其他需要说明的问题", "年度总体目标", "<dt>年度预算</dt>", "123456", "??");
        assertThat(rowHeads(publicItem("key-evaluation", 1))).containsExactly("立项依据充分性");
        assertThat(rowHeads(publicItem("rectification", 1))).containsExactly("沪合办绩整〔2020〕1号");
        assertThat(anybody().get(PAGE + "?lang=en").body())
                .contains("Key evaluation of the project: result and report", "6. Suggestions", "Under way")
                .doesNotContain("??");
        assertThat(anybody()
                        .get(publicItem("key-evaluation", 1) + ".json")
                        .json("content/record/account/facts/0/value")
                        .asString())
                .isEqualTo("86.50");
        assertThat(anybody().get("/public/?year=2020&lang=zh").body())
                .contains("重点评价结果", "86.50 分，良", "结果应用", "应用决定：按上限安排预算", "整改情况", "整改事项数：1");
        assertThat(anybody().get("/public/years/2020/items.csv").body())
                .contains("key-evaluation", "86.50", "decision=UP_TO; bindsYear=2022; upTo=2004800.00");
        assertThat(anybody().get("/public/feed.atom?lang=zh").body()).contains("重点评价结果", "结果应用", "整改情况");
        Answer coverage = as("auditor", DAY).get("/api/disclosure/coverage?year=2020");
        assertThat(coverage.json("office/published").asInt()).isEqualTo(3);
        assertThat(coverage.json("leftOut").toString()).contains(FUND, "KEY_EVALUATION");
        tellsNothingOfWhatIsWithheld();

        monitoring("rectification", PROJECT, new RectificationAccepted(PROJECT, 1, "抽查属实"));
        await().atMost(PATIENCE)
                .until(() -> shown("rectification").json("row/itemVersion").asInt() == 2);
        approves("rectification", ", \"note\": \"整改已到位。\"");
        posts("disclosure-officer", ITEMS + "rectification/publication", "");
        await().atMost(PATIENCE)
                .until(() -> anybody().get(publicItem("rectification", 2)).status() == 200);
        assertThat(anybody().get(publicItem("rectification", 2) + "?lang=zh").body())
                .contains("已整改到位", "整改已到位。");
        assertThat(anybody().get(publicItem("rectification", 1) + "?lang=zh").body())
                .contains("整改中", "本版本已被更正");

        evaluation("key-evaluation", PROJECT, REOPENED);
        evaluation(
                "result-application",
                PROJECT,
                new ApplicationReopened(PROJECT, Basis.KEY_EVALUATION, 1, 2022, true, REOPENED.reopenedOn()));
        for (String matter : List.of("key-evaluation", "use-of-results")) {
            await().atMost(PATIENCE)
                    .until(() -> shown(matter).json("row/itemVersion").asInt() == 2);
            assertThat(shown(matter).json("row/status").asString()).isEqualTo("DUE");
            assertThat(anybody().get(publicItem(matter, 1)).status()).isEqualTo(200);
        }

        disclosurePart("goal", "disclosure-item", PROJECT, goalWithdrawn());
        await().atMost(PATIENCE)
                .until(() -> anybody().get(publicItem("use-of-results", 1)).status() == 410);
        assertThat(anybody().get(publicItem("key-evaluation", 1)).status()).isEqualTo(200);

        project(CODE, restricted(CODE));
        for (String matter : MATTERS) {
            await().atMost(PATIENCE)
                    .untilAsserted(
                            () -> assertThat(shown(matter).json("row/status").asString())
                                    .isEqualTo("WITHDRAWN"));
            assertThat(anybody().get(publicItem(matter, 1)).status()).isEqualTo(404);
        }
    }

    /** The limit of the money, which the use of results states, is a share of the budget that the goal states. */
    private static ItemWithdrawn goalWithdrawn() {
        return new ItemWithdrawn(
                PROJECT, Matter.GOAL, "a-goal", LegalGround.ART_15, null, true, "leader-1", DAY, DAY.plusYears(1));
    }

    /** Follows every link of the portal, and looks into the package that other portals get. */
    private void tellsNothingOfWhatIsWithheld() throws IOException {
        Deque<String> open = new ArrayDeque<>(List.of("/public/?year=2020"));
        Set<String> seen = new HashSet<>();
        while (!open.isEmpty()) {
            String address = open.pop();
            if (address.endsWith(".xlsx") || !seen.add(address)) {
                continue;
            }
            Answer answer = anybody().get(address);
            assertThat(answer.status()).as(address).isEqualTo(200);
            assertThat(answer.body()).as(address).doesNotContain(INSIDE);
            LINK.matcher(answer.body())
                    .results()
                    .map(link -> link.group(1).replace("&amp;", "&"))
                    .forEach(open::push);
        }
        assertThat(seen).contains(publicItem("use-of-results", 1) + ".json", "/public/years/2020/items.json");

        byte[] packed = as("auditor", DAY).download("/api/disclosure/export-packages/2020");
        Set<String> names = new HashSet<>();
        try (ZipInputStream files = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (var file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
                names.add(file.getName());
                if (!file.getName().endsWith(".xlsx")) {
                    assertThat(new String(files.readAllBytes(), StandardCharsets.UTF_8))
                            .as(file.getName())
                            .doesNotContain(INSIDE);
                }
            }
        }
        for (String matter : MATTERS) {
            assertThat(names)
                    .contains(
                            "pages/project-" + CODE + "-2020-" + matter + "-v1.html",
                            "documents/project-" + CODE + "-2020-" + matter + "-v1.json");
        }
    }
}
