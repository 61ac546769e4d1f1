package org.jixiao.evaluation.resultadjustment;

import static org.jixiao.evaluation.scoring.RulesOf2020.number;
import static org.jixiao.platform.test.Given.given;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.ResultAdjustmentEvent;
import org.jixiao.contracts.evaluation.ResultAdjustmentEvent.AdjustmentCarriedOut;
import org.jixiao.contracts.evaluation.ResultAdjustmentEvent.AdjustmentDecided;
import org.jixiao.contracts.evaluation.ResultAdjustmentEvent.AdjustmentDropped;
import org.jixiao.contracts.evaluation.ResultAdjustmentEvent.AdjustmentUpheld;
import org.jixiao.contracts.evaluation.ResultAdjustmentEvent.Kind;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationDecided;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationProposed;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationReopened;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.Basis;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.BudgetAdjusted;
import org.jixiao.contracts.monitoring.FinanceDocument;
import org.jixiao.contracts.monitoring.FundControlEvent.Cause;
import org.jixiao.contracts.monitoring.FundControlEvent.ClawbackDecided;
import org.jixiao.contracts.monitoring.FundControlEvent.DecisionAcknowledged;
import org.jixiao.contracts.monitoring.FundControlEvent.MeasureDropped;
import org.jixiao.contracts.monitoring.FundControlEvent.ReductionDecided;
import org.jixiao.contracts.monitoring.MoneyFigures;
import org.jixiao.evaluation.resultadjustment.ResultAdjustmentCommand.AcknowledgeAdjustment;
import org.jixiao.evaluation.resultadjustment.ResultAdjustmentCommand.DecideAdjustment;
import org.jixiao.evaluation.resultadjustment.ResultAdjustmentCommand.DropAdjustment;
import org.jixiao.evaluation.resultadjustment.ResultAdjustmentCommand.UpholdAdjustment;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.test.Given;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The adjustment of a budget by the result of the year before")
class ResultAdjustmentTest {

    private static final LocalDate JULY = LocalDate.of(2021, 7, 1);
    private static final Subject EVALUATED = Subject.project("31000020T000000000008", 2020);
    static final Subject ADJUSTED = Subject.project("31000020T000000000008", 2021);
    private static final String MEETING = "主任办公会纪要〔2021〕12号";
    static final ApplicationDecided USE = use(EVALUATED, 1);
    private static final ApplicationReopened REOPENED =
            new ApplicationReopened(EVALUATED, Basis.SELF_EVALUATION, 1, 2022, true, JULY);
    private static final DropAdjustment DROP = new DropAdjustment(ADJUSTED, 1, "任务恢复", JULY);
    private static final UpholdAdjustment UPHOLD = new UpholdAdjustment(ADJUSTED, 1, "任务未变", JULY);
    private static final AcknowledgeAdjustment LOOK = new AcknowledgeAdjustment(ADJUSTED, 1, JULY);

    private final Given<ResultAdjustmentCommand, ResultAdjustmentEvent, ResultAdjustmentState> used =
            given(ResultAdjustmentState.nothing()).heard(USE);

    static ApplicationDecided use(Subject evaluated, int version) {
        return new ApplicationDecided(
                evaluated,
                "HQ",
                Basis.SELF_EVALUATION,
                version,
                number("700000.00"),
                2022,
                null,
                null,
                false,
                "主任办公会纪要〔2021〕9号",
                JULY,
                List.of());
    }

    static ApplicationProposed proposed(Subject evaluated) {
        return new ApplicationProposed(
                evaluated,
                Basis.SELF_EVALUATION,
                1,
                "差",
                null,
                null,
                null,
                number("1000000.00"),
                number("700000.00"),
                false,
                true,
                2022,
                1,
                JULY);
    }

    private static DecideAdjustment decide(Kind kind, String amount) {
        return new DecideAdjustment(ADJUSTED, kind, number(amount), "上年绩效较差", MEETING, JULY);
    }

    private static AdjustmentDecided decided(
            int number, Kind kind, String amount, String before, Integer... measuresAhead) {
        return new AdjustmentDecided(
                ADJUSTED,
                number,
                Basis.SELF_EVALUATION,
                1,
                kind,
                number(amount),
                number(before),
                List.of(measuresAhead),
                "上年绩效较差",
                MEETING,
                JULY);
    }

    /** Finance's documents: 1,000,000 approved, 200,000 spent, 50,000 on its way. */
    static StoredEvent money(String increased, String cut) {
        return money(increased, cut, "0.00");
    }

    private static StoredEvent money(String increased, String cut, String movedOut) {
        BigDecimal none = number("0.00");
        return new BudgetAdjusted(
                ADJUSTED,
                new FinanceDocument(
                        FinanceDocument.Kind.REALLOCATION_OUT,
                        "TJ-1",
                        JULY,
                        number("1.00"),
                        null,
                        null,
                        false,
                        new FinanceDocument.Origin("finance", 1, 1, "/finance", "e-" + increased + cut)),
                new MoneyFigures(
                        number("1000000.00"),
                        number(increased),
                        number(cut),
                        none,
                        number(movedOut),
                        none,
                        none,
                        null,
                        number("50000.00"),
                        number("200000.00"),
                        none,
                        none));
    }

    @Test
    @DisplayName("rests on a use of that result that was decided and stands")
    void restsOnTheUse() {
        given(ResultAdjustmentState.nothing())
                .when(decide(Kind.INCREASE, "1.00"))
                .thenRefusedWith("adjustment-without-decision");
        used.heard(REOPENED).when(decide(Kind.INCREASE, "1.00")).thenRefusedWith("adjustment-without-decision");
        used.heard(money("0.00", "0.00"))
                .when(decide(Kind.REDUCE, "100000.00"))
                .then(decided(1, Kind.REDUCE, "100000.00", "0.00"));
    }

    @Test
    @DisplayName("takes no more than is left of the budget by finance's documents, and nothing before the first")
    void noMoreThanIsLeft() {
        var known = used.heard(money("0.00", "100000.00"));
        used.when(decide(Kind.REDUCE, "0.01"))
                .thenRefused(Refusal.rule("reduction-beyond-what-is-left")
                        .at("amount")
                        .with("left", "0.00"));
        known.when(decide(Kind.REDUCE, "650000.00")).then(decided(1, Kind.REDUCE, "650000.00", "100000.00"));
        known.when(decide(Kind.REDUCE, "650000.01"))
                .thenRefused(Refusal.rule("reduction-beyond-what-is-left")
                        .at("amount")
                        .with("left", "650000.00"));
        known.when(decide(Kind.INCREASE, "900000.00")).then(decided(1, Kind.INCREASE, "900000.00", "0.00"));
    }

    @Test
    @DisplayName("leaves what fund control takes and finance has not booked yet, once, until the measure is dropped")
    void leavesWhatMeasuresTake() {
        var known = used.heard(money("0.00", "0.00"));
        var reduced = known.heard(reduction(1, "100000.00"));
        leaves("650000.00", reduced);
        leaves("650000.00", reduced.heard(clawback(2, "100000.00", 1)));
        leaves("600000.00", reduced.heard(clawback(2, "50000.00", null)));
        leaves("650000.00", reduced.heard(new DecisionAcknowledged(ADJUSTED, 1, "沪财函〔2021〕31号", JULY, null)));
        leaves("750000.00", reduced.heard(new MeasureDropped(ADJUSTED, 1, "", "", false, null, null, false, JULY)));
        leaves("650000.00", used.heard(money("0.00", "40000.00"), reduction(1, "100000.00")));
        leaves("650000.00", used.heard(money("0.00", "100000.00"), reduction(1, "100000.00")));
        leaves("650000.00", used.heard(money("0.00", "0.00", "100000.00"), reduction(1, "100000.00")));
        leaves("0.00", known.heard(reduction(1, "800000.00")));
    }

    private static void leaves(
            String amount, Given<ResultAdjustmentCommand, ResultAdjustmentEvent, ResultAdjustmentState> known) {
        known.when(decide(Kind.REDUCE, "900000.00"))
                .thenRefused(Refusal.rule("reduction-beyond-what-is-left")
                        .at("amount")
                        .with("left", amount));
    }

    private static ReductionDecided reduction(int number, String amount) {
        return new ReductionDecided(
                ADJUSTED, number, number(amount), number("0.00"), Cause.OBJECTIVE, "任务减少", MEETING, JULY);
    }

    private static ClawbackDecided clawback(int number, String amount, @Nullable Integer carriesOut) {
        return new ClawbackDecided(
                ADJUSTED, number, number(amount), number("0.00"), Cause.SURPLUS, "结余", carriesOut, MEETING, JULY);
    }

    @Test
    @DisplayName("is open until finance has made all of it since the decision, and then another one may be decided")
    void followsFinance() {
        var open = used.happened(decided(1, Kind.REDUCE, "100000.00", "50000.00"));
        open.when(LOOK).thenNothingHappens();
        open.heard(money("0.00", "149999.99")).when(LOOK).thenNothingHappens();
        open.heard(money("200000.00", "0.00")).when(LOOK).thenNothingHappens();
        AdjustmentCarriedOut done = new AdjustmentCarriedOut(ADJUSTED, 1, JULY);
        open.heard(money("0.00", "150000.00")).when(LOOK).then(done);
        open.when(decide(Kind.INCREASE, "1.00"))
                .thenRefused(Refusal.conflict("adjustment-open").with("document", MEETING));
        open.happened(done).when(LOOK).thenNothingHappens();
        open.happened(done).when(decide(Kind.INCREASE, "1.00")).then(decided(2, Kind.INCREASE, "1.00", "0.00"));
        used.happened(decided(1, Kind.INCREASE, "100000.00", "0.00"))
                .heard(money("100000.00", "0.00"))
                .when(LOOK)
                .then(done);
    }

    @Test
    @DisplayName("is carried out by what finance takes away behind the measures that were decided before it, as long as"
            + " they stand")
    void behindMeasures() {
        ReductionDecided measure = reduction(1, "600000.00");
        var known = used.heard(money("0.00", "0.00"), measure);
        AdjustmentDecided behind = decided(1, Kind.REDUCE, "150000.00", "0.00", 1);
        known.when(decide(Kind.REDUCE, "150000.00")).then(behind);
        known.when(decide(Kind.INCREASE, "1.00")).then(decided(1, Kind.INCREASE, "1.00", "0.00"));
        used.heard(measure, money("0.00", "600000.00"))
                .when(decide(Kind.REDUCE, "150000.00"))
                .then(decided(1, Kind.REDUCE, "150000.00", "600000.00"));

        AdjustmentCarriedOut done = new AdjustmentCarriedOut(ADJUSTED, 1, JULY);
        var open = known.happened(behind);
        open.heard(money("0.00", "600000.00")).when(LOOK).thenNothingHappens();
        open.heard(money("0.00", "749999.99")).when(LOOK).thenNothingHappens();
        open.heard(money("0.00", "750000.00")).when(LOOK).then(done);
        open.heard(money("0.00", "150000.00"), new MeasureDropped(ADJUSTED, 1, "", "", false, null, null, false, JULY))
                .when(LOOK)
                .then(done);
        used.happened(decided(1, Kind.REDUCE, "150000.00", "0.00"))
                .heard(money("0.00", "150000.00"), measure)
                .when(LOOK)
                .then(done);
    }

    @Test
    @DisplayName("is let stand where the use of its result was decided again, whether finance has made it or not")
    void letStand() {
        ApplicationDecided again = use(EVALUATED, 2);
        AdjustmentUpheld upheld = new AdjustmentUpheld(ADJUSTED, 1, Basis.SELF_EVALUATION, 2, "任务未变", JULY);
        AdjustmentDecided first = decided(1, Kind.REDUCE, "100000.00", "0.00");
        used.when(UPHOLD).thenRefusedWith("adjustment-not-found");
        used.happened(first).when(UPHOLD).thenNothingHappens();
        used.heard(REOPENED).happened(first).when(UPHOLD).thenRefusedWith("adjustment-without-decision");
        var open = used.heard(REOPENED, again).happened(first);
        open.when(UPHOLD).then(upheld);
        open.happened(new AdjustmentCarriedOut(ADJUSTED, 1, JULY)).when(UPHOLD).then(upheld);
        open.happened(upheld).when(UPHOLD).thenNothingHappens();
        open.happened(upheld).when(DROP).then(new AdjustmentDropped(ADJUSTED, 1, "任务恢复", JULY));
        open.happened(new AdjustmentDropped(ADJUSTED, 1, "任务恢复", JULY))
                .when(UPHOLD)
                .thenRefusedWith("adjustment-not-found");
        open.when(new UpholdAdjustment(ADJUSTED, 2, "任务未变", JULY)).thenRefusedWith("adjustment-not-found");
    }

    @Test
    @DisplayName("is dropped only while it waits for finance")
    void dropped() {
        AdjustmentDropped dropped = new AdjustmentDropped(ADJUSTED, 1, "任务恢复", JULY);
        used.when(DROP).thenRefusedWith("adjustment-not-open");
        var open = used.happened(decided(1, Kind.REDUCE, "100000.00", "0.00"));
        open.when(DROP).then(dropped);
        open.happened(dropped).when(DROP).thenRefusedWith("adjustment-not-open");
        open.happened(dropped).heard(money("0.00", "100000.00")).when(LOOK).thenNothingHappens();
    }
}
