package org.jixiao.evaluation.coverage.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.evaluation.coverage.Milestone.APPLIED;
import static org.jixiao.evaluation.coverage.Milestone.APPRAISED;
import static org.jixiao.evaluation.coverage.Milestone.APPROVED;
import static org.jixiao.evaluation.coverage.Milestone.ARRANGED;
import static org.jixiao.evaluation.coverage.Milestone.EVALUATED;
import static org.jixiao.evaluation.coverage.Milestone.EXECUTED;
import static org.jixiao.evaluation.coverage.Milestone.IN_LIBRARY;
import static org.jixiao.evaluation.coverage.Milestone.PASSED;
import static org.jixiao.evaluation.coverage.Milestone.TRACKED;
import static org.jixiao.evaluation.scoring.RulesOf2020.FUND_NATURES;
import static org.jixiao.evaluation.scoring.RulesOf2020.number;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.FundNature;
import org.jixiao.contracts.goals.GoalSubject;
import org.jixiao.contracts.goals.ProjectKind;
import org.jixiao.evaluation.coverage.Have;
import org.jixiao.evaluation.coverage.Managed;
import org.jixiao.evaluation.coverage.Managed.Secrecy;
import org.jixiao.evaluation.coverage.Milestone;
import org.jixiao.evaluation.coverage.account.CoverageAccount.Count;
import org.jixiao.evaluation.coverage.account.CoverageAccount.Ground;
import org.jixiao.evaluation.coverage.account.CoverageAccount.HaveLine;
import org.jixiao.evaluation.coverage.account.CoverageAccount.KindLine;
import org.jixiao.evaluation.coverage.account.CoverageAccount.Missing;
import org.jixiao.evaluation.coverage.account.CoverageAccount.NatureLine;
import org.jixiao.evaluation.coverage.account.CoverageAccount.Source;
import org.jixiao.evaluation.coverage.account.CoverageAccount.Withheld;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The coverage account")
class AccountingTest {

    private static final Set<Milestone> EVERYTHING = EnumSet.allOf(Milestone.class);

    private static Managed project(int number, Secrecy secrecy, Set<Milestone> reached, @Nullable String amount) {
        BigDecimal known = amount == null ? null : number(amount);
        BigDecimal money = known == null ? number("7.00") : known;
        return new Managed(
                Subject.project("P" + number, 2020),
                "项目" + number,
                "WH",
                ProjectKind.SPECIFIC_TARGET,
                "1",
                false,
                false,
                secrecy,
                reached,
                new Managed.Money(known, known, known, money, number("1.00"), number("2.00"), money));
    }

    private static Managed of(String fundNature, Managed one) {
        return new Managed(
                one.subject(),
                one.name(),
                one.unitCode(),
                one.projectKind(),
                fundNature,
                one.trial(),
                one.filed(),
                one.secrecy(),
                one.reached(),
                one.money());
    }

    private static Managed like(
            Managed one, Subject subject, @Nullable ProjectKind kind, boolean trial, boolean filed) {
        return new Managed(
                subject,
                "其他",
                one.unitCode(),
                kind,
                one.fundNature(),
                trial,
                filed,
                one.secrecy(),
                one.reached(),
                one.money());
    }

    private static CoverageAccount account(Managed... subjects) {
        return new Accounting(List.of(subjects)).of(2020, null, FUND_NATURES, List.of());
    }

    private static HaveLine of(Have have, CoverageAccount account) {
        return account.haves().stream()
                .filter(one -> one.have() == have)
                .findFirst()
                .orElseThrow();
    }

    private static KindLine of(GoalSubject kind, List<KindLine> objects) {
        return objects.stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
    }

    @Test
    @DisplayName("holds what was done of each have against what was due, by count and by amount, and lists the gap")
    void haves() {
        CoverageAccount account = account(
                project(1, Secrecy.OPEN, EVERYTHING, "100.00"),
                project(2, Secrecy.OPEN, EnumSet.of(IN_LIBRARY, ARRANGED, APPROVED, EXECUTED, EVALUATED), "50.00"),
                project(3, Secrecy.OPEN, EnumSet.noneOf(Milestone.class), "25.00"));
        for (Have have : Have.values()) {
            HaveLine process = of(have, account);
            assertThat(process.due()).as(have.name()).isEqualTo(new Count(2, number("150.00"), 0));
            if (have != Have.EVALUATION) {
                assertThat(process.done()).as(have.name()).isEqualTo(new Count(1, number("100.00"), 0));
                assertThat(process.rate()).isEqualTo(number("50.00"));
                assertThat(process.amountRate()).isEqualTo(number("66.67"));
                assertThat(process.gap().named())
                        .containsExactly(new Missing(Subject.project("P2", 2020), "项目2", "WH"));
                assertThat(process.gap().withheld()).isZero();
            }
        }
        assertThat(of(Have.EVALUATION, account).gap().named()).isEmpty();
    }

    @Test
    @DisplayName("has no rate where nothing is due")
    void nothingDue() {
        HaveLine process = of(Have.GOAL, account());
        assertThat(process.rate()).isNull();
        assertThat(process.amountRate()).isNull();
        assertThat(process.due().amount()).isEqualTo(number("0.00"));
    }

    @Test
    @DisplayName("counts withheld subjects in every gap and names none of them")
    void withheld() {
        Set<Milestone> approved = EnumSet.of(IN_LIBRARY, ARRANGED, APPROVED, EXECUTED);
        CoverageAccount account = account(
                project(1, Secrecy.CLASSIFIED, approved, null),
                project(2, Secrecy.RESTRICTED, EnumSet.of(IN_LIBRARY), "30.00"));
        HaveLine appraisal = of(Have.APPRAISAL, account);
        assertThat(appraisal.due()).isEqualTo(new Count(2, number("30.00"), 1));
        assertThat(appraisal.gap().named()).isEmpty();
        assertThat(appraisal.gap().withheld()).isEqualTo(2);
        assertThat(account.withheld())
                .containsExactly(
                        new Withheld(
                                Ground.CLASSIFIED, new Count(1, number("7.00"), 0), new Count(1, number("7.00"), 0)),
                        new Withheld(
                                Ground.RESTRICTED, new Count(1, number("30.00"), 0), new Count(0, number("0.00"), 0)));
        assertThat(of(GoalSubject.PROJECT, account.objects()).gap().withheld()).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "asks no appraisal of what follows from posts and standards, and no application of a classified result")
    void exempt() {
        Managed open = project(1, Secrecy.OPEN, EnumSet.of(IN_LIBRARY), "10.00");
        CoverageAccount account = account(
                like(open, open.subject(), ProjectKind.PERSONNEL, false, false),
                like(open, Subject.project("P2", 2020), ProjectKind.PUBLIC_FUNDS, false, false),
                like(open, Subject.project("P3", 2020), null, false, false),
                project(4, Secrecy.CLASSIFIED, EnumSet.of(EVALUATED), "1.00"),
                project(5, Secrecy.RESTRICTED, EnumSet.of(EVALUATED, APPLIED), "1.00"));
        assertThat(of(Have.APPRAISAL, account).due().subjects()).isEqualTo(1);
        assertThat(of(Have.APPLICATION, account).due().subjects()).isEqualTo(1);
        assertThat(of(Have.APPLICATION, account).done().subjects()).isEqualTo(1);
    }

    @Test
    @DisplayName("tells of each kind of subject which are managed, and counts money of projects only")
    void objects() {
        Managed one = project(1, Secrecy.OPEN, EnumSet.of(APPROVED), "10.00");
        CoverageAccount account = account(
                one,
                project(2, Secrecy.OPEN, EnumSet.of(PASSED, TRACKED, APPRAISED), "40.00"),
                like(one, Subject.policy("ZC-1", 2020), null, false, false),
                like(one, Subject.unit("WH", 2020), null, false, false),
                like(one, Subject.department("HZB", 2020), null, false, false));
        assertThat(account.objects())
                .extracting(KindLine::kind)
                .containsExactly(GoalSubject.PROJECT, GoalSubject.POLICY, GoalSubject.UNIT, GoalSubject.DEPARTMENT);
        KindLine projects = of(GoalSubject.PROJECT, account.objects());
        assertThat(projects.total()).isEqualTo(2);
        assertThat(projects.managed()).isEqualTo(1);
        assertThat(projects.gap().named()).hasSize(1);
        assertThat(of(GoalSubject.POLICY, account.objects()).managed()).isEqualTo(1);
        assertThat(of(Have.TRACKING, account).due().subjects()).isEqualTo(1);
        var appropriation = account.money().getFirst();
        assertThat(appropriation.source()).isEqualTo(Source.APPROPRIATION);
        assertThat(appropriation.total()).isEqualByComparingTo("48.00");
        assertThat(appropriation.managed()).isEqualByComparingTo("9.00");
        assertThat(appropriation.rate()).isEqualTo(number("18.75"));
        assertThat(account.money().get(1).total()).isEqualByComparingTo("2.00");
        assertThat(account.money().get(2).managed()).isEqualByComparingTo("2.00");
    }

    @Test
    @DisplayName("tells of each nature of funds what is managed of all money")
    void natures() {
        Managed general = project(1, Secrecy.OPEN, EnumSet.of(APPROVED), "30.00");
        CoverageAccount account = account(
                general,
                project(2, Secrecy.RESTRICTED, EnumSet.noneOf(Milestone.class), "70.00"),
                of("2", project(3, Secrecy.CLASSIFIED, EnumSet.of(APPROVED), "8.00")),
                of("9", project(4, Secrecy.OPEN, EnumSet.noneOf(Milestone.class), "5.00")),
                of("1", project(5, Secrecy.OPEN, EnumSet.of(APPROVED), "20.00")),
                like(general, Subject.policy("ZC-1", 2020), null, false, false),
                like(general, Subject.project("P6", 2020), null, true, true));
        assertThat(account.natures())
                .containsExactly(
                        new NatureLine(FUND_NATURES.getFirst(), number("120.00"), number("50.00"), number("41.67")),
                        new NatureLine(FUND_NATURES.get(1), number("8.00"), number("8.00"), number("100.00")),
                        new NatureLine(new FundNature("9", "9"), number("5.00"), number("0.00"), number("0.00")));
        assertThat(account().natures())
                .containsExactly(
                        new NatureLine(FUND_NATURES.getFirst(), number("0.00"), number("0.00"), null),
                        new NatureLine(FUND_NATURES.get(1), number("0.00"), number("0.00"), null));
    }

    @Test
    @DisplayName("keeps trials apart from all of it")
    void trials() {
        Managed one = project(1, Secrecy.OPEN, EVERYTHING, "10.00");
        CoverageAccount account = account(
                like(one, one.subject(), null, true, true), like(one, Subject.unit("CENTRE", 2020), null, true, false));
        assertThat(account.haves())
                .allSatisfy(have -> assertThat(have.due().subjects()).isZero());
        assertThat(account.objects())
                .allSatisfy(kind -> assertThat(kind.total()).isZero());
        assertThat(account.money())
                .allSatisfy(money -> assertThat(money.total()).isZero());
        assertThat(of(GoalSubject.PROJECT, account.trials()).managed()).isEqualTo(1);
        assertThat(of(GoalSubject.UNIT, account.trials()).managed()).isZero();
        assertThat(of(GoalSubject.UNIT, account.trials()).total()).isEqualTo(1);
    }

    @Test
    @DisplayName("says whose it is and which constraints are named")
    void head() {
        CoverageAccount account =
                new Accounting(List.of()).of(2021, "WH", FUND_NATURES, List.of("一", "二", "三", "四", "五"));
        assertThat(account.budgetYear()).isEqualTo(2021);
        assertThat(account.unitCode()).isEqualTo("WH");
        assertThat(account.constraints()).hasSize(5);
    }
}
