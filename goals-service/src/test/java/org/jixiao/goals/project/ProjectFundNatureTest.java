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
import static org.jixiao.goals.Examples.budgetApproved;
import static org.jixiao.goals.Examples.indicators;
import static org.jixiao.platform.test.Given.given;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.goals.GoalContent;
import org.jixiao.contracts.goals.Participation;
import org.jixiao.contracts.goals.ProjectEvent;
import org.jixiao.contracts.goals.ProjectEvent.BudgetArranged;
import org.jixiao.contracts.goals.ProjectEvent.ClassifiedProjectRegistered;
import org.jixiao.contracts.goals.ProjectEvent.FundNatureCorrected;
import org.jixiao.contracts.goals.ProjectEvent.ProjectImported;
import org.jixiao.contracts.goals.ProjectEvent.ProjectProposed;
import org.jixiao.contracts.goals.ProjectEvent.ProjectTransferred;
import org.jixiao.contracts.goals.ProjectEvent.UngatedBudgetReported;
import org.jixiao.contracts.goals.ProjectNature;
import org.jixiao.contracts.goals.ProjectProfile;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.goals.UnitEvent.ParticipationSet;
import org.jixiao.contracts.goals.UnitEvent.UnitRegistered;
import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.BudgetApproved;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.QuotaIssued;
import org.jixiao.contracts.monitoring.MoneyFigures;
import org.jixiao.goals.Rulebook2020;
import org.jixiao.goals.project.ProjectCommand.ContinueProject;
import org.jixiao.goals.project.ProjectCommand.CorrectFundNature;
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

    private static final String BUDGET = "1";
    private static final String GOVERNMENT_FUND = "2";
    private static final Refusal NOT_LISTED =
            Refusal.rule("fund-nature-not-listed").at("fundNature");
    private static final Refusal NO_RULEBOOK =
            Refusal.conflict("rulebook-not-published").with("budgetYear", YEAR);
    private static final Refusal MONEY_GIVEN = Refusal.conflict("fund-nature-of-money-that-was-given");
    private static final RulebookPublished NEWEST = new RulebookPublished(
            YEAR,
            2,
            LocalDate.of(2020, 12, 1),
            Rulebook2020.rulesWith("", "fundNatures", "[{\"code\": \"11\", \"name\": \"一般公共预算\"}]"));

    private final Given<ProjectCommand, ProjectEvent, ProjectState> ofTheYear = given(new ProjectState.Unknown())
            .heard(
                    new UnitRegistered("HQ", YEAR, "机关", UnitKind.HEADQUARTERS),
                    new ParticipationSet("HQ", YEAR, Participation.FULL));
    private final Given<ProjectCommand, ProjectEvent, ProjectState> withRulebook =
            ofTheYear.heard(Rulebook2020.published());

    @Test
    @DisplayName("is one that the year's rulebook lists, or its first on that day where the proposal names none")
    void isListed() {
        withRulebook.when(propose(GOVERNMENT_FUND)).then(proposed(YEAR, ProjectNature.NEW, GOVERNMENT_FUND));
        withRulebook.when(propose(null)).then(proposed(YEAR, ProjectNature.NEW, BUDGET));
        withRulebook.when(propose("6")).thenRefused(NOT_LISTED);
        withRulebook.when(propose("政府性基金")).thenRefused(NOT_LISTED);
    }

    @Test
    @DisplayName("is known only once a rulebook lists any, and then by the newest one")
    void isOfTheNewestRulebook() {
        ofTheYear.when(propose(null)).thenRefused(NO_RULEBOOK);
        ofTheYear.when(propose(GOVERNMENT_FUND)).thenRefused(NO_RULEBOOK);
        ofTheYear.when(register(null)).thenRefused(NO_RULEBOOK);
        withRulebook.heard(NEWEST).when(propose(GOVERNMENT_FUND)).thenRefused(NOT_LISTED);
        withRulebook.heard(NEWEST).when(propose("11")).then(proposed(YEAR, ProjectNature.NEW, "11"));
        withRulebook.heard(NEWEST).when(propose(null)).then(proposed(YEAR, ProjectNature.NEW, "11"));
    }

    @Test
    @DisplayName("stays what it was when a later rulebook lists others")
    void staysAsProposed() {
        ProjectProposed project = proposed(YEAR, ProjectNature.NEW, BUDGET);
        withRulebook.happened(project).heard(NEWEST).when(propose(null)).thenNothingHappens();
        withRulebook
                .happened(registered(BUDGET))
                .heard(NEWEST)
                .when(register(null))
                .thenNothingHappens();
        withRulebook
                .happened(project)
                .when(propose(GOVERNMENT_FUND))
                .thenRefused(Refusal.conflict("project-already-proposed"));
    }

    @Test
    @DisplayName("is corrected to another listed one before budget is arranged, with the project or the classified one")
    void isCorrected() {
        FundNatureCorrected corrected = new FundNatureCorrected(CODE, YEAR, GOVERNMENT_FUND, "申报时误选");
        List<ProjectEvent> origins = List.of(proposed(YEAR, ProjectNature.NEW, BUDGET), registered(BUDGET));
        for (ProjectEvent origin : origins) {
            var unruled = new ProjectState.Unknown().evolve(origin);
            var proposed = given(unruled).heard(Rulebook2020.published());
            proposed.when(correct(GOVERNMENT_FUND)).then(corrected);
            proposed.when(correct(BUDGET)).thenNothingHappens();
            proposed.when(correct("6")).thenRefused(NOT_LISTED);
            proposed.happened(corrected).when(correct(GOVERNMENT_FUND)).thenNothingHappens();
            proposed.happened(corrected)
                    .when(correct(BUDGET))
                    .then(new FundNatureCorrected(CODE, YEAR, BUDGET, "申报时误选"));
            proposed.happened(new BudgetArranged(CODE, YEAR, AMOUNT, BUDGET_APPROVED_ON))
                    .when(correct(GOVERNMENT_FUND))
                    .thenRefused(Refusal.conflict("budget-already-arranged"));
            proposed.happened(new UngatedBudgetReported(CODE, YEAR, "沪财预〔2019〕91号", AMOUNT, List.of("not-in-library")))
                    .when(correct(GOVERNMENT_FUND))
                    .thenRefused(MONEY_GIVEN);
            given(unruled).when(correct(GOVERNMENT_FUND)).thenRefused(NO_RULEBOOK);
        }
        ofTheYear.when(correct(BUDGET)).thenRefused(Refusal.notFound("project-not-found"));
    }

    @Test
    @DisplayName("is not corrected once finance gave money, also where that breached no gate")
    void isNotCorrectedOfGivenMoney() {
        FundNatureCorrected corrected = new FundNatureCorrected(CODE, YEAR, GOVERNMENT_FUND, "申报时误选");
        MoneyFigures none = MoneyFigures.none();
        BudgetApproved approved = budgetApproved(AMOUNT);
        QuotaIssued quota = new QuotaIssued(approved.subject(), approved.document(), quotaOf(AMOUNT));
        List<ProjectEvent> origins = List.of(proposed(YEAR, ProjectNature.NEW, BUDGET), trial(), registered(BUDGET));
        for (ProjectEvent origin : origins) {
            var project = given(new ProjectState.Unknown().evolve(origin)).heard(Rulebook2020.published());
            project.heard(approved).when(correct(GOVERNMENT_FUND)).thenRefused(MONEY_GIVEN);
            project.heard(quota).when(correct(GOVERNMENT_FUND)).thenRefused(MONEY_GIVEN);
            project.heard(approved).when(correct(BUDGET)).thenNothingHappens();
            project.heard(approved, budgetApproved(none.approved()))
                    .when(correct(GOVERNMENT_FUND))
                    .then(corrected);
            project.heard(quota, new QuotaIssued(approved.subject(), approved.document(), quotaOf(none.approved())))
                    .when(correct(GOVERNMENT_FUND))
                    .then(corrected);
        }
    }

    @Test
    @DisplayName("is of the same closed list where the project is classified")
    void ofClassified() {
        withRulebook.when(register(GOVERNMENT_FUND)).then(registered(GOVERNMENT_FUND));
        withRulebook.when(register(null)).then(registered(BUDGET));
        withRulebook.when(register("专项")).thenRefused(NOT_LISTED);
    }

    @Test
    @DisplayName("goes on with the project into the next year, also from another unit, unless another one is named")
    void goesOn() {
        ProjectProposed before = proposed(YEAR - 1, ProjectNature.NEW, GOVERNMENT_FUND);
        ContinueProject goOn = goOn(null);
        ProjectProposed after = proposed(YEAR, ProjectNature.CONTINUING, GOVERNMENT_FUND);
        withRulebook.heard(before).when(goOn).then(after);
        withRulebook.heard(before, transferred()).when(goOn).then(after);
        withRulebook
                .heard(before, new FundNatureCorrected(CODE, YEAR - 1, BUDGET, "申报时误选"))
                .when(goOn)
                .then(proposed(YEAR, ProjectNature.CONTINUING, BUDGET));
        withRulebook.heard(before).when(goOn(BUDGET)).then(proposed(YEAR, ProjectNature.CONTINUING, BUDGET));
        withRulebook.heard(before).when(goOn("6")).thenRefused(NOT_LISTED);
        withRulebook.heard(NEWEST, before).when(goOn).thenRefused(NOT_LISTED);
        withRulebook.heard(NEWEST, before).when(goOn("11")).then(proposed(YEAR, ProjectNature.CONTINUING, "11"));
        ofTheYear.heard(before).when(goOn).thenRefused(NO_RULEBOOK);
    }

    @Test
    @DisplayName("of what is taken over is checked like any other")
    void ofTakenOver() {
        var takenOver = ofTheYear.heard(new RulebookPublished(
                YEAR, 1, Rulebook2020.EFFECTIVE_FROM, Rulebook2020.rulesWith("", "cutOver", "\"2020-03-31\"")));
        takenOver.when(takeOver(GOVERNMENT_FUND)).then(proposed(YEAR, ProjectNature.NEW, GOVERNMENT_FUND), history());
        takenOver.when(takeOver(null)).then(proposed(YEAR, ProjectNature.NEW, BUDGET), history());
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

    private static ClassifiedProjectRegistered registered(String fundNature) {
        return new ClassifiedProjectRegistered(CODE, YEAR, "涉密项目甲", "HQ", null, fundNature);
    }

    private static ContinueProject goOn(@Nullable String fundNature) {
        return new ContinueProject(CODE, YEAR, YEAR - 1, "HQ", fundNature, LocalDate.of(2019, 10, 8));
    }

    private static CorrectFundNature correct(String fundNature) {
        return new CorrectFundNature(CODE, YEAR, fundNature, "申报时误选");
    }

    private static ImportProject takeOver(@Nullable String fundNature) {
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

    private static MoneyFigures quotaOf(BigDecimal quota) {
        BigDecimal no = BigDecimal.ZERO;
        return new MoneyFigures(no, no, no, no, no, no, no, quota, no, no, no, no);
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

    private static ProjectProposed proposed(int year, ProjectNature nature, String fundNature) {
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

    private static ProjectProposed trial() {
        ProjectProposed full = proposed(YEAR, ProjectNature.NEW, BUDGET);
        return new ProjectProposed(
                CODE,
                YEAR,
                full.name(),
                "CENTRE",
                UnitKind.SERVICE_CENTRE,
                Participation.TRIAL,
                full.division(),
                OFFICER,
                full.kind(),
                full.nature(),
                AMOUNT,
                BUDGET,
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
