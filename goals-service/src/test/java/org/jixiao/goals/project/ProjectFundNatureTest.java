package org.jixiao.goals.project;

import static org.jixiao.goals.Examples.AMOUNT;
import static org.jixiao.goals.Examples.BUDGET_APPROVED_ON;
import static org.jixiao.goals.Examples.CODE;
import static org.jixiao.goals.Examples.FUNDING;
import static org.jixiao.goals.Examples.OFFICER;
import static org.jixiao.goals.Examples.PROFILE;
import static org.jixiao.goals.Examples.PROPOSED;
import static org.jixiao.goals.Examples.ROUTE;
import static org.jixiao.goals.Examples.YEAR;
import static org.jixiao.goals.Examples.indicators;
import static org.jixiao.platform.test.Given.given;

import java.time.LocalDate;
import org.jixiao.contracts.goals.GoalContent;
import org.jixiao.contracts.goals.Participation;
import org.jixiao.contracts.goals.ProjectEvent;
import org.jixiao.contracts.goals.ProjectEvent.ClassifiedProjectRegistered;
import org.jixiao.contracts.goals.ProjectEvent.ProjectImported;
import org.jixiao.contracts.goals.ProjectEvent.ProjectProposed;
import org.jixiao.contracts.goals.ProjectEvent.ProjectTransferred;
import org.jixiao.contracts.goals.ProjectNature;
import org.jixiao.contracts.goals.ProjectProfile;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.goals.UnitEvent.ParticipationSet;
import org.jixiao.contracts.goals.UnitEvent.UnitRegistered;
import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.goals.Rulebook2020;
import org.jixiao.goals.project.ProjectCommand.ContinueProject;
import org.jixiao.goals.project.ProjectCommand.ImportProject;
import org.jixiao.goals.project.ProjectCommand.ProposeClassifiedProject;
import org.jixiao.goals.project.ProjectCommand.ProposeProject;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.test.Given;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The nature of a project's funds")
class ProjectFundNatureTest {

    private static final String GOVERNMENT_FUND = "2";
    private static final Refusal NOT_LISTED =
            Refusal.rule("fund-nature-not-listed").at("fundNature");

    private final Given<ProjectCommand, ProjectEvent, ProjectState> ofTheYear = given(new ProjectState.Unknown())
            .heard(
                    new UnitRegistered("HQ", YEAR, "机关", UnitKind.HEADQUARTERS),
                    new ParticipationSet("HQ", YEAR, Participation.FULL));
    private final Given<ProjectCommand, ProjectEvent, ProjectState> withRulebook =
            ofTheYear.heard(Rulebook2020.published());

    @Test
    @DisplayName("is one that the year's rulebook lists, or its first where the proposal names none")
    void isListed() {
        withRulebook.when(propose(GOVERNMENT_FUND)).then(proposed(YEAR, ProjectNature.NEW, GOVERNMENT_FUND));
        withRulebook.when(propose(null)).then(proposed(YEAR, ProjectNature.NEW, null));
        withRulebook.when(propose("6")).thenRefused(NOT_LISTED);
        withRulebook.when(propose("政府性基金")).thenRefused(NOT_LISTED);
    }

    @Test
    @DisplayName("is not named before a rulebook lists any, and then by the newest one")
    void isOfTheNewestRulebook() {
        ofTheYear.when(propose(null)).then(proposed(YEAR, ProjectNature.NEW, null));
        ofTheYear.when(propose(GOVERNMENT_FUND)).thenRefused(NOT_LISTED);
        RulebookPublished newest = new RulebookPublished(
                YEAR,
                2,
                LocalDate.of(2020, 12, 1),
                Rulebook2020.rulesWith("", "fundNatures", "[{\"code\": \"11\", \"name\": \"一般公共预算\"}]"));
        withRulebook.heard(newest).when(propose(GOVERNMENT_FUND)).thenRefused(NOT_LISTED);
        withRulebook.heard(newest).when(propose("11")).then(proposed(YEAR, ProjectNature.NEW, "11"));
    }

    @Test
    @DisplayName("is of the same closed list where the project is classified")
    void ofClassified() {
        withRulebook
                .when(register(GOVERNMENT_FUND))
                .then(new ClassifiedProjectRegistered(CODE, YEAR, "涉密项目甲", "HQ", null, GOVERNMENT_FUND));
        withRulebook.when(register(null)).then(new ClassifiedProjectRegistered(CODE, YEAR, "涉密项目甲", "HQ", null, null));
        withRulebook.when(register("专项")).thenRefused(NOT_LISTED);
    }

    @Test
    @DisplayName("goes on with the project into the next year, also from another unit")
    void goesOn() {
        ProjectProposed before = proposed(YEAR - 1, ProjectNature.NEW, GOVERNMENT_FUND);
        ContinueProject goOn = new ContinueProject(CODE, YEAR, YEAR - 1, "HQ", LocalDate.of(2019, 10, 8));
        ProjectProposed after = proposed(YEAR, ProjectNature.CONTINUING, GOVERNMENT_FUND);
        withRulebook.heard(before).when(goOn).then(after);
        withRulebook.heard(before, transferred()).when(goOn).then(after);
        ofTheYear.heard(before).when(goOn).thenRefused(NOT_LISTED);
    }

    @Test
    @DisplayName("of what is taken over is checked like any other")
    void ofTakenOver() {
        var takenOver = ofTheYear.heard(new RulebookPublished(
                YEAR, 1, Rulebook2020.EFFECTIVE_FROM, Rulebook2020.rulesWith("", "cutOver", "\"2020-03-31\"")));
        takenOver.when(takeOver(GOVERNMENT_FUND)).then(proposed(YEAR, ProjectNature.NEW, GOVERNMENT_FUND), history());
        takenOver.when(takeOver("6")).thenRefused(NOT_LISTED);
    }

    private static ProposeProject propose(@Nullable String fundNature) {
        return new ProposeProject(
                CODE,
                YEAR,
                PROPOSED.name(),
                PROPOSED.unitCode(),
                PROPOSED.division(),
                OFFICER,
                PROPOSED.kind(),
                ProjectNature.NEW,
                AMOUNT,
                fundNature,
                spanning(),
                "HQ");
    }

    private static ProposeClassifiedProject register(@Nullable String fundNature) {
        return new ProposeClassifiedProject(CODE, YEAR, "涉密项目甲", "HQ", null, fundNature);
    }

    private static ImportProject takeOver(String fundNature) {
        return new ImportProject(propose(fundNature), history(), LocalDate.of(2020, 3, 31));
    }

    private static ProjectImported history() {
        return new ProjectImported(
                CODE,
                YEAR,
                new GoalContent("目标", FUNDING, indicators(), null, null, null, null),
                BUDGET_APPROVED_ON,
                "沪财预〔2020〕8号",
                AMOUNT,
                "2020年目标批复档案");
    }

    private static ProjectTransferred transferred() {
        return new ProjectTransferred(
                CODE,
                YEAR - 1,
                "BJ",
                "HQ",
                UnitKind.HEADQUARTERS,
                Participation.FULL,
                PROPOSED.division(),
                OFFICER,
                LocalDate.of(2019, 7, 1),
                "沪合办〔2019〕30号",
                ROUTE);
    }

    private static ProjectProposed proposed(int year, ProjectNature nature, @Nullable String fundNature) {
        return new ProjectProposed(
                CODE,
                year,
                PROPOSED.name(),
                "HQ",
                UnitKind.HEADQUARTERS,
                Participation.FULL,
                PROPOSED.division(),
                OFFICER,
                PROPOSED.kind(),
                nature,
                AMOUNT,
                fundNature,
                spanning());
    }

    /** Of both years. */
    private static ProjectProfile spanning() {
        return new ProjectProfile(
                YEAR - 1,
                YEAR,
                true,
                PROFILE.overview(),
                PROFILE.policyBasis(),
                PROFILE.procedure(),
                PROFILE.safeguards(),
                null,
                null,
                null,
                null);
    }
}
