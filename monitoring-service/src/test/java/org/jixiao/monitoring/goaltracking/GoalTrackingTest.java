package org.jixiao.monitoring.goaltracking;

import static org.jixiao.contracts.goals.Indicator.Direction.AT_LEAST;
import static org.jixiao.contracts.goals.Indicator.Kind.CUMULATIVE;
import static org.jixiao.monitoring.Examples.BY;
import static org.jixiao.monitoring.Examples.OFFICER;
import static org.jixiao.monitoring.Examples.RULES;
import static org.jixiao.monitoring.Examples.figures;
import static org.jixiao.monitoring.Examples.goalApproved;
import static org.jixiao.monitoring.Examples.number;
import static org.jixiao.monitoring.Examples.numeric;
import static org.jixiao.monitoring.Examples.reached;
import static org.jixiao.monitoring.Examples.routeOf;
import static org.jixiao.monitoring.Examples.tracking;
import static org.jixiao.platform.test.Given.given;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.goals.MonitoringRules.Tracking;
import org.jixiao.contracts.goals.MonitoringRules.TrackingTask;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.BudgetExecutionOpened;
import org.jixiao.contracts.monitoring.GoalTrackingEvent;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ClassifiedTrackingAttested;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.ClassifiedTrackingOpened;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.Outcome;
import org.jixiao.contracts.monitoring.GoalTrackingEvent.TrackingOpened;
import org.jixiao.monitoring.goaltracking.GoalTrackingCommand.AttestTracking;
import org.jixiao.monitoring.goaltracking.GoalTrackingCommand.OpenClassifiedTracking;
import org.jixiao.monitoring.goaltracking.GoalTrackingCommand.OpenTracking;
import org.jixiao.monitoring.goaltracking.GoalTrackingCommand.ReportProgress;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.test.Given;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The tracking of a goal")
class GoalTrackingTest {

    private static final String CODE = "31000020T000000000001";
    private static final int YEAR = 2020;
    private static final Subject SUBJECT = Subject.project(CODE, YEAR);
    private static final LocalDate AUGUST = LocalDate.parse("2020-08-05");
    private static final List<Indicator> GOAL = List.of(numeric("I1", AT_LEAST, CUMULATIVE, "1200"));

    private static final OpenTracking OPEN = new OpenTracking(SUBJECT, 1, 1, GOAL, OFFICER, routeOf("HQ"), false);
    private static final OpenClassifiedTracking OPEN_CLASSIFIED = new OpenClassifiedTracking(SUBJECT);
    private static final ReportProgress REPORT =
            new ReportProgress(SUBJECT, 7, figures(List.of(reached("I1", "600"))), BY, AUGUST);

    private final Given<GoalTrackingCommand, GoalTrackingEvent, GoalTrackingState> notOpen =
            given(new GoalTrackingState.NotOpen());
    private final Given<GoalTrackingCommand, GoalTrackingEvent, GoalTrackingState> withTasks =
            notOpen.heard(new RulebookPublished(
                    YEAR,
                    1,
                    LocalDate.parse("2019-09-01"),
                    tracking(
                            RULES,
                            new Tracking(
                                    List.of(new TrackingTask(
                                            LocalDate.parse("2020-06-30"), LocalDate.parse("2020-07-31"))),
                                    number("30"),
                                    List.of()))));

    @Nested
    @DisplayName("of an approved goal")
    class Approved {

        private final TrackingOpened opened = new TrackingOpened(SUBJECT, 1, 1, GOAL, OFFICER, routeOf("HQ"), false);

        @Test
        @DisplayName("begins with the snapshot of the version that was approved")
        void opens() {
            notOpen.when(OPEN).then(opened);
        }

        @Test
        @DisplayName("begins once")
        void opensOnce() {
            notOpen.happened(opened).when(OPEN).thenNothingHappens();
        }

        @Test
        @DisplayName("keeps its snapshot when another version comes")
        void keepsItsSnapshot() {
            notOpen.happened(opened)
                    .when(new OpenTracking(SUBJECT, 2, 1, GOAL, OFFICER, routeOf("HQ"), false))
                    .thenRefused(Refusal.conflict("tracking-already-open"));
        }

        @Test
        @DisplayName("takes no report of another unit, nor any before the project's unit is known")
        void belongsToItsUnit() {
            notOpen.heard(goalApproved(CODE, "BJ", 1, GOAL))
                    .happened(opened)
                    .when(REPORT)
                    .thenRefused(Refusal.forbidden("project-of-another-unit"));
            notOpen.happened(opened).when(REPORT).thenRefused(Refusal.forbidden("project-of-another-unit"));
        }

        @Test
        @DisplayName("never becomes classified, nor is it attested")
        void isNotClassified() {
            notOpen.happened(opened).when(OPEN_CLASSIFIED).thenRefused(Refusal.conflict("project-not-classified"));
            notOpen.happened(opened)
                    .when(attest("2020-07-31", "SM-7", "officer-1"))
                    .thenRefused(Refusal.conflict("project-not-classified"));
        }
    }

    @Nested
    @DisplayName("of a classified project")
    class Classified {

        private final ClassifiedTrackingOpened opened = new ClassifiedTrackingOpened(SUBJECT);
        private final ClassifiedTrackingAttested attested = new ClassifiedTrackingAttested(
                SUBJECT, 6, Outcome.ATTENTION, LocalDate.parse("2020-07-31"), "SM-7", "officer-1", false, true);

        @Test
        @DisplayName("begins without content, once")
        void opens() {
            notOpen.when(OPEN_CLASSIFIED).then(opened);
            notOpen.happened(opened).when(OPEN_CLASSIFIED).thenNothingHappens();
        }

        @Test
        @DisplayName("takes no content, neither a goal nor a report")
        void takesNoContent() {
            notOpen.happened(opened).when(OPEN).thenRefused(Refusal.conflict("project-is-classified"));
            notOpen.happened(opened).when(REPORT).thenRefused(Refusal.conflict("project-is-classified"));
        }

        @Test
        @DisplayName("takes one attestation of a tracking task, and does not mind if it comes again")
        void attests() {
            withTasks
                    .happened(opened)
                    .when(attest("2020-07-31", "SM-7", "officer-1"))
                    .then(attested);
            withTasks
                    .happened(opened, attested)
                    .when(attest("2020-07-31", "SM-7", "officer-1"))
                    .thenNothingHappens();
            withTasks
                    .happened(opened, attested)
                    .when(attest("2020-08-01", "SM-8", "officer-1"))
                    .thenRefused(Refusal.conflict("month-already-attested")
                            .at("cutOffMonth")
                            .with("registerNumber", "SM-7"));
        }

        @Test
        @DisplayName("marks what is late, and what is not the latest conclusion")
        void marksLateOnes() {
            withTasks
                    .happened(opened)
                    .when(attest("2020-08-01", "SM-8", "officer-1"))
                    .then(attested("2020-08-01", true, true));
            withTasks
                    .happened(opened, ofMay("SM-5"))
                    .when(attest("2020-07-31", "SM-8", "officer-1"))
                    .then(attested("2020-07-31", false, true));
            withTasks
                    .happened(opened, ofSeptember())
                    .when(attest("2020-07-31", "SM-8", "officer-1"))
                    .then(attested("2020-07-31", false, false));
        }

        @Test
        @DisplayName("takes an attestation of a tracking task only, and none from before its cut-off")
        void attestsTasks() {
            notOpen.happened(opened)
                    .when(attest("2020-07-31", "SM-7", "officer-1"))
                    .thenRefused(Refusal.rule("month-of-no-task").at("cutOffMonth"));
            withTasks
                    .happened(opened)
                    .when(attest("2020-06-30", "SM-7", "officer-1"))
                    .thenRefused(Refusal.rule("cut-off-month-not-over").at("attestedOn"));
        }

        @Test
        @DisplayName("uses a register number for one attestation only")
        void usesANumberOnce() {
            withTasks
                    .happened(opened, ofMay("SM-7"))
                    .when(attest("2020-07-30", "SM-7", "officer-1"))
                    .thenRefused(Refusal.conflict("register-number-used").at("registerNumber"));
        }

        @Test
        @DisplayName("takes neither free text nor a day that has not come")
        void refusesFreeText() {
            withTasks
                    .happened(opened)
                    .when(attest("2020-08-06", "the register", "Officer One"))
                    .thenRefused(
                            Refusal.rule("attested-in-the-future").at("attestedOn"),
                            Refusal.rule("register-number-malformed").at("registerNumber"),
                            Refusal.rule("officer-malformed").at("officer"));
        }
    }

    @Nested
    @DisplayName("of a goal that is not approved")
    class NotOpen {

        @Test
        @DisplayName("takes neither report nor attestation")
        void isNotOpen() {
            notOpen.when(REPORT).thenRefused(Refusal.notFound("tracking-not-open"));
            notOpen.when(attest("2020-07-31", "SM-7", "officer-1")).thenRefused(Refusal.notFound("tracking-not-open"));
        }

        @Test
        @DisplayName("passes over what does not concern it")
        void passesOver() {
            notOpen.heard(new BudgetExecutionOpened(SUBJECT))
                    .happened(new ClassifiedTrackingAttested(
                            SUBJECT, 6, Outcome.NORMAL, AUGUST, "SM-1", "officer-1", true, true))
                    .when(OPEN_CLASSIFIED)
                    .then(new ClassifiedTrackingOpened(SUBJECT));
        }
    }

    private static ClassifiedTrackingAttested attested(String on, boolean late, boolean latest) {
        return new ClassifiedTrackingAttested(
                SUBJECT, 6, Outcome.ATTENTION, LocalDate.parse(on), "SM-8", "officer-1", late, latest);
    }

    private static ClassifiedTrackingAttested ofMay(String registerNumber) {
        return new ClassifiedTrackingAttested(
                SUBJECT, 5, Outcome.NORMAL, LocalDate.parse("2020-06-02"), registerNumber, "officer-1", false, true);
    }

    private static ClassifiedTrackingAttested ofSeptember() {
        return new ClassifiedTrackingAttested(
                SUBJECT, 9, Outcome.STOP, LocalDate.parse("2020-07-30"), "SM-9", "officer-1", false, true);
    }

    private static AttestTracking attest(String attestedOn, String registerNumber, String officer) {
        return new AttestTracking(
                SUBJECT, 6, Outcome.ATTENTION, LocalDate.parse(attestedOn), registerNumber, officer, AUGUST);
    }
}
