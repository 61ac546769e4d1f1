package org.jixiao.disclosure.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.disclosure.item.Examples.YEAR;
import static org.jixiao.disclosure.item.Examples.number;
import static org.jixiao.disclosure.portal.PortalExamples.GOAL;
import static org.jixiao.disclosure.portal.PortalExamples.RESULT;
import static org.jixiao.disclosure.portal.PortalExamples.item;
import static org.jixiao.disclosure.portal.PortalExamples.words;

import java.util.List;
import java.util.Locale;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.disclosure.portal.Totals.Grade;
import org.jixiao.disclosure.portal.Totals.OfUnit;
import org.jixiao.disclosure.portal.Totals.Reached;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The totals of what is published")
class TotalsTest {

    private static final Figures NOT_APART = new Figures(null, null, number("80.00"), "良", 0, 2);

    private static PublishedItem project(int number, Matter matter, String unit, Figures figures) {
        return item(Subject.project("P" + number, YEAR), matter, "项目" + number, unit, figures);
    }

    @Test
    @DisplayName("add up the money of projects by unit, the largest first")
    void money() {
        Totals totals = Totals.of(List.of(
                project(1, Matter.GOAL, "BJ", GOAL),
                project(2, Matter.GOAL, "GZ", GOAL),
                project(3, Matter.GOAL, "GZ", GOAL),
                project(1, Matter.SELF_EVALUATION, "BJ", RESULT)));
        assertThat(totals.money().units())
                .containsExactly(
                        new OfUnit("GZ办事处", 2, number("200.00"), 0, number("0"), number("0")),
                        new OfUnit("BJ办事处", 1, number("100.00"), 1, number("100.00"), number("90.00")));
        assertThat(totals.money().sum())
                .isEqualTo(new OfUnit("", 3, number("300.00"), 1, number("100.00"), number("90.00")));
    }

    @Test
    @DisplayName("never hold the money of a department, a unit or a policy, beside which a remainder could be read")
    void noWholes() {
        Totals totals = Totals.of(List.of(
                item(Subject.department("HZB", YEAR), Matter.GOAL, "整体", "HQ", GOAL),
                item(Subject.unit("BJ", YEAR), Matter.SELF_EVALUATION, "整体", "BJ", RESULT),
                item(Subject.policy("ZC", YEAR), Matter.GOAL, "政策", "HQ", GOAL)));
        assertThat(totals.money().units()).isEmpty();
        assertThat(totals.grades()).isEmpty();
        assertThat(totals.goals().units()).isEmpty();
        assertThat(Charts.of(totals, words(Locale.ENGLISH))).isEmpty();
    }

    @Test
    @DisplayName("leave out money that is not stated apart")
    void notApart() {
        Totals totals = Totals.of(
                List.of(project(1, Matter.GOAL, "BJ", NOT_APART), project(1, Matter.SELF_EVALUATION, "BJ", NOT_APART)));
        assertThat(totals.money().units()).isEmpty();
        assertThat(totals.grades()).containsExactly(new Grade("良", 1));
    }

    @Test
    @DisplayName("count grades in their usual order and indicators by unit")
    void grades() {
        Figures unproved = new Figures(number("1"), number("1"), number("0"), "无法证明", 0, 4);
        Totals totals = Totals.of(List.of(
                project(1, Matter.SELF_EVALUATION, "BJ", unproved),
                project(2, Matter.SELF_EVALUATION, "BJ", NOT_APART),
                project(3, Matter.SELF_EVALUATION, "GZ", RESULT),
                project(4, Matter.SELF_EVALUATION, "GZ", RESULT)));
        assertThat(totals.grades()).containsExactly(new Grade("优", 2), new Grade("良", 1), new Grade("无法证明", 1));
        assertThat(totals.goals().units()).containsExactly(new Reached("BJ办事处", 0, 6), new Reached("GZ办事处", 6, 2));
        assertThat(totals.goals().sum()).isEqualTo(new Reached("", 6, 8));
    }

    @Test
    @DisplayName("are shown with the table behind each chart, and the chart in words")
    void charts() {
        Totals totals = Totals.of(
                List.of(project(1, Matter.GOAL, "BJ", GOAL), project(1, Matter.SELF_EVALUATION, "BJ", RESULT)));
        List<Charted> charts = Charts.of(totals, words(Locale.SIMPLIFIED_CHINESE));
        assertThat(charts).extracting(Charted::id).containsExactly("budgets", "spending", "grades", "goals");
        Charted spending = charts.get(1);
        assertThat(spending.rows()).containsExactly(List.of("BJ办事处", "1", "100.00", "90.00", "90.00%"));
        assertThat(spending.sum()).containsExactly("合计", "1", "100.00", "90.00", "90.00%");
        assertThat(spending.chart().said()).isEqualTo("预算 · BJ办事处 100.00 元; 执行 · BJ办事处 90.00 元");
    }
}
