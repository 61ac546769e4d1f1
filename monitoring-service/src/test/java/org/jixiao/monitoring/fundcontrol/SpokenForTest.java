package org.jixiao.monitoring.fundcontrol;

import static org.jixiao.monitoring.Examples.number;
import static org.jixiao.monitoring.fundcontrol.Held.APPROVED;
import static org.jixiao.monitoring.fundcontrol.Held.IN_FIVE;
import static org.jixiao.monitoring.fundcontrol.Held.KNOWN;
import static org.jixiao.monitoring.fundcontrol.Held.PROJECT;
import static org.jixiao.monitoring.fundcontrol.Held.RULEBOOK;
import static org.jixiao.monitoring.fundcontrol.Held.TODAY;
import static org.jixiao.monitoring.fundcontrol.Held.clawedBack;
import static org.jixiao.platform.test.Given.given;

import java.math.BigDecimal;
import org.jixiao.contracts.monitoring.FundControlEvent;
import org.jixiao.contracts.monitoring.FundControlEvent.Cause;
import org.jixiao.contracts.monitoring.FundControlEvent.DecisionAcknowledged;
import org.jixiao.contracts.monitoring.FundControlEvent.DecisionRefused;
import org.jixiao.contracts.monitoring.FundControlEvent.Measure;
import org.jixiao.contracts.monitoring.FundControlEvent.MeasureDropped;
import org.jixiao.contracts.monitoring.FundControlEvent.MeasureProposed;
import org.jixiao.contracts.monitoring.FundControlEvent.ReductionDecided;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.ProposeMeasure;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.test.Given;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 380000.00 are left; a reduction takes 280000.00 of it. */
@DisplayName("Money that a reduction took is spoken for")
class SpokenForTest {

    private static final BigDecimal CUT = number("280000.00");
    private static final DecisionAcknowledged ACKNOWLEDGED =
            new DecisionAcknowledged(PROJECT, 1, "沪财收〔2020〕3号", TODAY, CUT);

    private final Given<FundControlCommand, FundControlEvent, FundControlState> reduced =
            KNOWN.happened(proposed(1, CUT), decided(1, CUT, "0.00"));

    @Test
    @DisplayName("until finance's document lowers the figures, whatever finance has answered")
    void untilItIsBooked() {
        reduced.when(reduce("100000.01")).thenRefused(left("100000.00"));
        reduced.happened(ACKNOWLEDGED).when(reduce("100000.01")).thenRefused(left("100000.00"));
        reduced.happened(new DecisionRefused(PROJECT, 1, "", TODAY))
                .when(reduce("100000.01"))
                .thenRefused(left("100000.00"));
        reduced.happened(new MeasureDropped(PROJECT, 1, "", "", false, null, null, false, TODAY))
                .when(reduce("380000.00"))
                .then(proposed(2, number("380000.00")));
    }

    @Test
    @DisplayName("and not twice once the document is there, in part or in full")
    void notTwice() {
        reduced.happened(ACKNOWLEDGED)
                .heard(clawedBack("280000.00"))
                .when(reduce("100000.01"))
                .thenRefused(left("100000.00"));
        reduced.heard(clawedBack("280000.00")).when(reduce("100000.00")).then(proposed(2, number("100000.00")));
        reduced.happened(ACKNOWLEDGED)
                .heard(clawedBack("200000.00"))
                .when(reduce("100000.01"))
                .thenRefused(left("100000.00"));
    }

    @Test
    @DisplayName("where what finance had booked before carries nothing out, and nothing carries two out")
    void eachDecreaseOnce() {
        given(FundControlState.untouched())
                .heard(RULEBOOK, APPROVED, clawedBack("50000.00"))
                .happened(proposed(1, CUT), decided(1, CUT, "50000.00"))
                .when(reduce("50000.01"))
                .thenRefused(left("50000.00"));
        KNOWN.heard(clawedBack("60000.00"))
                .happened(
                        proposed(1, number("50000.00")),
                        proposed(2, number("60000.00")),
                        decided(2, number("60000.00"), "0.00"),
                        decided(1, number("50000.00"), "60000.00"))
                .when(reduce("270000.01"))
                .thenRefused(left("270000.00"));
    }

    @Test
    @DisplayName("for a claw-back that carries it out, unless finance has booked it already")
    void carriedOut() {
        reduced.happened(ACKNOWLEDGED).when(clawBack()).then(proposed(2, Measure.CLAW_BACK, CUT, 1));
        reduced.heard(clawedBack("280000.00"))
                .when(clawBack())
                .thenRefusedWith("reduction-already-carried-out", "amount-above-what-is-left");
    }

    private static Refusal left(String amount) {
        return Refusal.rule("amount-above-what-is-left")
                .with("left", number(amount))
                .at("amount");
    }

    private static ProposeMeasure reduce(String amount) {
        return new ProposeMeasure(
                PROJECT, Measure.REDUCTION, number(amount), Cause.OBJECTIVE, "招标节约。", null, null, TODAY);
    }

    private static ProposeMeasure clawBack() {
        return new ProposeMeasure(PROJECT, Measure.CLAW_BACK, CUT, Cause.OBJECTIVE, "招标节约。", null, 1, TODAY);
    }

    private static MeasureProposed proposed(int number, BigDecimal amount) {
        return proposed(number, Measure.REDUCTION, amount, null);
    }

    private static MeasureProposed proposed(
            int number, Measure measure, BigDecimal amount, @Nullable Integer carriesOut) {
        return new MeasureProposed(
                PROJECT, number, "WH", measure, amount, Cause.OBJECTIVE, "招标节约。", null, carriesOut, IN_FIVE);
    }

    private static ReductionDecided decided(int number, BigDecimal amount, String decreasedBefore) {
        return new ReductionDecided(
                PROJECT, number, amount, number(decreasedBefore), Cause.OBJECTIVE, "招标节约。", "办会纪〔2020〕9号", IN_FIVE);
    }
}
