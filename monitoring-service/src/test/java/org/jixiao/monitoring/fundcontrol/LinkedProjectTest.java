package org.jixiao.monitoring.fundcontrol;

import static org.jixiao.monitoring.Examples.number;
import static org.jixiao.monitoring.fundcontrol.Held.APPROVED;
import static org.jixiao.monitoring.fundcontrol.Held.IN_FIFTEEN;
import static org.jixiao.monitoring.fundcontrol.Held.IN_FIVE;
import static org.jixiao.monitoring.fundcontrol.Held.KNOWN;
import static org.jixiao.monitoring.fundcontrol.Held.PROJECT;
import static org.jixiao.monitoring.fundcontrol.Held.RULEBOOK;
import static org.jixiao.monitoring.fundcontrol.Held.TODAY;
import static org.jixiao.platform.test.Given.given;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.PolicyEvent.PolicyProjectsLinked;
import org.jixiao.contracts.monitoring.FundControlEvent;
import org.jixiao.contracts.monitoring.FundControlEvent.Cause;
import org.jixiao.contracts.monitoring.FundControlEvent.DecisionRefused;
import org.jixiao.contracts.monitoring.FundControlEvent.FundsResumed;
import org.jixiao.contracts.monitoring.FundControlEvent.FundsStopped;
import org.jixiao.contracts.monitoring.FundControlEvent.FundsSuspended;
import org.jixiao.contracts.monitoring.FundControlEvent.LinkedProjectConcerned;
import org.jixiao.contracts.monitoring.FundControlEvent.LinkedProjectExcepted;
import org.jixiao.contracts.monitoring.FundControlEvent.LinkedProjectReleased;
import org.jixiao.contracts.monitoring.FundControlEvent.Measure;
import org.jixiao.contracts.monitoring.FundControlEvent.MeasureDropped;
import org.jixiao.contracts.monitoring.FundControlEvent.PaymentDespiteMeasure;
import org.jixiao.contracts.monitoring.FundControlEvent.PolicyDecision;
import org.jixiao.contracts.monitoring.FundControlEvent.SuspensionLapsed;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.DropMeasure;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.FollowPolicy;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.HoldForItself;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.LapseSuspension;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.LetGoWithPolicy;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.LinkedProject;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.NotePayment;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.ResumeFunds;
import org.jixiao.monitoring.fundcontrol.FundControlCommand.SuspendFunds;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.test.Given;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The money of a project that carries a policy out")
class LinkedProjectTest {

    private static final Subject POLICY = Subject.policy("ZC-2020-001", 2020);
    private static final String OTHER = "ZC-2020-002";
    private static final LocalDate AFTER = IN_FIFTEEN.plusDays(1);

    private static final PolicyDecision FIRST = new PolicyDecision(POLICY.code(), 1);
    private static final FundsSuspended OWN = own(1);
    private static final FundsSuspended BY_POLICY = suspended(1, POLICY.code(), IN_FIFTEEN);
    private static final ResumeFunds RESUME = new ResumeFunds(PROJECT, "已整改。", "办发〔2020〕7号", List.of(), TODAY);

    @Nested
    @DisplayName("is held by the policy's decision")
    class IsHeld {

        @Test
        @DisplayName("as long as the policy's is, and beside the project's own hold")
        void besideItsOwn() {
            KNOWN.when(follow(Measure.SUSPENSION, IN_FIFTEEN)).then(BY_POLICY);
            KNOWN.happened(BY_POLICY)
                    .when(follow(Measure.SUSPENSION, IN_FIFTEEN))
                    .thenNothingHappens();
            KNOWN.happened(BY_POLICY)
                    .when(follow(2, Measure.SUSPENSION, null))
                    .then(suspended(2, 2, POLICY.code(), null));
            KNOWN.happened(OWN)
                    .when(follow(Measure.SUSPENSION, IN_FIFTEEN))
                    .then(suspended(2, POLICY.code(), IN_FIFTEEN));
            KNOWN.happened(BY_POLICY)
                    .when(new SuspendFunds(PROJECT, "施工延误。", null, "办发〔2020〕5号", List.of(), TODAY))
                    .then(own(2));
        }

        @Test
        @DisplayName("or stopped, which is for good")
        void forGood() {
            FundsStopped stopped = stopped(1);

            KNOWN.when(follow(Measure.STOP, null)).then(stopped);
            KNOWN.happened(stopped).when(follow(Measure.STOP, null)).thenNothingHappens();
            KNOWN.happened(stopped).when(follow(Measure.SUSPENSION, null)).thenNothingHappens();
            KNOWN.happened(stopped)
                    .when(new SuspendFunds(PROJECT, "", null, "", List.of(), TODAY))
                    .thenRefusedWith("funds-stopped");
        }

        @Test
        @DisplayName("and a payment meanwhile goes against it, once")
        void payment() {
            NotePayment paid = new NotePayment(PROJECT, "P-9", number("10.00"), TODAY);

            KNOWN.happened(BY_POLICY)
                    .when(paid)
                    .then(new PaymentDespiteMeasure(PROJECT, 1, List.of("P-9"), number("10.00"), TODAY));
            KNOWN.happened(BY_POLICY, own(2))
                    .when(paid)
                    .then(new PaymentDespiteMeasure(PROJECT, 2, List.of("P-9"), number("10.00"), TODAY));
            KNOWN.happened(OWN, suspended(2, POLICY.code(), null), lapsed(3, null, true))
                    .when(new NotePayment(PROJECT, "P-9", number("10.00"), AFTER))
                    .then(new PaymentDespiteMeasure(PROJECT, 2, List.of("P-9"), number("10.00"), AFTER));
        }

        @Test
        @DisplayName("but never cut: the policy has no money")
        void neverCut() {
            KNOWN.when(follow(Measure.REDUCTION, null)).thenRefusedWith("policy-has-no-money");
            given(FundControlState.untouched())
                    .when(follow(Measure.STOP, null))
                    .thenRefusedWith("subject-unknown", "rulebook-not-in-force");
        }
    }

    @Nested
    @DisplayName("is let go by it")
    class IsLetGo {

        @Test
        @DisplayName("where the policy's is resumed, but not of what else holds it")
        void withThePolicy() {
            KNOWN.when(follow(Measure.RESUMPTION, null)).thenNothingHappens();
            KNOWN.happened(OWN).when(follow(Measure.RESUMPTION, null)).thenNothingHappens();
            KNOWN.happened(BY_POLICY).when(follow(Measure.RESUMPTION, null)).then(resumed(2, POLICY.code(), false));
            KNOWN.happened(OWN, suspended(2, POLICY.code(), null))
                    .when(follow(Measure.RESUMPTION, null))
                    .then(resumed(3, POLICY.code(), true));
            KNOWN.happened(BY_POLICY, suspended(2, OTHER, null))
                    .when(follow(Measure.RESUMPTION, null))
                    .then(resumed(3, POLICY.code(), true));
        }

        @Test
        @DisplayName("by itself after the policy's last provisional day")
        void byItself() {
            KNOWN.happened(BY_POLICY)
                    .when(new LapseSuspension(PROJECT, IN_FIFTEEN))
                    .thenNothingHappens();
            KNOWN.happened(BY_POLICY).when(new LapseSuspension(PROJECT, AFTER)).then(lapsed(2, POLICY.code(), false));
            KNOWN.happened(suspended(1, POLICY.code(), null), own(2))
                    .when(new LapseSuspension(PROJECT, AFTER))
                    .then(lapsed(3, null, true));
            KNOWN.happened(BY_POLICY, own(2))
                    .when(new LapseSuspension(PROJECT, AFTER))
                    .then(lapsed(3, null, true), lapsed(4, POLICY.code(), false));
        }

        @Test
        @DisplayName("where the policy's decision is dropped, which finance refused")
        void dropped() {
            FundsSuspended policys = new FundsSuspended(
                    POLICY, 1, "WH", "政策调整。", null, null, "办发〔2020〕6号", TODAY, IN_FIFTEEN, IN_FIVE, null);

            given(FundControlState.untouched())
                    .heard(RULEBOOK, APPROVED, new PolicyProjectsLinked(POLICY, List.of(PROJECT.code())))
                    .happened(
                            policys,
                            concerned(Measure.SUSPENSION, "政策调整。", IN_FIFTEEN),
                            new DecisionRefused(POLICY, 1, "沪财函〔2020〕3号", TODAY))
                    .when(new DropMeasure(POLICY, 1, "财政不予执行。", "办发〔2020〕6号", TODAY))
                    .then(
                            new MeasureDropped(POLICY, 1, "财政不予执行。", "办发〔2020〕6号", true, null, null, false, TODAY),
                            new LinkedProjectReleased(POLICY, 1, PROJECT.code(), "财政不予执行。", "办发〔2020〕6号"));
            KNOWN.happened(stopped(1)).when(letGo(1, TODAY)).then(letGoOf(2, POLICY.code(), false, TODAY));
            KNOWN.when(letGo(1, TODAY)).thenNothingHappens();
            KNOWN.happened(BY_POLICY).when(letGo(2, TODAY)).thenNothingHappens();
        }

        @Test
        @DisplayName("as far as that decision goes: what it took the place of holds again, unless it has lapsed")
        void restored() {
            FundsSuspended second = suspended(2, 2, POLICY.code(), null);

            KNOWN.happened(BY_POLICY, second)
                    .when(letGo(2, TODAY))
                    .then(letGoOf(3, POLICY.code(), true, TODAY), again(4, IN_FIFTEEN));
            KNOWN.happened(BY_POLICY, second).when(letGo(2, AFTER)).then(letGoOf(3, POLICY.code(), false, AFTER));
        }

        @Test
        @DisplayName("from below a later one, which goes on holding, and is let go as if nothing had been below it")
        void fromBelow() {
            MeasureDropped below =
                    new MeasureDropped(PROJECT, 1, "财政不予执行。", "办发〔2020〕6号", false, POLICY.code(), null, true, TODAY);
            Given<FundControlCommand, FundControlEvent, FundControlState> held =
                    KNOWN.happened(BY_POLICY, suspended(2, 2, POLICY.code(), null));

            held.when(letGo(1, TODAY)).then(below);
            held.happened(below).when(letGo(2, TODAY)).then(letGoOf(3, POLICY.code(), false, TODAY));
        }

        @Test
        @DisplayName("or of itself alone, where finance refused to carry it out there")
        void droppedHere() {
            KNOWN.happened(BY_POLICY, own(2), new DecisionRefused(PROJECT, 1, "沪财函〔2020〕3号", TODAY))
                    .when(new DropMeasure(PROJECT, 1, "财政不予执行。", "办发〔2020〕6号", TODAY))
                    .then(new MeasureDropped(
                            PROJECT, 1, "财政不予执行。", "办发〔2020〕6号", true, POLICY.code(), null, true, TODAY));
        }

        @Test
        @DisplayName("and never by the project's own resumption")
        void neverByItsOwn() {
            KNOWN.happened(BY_POLICY).when(RESUME).thenRefusedWith("funds-held-by-policy");
            KNOWN.happened(OWN, suspended(2, POLICY.code(), null))
                    .when(RESUME)
                    .then(new FundsResumed(PROJECT, 3, "已整改。", null, true, "办发〔2020〕7号", TODAY, IN_FIVE));
        }
    }

    @Nested
    @DisplayName("that is linked no more, or left out of a decision,")
    class LeftOut {

        private static final List<LinkedProject> NOBODY = List.of();

        private final Given<FundControlCommand, FundControlEvent, FundControlState> held = given(
                        FundControlState.untouched())
                .heard(RULEBOOK, APPROVED, new PolicyProjectsLinked(POLICY, List.of()))
                .happened(
                        new FundsSuspended(
                                POLICY, 1, "WH", "政策调整。", null, null, "办发〔2020〕6号", TODAY, IN_FIFTEEN, IN_FIVE, null),
                        concerned(Measure.SUSPENSION, "政策调整。", IN_FIFTEEN));
        private final FundsResumed policyResumed =
                new FundsResumed(POLICY, 2, "已明确。", null, false, "办发〔2020〕8号", TODAY, IN_FIVE);

        @Test
        @DisplayName("is reached by the resumption of the policy that holds its money, named or not")
        void isReached() {
            LinkedProjectConcerned reached = new LinkedProjectConcerned(
                    POLICY, 2, PROJECT.code(), Measure.RESUMPTION, "已明确。", "办发〔2020〕8号", null);

            held.when(resume(NOBODY)).then(policyResumed, reached);
            held.when(resume(List.of(new LinkedProject(PROJECT.code(), null)))).then(policyResumed, reached);
            held.when(resume(List.of(new LinkedProject(PROJECT.code(), "项目自身有问题。"))))
                    .then(
                            policyResumed,
                            new LinkedProjectExcepted(POLICY, 2, PROJECT.code(), "项目自身有问题。", "办发〔2020〕8号"));
            held.when(resume(List.of(new LinkedProject("X", null))))
                    .thenRefused(Refusal.rule("project-not-linked").at("linked[0].code"));
        }

        @Test
        @DisplayName("holds for itself what the policy held, as it was, and then resumes for itself")
        void holdsForItself() {
            HoldForItself alone = new HoldForItself(PROJECT, POLICY.code(), "项目自身有问题。", "办发〔2020〕8号", TODAY);
            FundsResumed letGo =
                    new FundsResumed(PROJECT, 2, "项目自身有问题。", POLICY.code(), true, "办发〔2020〕8号", TODAY, IN_FIVE);
            FundsSuspended own = new FundsSuspended(
                    PROJECT, 3, "WH", "项目自身有问题。", null, null, "办发〔2020〕8号", TODAY, IN_FIFTEEN, IN_FIVE, FIRST);

            KNOWN.when(alone).thenNothingHappens();
            KNOWN.happened(stopped(1)).when(alone).thenNothingHappens();
            KNOWN.happened(BY_POLICY).when(alone).then(letGo, own);
            KNOWN.happened(BY_POLICY, letGo, own)
                    .when(RESUME)
                    .then(new FundsResumed(PROJECT, 4, "已整改。", null, false, "办发〔2020〕7号", TODAY, IN_FIVE));
            KNOWN.happened(BY_POLICY, own(2))
                    .when(alone)
                    .then(new FundsResumed(PROJECT, 3, "项目自身有问题。", POLICY.code(), true, "办发〔2020〕8号", TODAY, IN_FIVE));
        }

        @Test
        @DisplayName("keeps what the policy held also where its own hold would lapse before")
        void keepsTheLongerHold() {
            HoldForItself alone = new HoldForItself(PROJECT, POLICY.code(), "项目自身有问题。", "办发〔2020〕8号", TODAY);

            KNOWN.happened(suspended(1, POLICY.code(), null), own(2))
                    .when(alone)
                    .then(
                            new FundsResumed(PROJECT, 3, "项目自身有问题。", POLICY.code(), true, "办发〔2020〕8号", TODAY, IN_FIVE),
                            new FundsSuspended(
                                    PROJECT,
                                    4,
                                    "WH",
                                    "项目自身有问题。",
                                    null,
                                    null,
                                    "办发〔2020〕8号",
                                    TODAY,
                                    null,
                                    IN_FIVE,
                                    FIRST));
        }

        @Test
        @DisplayName("is free of what it held for itself where the decision is dropped that this came from")
        void isFree() {
            FundsResumed left = new FundsResumed(PROJECT, 2, "", POLICY.code(), true, "", TODAY, IN_FIVE);
            FundsSuspended kept =
                    new FundsSuspended(PROJECT, 3, "WH", "", null, null, "", TODAY, IN_FIFTEEN, IN_FIVE, FIRST);
            Given<FundControlCommand, FundControlEvent, FundControlState> forItself =
                    KNOWN.happened(BY_POLICY, left, kept);

            forItself.when(letGo(1, TODAY)).then(letGoOf(4, null, false, TODAY));
            forItself.when(letGo(2, TODAY)).thenNothingHappens();
            forItself.when(follow(2, Measure.RESUMPTION, null)).thenNothingHappens();
        }

        @Test
        @DisplayName("hears of a decision that is dropped below others that no longer name it")
        void hearsOfIt() {
            FundsSuspended later = new FundsSuspended(POLICY, 2, "WH", "", 1, null, "", TODAY, null, IN_FIVE, null);

            held.happened(later, new DecisionRefused(POLICY, 1, "", TODAY))
                    .when(new DropMeasure(POLICY, 1, "", "", TODAY))
                    .then(
                            new MeasureDropped(POLICY, 1, "", "", false, null, null, true, TODAY),
                            new LinkedProjectReleased(POLICY, 1, PROJECT.code(), "", ""));
            held.happened(policyResumed, new DecisionRefused(POLICY, 1, "", TODAY))
                    .when(new DropMeasure(POLICY, 1, "", "", TODAY))
                    .then(
                            new MeasureDropped(POLICY, 1, "", "", false, null, null, false, TODAY),
                            new LinkedProjectReleased(POLICY, 1, PROJECT.code(), "", ""));
        }

        private ResumeFunds resume(List<LinkedProject> linked) {
            return new ResumeFunds(POLICY, "已明确。", "办发〔2020〕8号", linked, TODAY);
        }
    }

    private static FollowPolicy follow(Measure measure, @Nullable LocalDate lapsesOn) {
        return follow(1, measure, lapsesOn);
    }

    private static FollowPolicy follow(int decision, Measure measure, @Nullable LocalDate lapsesOn) {
        return new FollowPolicy(
                PROJECT, new PolicyDecision(POLICY.code(), decision), measure, "政策调整。", "办发〔2020〕6号", lapsesOn, TODAY);
    }

    private static LetGoWithPolicy letGo(int decision, LocalDate on) {
        return new LetGoWithPolicy(PROJECT, new PolicyDecision(POLICY.code(), decision), "财政不予执行。", "办发〔2020〕6号", on);
    }

    private static FundsResumed letGoOf(int number, @Nullable String policy, boolean stillHeld, LocalDate on) {
        return new FundsResumed(
                PROJECT,
                number,
                "财政不予执行。",
                policy,
                stillHeld,
                "办发〔2020〕6号",
                on,
                on.equals(TODAY) ? IN_FIVE : LocalDate.of(2020, 9, 3));
    }

    private static FundsSuspended again(int number, @Nullable LocalDate lapsesOn) {
        return new FundsSuspended(
                PROJECT,
                number,
                "WH",
                "财政不予执行。",
                null,
                POLICY.code(),
                "办发〔2020〕6号",
                TODAY,
                lapsesOn,
                IN_FIVE,
                new PolicyDecision(POLICY.code(), 1));
    }

    private static LinkedProjectConcerned concerned(Measure measure, String reason, @Nullable LocalDate lapsesOn) {
        return new LinkedProjectConcerned(POLICY, 1, PROJECT.code(), measure, reason, "办发〔2020〕6号", lapsesOn);
    }

    private static FundsSuspended own(int number) {
        return new FundsSuspended(
                PROJECT, number, "WH", "施工延误。", null, null, "办发〔2020〕5号", TODAY, IN_FIFTEEN, IN_FIVE, null);
    }

    private static FundsSuspended suspended(int number, String policy, @Nullable LocalDate lapsesOn) {
        return suspended(1, number, policy, lapsesOn);
    }

    private static FundsSuspended suspended(int decision, int number, String policy, @Nullable LocalDate lapsesOn) {
        return new FundsSuspended(
                PROJECT,
                number,
                "WH",
                "政策调整。",
                null,
                policy,
                "办发〔2020〕6号",
                TODAY,
                lapsesOn,
                IN_FIVE,
                new PolicyDecision(policy, decision));
    }

    private static FundsStopped stopped(int number) {
        return new FundsStopped(
                PROJECT,
                number,
                Cause.POLICY,
                "政策调整。",
                POLICY.code(),
                "办发〔2020〕6号",
                TODAY,
                IN_FIVE,
                new PolicyDecision(POLICY.code(), 1));
    }

    private static FundsResumed resumed(int number, String policy, boolean stillHeld) {
        return new FundsResumed(PROJECT, number, "政策调整。", policy, stillHeld, "办发〔2020〕6号", TODAY, IN_FIVE);
    }

    private static SuspensionLapsed lapsed(int number, @Nullable String policy, boolean stillHeld) {
        return new SuspensionLapsed(PROJECT, number, policy, stillHeld, LocalDate.of(2020, 9, 3));
    }
}
