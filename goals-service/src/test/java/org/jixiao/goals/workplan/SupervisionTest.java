package org.jixiao.goals.workplan;

import static org.jixiao.platform.test.Given.given;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jixiao.contracts.goals.UnitEvent.UnitRegistered;
import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.contracts.goals.WorkPlanEvent;
import org.jixiao.contracts.goals.WorkPlanEvent.Finding;
import org.jixiao.contracts.goals.WorkPlanEvent.SupervisionFollowedUp;
import org.jixiao.contracts.goals.WorkPlanEvent.SupervisionRecorded;
import org.jixiao.goals.workplan.WorkPlanCommand.FollowUpFinding;
import org.jixiao.goals.workplan.WorkPlanCommand.RecordSupervision;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.test.Given;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The supervision of a unit")
class SupervisionTest {

    private static final int YEAR = 2020;
    private static final LocalDate TODAY = LocalDate.of(2020, 6, 22);
    private static final LocalDate VISIT = LocalDate.of(2020, 6, 10);
    private static final String SEAT = "planning-finance";
    private static final SupervisionRecorded VISITED =
            new SupervisionRecorded("BJ", YEAR, 1, VISIT, SEAT, "跟踪工作", List.of(new Finding(1, "台账不全")));
    private static final SupervisionFollowedUp REJECTED = followedUp("补了一半", false);
    private static final SupervisionFollowedUp ACCEPTED = followedUp("台账已补全", true);

    private final Given<WorkPlanCommand, WorkPlanEvent, WorkPlanState> unit = of(UnitKind.OUT_OF_TOWN_OFFICE);

    @ParameterizedTest
    @EnumSource(names = {"OUT_OF_TOWN_OFFICE", "SERVICE_CENTRE"})
    @DisplayName("is taken down with its findings")
    void isTakenDown(UnitKind kind) {
        of(kind).when(visit("台账不全")).then(VISITED);
    }

    @Test
    @DisplayName("is taken down once")
    void isTakenDownOnce() {
        unit.happened(VISITED).when(visit("台账不全")).thenNothingHappens();
    }

    @Test
    @DisplayName("numbers its findings behind those of earlier ones, and may find nothing")
    void numbersFindings() {
        SupervisionRecorded nothing = new SupervisionRecorded("BJ", YEAR, 2, VISIT, SEAT, "跟踪工作", List.of());
        unit.happened(VISITED).when(visit()).then(nothing);
        unit.happened(VISITED, nothing)
                .when(visit("报告迟报", "未开展培训"))
                .then(new SupervisionRecorded(
                        "BJ", YEAR, 3, VISIT, SEAT, "跟踪工作", List.of(new Finding(2, "报告迟报"), new Finding(3, "未开展培训"))));
    }

    @Test
    @DisplayName("is none of the headquarters, nor of the whole office")
    void isNotOfTheHeadquarters() {
        Refusal none = Refusal.rule("headquarters-not-supervised");
        of(UnitKind.HEADQUARTERS).when(visit("台账不全")).thenRefused(none);
        given(WorkPlanState.empty())
                .when(new RecordSupervision("office", YEAR, VISIT, SEAT, "跟踪工作", List.of("台账不全"), Set.of(SEAT), TODAY))
                .thenRefused(none);
    }

    @Test
    @DisplayName("tells everything that is wrong with it at once")
    void tellsEverything() {
        of(UnitKind.HEADQUARTERS)
                .when(new RecordSupervision(
                        "BJ", YEAR, TODAY.plusDays(1), "research-office", "跟踪工作", List.of("台账不全"), Set.of(SEAT), TODAY))
                .thenRefused(
                        Refusal.forbidden("seat-filled-by-others").at("seat"),
                        Refusal.rule("headquarters-not-supervised"),
                        Refusal.rule("day-in-the-future").at("supervisedOn"));
    }

    @Test
    @DisplayName("is followed up until what was done is accepted")
    void isFollowedUp() {
        var visited = unit.happened(VISITED);
        visited.when(followUp("补了一半", false)).then(REJECTED);
        visited.happened(REJECTED).when(followUp("补了一半", false)).thenNothingHappens();
        visited.happened(REJECTED).when(followUp("台账已补全", true)).then(ACCEPTED);
        visited.happened(REJECTED, ACCEPTED).when(followUp("台账已补全", true)).thenNothingHappens();
        visited.happened(REJECTED, ACCEPTED)
                .when(followUp("又缺了", false))
                .thenRefused(Refusal.conflict("finding-settled").with("settledOn", "2020-06-20"));
    }

    @Test
    @DisplayName("is followed up where something was found, between its day and today")
    void isFollowedUpInTime() {
        unit.happened(VISITED)
                .when(new FollowUpFinding("BJ", YEAR, 2, TODAY.plusDays(1), "补全", true, TODAY))
                .thenRefused(
                        Refusal.notFound("finding-not-found"),
                        Refusal.rule("day-in-the-future").at("followedUpOn"));
        unit.happened(VISITED)
                .when(new FollowUpFinding("BJ", YEAR, 1, VISIT.minusDays(1), "补全", true, TODAY))
                .thenRefused(Refusal.rule("follow-up-before-supervision")
                        .at("followedUpOn")
                        .with("supervisedOn", "2020-06-10"));
    }

    private static Given<WorkPlanCommand, WorkPlanEvent, WorkPlanState> of(UnitKind kind) {
        return given(WorkPlanState.empty()).heard(new UnitRegistered("BJ", YEAR, "驻北京办事处", kind));
    }

    private static RecordSupervision visit(String... findings) {
        return new RecordSupervision("BJ", YEAR, VISIT, SEAT, "跟踪工作", List.of(findings), Set.of(SEAT), TODAY);
    }

    private static FollowUpFinding followUp(String measure, boolean accepted) {
        return new FollowUpFinding("BJ", YEAR, 1, LocalDate.of(2020, 6, 20), measure, accepted, TODAY);
    }

    private static SupervisionFollowedUp followedUp(String measure, boolean accepted) {
        return new SupervisionFollowedUp("BJ", YEAR, 1, LocalDate.of(2020, 6, 20), measure, accepted);
    }
}
