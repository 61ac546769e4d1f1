package org.jixiao.goals.project;

import static org.jixiao.goals.Examples.AMOUNT;
import static org.jixiao.goals.Examples.BUDGET_APPROVED_ON;
import static org.jixiao.goals.Examples.CODE;
import static org.jixiao.goals.Examples.FUNDING;
import static org.jixiao.goals.Examples.PROPOSED;
import static org.jixiao.goals.Examples.TODAY;
import static org.jixiao.goals.Examples.YEAR;
import static org.jixiao.goals.Examples.indicators;
import static org.jixiao.goals.Examples.withThreshold;
import static org.jixiao.platform.test.Given.given;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.goals.GoalContent;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.goals.OpeningLoadEvent.OpeningLoadSignedOff;
import org.jixiao.contracts.goals.ProjectEvent;
import org.jixiao.contracts.goals.ProjectEvent.ProjectImported;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.goals.UnitEvent.ParticipationSet;
import org.jixiao.contracts.goals.UnitEvent.UnitRegistered;
import org.jixiao.goals.Rulebook2020;
import org.jixiao.goals.project.ProjectCommand.AdmitToLibrary;
import org.jixiao.goals.project.ProjectCommand.ArrangeBudget;
import org.jixiao.goals.project.ProjectCommand.ImportProject;
import org.jixiao.goals.project.ProjectCommand.ProposeProject;
import org.jixiao.goals.project.ProjectCommand.ReportUngatedBudget;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.test.Given;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A project that is taken over")
class ImportedProjectTest {

    private static final LocalDate CUT_OVER = LocalDate.of(2020, 3, 31);
    private static final ProjectImported IMPORTED = new ProjectImported(
            CODE,
            YEAR,
            new GoalContent("目标", FUNDING, indicators(), null, null, null, null),
            BUDGET_APPROVED_ON,
            "沪财预〔2020〕8号",
            AMOUNT,
            "2020年目标批复档案");

    private final Given<ProjectCommand, ProjectEvent, ProjectState> unknown = given(new ProjectState.Unknown());
    private final Given<ProjectCommand, ProjectEvent, ProjectState> ofTheYear = unknown.heard(
            rulebook("\"2020-03-31\""),
            new UnitRegistered(PROPOSED.unitCode(), YEAR, "机关", PROPOSED.unitKind()),
            new ParticipationSet(PROPOSED.unitCode(), YEAR, PROPOSED.participation()));
    private final Given<ProjectCommand, ProjectEvent, ProjectState> takenOver = unknown.happened(PROPOSED, IMPORTED);

    @Test
    @DisplayName("comes with its approved goal and the paper")
    void comes() {
        ofTheYear.when(takeOver(IMPORTED)).then(PROPOSED, IMPORTED);
    }

    @Test
    @DisplayName("comes once")
    void comesOnce() {
        takenOver.when(takeOver(IMPORTED)).thenNothingHappens();
        unknown.happened(PROPOSED).when(takeOver(IMPORTED)).thenRefused(Refusal.conflict("project-already-proposed"));
    }

    @Test
    @DisplayName("comes of a unit of the year, up to the cut-over date, and while the load is open")
    void comesWhileOpen() {
        unknown.when(takeOver(IMPORTED))
                .thenRefused(
                        Refusal.conflict("no-opening-load-in-this-year"),
                        Refusal.conflict("unit-not-in-this-year").at("unitCode"));
        Given<ProjectCommand, ProjectEvent, ProjectState> opened = unknown.heard(rulebook("\"2020-03-31\""));
        Refusal notInThisYear = Refusal.conflict("unit-not-in-this-year").at("unitCode");
        opened.heard(new UnitRegistered(PROPOSED.unitCode(), YEAR, "机关", PROPOSED.unitKind()))
                .when(takeOver(IMPORTED))
                .thenRefused(notInThisYear);
        opened.heard(new ParticipationSet(PROPOSED.unitCode(), YEAR, PROPOSED.participation()))
                .when(takeOver(IMPORTED))
                .thenRefused(notInThisYear);
        ofTheYear
                .when(takeOver(IMPORTED, CUT_OVER.plusDays(1)))
                .thenRefused(Refusal.conflict("cut-over-passed").with("cutOver", CUT_OVER.toString()));
        ofTheYear
                .heard(new OpeningLoadSignedOff(YEAR, "计财〔2020〕3号"))
                .when(takeOver(IMPORTED))
                .thenRefused(Refusal.conflict("opening-load-signed-off"));
    }

    @Test
    @DisplayName("does not come in a year whose rulebook names no cut-over date: it takes the gates")
    void takesTheGates() {
        unknown.heard(
                        Rulebook2020.published(),
                        new UnitRegistered(PROPOSED.unitCode(), YEAR, "机关", PROPOSED.unitKind()),
                        new ParticipationSet(PROPOSED.unitCode(), YEAR, PROPOSED.participation()))
                .when(takeOver(IMPORTED))
                .thenRefused(Refusal.conflict("no-opening-load-in-this-year"));
    }

    @Test
    @DisplayName("comes with weights as the year's rulebook asks for, which was in force at the approval")
    void fitsItsRulebook() {
        ofTheYear
                .when(takeOver(imported(BUDGET_APPROVED_ON, indicators().subList(0, 5))))
                .thenRefused(Refusal.rule("weights-do-not-sum-to-total")
                        .at("indicators")
                        .with("sum", "80")
                        .with("total", "90"));
        ofTheYear
                .when(takeOver(imported(LocalDate.of(2019, 1, 1), indicators())))
                .thenRefused(Refusal.conflict("rulebook-not-in-force-then").with("approvedOn", "2019-01-01"));
    }

    @Test
    @DisplayName("comes with a pass threshold only where the share that was reached is scored")
    void thresholdsFit() {
        ProjectImported fitting = imported(BUDGET_APPROVED_ON, withThresholdOf(0));
        ofTheYear.when(takeOver(fitting)).then(PROPOSED, fitting);
        ofTheYear
                .when(takeOver(imported(BUDGET_APPROVED_ON, withThresholdOf(3))))
                .thenRefused(Refusal.rule("pass-threshold-without-ratio").at("indicators[3].passThreshold"));
    }

    private static List<Indicator> withThresholdOf(int number) {
        List<Indicator> indicators = new ArrayList<>(indicators());
        indicators.set(number, withThreshold(indicators.get(number), "60"));
        return indicators;
    }

    private static ProjectImported imported(LocalDate approvedOn, List<Indicator> indicators) {
        return new ProjectImported(
                CODE,
                YEAR,
                new GoalContent("目标", FUNDING, indicators, null, null, null, null),
                approvedOn,
                "沪财预〔2020〕8号",
                AMOUNT,
                "2020年目标批复档案");
    }

    @Test
    @DisplayName("has all gates behind it")
    void hasAllGatesBehindIt() {
        takenOver.when(new AdmitToLibrary(CODE, YEAR)).thenRefused(Refusal.conflict("project-already-in-library"));
        takenOver
                .when(new ArrangeBudget(CODE, YEAR, AMOUNT, TODAY, List.of()))
                .thenRefused(Refusal.conflict("budget-already-arranged"));
        takenOver
                .when(new ReportUngatedBudget(CODE, YEAR, "沪财预〔2020〕8号", AMOUNT))
                .thenNothingHappens();
    }

    private static RulebookPublished rulebook(String cutOver) {
        return new RulebookPublished(
                YEAR, 1, Rulebook2020.EFFECTIVE_FROM, Rulebook2020.rulesWith("", "cutOver", cutOver));
    }

    private static ImportProject takeOver(ProjectImported history) {
        return takeOver(history, CUT_OVER);
    }

    private static ImportProject takeOver(ProjectImported history, LocalDate on) {
        return new ImportProject(
                new ProposeProject(
                        CODE,
                        YEAR,
                        PROPOSED.name(),
                        PROPOSED.unitCode(),
                        PROPOSED.division(),
                        PROPOSED.projectOfficer(),
                        PROPOSED.kind(),
                        PROPOSED.nature(),
                        AMOUNT,
                        null,
                        PROPOSED.profile(),
                        PROPOSED.unitCode()),
                history,
                on);
    }
}
