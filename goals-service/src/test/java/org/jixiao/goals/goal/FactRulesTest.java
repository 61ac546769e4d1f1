package org.jixiao.goals.goal;

import static org.jixiao.goals.Examples.AMOUNT;
import static org.jixiao.goals.Examples.CODE;
import static org.jixiao.goals.Examples.FUNDING;
import static org.jixiao.goals.Examples.PROPOSED;
import static org.jixiao.goals.Examples.ROUTE;
import static org.jixiao.goals.Examples.SUBJECT;
import static org.jixiao.goals.Examples.TODAY;
import static org.jixiao.goals.Examples.YEAR;
import static org.jixiao.goals.Examples.indicator;
import static org.jixiao.goals.Examples.indicators;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.goals.BusinessField;
import org.jixiao.contracts.goals.CoreIndicator;
import org.jixiao.contracts.goals.GoalContent;
import org.jixiao.contracts.goals.GoalEvent;
import org.jixiao.contracts.goals.GoalEvent.AdjustmentRequested;
import org.jixiao.contracts.goals.GoalEvent.GoalAdjusted;
import org.jixiao.contracts.goals.GoalEvent.GoalDrafted;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.goals.Indicator.Category;
import org.jixiao.contracts.goals.Indicator.CoreReference;
import org.jixiao.contracts.goals.Indicator.Direction;
import org.jixiao.contracts.goals.Indicator.Group;
import org.jixiao.contracts.goals.Indicator.Kind;
import org.jixiao.contracts.goals.IndicatorLibraryEvent.CoreIndicatorAdopted;
import org.jixiao.contracts.goals.IndicatorLibraryEvent.CoreIndicatorRetired;
import org.jixiao.contracts.goals.MethodSheet;
import org.jixiao.contracts.goals.MidTermGoal;
import org.jixiao.contracts.goals.MidTermGoal.MidTermIndicator;
import org.jixiao.contracts.goals.ProjectEvent.ProjectProposed;
import org.jixiao.contracts.goals.ProjectProfile;
import org.jixiao.goals.Examples;
import org.jixiao.goals.Rulebook2020;
import org.jixiao.goals.goal.GoalCommand.RequestAdjustment;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.test.Given;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A goal goes into review if")
class FactRulesTest extends GoalStories {

    @Nested
    @DisplayName("its mid-term goal")
    class MidTerm {

        private final ProjectProposed threeYears = proposed(YEAR, YEAR + 2);

        @Test
        @DisplayName("is there, where the project spans several years")
        void isThere() {
            heard(threeYears, null)
                    .when(submit())
                    .thenRefused(Refusal.rule("mid-term-missing").at("midTerm"));
            heard(threeYears, midTerm(YEAR, YEAR + 2)).when(submit()).then(SUBMITTED);
        }

        @Test
        @DisplayName("is for the project's own years")
        void isForTheYears() {
            Refusal otherYears = Refusal.rule("mid-term-years-differ")
                    .at("midTerm.fromYear")
                    .with("from", YEAR)
                    .with("to", YEAR + 2);
            heard(threeYears, midTerm(YEAR, YEAR + 1)).when(submit()).thenRefused(otherYears);
            heard(threeYears, midTerm(YEAR - 1, YEAR + 2)).when(submit()).thenRefused(otherYears);
        }

        private Given<GoalCommand, GoalEvent, GoalState> heard(ProjectProposed project, @Nullable MidTermGoal midTerm) {
            return drafted(project, new GoalContent("目标", FUNDING, indicators(), null, midTerm, null, null));
        }

        private static MidTermGoal midTerm(int from, int to) {
            return new MidTermGoal(
                    from,
                    to,
                    "三年目标",
                    Examples.funding(AMOUNT.add(AMOUNT)),
                    List.of(new MidTermIndicator(
                            Group.OUTPUT, Category.QUANTITY, "督查数", Direction.AT_LEAST, BigDecimal.TEN, null, "个")));
        }

        private static ProjectProposed proposed(int from, int to) {
            return new ProjectProposed(
                    CODE,
                    YEAR,
                    PROPOSED.name(),
                    PROPOSED.unitCode(),
                    PROPOSED.unitKind(),
                    PROPOSED.participation(),
                    PROPOSED.division(),
                    PROPOSED.projectOfficer(),
                    PROPOSED.kind(),
                    PROPOSED.nature(),
                    AMOUNT,
                    "1",
                    new ProjectProfile(from, to, true, "概况", "依据", "流程", "措施", null, null, null, null));
        }
    }

    @Nested
    @DisplayName("what it chose from the library")
    class Library {

        private static final String CORE = "DKZY-02";
        private static final CoreIndicatorAdopted ADOPTED = adopted(1, "督查援建项目数");

        @Test
        @DisplayName("is in use there, in the version that was chosen")
        void isInUse() {
            given(1).heard(ADOPTED).when(submit()).then(SUBMITTED);
            given(1).when(submit()).thenRefused(notInLibrary());
            given(1).heard(ADOPTED, new CoreIndicatorRetired(YEAR, CORE, "不再使用"))
                    .when(submit())
                    .thenRefused(notInLibrary());
            given(1).heard(ADOPTED, adopted(2, "督查援建项目数"))
                    .when(submit())
                    .thenRefused(Refusal.rule("reference-outdated")
                            .at("indicators[0].library")
                            .with("core", CORE)
                            .with("version", 2));
        }

        @Test
        @DisplayName("measures the same as it does there")
        void measuresTheSame() {
            given(1).heard(adopted(1, "实地督查项目数"))
                    .when(submit())
                    .thenRefused(Refusal.rule("differs-from-library")
                            .at("indicators[0].library")
                            .with("core", CORE));
        }

        @Test
        @DisplayName("stays in an adjustment as it was approved, whatever became of it in the library")
        void staysAsApproved() {
            List<Indicator> chosen = chosen(1);
            List<Indicator> wished = new ArrayList<>(chosen);
            wished.set(1, indicator("I2", Group.OUTPUT, Category.QUALITY, "援建项目竣工验收合格率", "98", "%", 15));
            GoalContent approved = new GoalContent("目标", FUNDING, chosen, null, null, null, null);
            GoalContent wish = new GoalContent("目标", FUNDING, wished, null, null, null, null);
            unheard.heard(Rulebook2020.published(), PROPOSED, HEADED)
                    .happened(new GoalAdjusted(SUBJECT, 2, TODAY, approved, "原因", null, 1, null))
                    .when(new RequestAdjustment(SUBJECT, wish, "受疫情影响。", null, BY_OFFICER, TODAY))
                    .then(new AdjustmentRequested(SUBJECT, wish, Text.of(wish).hash(), "受疫情影响。", null, 1, ROUTE));
        }

        private static Refusal notInLibrary() {
            return Refusal.rule("reference-not-in-library")
                    .at("indicators[0].library")
                    .with("core", CORE);
        }

        private Given<GoalCommand, GoalEvent, GoalState> given(int version) {
            return drafted(PROPOSED, new GoalContent("目标", FUNDING, chosen(version), null, null, null, null));
        }

        private static List<Indicator> chosen(int version) {
            List<Indicator> chosen = new ArrayList<>(indicators());
            Indicator i = chosen.getFirst();
            chosen.set(
                    0,
                    new Indicator(
                            i.code(),
                            i.group(),
                            i.category(),
                            i.name(),
                            i.direction(),
                            i.kind(),
                            i.target(),
                            null,
                            null,
                            i.unit(),
                            i.weight(),
                            true,
                            null,
                            new CoreReference(CORE, version),
                            List.of(),
                            null));
            return chosen;
        }

        private static CoreIndicatorAdopted adopted(int version, String name) {
            return new CoreIndicatorAdopted(
                    YEAR,
                    CORE,
                    version,
                    new CoreIndicator(
                            BusinessField.PAIRED_ASSISTANCE,
                            Group.OUTPUT,
                            Category.QUANTITY,
                            name,
                            Direction.AT_LEAST,
                            Kind.CUMULATIVE,
                            new BigDecimal("60"),
                            null,
                            "个",
                            new MethodSheet(
                                    "督查的项目数",
                                    "",
                                    "督查台账",
                                    "按比例得分",
                                    MethodSheet.Method.STATISTICS,
                                    MethodSheet.Basis.PLAN)),
                    "对口支援处");
        }
    }

    private Given<GoalCommand, GoalEvent, GoalState> drafted(ProjectProposed project, GoalContent content) {
        return unheard.heard(Rulebook2020.published(), project, HEADED)
                .happened(new GoalDrafted(SUBJECT, content, Text.of(content).hash()));
    }
}
