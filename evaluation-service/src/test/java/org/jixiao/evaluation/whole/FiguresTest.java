package org.jixiao.evaluation.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.contracts.monitoring.FinanceDocument.Kind.ALLOCATION;
import static org.jixiao.contracts.monitoring.FinanceDocument.Kind.BUDGET_APPROVAL;
import static org.jixiao.contracts.monitoring.FinanceDocument.Kind.BUDGET_CUT;
import static org.jixiao.contracts.monitoring.FinanceDocument.Kind.BUDGET_INCREASE;
import static org.jixiao.contracts.monitoring.FinanceDocument.Kind.CARRY_OVER_IN;
import static org.jixiao.contracts.monitoring.FinanceDocument.Kind.CLAW_BACK;
import static org.jixiao.contracts.monitoring.FinanceDocument.Kind.PAYMENT;
import static org.jixiao.contracts.monitoring.FinanceDocument.Kind.PAYMENT_RETURN;
import static org.jixiao.contracts.monitoring.FinanceDocument.Kind.REALLOCATION_IN;
import static org.jixiao.contracts.monitoring.FinanceDocument.Kind.REALLOCATION_OUT;
import static org.jixiao.evaluation.scoring.RulesOf2020.number;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.Figure;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.WholeFigure;
import org.jixiao.contracts.goals.WholeRules;
import org.jixiao.contracts.goals.WholeRules.Formula;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.BudgetExecutionOpened;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.PaymentMade;
import org.jixiao.contracts.monitoring.FinanceDocument;
import org.jixiao.contracts.monitoring.MoneyFigures;
import org.jixiao.contracts.monitoring.UnitFact;
import org.jixiao.contracts.monitoring.UnitFactsEvent.UnitFactsReported;
import org.jixiao.evaluation.money.Part;
import org.jixiao.evaluation.whole.Figures.Missing;
import org.jixiao.evaluation.whole.Figures.Where;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The figures of a whole")
class FiguresTest {

    private static final int YEAR = 2020;
    private static final Subject HQ = Subject.unit("HQ", YEAR);
    private static final Subject BJ = Subject.unit("BJ", YEAR);
    private static final Subject PROJECT = Subject.project("31000020T000000000001", YEAR);
    private static final Subject DEPARTMENT = Subject.department("HZB", YEAR);
    private static final List<Part> PARTS_OF_HQ = List.of(new Part(PROJECT, "HQ"));
    private static final List<Part> PARTS_OF_ALL =
            List.of(new Part(PROJECT, "HQ"), new Part(BJ, "BJ"), new Part(HQ, "HQ"));

    private Books books = Books.empty();

    @Test
    @DisplayName("of money sum the unit's own expenditure and its projects")
    void money() {
        counts(HQ, BUDGET_APPROVAL, "A1", "100.00", "30201", false);
        counts(HQ, PAYMENT, "P1", "80.00", "30201", false, "2020-09-30");
        counts(PROJECT, BUDGET_APPROVAL, "A2", "200.00", null, true);
        counts(PROJECT, CARRY_OVER_IN, "C1", "20.00", null, false);
        counts(PROJECT, PAYMENT, "P2", "150.00", null, true, "2020-10-01");
        counts(PROJECT, PAYMENT_RETURN, "R1", "10.00", null, true, "2021-01-05");

        assertThat(ofUnit(WholeFigure.APPROVED)).isEqualTo("300.00");
        assertThat(ofUnit(WholeFigure.BUDGET)).isEqualTo("320.00");
        assertThat(ofUnit(WholeFigure.EXECUTED)).isEqualTo("220.00");
        assertThat(ofUnit(WholeFigure.UNSPENT)).isEqualTo("100.00");
        assertThat(ofUnit(WholeFigure.PAID_BY_CUT_OFF)).isEqualTo("80.00");
        assertThat(ofUnit(WholeFigure.DUE_BY_CUT_OFF)).isEqualTo("240.00");
        assertThat(ofUnit(WholeFigure.PROCUREMENT_BUDGET)).isEqualTo("200.00");
        assertThat(ofUnit(WholeFigure.PROCUREMENT_EXECUTED)).isEqualTo("140.00");
    }

    @Test
    @DisplayName("tell projects from the own expenditure, and those that are designated 重点 from the others")
    void projects() {
        Subject other = Subject.project("31000020T000000000009", YEAR);
        counts(HQ, BUDGET_APPROVAL, "A1", "100.00", "30201", false);
        counts(PROJECT, BUDGET_APPROVAL, "A2", "200.00", null, false);
        counts(PROJECT, BUDGET_CUT, "U1", "20.00", null, false);
        counts(other, BUDGET_APPROVAL, "A3", "60.00", null, false);
        List<Part> parts = List.of(new Part(PROJECT, "HQ", true), new Part(other, "HQ", false));

        assertThat(figure(HQ, parts, WholeFigure.PROJECT_BUDGET).value()).isEqualTo("240.00");
        assertThat(figure(HQ, parts, WholeFigure.KEY_PROJECT_BUDGET).value()).isEqualTo("180.00");
        assertThat(figure(HQ, List.of(), WholeFigure.KEY_PROJECT_BUDGET).value())
                .isEqualTo("0.00");
    }

    @Test
    @DisplayName("tell the own expenditure apart by economic class, 三公 being a part of 公用")
    void classes() {
        counts(HQ, BUDGET_APPROVAL, "A1", "100.00", "30101", false);
        counts(HQ, BUDGET_APPROVAL, "A2", "50.00", "30201", false);
        counts(HQ, BUDGET_APPROVAL, "A3", "8.00", "30217", false);
        counts(HQ, PAYMENT, "P1", "40.00", "30201", false);
        counts(HQ, ALLOCATION, "P2", "7.00", "30217", false);

        assertThat(ofUnit(WholeFigure.OPERATING_BUDGET)).isEqualTo("58.00");
        assertThat(ofUnit(WholeFigure.OPERATING_EXECUTED)).isEqualTo("47.00");
        assertThat(ofUnit(WholeFigure.THREE_PUBLIC_BUDGET)).isEqualTo("8.00");
        assertThat(ofUnit(WholeFigure.THREE_PUBLIC_EXECUTED)).isEqualTo("7.00");
    }

    @Test
    @DisplayName("take of each line the version that counts, and pass over what moves no money")
    void versions() {
        counts(HQ, BUDGET_APPROVAL, "A1", "100.00", "30201", false);
        counts(HQ, BUDGET_APPROVAL, "A1", "90.00", "30201", false);
        counts(HQ, FinanceDocument.Kind.QUOTA, "Q1", "90.00", null, false);
        books = books.after(new BudgetExecutionOpened(HQ));

        assertThat(ofUnit(WholeFigure.BUDGET)).isEqualTo("90.00");
        assertThat(ofUnit(WholeFigure.OPERATING_BUDGET)).isEqualTo("90.00");
    }

    @Test
    @DisplayName("count as adjusted whatever was changed, and once what moved within a unit")
    void adjustedWithinUnit() {
        counts(HQ, BUDGET_APPROVAL, "A1", "100.00", "30201", false);
        counts(HQ, BUDGET_INCREASE, "I1", "10.00", "30201", false);
        counts(PROJECT, BUDGET_CUT, "U1", "5.00", null, false);
        counts(PROJECT, CLAW_BACK, "K1", "2.00", null, false);
        counts(HQ, REALLOCATION_OUT, "T1", "30.00", "30201", false);
        counts(PROJECT, REALLOCATION_IN, "T1", "30.00", null, false);

        assertThat(ofUnit(WholeFigure.ADJUSTED)).isEqualTo("47.00");
        assertThat(ofUnit(WholeFigure.BUDGET)).isEqualTo("103.00");
    }

    @Test
    @DisplayName("of the department sum its units, and count once what moved among them")
    void department() {
        counts(HQ, BUDGET_APPROVAL, "A1", "100.00", "30201", false);
        counts(BJ, BUDGET_APPROVAL, "A2", "50.00", "30201", false);
        counts(HQ, REALLOCATION_OUT, "T1", "30.00", "30201", false);
        counts(BJ, REALLOCATION_IN, "T1", "30.00", "30201", false);
        counts(HQ, REALLOCATION_IN, "T2", "4.00", "30201", false);

        Figure adjusted = figure(DEPARTMENT, PARTS_OF_ALL, WholeFigure.ADJUSTED);
        assertThat(adjusted.value()).isEqualTo("34.00");
        assertThat(adjusted.within()).isEqualTo("30.00");
        assertThat(adjusted.units())
                .containsExactly(
                        new Figure.OfUnit("BJ", number("30.00"), null), new Figure.OfUnit("HQ", number("34.00"), null));
        Figure budget = figure(DEPARTMENT, PARTS_OF_ALL, WholeFigure.BUDGET);
        assertThat(budget.value()).isEqualTo("154.00");
        assertThat(budget.within()).isEqualTo("0.00");
    }

    @Test
    @DisplayName("leave of a transfer what its reversal does not take back")
    void reversedTransfer() {
        counts(HQ, BUDGET_APPROVAL, "A1", "100.00", "30201", false);
        counts(HQ, REALLOCATION_OUT, "T1", "30.00", "30201", false);
        counts(PROJECT, REALLOCATION_IN, "T1", "30.00", null, false);
        reverses(HQ, REALLOCATION_OUT, "T2", "-30.00", "T1");
        reverses(PROJECT, REALLOCATION_IN, "T2", "-30.00", "T1");
        counts(HQ, REALLOCATION_IN, "T3", "4.00", "30201", false);
        reverses(HQ, REALLOCATION_IN, "T4", "-1.00", "T3");

        assertThat(ofUnit(WholeFigure.ADJUSTED)).isEqualTo("3.00");
        assertThat(ofUnit(WholeFigure.BUDGET)).isEqualTo("103.00");
    }

    @Test
    @DisplayName("that finance does not know are what units reported, with who did")
    void facts() {
        UnitFact posts = fact(UnitFact.Kind.ESTABLISHED_POSTS, "12");
        reports("HQ", posts);
        reports("BJ", fact(UnitFact.Kind.ESTABLISHED_POSTS, "3"), fact(UnitFact.Kind.STAFF, "2"));

        Figure figure = figure(DEPARTMENT, PARTS_OF_ALL, WholeFigure.ESTABLISHED_POSTS);
        assertThat(figure.value()).isEqualTo("15.00");
        assertThat(figure.units().getLast()).isEqualTo(new Figure.OfUnit("HQ", number("12"), posts));
    }

    @Test
    @DisplayName("are each of its own kind of fact")
    void everyFact() {
        Map<WholeFigure, UnitFact.Kind> kinds = Map.of(
                WholeFigure.ESTABLISHED_POSTS, UnitFact.Kind.ESTABLISHED_POSTS,
                WholeFigure.STAFF, UnitFact.Kind.STAFF,
                WholeFigure.FIXED_ASSETS, UnitFact.Kind.FIXED_ASSETS,
                WholeFigure.UNSPENT_LAST_YEAR, UnitFact.Kind.UNSPENT_LAST_YEAR,
                WholeFigure.FIXED_ASSETS_IN_USE, UnitFact.Kind.FIXED_ASSETS_IN_USE,
                WholeFigure.MATTERS_ASSIGNED, UnitFact.Kind.MATTERS_ASSIGNED,
                WholeFigure.MATTERS_COMPLETED, UnitFact.Kind.MATTERS_COMPLETED,
                WholeFigure.THREE_PUBLIC_LAST_YEAR, UnitFact.Kind.THREE_PUBLIC_LAST_YEAR);
        kinds.forEach((figure, fact) -> {
            books = Books.empty();
            reports("HQ", fact(fact, "7"));
            assertThat(ofUnit(figure)).as(figure.name()).isEqualByComparingTo("7");
        });
    }

    @Test
    @DisplayName(
            "of last year's 三公 come from finance's documents of that year, and from what was reported where these say"
                    + " too little")
    void lastYear() {
        reports("HQ", fact(UnitFact.Kind.THREE_PUBLIC_LAST_YEAR, "6.00"));
        assertThat(ofUnit(WholeFigure.THREE_PUBLIC_LAST_YEAR)).isEqualTo("6.00");

        Subject before = Subject.unit("HQ", YEAR - 1);
        counts(before, PAYMENT, "P9", "5.00", "30217", false);
        assertThat(ofUnit(WholeFigure.THREE_PUBLIC_LAST_YEAR)).isEqualTo("5.00");

        counts(before, PAYMENT, "P8", "1.00", null, false);
        assertThat(ofUnit(WholeFigure.THREE_PUBLIC_LAST_YEAR)).isEqualTo("6.00");
    }

    @Test
    @DisplayName("that are missing of one unit are missing of the whole, and each is named once")
    void missing() {
        counts(HQ, BUDGET_APPROVAL, "A1", "100.00", null, false);
        reports("HQ", fact(UnitFact.Kind.STAFF, "10"));

        Figures figures = Figures.of(
                DEPARTMENT,
                PARTS_OF_ALL,
                books,
                asking(
                        WholeFigure.STAFF,
                        WholeFigure.THREE_PUBLIC_LAST_YEAR,
                        WholeFigure.OPERATING_BUDGET,
                        WholeFigure.THREE_PUBLIC_EXECUTED));

        assertThat(figures.known()).isEmpty();
        assertThat(figures.missing())
                .containsExactlyInAnyOrder(
                        new Missing(WholeFigure.STAFF, "BJ", YEAR, Where.FACTS),
                        new Missing(WholeFigure.THREE_PUBLIC_LAST_YEAR, "BJ", YEAR, Where.FACTS),
                        new Missing(WholeFigure.THREE_PUBLIC_LAST_YEAR, "HQ", YEAR, Where.FACTS),
                        new Missing(null, "BJ", YEAR, Where.DOCUMENTS),
                        new Missing(null, "HQ", YEAR, Where.CLASSES));
    }

    @Test
    @DisplayName("are missing altogether of a department without units")
    void noUnits() {
        assertThat(Figures.of(DEPARTMENT, List.of(), books, asking(WholeFigure.BUDGET, WholeFigure.EXECUTED)))
                .isEqualTo(new Figures(Map.of(), List.of(new Missing(null, "HZB", YEAR, Where.DOCUMENTS))));
    }

    @Test
    @DisplayName("differ where they say something else or nothing, however they are written")
    void differing() {
        reports("HQ", fact(UnitFact.Kind.STAFF, "10"), fact(UnitFact.Kind.ESTABLISHED_POSTS, "10"));
        WholeRules rules = asking(WholeFigure.STAFF, WholeFigure.ESTABLISHED_POSTS);
        Figures scored = Figures.of(HQ, PARTS_OF_HQ, books, rules);

        reports("HQ", fact(UnitFact.Kind.STAFF, "10.0"), fact(UnitFact.Kind.ESTABLISHED_POSTS, "10"));
        assertThat(Figures.of(HQ, PARTS_OF_HQ, books, rules).differingFrom(scored))
                .isEmpty();
        reports("HQ", fact(UnitFact.Kind.STAFF, "11"));
        Figures now = Figures.of(HQ, PARTS_OF_HQ, books, rules);
        assertThat(now.differingFrom(scored)).containsExactly(WholeFigure.ESTABLISHED_POSTS, WholeFigure.STAFF);
        assertThat(now.over(scored).get(WholeFigure.STAFF).value()).isEqualByComparingTo("11");
        assertThat(now.over(scored).get(WholeFigure.ESTABLISHED_POSTS).value()).isEqualByComparingTo("10");
    }

    @Test
    @DisplayName("of the first year that there can be have no year before")
    void firstYear() {
        assertThat(Part.yearsOf(Subject.unit("HQ", 2000))).containsExactly(Subject.unit("HQ", 2000));
        assertThat(Part.yearsOf(HQ)).containsExactly(HQ, Subject.unit("HQ", YEAR - 1));
    }

    private BigDecimal ofUnit(WholeFigure kind) {
        return figure(HQ, PARTS_OF_HQ, kind).value();
    }

    private Figure figure(Subject whole, List<Part> parts, WholeFigure kind) {
        Figures figures = Figures.of(whole, parts, books, asking(kind, kind));
        assertThat(figures.missing()).isEmpty();
        return figures.get(kind);
    }

    private static WholeRules asking(WholeFigure... kinds) {
        List<WholeRules.Line> lines = Stream.of(kinds)
                .map(kind ->
                        new WholeRules.Line("a_line", "", "", Formula.IN_PROPORTION, kind, kinds[0], BigDecimal.TEN))
                .toList();
        return new WholeRules(
                List.of(new WholeRules.Group("过程", BigDecimal.TEN, lines, List.of())),
                new WholeRules.Judged(number("100"), number("60"), number("0")),
                new WholeRules.Tolerance(number("10"), number("5")),
                new WholeRules.Pace(9, number("75")));
    }

    private void counts(
            Subject subject,
            FinanceDocument.Kind kind,
            String number,
            String amount,
            @Nullable String economicClass,
            boolean procurement) {
        counts(subject, kind, number, amount, economicClass, procurement, subject.budgetYear() + "-03-01");
    }

    private void counts(
            Subject subject,
            FinanceDocument.Kind kind,
            String number,
            String amount,
            @Nullable String economicClass,
            boolean procurement,
            String day) {
        counts(subject, kind, number, amount, null, economicClass, procurement, day);
    }

    private void reverses(Subject subject, FinanceDocument.Kind kind, String number, String amount, String original) {
        counts(subject, kind, number, amount, original, null, false, subject.budgetYear() + "-03-02");
    }

    private void counts(
            Subject subject,
            FinanceDocument.Kind kind,
            String number,
            String amount,
            @Nullable String refersTo,
            @Nullable String economicClass,
            boolean procurement,
            String day) {
        books = books.after(new PaymentMade(
                subject,
                new FinanceDocument(
                        kind,
                        number,
                        LocalDate.parse(day),
                        number(amount),
                        refersTo,
                        economicClass,
                        procurement,
                        new FinanceDocument.Origin("finance", 1, 1, "/finance", number)),
                MoneyFigures.none()));
    }

    private void reports(String unit, UnitFact... facts) {
        books = books.after(new UnitFactsReported(unit, YEAR, List.of(facts)));
    }

    private static UnitFact fact(UnitFact.Kind kind, String value) {
        return new UnitFact(kind, number(value), "编制文件", new Person("finance@HQ", "赵财务"), LocalDate.of(2021, 1, 8));
    }
}
