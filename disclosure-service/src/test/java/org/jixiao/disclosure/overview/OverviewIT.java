package org.jixiao.disclosure.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jixiao.disclosure.item.Examples.RESULT;
import static org.jixiao.disclosure.item.Examples.YEAR;
import static org.jixiao.disclosure.item.Examples.goalOf;
import static org.jixiao.disclosure.overview.OverviewExamples.DAY;
import static org.jixiao.disclosure.overview.OverviewExamples.code;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.DisclosureAttribute;
import org.jixiao.contracts.disclosure.DisclosureBatchEvent.BatchReleased;
import org.jixiao.contracts.disclosure.DisclosureBatchEvent.ClockStarted;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemDue;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemPublished;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemWithdrawn;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.disclosure.Occasion;
import org.jixiao.contracts.disclosure.PublicContent;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationFinalised;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationReopened;
import org.jixiao.contracts.goals.LegalGround;
import org.jixiao.contracts.goals.Participation;
import org.jixiao.contracts.goals.ProjectEvent.ClassifiedProjectRegistered;
import org.jixiao.contracts.goals.ProjectEvent.DisclosureRestricted;
import org.jixiao.contracts.goals.UnitEvent.UnitRegistered;
import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.disclosure.OnDisclosureService;
import org.jixiao.disclosure.record.PublicVersion;
import org.jixiao.platform.test.Answer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The overview of a year")
class OverviewIT extends OnDisclosureService {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String ITEM = "/api/disclosure/departments/HZB/2020/items/yearly-overview";
    private static final String FIRST = "/public/items/department-HZB-2020-yearly-overview/v1";
    private static final String SECOND = "/public/items/department-HZB-2020-yearly-overview/v2";
    /** Published before its unit took part on trial only. */
    private static final int TRIAL = 7;

    private static final Subject OFFICE = new Subject(Subject.BUDGET_YEAR, "office", YEAR);

    private static Subject project(int number) {
        return Subject.project(code(number), YEAR);
    }

    private static String unitOf(int number) {
        return number < 4 ? "HQ" : "BJ";
    }

    /** Its goal and its result went out; the result in a version. */
    private void published(int number, int version, @Nullable String note) {
        Subject subject = project(number);
        if (version == 1) {
            project(
                    subject.code(),
                    proposed(subject, "项目" + number, number == TRIAL ? Participation.TRIAL : Participation.FULL));
            PublicContent goal = PublicVersion.of(goalOf(subject, "项目" + number, unitOf(number)));
            disclosurePart(
                    "goal",
                    "disclosure-item",
                    subject,
                    due(goal, 1),
                    out(goal, 1, null, "754301694D/2020-0000" + number));
        }
        PublicContent result = PublicVersion.of(result(subject, number));
        disclosurePart(
                "self-evaluation",
                "disclosure-item",
                subject,
                due(result, version),
                out(result, version, note, "754301694D/2021-0000" + number));
    }

    private static SelfEvaluationFinalised result(Subject subject, int number) {
        return new SelfEvaluationFinalised(
                subject,
                1,
                "项目" + number,
                unitOf(number),
                1,
                1,
                RESULT.overallGoal(),
                RESULT.sheet(),
                RESULT.contentHash(),
                "",
                null,
                null,
                null,
                RESULT.finalisedOn());
    }

    private static ItemDue due(PublicContent content, int version) {
        return new ItemDue(
                content.subject(), content.matter(), version, DisclosureAttribute.ACTIVE, null, content, DAY, DAY);
    }

    private static ItemPublished out(PublicContent content, int version, @Nullable String note, String number) {
        String id = "project-" + content.subject().code() + "-2020-"
                + content.matter().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new ItemPublished(
                content.subject(),
                content.matter(),
                id,
                version,
                number,
                PUBLISHER,
                null,
                note,
                content,
                hashOf(content),
                DAY,
                DAY);
    }

    private void published(int count) {
        rulebookAndHeadquarters();
        goals("unit", Subject.unit("BJ", YEAR), new UnitRegistered("BJ", YEAR, "驻北京办事处", UnitKind.OUT_OF_TOWN_OFFICE));
        for (int number = 1; number <= count; number++) {
            published(number, 1, null);
        }
        disclosurePart(
                "final-accounts",
                "disclosure-batch",
                OFFICE,
                new ClockStarted(YEAR, Occasion.FINAL_ACCOUNTS, null, "沪财决〔2021〕5号", DAY, DAY, DAY),
                new BatchReleased(YEAR, Occasion.FINAL_ACCOUNTS, null, List.of(), DAY, DAY));
    }

    private void runs(LocalDate day) {
        Answer done = as("system-administrator", day).post("/api/disclosure/admin/daily-runs", null);
        assertThat(done.status()).as(done.toString()).isEqualTo(200);
    }

    /** The run of each day, until one of them brought it there. */
    private void becomes(LocalDate from, int version, String status) {
        LocalDate[] day = {from};
        await().atMost(PATIENCE).pollInterval(Duration.ofSeconds(1)).untilAsserted(() -> {
            runs(day[0]);
            day[0] = day[0].plusDays(1);
            Answer item = as("auditor", day[0]).get(ITEM);
            assertThat(item.status()).as(item.toString()).isEqualTo(200);
            assertThat(item.json("row/itemVersion").asInt()).isEqualTo(version);
            assertThat(item.json("row/status").asString()).isEqualTo(status);
        });
    }

    private Answer prepares(LocalDate day, String note) {
        return as("disclosure-officer", day)
                .post(ITEM + "/preparation", "{\"publisher\": \"%s\"%s}".formatted(PUBLISHER, note));
    }

    private void goesOut(LocalDate day, String note, String address) {
        Answer prepared = prepares(day, note);
        assertThat(prepared.status()).as(prepared.toString()).isEqualTo(200);
        String hash = as("secrecy-reviewer", day)
                .after(prepared)
                .get(ITEM)
                .json("row/contentHash")
                .asString();
        Answer reviewed = as("secrecy-reviewer", day)
                .post(
                        ITEM + "/secrecy-review",
                        "{\"contentHash\": \"%s\", \"outcome\": \"MAY_BE_PUBLISHED\"}".formatted(hash));
        assertThat(reviewed.status()).as(reviewed.toString()).isEqualTo(200);
        Answer approved =
                as("office-leader", day).post(ITEM + "/approval", "{\"contentHash\": \"%s\"}".formatted(hash));
        assertThat(approved.status()).as(approved.toString()).isEqualTo(200);
        Answer published = as("disclosure-officer", day).post(ITEM + "/publication", "");
        assertThat(published.status()).as(published.toString()).isEqualTo(200);
        await().atMost(PATIENCE).until(() -> anybody().get(address).status() == 200);
    }

    @Test
    @DisplayName(
            "arises with the final accounts, goes the way of every item, is corrected once what it counts is corrected,"
                    + " and lapses once that is taken back")
    void goesItsWay() {
        published(TRIAL);
        becomes(DAY, 1, "DUE");
        LocalDate day = DAY.plusDays(100);
        assertThat(as("auditor", day)
                        .get("/api/disclosure/coverage?year=2020")
                        .json("gaps")
                        .toString())
                .contains("YEARLY_OVERVIEW");
        goesOut(day, "", FIRST);

        String page = anybody().get(FIRST + "?lang=zh").body();
        assertThat(page)
                .contains("年度绩效管理情况", "已公开项目数", "17,184,000.00 元", "15,600,000.00 元", "驻北京办事处", "项目4")
                .contains("各单位已公开项目的预算执行", "绩效自评等级分布", "纳入统计的项目", code(6))
                .doesNotContain("??", code(TRIAL));
        assertThat(anybody().get(FIRST + "?lang=en").body())
                .contains("Yearly overview of performance management", "Projects that are counted")
                .doesNotContain("??");
        assertThat(anybody()
                        .get(FIRST + ".json")
                        .json("content/record/account/facts/0/value")
                        .asString())
                .isEqualTo("6");
        assertThat(anybody().get("/public/?year=2020&lang=zh").body())
                .contains("href=\"" + FIRST + "?lang=zh\"", "已公开项目数：6");
        assertThat(anybody().get("/public/departments/HZB/2020").status()).isEqualTo(200);
        assertThat(anybody().get("/public/years/2020/items.csv").body()).contains("yearly-overview", "projects=6");
        assertThat(anybody().get("/public/feed.atom?lang=zh").body()).contains("年度绩效管理情况");
        assertThat(anybody().get("/public/years/2020/totals").status()).isEqualTo(200);

        published(2, 2, "更正执行数。");
        becomes(day.plusDays(1), 2, "DUE");
        assertThat(anybody().get(FIRST).status())
                .as("a correction leaves it readable")
                .isEqualTo(200);
        LocalDate later = day.plusDays(100);
        goesOut(later, ", \"note\": \"项目2更正执行数。\"", SECOND);
        assertGone(later);
    }

    /** Withdrawn in order, in an emergency, and barred as a whole: nothing of an overview that counts it stays readable. */
    private void assertGone(LocalDate day) {
        assertLapses(() -> withdrawn(6, null), FIRST, SECOND);
        assertThat(anybody().get("/public/feed.atom?lang=zh").body()).doesNotContain("重新汇总后另行公布");
        comesBack(day.plusDays(1), 3);
        assertThat(anybody()
                        .get("/public/items/department-HZB-2020-yearly-overview/v3?lang=zh")
                        .body())
                .as("its result is still public")
                .contains(code(6), "14,320,000.00 元", "15,600,000.00 元");
        assertLapses(() -> withdrawn(5, "数据有误，撤回。"), "/public/items/department-HZB-2020-yearly-overview/v3");
        assertThat(anybody().get("/public/feed.atom?lang=zh").body()).contains("重新汇总后另行公布");
        comesBack(day.plusDays(200), 4);
        assertLapses(
                () -> project(
                        code(4),
                        new DisclosureRestricted(code(4), YEAR, LegalGround.ART_15, "secrecy-1", DAY.plusYears(1))),
                "/public/items/department-HZB-2020-yearly-overview/v4");
        assertThat(anybody().get("/public/").body()).doesNotContain(code(4));
        comesBack(day.plusDays(400), 5);
        assertLapses(
                () -> project(code(3), new ClassifiedProjectRegistered(code(3), YEAR, "涉密项目甲", "HQ", null, "1")),
                "/public/items/department-HZB-2020-yearly-overview/v5");
        assertThat(anybody().get("/public/").body()).doesNotContain(code(3));

        evaluation(
                "self-evaluation", project(1), new SelfEvaluationReopened(project(1), 1, "数据有误", "沪合办〔2022〕1号", DAY));
        String result = "/api/disclosure/projects/" + code(1) + "/2020/items/self-evaluation";
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(as("auditor", DAY)
                                .get(result)
                                .json("row/itemVersion")
                                .asInt())
                        .as("what is looked at again goes to correction")
                        .isEqualTo(2));
    }

    private void comesBack(LocalDate day, int version) {
        becomes(day, version, "DUE");
        goesOut(
                day.plusDays(100),
                ", \"note\": \"重新汇总。\"",
                "/public/items/department-HZB-2020-yearly-overview/v" + version);
    }

    private void assertLapses(Runnable cause, String... addresses) {
        for (String address : addresses) {
            assertThat(anybody().get(address).status()).as(address).isEqualTo(200);
        }
        cause.run();
        await().atMost(PATIENCE).untilAsserted(() -> {
            for (String address : addresses) {
                assertThat(anybody().get(address).status()).as(address).isGreaterThanOrEqualTo(400);
            }
        });
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                as("auditor", DAY).get(ITEM).json("row/status").asString())
                        .isEqualTo("LAPSED"));
        assertThat(as("auditor", DAY).get("/api/disclosure/coverage?year=2020").body())
                .as("nothing is due, and nothing left out")
                .doesNotContain("YEARLY_OVERVIEW");
    }

    private void withdrawn(int number, @Nullable String note) {
        disclosurePart(
                "goal",
                "disclosure-item",
                project(number),
                new ItemWithdrawn(
                        project(number),
                        Matter.GOAL,
                        "project-" + code(number) + "-2020-goal",
                        LegalGround.ART_15,
                        note,
                        note == null,
                        "leader-1",
                        DAY,
                        DAY.plusYears(1)));
    }
}
