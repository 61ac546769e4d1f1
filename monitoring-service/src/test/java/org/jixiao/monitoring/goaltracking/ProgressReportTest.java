package org.jixiao.monitoring.goaltracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jixiao.contracts.goals.Indicator.Direction.AT_LEAST;
import static org.jixiao.contracts.goals.Indicator.Direction.BY_DATE;
import static org.jixiao.contracts.goals.Indicator.Direction.YES_NO;
import static org.jixiao.contracts.goals.Indicator.Kind.CUMULATIVE;
import static org.jixiao.contracts.goals.Indicator.Kind.POINT_IN_TIME;
import static org.jixiao.monitoring.Examples.BY;
import static org.jixiao.monitoring.Examples.OFFICER;
import static org.jixiao.monitoring.Examples.RULES;
import static org.jixiao.monitoring.Examples.attained;
import static org.jixiao.monitoring.Examples.dated;
import static org.jixiao.monitoring.Examples.done;
import static org.jixiao.monitoring.Examples.figures;
import static org.jixiao.monitoring.Examples.goalApproved;
import static org.jixiao.monitoring.Examples.number;
import static org.jixiao.monitoring.Examples.numeric;
import static org.jixiao.monitoring.Examples.reached;
import static org.jixiao.monitoring.Examples.routeOf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.BudgetApproved;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.PaymentMade;
import org.jixiao.contracts.monitoring.DualReading;
import org.jixiao.contracts.monitoring.DualReading.Combined;
import org.jixiao.contracts.monitoring.DualReading.IndicatorLight;
import org.jixiao.contracts.monitoring.DualReading.Pace;
import org.jixiao.contracts.monitoring.FinanceDocument;
import org.jixiao.contracts.monitoring.FinanceDocument.Kind;
import org.jixiao.contracts.monitoring.FinanceDocument.Origin;
import org.jixiao.contracts.monitoring.GoalTrackingEvent;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ProgressReported;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.TrackingOpened;
import org.jixiao.contracts.monitoring.IndicatorProgress;
import org.jixiao.contracts.monitoring.IndicatorProgress.Attainment;
import org.jixiao.contracts.monitoring.IndicatorProgress.Likelihood;
import org.jixiao.contracts.monitoring.Light;
import org.jixiao.contracts.monitoring.MoneyFigures;
import org.jixiao.monitoring.goaltracking.GoalTrackingCommand.ReportProgress;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A progress report")
class ProgressReportTest {

    private static final String CODE = "31000020T000000000001";
    private static final int YEAR = 2020;
    private static final Subject PROJECT = Subject.project(CODE, YEAR);
    private static final LocalDate AUGUST = LocalDate.parse("2020-08-05");
    private static final List<Indicator> GOAL = List.of(
            numeric("I1", AT_LEAST, CUMULATIVE, "1200"),
            numeric("I2", AT_LEAST, POINT_IN_TIME, "95"),
            dated("I3", YES_NO, "2020-06-30"),
            dated("I4", BY_DATE, "2020-06-30"));
    private static final List<IndicatorProgress> REPORT = List.of(
            reached("I1", "600", "1200", Likelihood.CERTAIN),
            reached("I2", "60", "95", Likelihood.POSSIBLE),
            attained("I3", Attainment.REACHED),
            done("I4", "2020-06-20", null));

    private BigDecimal approved = BigDecimal.ZERO;
    private GoalTrackingState state = new GoalTrackingState.NotOpen()
            .heed(new RulebookPublished(YEAR, 1, LocalDate.parse("2019-09-01"), RULES))
            .heed(goalApproved(CODE, "HQ", 1, GOAL))
            .evolve(new TrackingOpened(PROJECT, 1, 1, GOAL, OFFICER, routeOf("HQ"), false));

    @Test
    @DisplayName("reads lights for every indicator, for the goal, for the money and for both together")
    void reads() {
        approve("238.50");
        pay("V-1", 1, "2020-03-01", "100.00");
        pay("V-1", 2, "2020-03-01", "101.37");
        pay("V-2", 1, "2020-07-31", "100.00");
        pay("V-3", 1, "2020-08-01", "10.00");

        List<GoalTrackingEvent> events = accept(report(7, REPORT));

        ProgressReported reported = (ProgressReported) events.getFirst();
        DualReading reading = reported.reading();
        assertThat(events).hasSize(1);
        assertThat(reported.report().indicators()).isEqualTo(REPORT);
        assertThat(reading.indicators())
                .extracting(IndicatorLight::code, IndicatorLight::light)
                .containsExactly(
                        tuple("I1", Light.GREEN),
                        tuple("I2", Light.YELLOW),
                        tuple("I3", Light.GREEN),
                        tuple("I4", Light.GREEN));
        assertThat(reading.goal().light()).isEqualTo(Light.GREEN);
        assertThat(reading.money().executed()).isEqualByComparingTo("201.37");
        assertThat(reading.money().pace()).isEqualTo(Pace.FAST);
        assertThat(reading.money().why().result()).isEqualByComparingTo("144.74");
        assertThat(reading.combined()).isEqualTo(Combined.MONEY_FAST);
    }

    @Test
    @DisplayName("reads an impossible indicator that makes the goal red as an impossible goal")
    void readsTheImpossible() {
        approve("100.00");
        List<IndicatorProgress> report = List.of(
                reached("I1", "600", "900", Likelihood.IMPOSSIBLE),
                reached("I2", "40", "60", Likelihood.IMPOSSIBLE),
                attained("I3", Attainment.REACHED),
                done("I4", null, "2020-08-30"));

        DualReading reading = ((ProgressReported) accept(report(7, report)).getFirst()).reading();

        assertThat(reading.goal().light()).isEqualTo(Light.RED);
        assertThat(reading.combined()).isEqualTo(Combined.GOAL_IMPOSSIBLE_MONEY_LEFT);
    }

    @Test
    @DisplayName("counts once, and is of no month that is behind it")
    void reportsForwardOnly() {
        accept(report(6, REPORT));

        assertThat(accept(report(6, REPORT))).isEmpty();
        assertThat(refusal(report(5, REPORT)))
                .containsExactly(
                        Refusal.conflict("cut-off-month-already-reported").at("cutOffMonth"));
        assertThat(accept(report(7, REPORT))).hasSize(1);
    }

    @Test
    @DisplayName("is of no month that is not over or does not exist")
    void monthsThatAreOver() {
        assertThat(refusal(report(8, REPORT)))
                .containsExactly(Refusal.rule("cut-off-month-not-over").at("cutOffMonth"));
        assertThat(refusal(report(13, REPORT)))
                .containsExactly(Refusal.rule("cut-off-month-unknown").at("cutOffMonth"));
        assertThat(refusal(report(0, REPORT)))
                .containsExactly(Refusal.rule("cut-off-month-unknown").at("cutOffMonth"));
    }

    @Test
    @DisplayName("has every indicator of the goal once")
    void answersTheGoal() {
        List<IndicatorProgress> report =
                List.of(REPORT.get(0), REPORT.get(0), attained("I9", Attainment.REACHED), REPORT.get(2));

        assertThat(refusal(report(7, report)))
                .containsExactly(
                        Refusal.rule("indicator-reported-twice").at("indicators[1].code"),
                        Refusal.rule("indicator-unknown").at("indicators[2].code"),
                        Refusal.rule("indicator-not-reported").at("indicators").with("code", "I2"),
                        Refusal.rule("indicator-not-reported").at("indicators").with("code", "I4"));
    }

    @Test
    @DisplayName("has exactly the values of each indicator's kind")
    void valuesOfTheKind() {
        List<IndicatorProgress> report = List.of(
                attained("I1", Attainment.REACHED),
                done("I2", "2020-06-20", "2020-06-20"),
                new IndicatorProgress(
                        "I3",
                        number("1"),
                        number("1"),
                        Attainment.PARTLY_REACHED,
                        null,
                        null,
                        Likelihood.POSSIBLE,
                        null,
                        null,
                        List.of()),
                done("I4", null, null));

        assertThat(refusal(report(7, report)))
                .extracting(Refusal::code, Refusal::field)
                .containsExactly(
                        tuple("value-not-applicable", "indicators[0].attainment"),
                        tuple("value-missing", "indicators[0].actual"),
                        tuple("value-missing", "indicators[0].forecast"),
                        tuple("value-not-applicable", "indicators[1].doneOn"),
                        tuple("value-not-applicable", "indicators[1].expectedOn"),
                        tuple("value-missing", "indicators[1].actual"),
                        tuple("value-missing", "indicators[1].forecast"),
                        tuple("value-not-applicable", "indicators[2].actual"),
                        tuple("value-not-applicable", "indicators[2].forecast"),
                        tuple("yes-or-no-only", "indicators[2].attainment"),
                        tuple("value-missing", "indicators[3].expectedOn"));
    }

    @Test
    @DisplayName("has no forecast below the actual and no value below zero where values only grow")
    void growingValues() {
        List<IndicatorProgress> falling = List.of(
                reached("I1", "600", "599", Likelihood.POSSIBLE),
                reached("I2", "96", "95", Likelihood.POSSIBLE),
                REPORT.get(2),
                REPORT.get(3));
        List<IndicatorProgress> negative =
                List.of(reached("I1", "-1", "1200", Likelihood.POSSIBLE), REPORT.get(1), REPORT.get(2), REPORT.get(3));

        assertThat(refusal(report(7, falling)))
                .containsExactly(Refusal.rule("forecast-below-actual").at("indicators[0].forecast"));
        assertThat(refusal(report(7, negative)))
                .containsExactly(Refusal.rule("value-negative").at("indicators[0].actual"));
    }

    @Test
    @DisplayName("has no day of completion that has not come, and one day for one indicator")
    void days() {
        List<IndicatorProgress> future =
                List.of(REPORT.get(0), REPORT.get(1), REPORT.get(2), done("I4", "2020-08-06", null));
        List<IndicatorProgress> both =
                List.of(REPORT.get(0), REPORT.get(1), REPORT.get(2), done("I4", "2020-06-20", "2020-06-20"));

        assertThat(refusal(report(7, future)))
                .containsExactly(Refusal.rule("done-in-the-future").at("indicators[3].doneOn"));
        assertThat(refusal(report(7, both)))
                .containsExactly(Refusal.rule("value-not-applicable").at("indicators[3].expectedOn"));
    }

    @Test
    @DisplayName("needs the version of the rulebook that the goal was approved under")
    void needsTheRulebook() {
        state = state.evolve(new TrackingOpened(PROJECT, 1, 2, GOAL, OFFICER, routeOf("HQ"), false));

        assertThat(refusal(report(7, REPORT))).containsExactly(Refusal.conflict("rulebook-not-published"));
    }

    private static ReportProgress report(int month, List<IndicatorProgress> report) {
        return new ReportProgress(PROJECT, month, figures(report), BY, AUGUST);
    }

    private void approve(String amount) {
        approved = number(amount);
        state = state.heed(new BudgetApproved(
                PROJECT,
                document(Kind.BUDGET_APPROVAL, "A-1", 1, "2020-02-01", amount),
                MoneyFigures.of(number(amount), number("0"))));
    }

    private void pay(String number, int version, String paidOn, String amount) {
        state = state.heed(new PaymentMade(
                PROJECT,
                document(Kind.PAYMENT, number, version, paidOn, amount),
                MoneyFigures.of(approved, number("0"))));
    }

    private static FinanceDocument document(Kind kind, String number, int version, String date, String amount) {
        return new FinanceDocument(
                kind,
                number,
                LocalDate.parse(date),
                number(amount),
                null,
                null,
                false,
                new Origin("treasury", 1, version, "/finance", number + version));
    }

    private List<GoalTrackingEvent> accept(GoalTrackingCommand command) {
        Decision<GoalTrackingEvent> decision = state.decide(command);
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        List<GoalTrackingEvent> events = ((Decision.Accepted<GoalTrackingEvent>) decision).events();
        events.forEach(event -> state = state.evolve(event));
        return events;
    }

    private List<Refusal> refusal(GoalTrackingCommand command) {
        Decision<GoalTrackingEvent> decision = state.decide(command);
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        return ((Decision.Refused<GoalTrackingEvent>) decision).reasons();
    }
}
