package org.jixiao.evaluation.selfevaluation;

import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationAttested;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationConfirmed;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationFinalised;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationOpened;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationSubmitted;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.AttestSelfEvaluation;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.ConfirmSelfEvaluation;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.FinaliseSelfEvaluation;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.OpenSelfEvaluation;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.SubmitSelfEvaluation;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.aggregate.State;

/** A self-evaluation's life as data. What it knows of goal, tracking, money and rulebook it has heard, never asked. */
sealed interface SelfEvaluationState extends State<SelfEvaluationCommand, SelfEvaluationEvent, SelfEvaluationState> {

    Circumstances known();

    /** The state after hearing something else. */
    SelfEvaluationState knowing(Circumstances circumstances);

    /** Not opened yet. */
    record Unknown(Circumstances known) implements SelfEvaluationState {

        Unknown() {
            this(Circumstances.unheard());
        }

        @Override
        public SelfEvaluationState knowing(Circumstances circumstances) {
            return new Unknown(circumstances);
        }

        @Override
        public Decision<SelfEvaluationEvent> decide(SelfEvaluationCommand command) {
            return switch (command) {
                case OpenSelfEvaluation c -> Opening.decide(c, known);
                case AttestSelfEvaluation c -> Attesting.decide(c, known);
                case SubmitSelfEvaluation _, ConfirmSelfEvaluation _, FinaliseSelfEvaluation _ ->
                    known.classified() == null
                            ? Decision.refuse(Refusal.notFound("self-evaluation-not-open"))
                            : Decision.refuse(Refusal.conflict("project-is-classified"));
            };
        }
    }

    /** Opened and perhaps submitted: the unit may still change its answers. */
    sealed interface InWork extends SelfEvaluationState {

        SelfEvaluationOpened opened();

        Decision<SelfEvaluationEvent> confirm(ConfirmSelfEvaluation command);

        Decision<SelfEvaluationEvent> finalise(FinaliseSelfEvaluation command);

        boolean holds(String contentHash);

        @Override
        default Decision<SelfEvaluationEvent> decide(SelfEvaluationCommand command) {
            return switch (command) {
                case OpenSelfEvaluation _ -> Decision.nothingToDo();
                case SubmitSelfEvaluation c when !c.unit().equals(opened().unitCode()) -> otherUnit();
                case SubmitSelfEvaluation c -> submit(c);
                case ConfirmSelfEvaluation c when !c.unit().equals(opened().unitCode()) -> otherUnit();
                case ConfirmSelfEvaluation c -> confirm(c);
                case FinaliseSelfEvaluation c -> finalise(c);
                case AttestSelfEvaluation _ -> Decision.refuse(Refusal.conflict("project-not-classified"));
            };
        }

        private Decision<SelfEvaluationEvent> submit(SubmitSelfEvaluation command) {
            return switch (Submitting.sheet(command, opened(), known())) {
                case Submitting.Unscorable(var reasons) -> Decision.refuse(reasons);
                case Submitting.Scored(var sheet, var hash) when holds(hash) -> Decision.nothingToDo();
                case Submitting.Scored(var sheet, var hash) ->
                    Decision.accept(
                            new SelfEvaluationSubmitted(command.projectCode(), command.budgetYear(), sheet, hash));
            };
        }

        private static Decision<SelfEvaluationEvent> otherUnit() {
            return Decision.refuse(Refusal.forbidden("project-of-another-unit"));
        }
    }

    /** Opened, waiting for answers. */
    record Open(SelfEvaluationOpened opened, Circumstances known) implements InWork {

        @Override
        public SelfEvaluationState knowing(Circumstances circumstances) {
            return new Open(opened, circumstances);
        }

        @Override
        public Decision<SelfEvaluationEvent> confirm(ConfirmSelfEvaluation command) {
            return Decision.refuse(Refusal.conflict("self-evaluation-not-submitted"));
        }

        @Override
        public Decision<SelfEvaluationEvent> finalise(FinaliseSelfEvaluation command) {
            return Decision.refuse(Refusal.conflict("self-evaluation-not-submitted"));
        }

        @Override
        public boolean holds(String contentHash) {
            return false;
        }
    }

    /** Submitted and scored; confirmed once the head has answered for exactly this sheet. */
    record Submitted(
            SelfEvaluationOpened opened, SelfEvaluationSubmitted submitted, boolean confirmed, Circumstances known)
            implements InWork {

        @Override
        public SelfEvaluationState knowing(Circumstances circumstances) {
            return new Submitted(opened, submitted, confirmed, circumstances);
        }

        @Override
        public Decision<SelfEvaluationEvent> confirm(ConfirmSelfEvaluation command) {
            if (!holds(command.contentHash())) {
                return Decision.refuse(Refusal.conflict("another-content-submitted")
                        .with("contentHash", submitted.contentHash())
                        .at("contentHash"));
            }
            return confirmed
                    ? Decision.nothingToDo()
                    : Decision.accept(new SelfEvaluationConfirmed(
                            command.projectCode(),
                            command.budgetYear(),
                            command.contentHash(),
                            command.head(),
                            command.on()));
        }

        @Override
        public Decision<SelfEvaluationEvent> finalise(FinaliseSelfEvaluation command) {
            return Finalising.decide(command, this);
        }

        @Override
        public boolean holds(String contentHash) {
            return submitted.contentHash().equals(contentHash);
        }
    }

    /** The result stands. Whatever comes later does not change it. */
    record Finalised(Circumstances known) implements SelfEvaluationState {

        @Override
        public SelfEvaluationState knowing(Circumstances circumstances) {
            return new Finalised(circumstances);
        }

        @Override
        public Decision<SelfEvaluationEvent> decide(SelfEvaluationCommand command) {
            return switch (command) {
                case OpenSelfEvaluation _, FinaliseSelfEvaluation _ -> Decision.nothingToDo();
                case SubmitSelfEvaluation _, ConfirmSelfEvaluation _ ->
                    Decision.refuse(Refusal.conflict("self-evaluation-finalised"));
                case AttestSelfEvaluation _ -> Decision.refuse(Refusal.conflict("project-not-classified"));
            };
        }
    }

    /** Done offline for a classified project. */
    record Attested(SelfEvaluationAttested attested, Circumstances known) implements SelfEvaluationState {

        @Override
        public SelfEvaluationState knowing(Circumstances circumstances) {
            return new Attested(attested, circumstances);
        }

        @Override
        public Decision<SelfEvaluationEvent> decide(SelfEvaluationCommand command) {
            return switch (command) {
                case AttestSelfEvaluation c when Attesting.says(attested, c) -> Decision.nothingToDo();
                case AttestSelfEvaluation _ -> Decision.refuse(Refusal.conflict("self-evaluation-already-attested"));
                case OpenSelfEvaluation _, SubmitSelfEvaluation _, ConfirmSelfEvaluation _, FinaliseSelfEvaluation _ ->
                    Decision.refuse(Refusal.conflict("project-is-classified"));
            };
        }
    }

    @Override
    default SelfEvaluationState evolve(SelfEvaluationEvent event) {
        return switch (event) {
            case SelfEvaluationOpened opened -> new Open(opened, known());
            case SelfEvaluationSubmitted submitted
            when this instanceof InWork inWork -> new Submitted(inWork.opened(), submitted, false, known());
            case SelfEvaluationConfirmed _
            when this instanceof Submitted(var opened, var sheet, var _, var _) ->
                new Submitted(opened, sheet, true, known());
            case SelfEvaluationFinalised _ -> new Finalised(known());
            case SelfEvaluationAttested attested -> new Attested(attested, known());
            case SelfEvaluationSubmitted _, SelfEvaluationConfirmed _ -> this;
        };
    }

    @Override
    default SelfEvaluationState heed(StoredEvent event) {
        return knowing(known().after(event));
    }
}
