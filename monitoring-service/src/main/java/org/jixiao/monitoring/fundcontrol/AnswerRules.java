package org.jixiao.monitoring.fundcontrol;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jixiao.contracts.monitoring.FundControlEvent;
import org.jixiao.contracts.monitoring.FundControlEvent.DecisionAcknowledged;
import org.jixiao.contracts.monitoring.FundControlEvent.DecisionRefused;
import org.jixiao.contracts.monitoring.FundControlEvent.DecisionRepeated;
import org.jixiao.contracts.monitoring.FundControlEvent.MeasureProposed;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.AcknowledgeDecision;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.RefuseDecision;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.RepeatDecision;
import org.jixiao.monitoring.fundcontrol.Taken.Standing;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/** Finance answers each decision once: it carries it out with its amount, or refuses it, and then it goes back to who decided. */
final class AnswerRules {

    private AnswerRules() {}

    static Decision<FundControlEvent> acknowledge(AcknowledgeDecision command, FundControlState state) {
        Taken taken = state.find(command.number()).orElse(null);
        if (taken == null) {
            return unknown();
        }
        if (taken.standing() == Standing.ACKNOWLEDGED) {
            return Decision.nothingToDo();
        }
        List<Refusal> objections = new ArrayList<>();
        if (taken.standing() != Standing.DECIDED) {
            objections.add(Refusal.conflict("decision-not-open"));
        }
        if (!sameAmount(taken.proposed(), command.amount())) {
            objections.add(Refusal.rule("acknowledged-amount-differs").at("amount"));
        }
        if (!objections.isEmpty()) {
            return Decision.refuse(objections);
        }
        List<FundControlEvent> events = new ArrayList<>();
        events.add(answer(command, command.number()));
        MeasureProposed proposed = taken.proposed();
        Integer reduction = proposed == null ? null : proposed.carriesOut();
        if (reduction != null
                && state.find(reduction).map(Taken::isOpenWithFinance).orElse(false)) {
            events.add(answer(command, reduction));
        }
        return Decision.accept(events);
    }

    private static DecisionAcknowledged answer(AcknowledgeDecision command, int number) {
        return new DecisionAcknowledged(
                command.subject(), number, command.document(), command.acknowledgedOn(), command.amount());
    }

    private static boolean sameAmount(@Nullable MeasureProposed proposed, @Nullable BigDecimal amount) {
        BigDecimal decided = proposed == null ? null : proposed.amount();
        if (decided == null || amount == null) {
            return decided == null && amount == null;
        }
        return decided.compareTo(amount) == 0;
    }

    static Decision<FundControlEvent> refuse(RefuseDecision command, FundControlState state) {
        Taken taken = state.find(command.number()).orElse(null);
        if (taken == null) {
            return unknown();
        }
        return switch (taken.standing()) {
            case REFUSED -> Decision.nothingToDo();
            case DECIDED ->
                Decision.accept(new DecisionRefused(
                        command.subject(), command.number(), command.document(), command.refusedOn()));
            case PROPOSED, DROPPED, ACKNOWLEDGED -> Decision.refuse(Refusal.conflict("decision-not-open"));
        };
    }

    static Decision<FundControlEvent> repeat(RepeatDecision command, FundControlState state) {
        Taken taken = state.find(command.number()).orElse(null);
        if (taken == null) {
            return unknown();
        }
        if (taken.standing() != Standing.REFUSED) {
            return Decision.refuse(Refusal.conflict("decision-not-refused"));
        }
        List<Refusal> overtaken = overtaken(command, taken, state);
        if (!overtaken.isEmpty()) {
            return Decision.refuse(overtaken);
        }
        return state.circumstances()
                .terms(command.on())
                .map(terms -> Decision.<FundControlEvent>accept(new DecisionRepeated(
                        command.subject(),
                        command.number(),
                        command.remark(),
                        command.document(),
                        terms.acknowledgeBy(command.on()))))
                .orElseGet(() -> Decision.refuse(Refusal.conflict("rulebook-not-in-force")));
    }

    /** What came after the refusal may have taken the decision's place, or its grounds, or its money. */
    private static List<Refusal> overtaken(RepeatDecision command, Taken taken, FundControlState state) {
        return switch (taken.measure()) {
            case SUSPENSION, STOP ->
                unless(state.holds().all().stream()
                        .flatMap(hold -> hold.chain().stream())
                        .anyMatch(hold -> hold.number() == command.number()));
            case RESUMPTION -> unless(state.holds().all().stream().noneMatch(hold -> hold.number() > command.number()));
            case REDUCTION, CLAW_BACK ->
                Grounds.objections(
                        Grounds.of(Objects.requireNonNull(taken.proposed())),
                        state.beforeDeciding(command.number()),
                        command.on());
        };
    }

    private static List<Refusal> unless(boolean stillStands) {
        return stillStands ? List.of() : List.of(Refusal.conflict("decision-overtaken"));
    }

    private static Decision<FundControlEvent> unknown() {
        return Decision.refuse(Refusal.notFound("measure-not-found"));
    }
}
