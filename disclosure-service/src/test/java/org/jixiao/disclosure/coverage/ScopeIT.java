package org.jixiao.disclosure.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jixiao.disclosure.item.Examples.UNIT;
import static org.jixiao.disclosure.item.Examples.YEAR;
import static org.jixiao.disclosure.item.Examples.goalOf;
import static org.jixiao.disclosure.item.Examples.keyOf;
import static org.jixiao.disclosure.item.Examples.number;

import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.Participation;
import org.jixiao.contracts.goals.ProjectEvent.BudgetArranged;
import org.jixiao.contracts.goals.ProjectEvent.ClassifiedProjectRegistered;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.goals.UnitEvent.ParticipationSet;
import org.jixiao.contracts.goals.UnitEvent.UnitRegistered;
import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.contracts.monitoring.FinanceYearEvent.BudgetReplyIssued;
import org.jixiao.contracts.monitoring.FinanceYearEvent.FinalAccountsReplyReceived;
import org.jixiao.disclosure.OnDisclosureService;
import org.jixiao.disclosure.item.Examples;
import org.jixiao.platform.test.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The scope of a year")
class ScopeIT extends OnDisclosureService {

    private static final LocalDate TODAY = LocalDate.of(2020, 3, 2);
    private static final int NEXT_YEAR = 2021;
    private static final Subject POLICY = Subject.policy("ZC-2021-001", NEXT_YEAR);
    private static final LocalDate ALL_PUBLIC_FROM = TODAY.plusDays(1);
    private static final String WITHOUT_GOAL = "31000020T000000000301";
    private static final String ON_TRIAL = "31000020T000000000302";
    private static final String ORDINARY = "31000020T000000000303";
    private static final String SECRET = "31000020Y000000000304";
    private static final String UNARRANGED = "31000020T000000000305";

    private Answer coverage(LocalDate day) {
        return coverage(YEAR, day);
    }

    private Answer coverage(int year, LocalDate day) {
        return as("auditor", day).get("/api/disclosure/coverage?year=" + year);
    }

    private Stream<String> gaps(LocalDate day) {
        return gaps(YEAR, day);
    }

    private Stream<String> gaps(int year, LocalDate day) {
        return coverage(year, day)
                .json("gaps")
                .valueStream()
                .map(gap -> gap.at("/subject/kind").asString() + " "
                        + gap.at("/subject/code").asString() + " "
                        + gap.get("matter").asString() + " "
                        + gap.get("status").asString());
    }

    @Test
    @DisplayName(
            "holds its wholes and projects without a goal once the reply came, and none that are on trial or got no"
                    + " money")
    void withoutRecord() {
        rulebookAndHeadquarters();
        goals(
                "rulebook",
                new Subject(Subject.RULEBOOK, "office", YEAR),
                Examples.rulebook(
                        2,
                        ALL_PUBLIC_FROM,
                        "/disclosure/scope",
                        "withBudget",
                        "[{\"subject\": \"PROJECT\", \"keyOnly\": false}]"));
        goals(
                "unit",
                Subject.unit("BJ", YEAR),
                new UnitRegistered("BJ", YEAR, "驻北京办事处", UnitKind.OUT_OF_TOWN_OFFICE),
                new ParticipationSet("BJ", YEAR, Participation.FULL));
        goals(
                "unit",
                Subject.unit("ZX", YEAR),
                new UnitRegistered("ZX", YEAR, "服务中心", UnitKind.SERVICE_CENTRE),
                new ParticipationSet("ZX", YEAR, Participation.TRIAL));
        project(SECRET, new ClassifiedProjectRegistered(SECRET, YEAR, "涉密项目甲", UNIT, null, "1"), keyOf(SECRET));
        project(
                ON_TRIAL,
                proposed(ON_TRIAL, "项目" + ON_TRIAL, Participation.TRIAL),
                keyOf(ON_TRIAL),
                arranged(ON_TRIAL));
        project(ORDINARY, proposed(ORDINARY, "项目" + ORDINARY, Participation.FULL), arranged(ORDINARY));
        project(UNARRANGED, proposed(UNARRANGED, "项目" + UNARRANGED, Participation.FULL));
        project(WITHOUT_GOAL, proposed(WITHOUT_GOAL, "项目" + WITHOUT_GOAL, Participation.FULL), keyOf(WITHOUT_GOAL));
        assertThat(coverage(TODAY).json("office/inScope").asInt()).isZero();

        budgetReplied();
        finance(new BudgetReplyIssued("BJ", YEAR, paper("沪合作〔2020〕3号")));
        finance(new BudgetReplyIssued("ZX", YEAR, paper("沪合作〔2020〕4号")));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(gaps(TODAY))
                        .containsExactly(
                                "department HZB GOAL NO_RECORD",
                                "project " + WITHOUT_GOAL + " GOAL NO_RECORD",
                                "unit BJ GOAL NO_RECORD"));
        Answer coverage = coverage(TODAY);
        assertThat(coverage.json("office/percent").asString()).isEqualTo("0.00");
        assertThat(coverage.json("office/inScope").asInt()).isEqualTo(4);
        assertThat(coverage.json("gaps/1/dueOn").asString()).isEqualTo("2020-03-01");
        assertThat(coverage.json("gaps/1/overdue").asBoolean()).isTrue();
        assertThat(coverage.json("gaps/2/unitCode").asString()).isEqualTo("BJ");
        assertThat(coverage.json("leftOut").size()).isEqualTo(1);
        assertThat(coverage.json("leftOut/0/subject/code").asString()).isEqualTo(SECRET);

        assertThat(gaps(ALL_PUBLIC_FROM))
                .as("of all public projects")
                .containsExactlyInAnyOrder(
                        "project " + WITHOUT_GOAL + " GOAL NO_RECORD", "project " + ORDINARY + " GOAL NO_RECORD");
    }

    @Test
    @DisplayName(
            "holds a project that was imported and a policy, each with its goal, although no budget was arranged for"
                    + " it here")
    void imported() {
        Subject imported = Subject.project("31000021T000000000306", NEXT_YEAR);
        goals(
                "rulebook",
                new Subject(Subject.RULEBOOK, "office", NEXT_YEAR),
                new RulebookPublished(
                        NEXT_YEAR,
                        1,
                        LocalDate.of(2020, 1, 1),
                        Examples.rulebook(
                                        1,
                                        TODAY,
                                        "/disclosure/scope",
                                        "withBudget",
                                        "[]",
                                        "/disclosure/scope",
                                        "withFinalAccounts",
                                        "[{\"subject\": \"PROJECT\", \"keyOnly\": false},"
                                                + " {\"subject\": \"POLICY\", \"keyOnly\": false}]")
                                .rules()));
        goals("unit", Subject.unit(UNIT, NEXT_YEAR), new UnitRegistered(UNIT, NEXT_YEAR, "机关", UnitKind.HEADQUARTERS));
        goals("project", imported, proposed(imported, "项目" + imported.code(), Participation.FULL));
        goals("goal", imported, goalOf(imported, "项目" + imported.code(), UNIT));
        goals("goal", POLICY, goalOf(POLICY, "援外地人才培训补助政策", UNIT));
        finance(new FinalAccountsReplyReceived(NEXT_YEAR, paper("沪财决〔2022〕5号")));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(gaps(NEXT_YEAR, TODAY))
                        .containsExactly(
                                "policy " + POLICY.code() + " SELF_EVALUATION NO_RECORD",
                                "project " + imported.code() + " SELF_EVALUATION NO_RECORD"));
    }

    private static BudgetArranged arranged(String code) {
        return new BudgetArranged(code, YEAR, number("100000.00"), LocalDate.of(2020, 1, 10));
    }
}
