package org.jixiao.monitoring.fundcontrol;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.monitoring.FundControlEvent.Cause;
import org.jixiao.contracts.monitoring.FundControlEvent.Measure;
import org.jixiao.contracts.monitoring.FundControlEvent.MeasureProposed;
import org.jixiao.contracts.monitoring.MoneyFigures;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.ProposeMeasure;
import org.jixiao.monitoring.rectification.Rectification;
import org.jixiao.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The grounds of 停止, 调减 and 收回, and how much money they may take.
 *
 * @param rectification number of the rectification that it rests on; null where it rests on none
 * @param carriesOut number of the reduction that a claw-back carries out; null where it carries out none
 */
record Grounds(
        Subject subject,
        Measure measure,
        Cause cause,
        @Nullable BigDecimal amount,
        @Nullable Integer rectification,
        @Nullable Integer carriesOut) {

    static Grounds of(ProposeMeasure command) {
        return new Grounds(
                command.subject(),
                command.measure(),
                command.cause(),
                command.amount(),
                command.rectification(),
                command.carriesOut());
    }

    static Grounds of(MeasureProposed proposed) {
        return new Grounds(
                proposed.subject(),
                proposed.measure(),
                proposed.cause(),
                proposed.amount(),
                proposed.rectification(),
                proposed.carriesOut());
    }

    static List<Refusal> objections(Grounds grounds, FundControlState state, LocalDate on) {
        List<Refusal> objections = new ArrayList<>();
        switch (grounds.measure()) {
            case STOP -> objections.addAll(grounds.ofAStop(state, on));
            case REDUCTION -> objections.addAll(grounds.ofAReduction(state, on));
            case CLAW_BACK -> objections.addAll(grounds.ofAClawBack(state, on));
            case SUSPENSION, RESUMPTION ->
                objections.add(Refusal.rule("measure-is-decided-at-once").at("measure"));
        }
        return objections;
    }

    private List<Refusal> ofAStop(FundControlState state, LocalDate on) {
        List<Refusal> objections = new ArrayList<>();
        if (state.holds().forGood()) {
            objections.add(Refusal.conflict("funds-stopped"));
        }
        if (amount != null || carriesOut != null) {
            objections.add(Refusal.rule("stop-has-no-amount").at("amount"));
        }
        Optional<Rectification> basis = state.circumstances().rectification(rectification);
        boolean holds =
                switch (cause) {
                    case LOSS_OR_VIOLATION ->
                        basis.filter(one -> one.standing() != Rectification.Standing.ACCEPTED)
                                .map(one -> one.ordered().lossOrViolation())
                                .orElse(false);
                    case GOAL_IMPOSSIBLE -> state.circumstances().impossible();
                    case RECTIFICATION_FAILED ->
                        !state.holds().isEmpty()
                                && basis.map(one -> one.isRejectedOrOverdue(on)).orElse(false);
                    case OBJECTIVE, SURPLUS, POLICY -> false;
                };
        if (!holds) {
            objections.add(Refusal.conflict("grounds-missing").at("cause"));
        }
        return objections;
    }

    private List<Refusal> ofAReduction(FundControlState state, LocalDate on) {
        Optional<Rectification> basis = state.circumstances().rectification(rectification);
        boolean holds =
                switch (cause) {
                    case RECTIFICATION_FAILED -> hasFailed(basis, on);
                    case OBJECTIVE -> true;
                    case LOSS_OR_VIOLATION, GOAL_IMPOSSIBLE, SURPLUS, POLICY -> false;
                };
        List<Refusal> objections = new ArrayList<>();
        if (!holds) {
            objections.add(Refusal.conflict("grounds-missing").at("cause"));
        }
        if (carriesOut != null) {
            objections.add(Refusal.rule("only-a-claw-back-carries-out").at("carriesOut"));
        }
        objections.addAll(objectionsToTheAmount(state));
        return objections;
    }

    private List<Refusal> ofAClawBack(FundControlState state, LocalDate on) {
        List<Refusal> objections = new ArrayList<>();
        if (carriesOut == null) {
            Optional<Rectification> basis = state.circumstances().rectification(rectification);
            boolean holds =
                    switch (cause) {
                        case RECTIFICATION_FAILED -> hasFailed(basis, on);
                        case SURPLUS -> true;
                        case LOSS_OR_VIOLATION, GOAL_IMPOSSIBLE, OBJECTIVE, POLICY -> false;
                    };
            if (!holds) {
                objections.add(Refusal.conflict("grounds-missing").at("cause"));
            }
        } else {
            objections.addAll(objectionsToTheReduction(carriesOut, state));
        }
        objections.addAll(objectionsToTheAmount(state));
        return objections;
    }

    /**
     * One decrease only: the claw-back takes what the reduction cut, and a reduction is carried out once, be it by another claw-back or
     * by what finance has booked already. Whether finance has answered the reduction does not matter.
     */
    private List<Refusal> objectionsToTheReduction(int number, FundControlState state) {
        Taken reduction = state.find(number).orElse(null);
        MeasureProposed proposed = reduction == null ? null : reduction.proposed();
        if (reduction == null || proposed == null || reduction.measure() != Measure.REDUCTION || !reduction.isTaken()) {
            return List.of(Refusal.conflict("reduction-not-open").at("carriesOut"));
        }
        List<Refusal> objections = new ArrayList<>();
        if (proposed.amount() == null || amount == null || proposed.amount().compareTo(amount) != 0) {
            objections.add(Refusal.rule("amount-differs-from-reduction").at("amount"));
        }
        boolean taken = state.measures().stream()
                .filter(Taken::isTaken)
                .anyMatch(one -> Integer.valueOf(number).equals(one.carriesOut()));
        BigDecimal open = Claims.open(state).get(number);
        boolean booked = open != null && open.signum() == 0;
        if (taken || booked) {
            objections.add(Refusal.conflict("reduction-already-carried-out").at("carriesOut"));
        }
        return objections;
    }

    /** 调减 ≤ budget − paid − in transit; 收回 ≤ 指标余额. What was decided and not yet booked is spoken for. */
    private List<Refusal> objectionsToTheAmount(FundControlState state) {
        if (subject.kind().equals(Subject.POLICY)) {
            return List.of(Refusal.conflict("policy-has-no-money"));
        }
        if (amount == null || amount.signum() <= 0) {
            return List.of(Refusal.rule("amount-missing").at("amount"));
        }
        MoneyFigures money = state.circumstances().money();
        BigDecimal most = measure == Measure.REDUCTION
                ? money.budget().subtract(money.executed()).subtract(money.inTransit())
                : money.left();
        BigDecimal left = most.subtract(spokenFor(state));
        return amount.compareTo(left) > 0
                ? List.of(Refusal.rule("amount-above-what-is-left")
                        .with("left", left)
                        .at("amount"))
                : List.of();
    }

    private BigDecimal spokenFor(FundControlState state) {
        Map<Integer, BigDecimal> open = new TreeMap<>(Claims.open(state));
        if (carriesOut != null) {
            open.remove(carriesOut);
        }
        return open.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean hasFailed(Optional<Rectification> basis, LocalDate on) {
        return basis.map(one -> one.hasFailed(on)).orElse(false);
    }
}
