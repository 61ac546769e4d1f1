package org.jixiao.goals.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.goals.Examples.AMOUNT;
import static org.jixiao.goals.Examples.CODE;
import static org.jixiao.goals.Examples.OFFICER;
import static org.jixiao.goals.Examples.PROPOSED;
import static org.jixiao.goals.Examples.ROUTE;
import static org.jixiao.goals.Examples.SUBJECT;
import static org.jixiao.goals.Examples.TODAY;
import static org.jixiao.goals.Examples.YEAR;
import static org.jixiao.goals.Examples.appraised;
import static org.jixiao.goals.Examples.proposed;
import static org.jixiao.platform.test.Given.given;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jixiao.contracts.goals.AppraisalConclusion;
import org.jixiao.contracts.goals.GoalEvent.GoalPassed;
import org.jixiao.contracts.goals.GoalEvent.GoalSubmitted;
import org.jixiao.contracts.goals.LegalGround;
import org.jixiao.contracts.goals.Participation;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.ProjectEvent;
import org.jixiao.contracts.goals.ProjectEvent.AdmittedToLibrary;
import org.jixiao.contracts.goals.ProjectEvent.DisclosureRestricted;
import org.jixiao.contracts.goals.ProjectEvent.DisclosureRestrictionLifted;
import org.jixiao.contracts.goals.ProjectEvent.KeyDesignationLifted;
import org.jixiao.contracts.goals.ProjectEvent.KeyProjectDesignated;
import org.jixiao.contracts.goals.ProjectEvent.ProjectOfficerAppointed;
import org.jixiao.contracts.goals.ProjectEvent.ProjectProposed;
import org.jixiao.contracts.goals.ProjectEvent.UngatedBudgetReported;
import org.jixiao.contracts.goals.ReviewGrade;
import org.jixiao.contracts.goals.UnitEvent.ParticipationSet;
import org.jixiao.contracts.goals.UnitEvent.UnitRegistered;
import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.goals.Examples;
import org.jixiao.goals.Rulebook2020;
import org.jixiao.goals.project.ProjectCommand.AdmitToLibrary;
import org.jixiao.goals.project.ProjectCommand.ApplyForBudget;
import org.jixiao.goals.project.ProjectCommand.AppointProjectOfficer;
import org.jixiao.goals.project.ProjectCommand.ArrangeBudget;
import org.jixiao.goals.project.ProjectCommand.DesignateKeyProject;
import org.jixiao.goals.project.ProjectCommand.LiftKeyDesignation;
import org.jixiao.goals.project.ProjectCommand.LiftRestriction;
import org.jixiao.goals.project.ProjectCommand.ProposeProject;
import org.jixiao.goals.project.ProjectCommand.RecordControlFigure;
import org.jixiao.goals.project.ProjectCommand.ReportUngatedBudget;
import org.jixiao.goals.project.ProjectCommand.RestrictDisclosure;
import org.jixiao.kernel.posts.Officers;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.command.Actor;
import org.jixiao.platform.test.Given;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A project")
class ProjectStateTest {

    private static final AdmittedToLibrary ADMITTED = new AdmittedToLibrary(CODE, YEAR);
    private static final GoalSubmitted GOAL_SUBMITTED = new GoalSubmitted(SUBJECT, 1, false, ROUTE);
    private static final GoalPassed GOAL_PASSED = new GoalPassed(SUBJECT, ReviewGrade.EXCELLENT, AMOUNT, null);

    private static final UnitRegistered HQ = new UnitRegistered("HQ", YEAR, "机关", UnitKind.HEADQUARTERS);
    private static final Person SUCCESSOR = new Person("successor", "周接任");
    private static final Actor HEAD = new Actor("head", "李处长", Set.of("division-head"), "HQ");

    private final Given<ProjectCommand, ProjectEvent, ProjectState> unknown = given(new ProjectState.Unknown());
    private final Given<ProjectCommand, ProjectEvent, ProjectState> registered =
            unknown.heard(HQ, new ParticipationSet("HQ", YEAR, Participation.FULL), Rulebook2020.published());
    private final Given<ProjectCommand, ProjectEvent, ProjectState> proposed = unknown.happened(PROPOSED);

    @Nested
    @DisplayName("that nobody knows")
    class Unknown {

        @Test
        @DisplayName("is proposed, and a named person is responsible for it")
        void isProposed() {
            registered.when(propose(PROPOSED.name())).then(PROPOSED);
        }

        @Test
        @DisplayName("is not proposed by a unit that does not take part in the year")
        void isNotProposedByAnyUnit() {
            unknown.when(propose(PROPOSED.name()))
                    .thenRefused(Refusal.conflict("unit-not-in-this-year").at("unitCode"));
            unknown.heard(HQ)
                    .when(propose(PROPOSED.name()))
                    .thenRefused(Refusal.conflict("unit-not-in-this-year").at("unitCode"));
        }

        @Test
        @DisplayName("is not proposed by a unit that ended before the year")
        void isNotProposedByAnEndedUnit() {
            registered
                    .heard(Examples.ended("HQ"))
                    .when(propose(PROPOSED.name()))
                    .thenRefused(Examples.hasEnded("HQ"));
        }

        @Test
        @DisplayName("is not proposed by another unit")
        void isNotProposedByOthers() {
            unknown.when(propose(PROPOSED.name(), "BJ"))
                    .thenRefused(Refusal.forbidden("project-of-another-unit").at("unitCode"));
        }

        @Test
        @DisplayName("takes no step")
        void takesNoStep() {
            List.of(
                            new AdmitToLibrary(CODE, YEAR),
                            new ApplyForBudget(CODE, YEAR, AMOUNT, "HQ", List.of()),
                            new RecordControlFigure(CODE, YEAR, AMOUNT),
                            new ArrangeBudget(CODE, YEAR, AMOUNT, TODAY, List.of()),
                            new ReportUngatedBudget(CODE, YEAR, "沪财预〔2020〕8号", AMOUNT),
                            appoint(SUCCESSOR, TODAY, HEAD),
                            new DesignateKeyProject(CODE, YEAR, "金额大", TODAY),
                            new LiftKeyDesignation(CODE, YEAR, "调整范围", TODAY),
                            restrict(TODAY.plusYears(1)),
                            new LiftRestriction(CODE, YEAR, "理由已消除。", "reviewer-1", TODAY))
                    .forEach(command -> unknown.when(command).thenRefused(Refusal.notFound("project-not-found")));
        }
    }

    @Nested
    @DisplayName("that is proposed")
    class Proposed {

        @Test
        @DisplayName("stays as it is when it is proposed again in the same words")
        void isIdempotent() {
            proposed.when(propose(PROPOSED.name())).thenNothingHappens();
        }

        @Test
        @DisplayName("cannot be proposed again in other words")
        void cannotBeProposedTwice() {
            proposed.when(propose("别的项目")).thenRefused(Refusal.conflict("project-already-proposed"));
        }

        @Test
        @DisplayName("is found unsuitable for disclosure, until the ground is examined again")
        void isRestricted() {
            proposed.when(restrict(TODAY.plusYears(1))).then(restriction(TODAY.plusYears(1)));
        }

        @Test
        @DisplayName("is not restricted twice for the same, but longer")
        void isRestrictedLonger() {
            var restricted = proposed.happened(restriction(TODAY.plusYears(1)));
            restricted.when(restrict(TODAY.plusYears(1))).thenNothingHappens();
            restricted.when(restrict(TODAY.plusYears(2))).thenRefusedWith("reexamination-needs-another-person");
            restricted.when(restrict(TODAY.plusMonths(6))).then(restriction(TODAY.plusMonths(6)));
            restricted
                    .when(new RestrictDisclosure(
                            CODE, YEAR, LegalGround.ART_14, "reviewer-2", TODAY.plusYears(2), TODAY))
                    .then(new DisclosureRestricted(CODE, YEAR, LegalGround.ART_14, "reviewer-2", TODAY.plusYears(2)));
        }

        @Test
        @DisplayName("is examined again within the rulebook's term")
        void isReexaminedInTime() {
            var ruled = proposed.heard(Rulebook2020.published());
            int months =
                    Rulebook2020.published().rules().disclosure().handling().reexamineMonths();
            ruled.when(restrict(TODAY.plusMonths(months))).then(restriction(TODAY.plusMonths(months)));
            LocalDate late = TODAY.plusMonths(months).plusDays(1);
            ruled.when(restrict(late))
                    .thenRefused(Refusal.rule("reexamination-too-late")
                            .with("until", TODAY.plusMonths(months).toString())
                            .at("reexamineOn"));
        }

        @Test
        @DisplayName("is restricted no longer once the ground ceased, and may be restricted anew")
        void lifted() {
            LiftRestriction lift = new LiftRestriction(CODE, YEAR, "理由已消除。", "reviewer-1", TODAY);
            DisclosureRestrictionLifted lifted =
                    new DisclosureRestrictionLifted(CODE, YEAR, "理由已消除。", "reviewer-1", TODAY);
            var restricted = proposed.happened(restriction(TODAY.plusYears(1)));
            proposed.when(lift).thenNothingHappens();
            restricted.when(lift).then(lifted);
            restricted.happened(lifted).when(lift).thenNothingHappens();
            restricted.happened(lifted).when(restrict(TODAY.plusYears(1))).then(restriction(TODAY.plusYears(1)));
        }

        @Test
        @DisplayName(
                "is restricted for longer by another person only, also where the restriction was lifted in between")
        void notProlongedByLifting() {
            var lifted = proposed.happened(
                    restriction(TODAY.plusMonths(6)),
                    new DisclosureRestrictionLifted(CODE, YEAR, "理由已消除。", "reviewer-1", TODAY));
            lifted.when(restrict(TODAY.plusYears(1))).thenRefusedWith("reexamination-needs-another-person");
            lifted.when(restrict(TODAY.plusMonths(6))).then(restriction(TODAY.plusMonths(6)));
            lifted.when(new RestrictDisclosure(CODE, YEAR, LegalGround.ART_14, "reviewer-2", TODAY.plusYears(1), TODAY))
                    .then(new DisclosureRestricted(CODE, YEAR, LegalGround.ART_14, "reviewer-2", TODAY.plusYears(1)));
        }

        @Test
        @DisplayName("is not restricted without a later day on which the ground is examined again")
        void needsReexamination() {
            proposed.when(restrict(TODAY))
                    .thenRefused(Refusal.rule("reexamination-not-in-the-future").at("reexamineOn"));
        }
    }

    @Nested
    @DisplayName("that is handed over")
    class HandedOver {

        private final ProjectOfficerAppointed appointed =
                new ProjectOfficerAppointed(CODE, YEAR, SUCCESSOR, TODAY, "轮岗。");

        @Test
        @DisplayName("is answered for by another named person from a day on")
        void isHandedOver() {
            proposed.when(appoint(SUCCESSOR, TODAY, HEAD)).then(appointed);
            proposed.happened(appointed).when(appoint(SUCCESSOR, TODAY, HEAD)).thenNothingHappens();
        }

        @Test
        @DisplayName("is handed over by its own unit or by 计划财务处")
        void isHandedOverByItsOwn() {
            Actor planning = new Actor("planning", "陈立行", Set.of("planning-finance"), "HQ");
            Actor stranger = new Actor("head", "马处长", Set.of("division-head"), "BJ");
            proposed.when(appoint(SUCCESSOR, TODAY, planning)).then(appointed);
            proposed.when(appoint(SUCCESSOR, TODAY, stranger))
                    .thenRefused(Refusal.forbidden("project-of-another-unit"));
            proposed.happened(appointed)
                    .when(appoint(SUCCESSOR, TODAY, stranger))
                    .thenRefused(Refusal.forbidden("project-of-another-unit"));
        }

        @Test
        @DisplayName("is not handed over before it came to who has it")
        void isHandedOverLater() {
            proposed.happened(appointed)
                    .when(appoint(OFFICER, TODAY, HEAD))
                    .thenRefused(
                            Refusal.rule("officer-before-the-last").at("from").with("since", TODAY.toString()));
        }

        @Test
        @DisplayName("keeps everybody answerable for the own days")
        void keepsEverybodyAnswerable() {
            Officers officers = Officers.namedFirst(OFFICER).and(SUCCESSOR, TODAY);
            Person corrected = new Person("corrected", "吴更正");
            assertThat(officers.inCharge(TODAY.minusDays(1))).contains(OFFICER);
            assertThat(officers.inCharge(TODAY)).contains(SUCCESSOR);
            assertThat(officers.isInCharge(OFFICER.staffId(), TODAY)).isFalse();
            assertThat(Officers.none().inCharge(TODAY)).isEmpty();
            assertThat(Officers.none().objectionsTo(TODAY)).isEmpty();
            assertThat(officers.beginningWith(corrected).inCharge(TODAY.minusDays(1)))
                    .contains(corrected);
            assertThat(officers.beginningWith(corrected).inCharge(TODAY)).contains(SUCCESSOR);
            assertThat(Officers.namedFirst(OFFICER).beginningWith(corrected)).isEqualTo(Officers.namedFirst(corrected));
        }
    }

    @Nested
    @DisplayName("that is a key one")
    class Key {

        private final DesignateKeyProject designate = new DesignateKeyProject(CODE, YEAR, "金额大", TODAY);
        private final KeyProjectDesignated designated = new KeyProjectDesignated(CODE, YEAR, "金额大", TODAY);
        private final LiftKeyDesignation lift = new LiftKeyDesignation(CODE, YEAR, "调整范围", TODAY);
        private final KeyDesignationLifted lifted = new KeyDesignationLifted(CODE, YEAR, "调整范围", TODAY);

        @Test
        @DisplayName("was designated by a criterion")
        void isDesignated() {
            proposed.when(designate).then(designated);
            proposed.happened(designated).when(designate).thenNothingHappens();
            proposed.happened(designated)
                    .when(new DesignateKeyProject(CODE, YEAR, "社会关注", TODAY))
                    .thenRefused(Refusal.conflict("project-already-key"));
        }

        @Test
        @DisplayName("is one until the designation is lifted")
        void isLifted() {
            proposed.when(lift).thenNothingHappens();
            proposed.happened(designated).when(lift).then(lifted);
            proposed.happened(designated, lifted).when(designate).then(designated);
        }
    }

    @Nested
    @DisplayName("of a unit that takes part for trial")
    class Trial {

        private final Given<ProjectCommand, ProjectEvent, ProjectState> trial = unknown.happened(new ProjectProposed(
                CODE,
                YEAR,
                PROPOSED.name(),
                "CENTRE",
                UnitKind.SERVICE_CENTRE,
                Participation.TRIAL,
                PROPOSED.division(),
                OFFICER,
                PROPOSED.kind(),
                PROPOSED.nature(),
                AMOUNT,
                "1",
                PROPOSED.profile()));

        @Test
        @DisplayName("meets no gate")
        void meetsNoGate() {
            List.of(
                            new AdmitToLibrary(CODE, YEAR),
                            new ApplyForBudget(CODE, YEAR, AMOUNT, "CENTRE", List.of()),
                            new RecordControlFigure(CODE, YEAR, AMOUNT),
                            new ArrangeBudget(CODE, YEAR, AMOUNT, TODAY, List.of()))
                    .forEach(command -> trial.when(command).thenRefused(Refusal.conflict("trial-has-no-gates")));
        }

        @Test
        @DisplayName("gets its money without a breach")
        void breachesNothing() {
            trial.when(new ReportUngatedBudget(CODE, YEAR, "沪财预〔2020〕8号", AMOUNT))
                    .thenNothingHappens();
        }

        @Test
        @DisplayName("stays one when its unit comes to take part in full")
        void staysOne() {
            trial.heard(new ParticipationSet("CENTRE", YEAR, Participation.FULL))
                    .when(new AdmitToLibrary(CODE, YEAR))
                    .thenRefused(Refusal.conflict("trial-has-no-gates"));
        }
    }

    @Nested
    @DisplayName("that finance gave money to")
    class UngatedMoney {

        private final ReportUngatedBudget report = new ReportUngatedBudget(CODE, YEAR, "沪财预〔2020〕8号", AMOUNT);

        @Test
        @DisplayName("before its gates is a breach that names them")
        void isABreach() {
            proposed.when(report)
                    .then(new UngatedBudgetReported(
                            CODE, YEAR, "沪财预〔2020〕8号", AMOUNT, List.of("appraisal-not-concluded", "goal-not-passed")));
        }

        @Test
        @DisplayName("after its gates is as it should be")
        void isNoBreach() {
            proposed.heard(appraised(AppraisalConclusion.SUPPORTED), GOAL_PASSED)
                    .when(report)
                    .thenNothingHappens();
        }

        @Test
        @DisplayName("and took it back again is no breach")
        void isNoBreachToTakeItBack() {
            proposed.when(new ReportUngatedBudget(CODE, YEAR, "沪财预〔2020〕9号", AMOUNT.negate()))
                    .thenNothingHappens();
            proposed.when(new ReportUngatedBudget(CODE, YEAR, "沪财预〔2020〕9号", BigDecimal.ZERO))
                    .thenNothingHappens();
        }

        @Test
        @DisplayName("is reported once per document")
        void isReportedOnce() {
            proposed.happened(new UngatedBudgetReported(CODE, YEAR, "沪财预〔2020〕8号", AMOUNT, List.of("goal-not-passed")))
                    .when(report)
                    .thenNothingHappens();
        }
    }

    @Test
    @DisplayName("keeps what it heard before it was proposed")
    void hearsBeforeItIsProposed() {
        unknown.heard(appraised(AppraisalConclusion.SUPPORTED), GOAL_SUBMITTED)
                .happened(PROPOSED)
                .when(new AdmitToLibrary(CODE, YEAR))
                .then(ADMITTED);
    }

    @Test
    @DisplayName("is not shaken by events that come without a proposal")
    void evolvesTotally() {
        unknown.happened(ADMITTED)
                .when(new AdmitToLibrary(CODE, YEAR))
                .thenRefused(Refusal.notFound("project-not-found"));
    }

    private static ProposeProject propose(String name) {
        return propose(name, "HQ");
    }

    private static ProposeProject propose(String name, String unit) {
        return new ProposeProject(
                CODE,
                YEAR,
                name,
                PROPOSED.unitCode(),
                PROPOSED.division(),
                PROPOSED.projectOfficer(),
                PROPOSED.kind(),
                PROPOSED.nature(),
                PROPOSED.requestedAmount(),
                null,
                PROPOSED.profile(),
                unit);
    }

    private static AppointProjectOfficer appoint(Person officer, LocalDate from, Actor by) {
        return new AppointProjectOfficer(CODE, YEAR, officer, from, "轮岗。", by);
    }

    private static RestrictDisclosure restrict(LocalDate reexamineOn) {
        return new RestrictDisclosure(CODE, YEAR, LegalGround.ART_14, "reviewer-1", reexamineOn, TODAY);
    }

    private static DisclosureRestricted restriction(LocalDate reexamineOn) {
        return new DisclosureRestricted(CODE, YEAR, LegalGround.ART_14, "reviewer-1", reexamineOn);
    }
}
