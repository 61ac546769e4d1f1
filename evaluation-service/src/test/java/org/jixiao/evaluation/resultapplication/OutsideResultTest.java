package org.jixiao.evaluation.resultapplication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.evaluation.resultapplication.ResultApplicationTest.DECIDED_ON_KEY;
import static org.jixiao.evaluation.resultapplication.ResultApplicationTest.again;
import static org.jixiao.evaluation.resultapplication.ResultApplicationTest.decide;
import static org.jixiao.evaluation.resultapplication.ResultApplicationTest.falsification;
import static org.jixiao.evaluation.resultapplication.ResultApplicationTest.keyReopened;
import static org.jixiao.evaluation.resultapplication.ResultApplicationTest.keyResult;
import static org.jixiao.evaluation.resultapplication.ResultApplicationTest.ofKey;
import static org.jixiao.evaluation.resultapplication.ResultApplicationTest.proposal;
import static org.jixiao.evaluation.resultapplication.ResultApplicationTest.reopened;
import static org.jixiao.evaluation.resultapplication.ResultApplicationTest.result;
import static org.jixiao.evaluation.resultapplication.ResultApplicationTest.standsDespite;
import static org.jixiao.evaluation.scoring.RulesOf2020.number;
import static org.jixiao.evaluation.selfevaluation.Examples.GOAL;
import static org.jixiao.evaluation.selfevaluation.Examples.PROJECT;
import static org.jixiao.evaluation.selfevaluation.Examples.RULEBOOK;
import static org.jixiao.platform.test.Given.given;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.evaluation.FindingEvent.OutsideResultRegistered;
import org.jixiao.contracts.evaluation.ResultApplicationEvent;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationDecided;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationProposed;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.Basis;
import org.jixiao.contracts.goals.GoalEvent.TrialFiled;
import org.jixiao.contracts.goals.Participation;
import org.jixiao.contracts.goals.ProjectEvent.ProjectTransferred;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.goals.Rules.GradeBand;
import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.contracts.monitoring.RectificationEvent.FindingSource;
import org.jixiao.evaluation.paper.ApplicationWords;
import org.jixiao.evaluation.resultapplication.ResultApplicationCommand.ProposeApplication;
import org.jixiao.evaluation.scoring.RulesOf2020;
import org.jixiao.evaluation.selfevaluation.Examples;
import org.jixiao.platform.test.Given;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Rules L: what finance and auditors found, and its consequence. */
@DisplayName("A result from outside")
class OutsideResultTest {

    static final LocalDate MAY = LocalDate.of(2021, 5, 6);
    /** Twenty working days later. */
    private static final LocalDate PLAN_BY = LocalDate.of(2021, 6, 3);

    static final String MEETING = "主任办公会纪要〔2021〕9号";
    static final ProposeApplication PROPOSE = new ProposeApplication(PROJECT, MAY);

    private final Given<ResultApplicationCommand, ResultApplicationEvent, ResultApplicationState> known =
            given(ResultApplicationState.unheard()).heard(RULEBOOK);

    @Test
    @DisplayName("takes the place of the own results, as its document has it and never scored anew")
    void fromOutside() {
        var decided = known.heard(GOAL, result(1, "中"), keyResult(1, "优"))
                .happened(ofKey(1, "优", "1100000.00"), DECIDED_ON_KEY);
        var finance = decided.heard(outside(FindingSource.FINANCE, 1, null, "差"));
        ApplicationProposed ofFinance = ofOutside(Basis.FINANCE, 1, "差", "700000.00");
        finance.when(PROPOSE).then(again(Basis.KEY_EVALUATION), ofFinance);
        finance.when(decide("1100000.00", null)).thenRefusedWith("result-under-reexamination");
        var overtaken = finance.happened(again(Basis.KEY_EVALUATION), ofFinance);
        overtaken.when(PROPOSE).thenNothingHappens();
        overtaken.heard(reopened(), keyReopened()).when(PROPOSE).thenNothingHappens();
        overtaken
                .when(decide("700000.00", null))
                .then(new ApplicationDecided(
                        PROJECT,
                        "HQ",
                        Basis.FINANCE,
                        1,
                        number("700000.00"),
                        2022,
                        null,
                        PLAN_BY,
                        true,
                        MEETING,
                        MAY,
                        List.of()));
        overtaken
                .heard(outside(FindingSource.AUDIT, 1, "85.00", null))
                .when(PROPOSE)
                .then(ofOutside(Basis.AUDIT, 1, "85.00", "良", "1000000.00"));
        overtaken
                .heard(outside(FindingSource.FINANCE, 2, "85.00", "优"))
                .when(PROPOSE)
                .then(ofOutside(Basis.FINANCE, 2, "85.00", "优", "1100000.00"));
    }

    @Test
    @DisplayName("without a grade of the rulebook, or of a supervision, leaves the own result as it is")
    void outsideWithoutGrade() {
        var standing = known.heard(GOAL, result(1, "中")).happened(proposal(1, "900000.00", false));
        standing.heard(
                        outside(FindingSource.AUDIT, 1, null, null),
                        outside(FindingSource.FINANCE, 1, "95.00", "合格"),
                        outside(FindingSource.SUPERVISION, 1, "50.00", "差"))
                .when(PROPOSE)
                .thenNothingHappens();
        given(ResultApplicationState.unheard())
                .heard(GOAL, outside(FindingSource.AUDIT, 1, null, "差"))
                .when(PROPOSE)
                .thenNothingHappens();
        known.heard(outside(FindingSource.AUDIT, 1, null, "差")).when(PROPOSE).thenNothingHappens();
        assertThat(ApplicationWords.basis(Basis.FINANCE)).isEqualTo("财政评价（复核）");
        assertThat(ApplicationWords.basis(Basis.AUDIT)).isEqualTo("审计");
    }

    @Test
    @DisplayName("is that of the latest document, in whichever order they were registered")
    void latestDocument() {
        OutsideResultRegistered reviewed = outside(FindingSource.FINANCE, 1, null, "良");
        OutsideResultRegistered older = outside(FindingSource.AUDIT, 1, null, "差", MAY.minusDays(9), MAY);
        var proposed =
                known.heard(GOAL, result(1, "中"), reviewed).happened(ofOutside(Basis.FINANCE, 1, "良", "1000000.00"));
        proposed.heard(older).when(PROPOSE).thenNothingHappens();
        known.heard(GOAL, result(1, "中"), older, reviewed)
                .when(PROPOSE)
                .then(ofOutside(Basis.FINANCE, 1, "良", "1000000.00"));
    }

    @Test
    @DisplayName("that states a score alone has the grade of the rulebook that was in force when it was registered")
    void rulebookOfThatDay() {
        LocalDate july = LocalDate.of(2021, 7, 1);
        RulebookPublished stricter = new RulebookPublished(
                PROJECT.budgetYear(),
                2,
                july,
                RulesOf2020.rules(RulesOf2020.withBands(
                        RulesOf2020.rules().scores(),
                        List.of(
                                new GradeBand("优", number("95")),
                                new GradeBand("良", number("85")),
                                new GradeBand("中", number("60")),
                                new GradeBand("差", number("0"))))));
        var later = known.heard(stricter, GOAL, result(1, "中"));
        later.heard(outside(FindingSource.FINANCE, 1, "91.00", null))
                .when(PROPOSE)
                .then(ofOutside(Basis.FINANCE, 1, "91.00", "优", "1100000.00"));
        later.heard(outside(FindingSource.FINANCE, 1, "91.00", null, july, july))
                .when(PROPOSE)
                .then(new ApplicationProposed(
                        PROJECT,
                        Basis.FINANCE,
                        1,
                        "良",
                        number("91.00"),
                        null,
                        null,
                        number("1000000.00"),
                        number("1000000.00"),
                        false,
                        false,
                        2022,
                        2,
                        MAY));
    }

    @Test
    @DisplayName("shields no subject from what is found false later: whichever is stricter counts")
    void foundFalseLater() {
        ApplicationProposed ofFinance = ofOutside(Basis.FINANCE, 1, "良", "1000000.00");
        var reviewed = known.heard(GOAL, result(1, "良"), outside(FindingSource.FINANCE, 1, null, "良"))
                .happened(ofFinance);
        ApplicationProposed asWorst = new ApplicationProposed(
                PROJECT,
                Basis.SELF_EVALUATION,
                1,
                "差",
                null,
                "沪审字〔2021〕8号",
                null,
                number("1000000.00"),
                number("700000.00"),
                true,
                true,
                2022,
                1,
                MAY);
        reviewed.heard(falsification()).when(PROPOSE).then(asWorst);
        reviewed.heard(falsification()).when(decide("1000000.00", null)).thenRefusedWith("result-under-reexamination");
        reviewed.heard(falsification(), outside(FindingSource.AUDIT, 1, null, "差"))
                .when(PROPOSE)
                .then(asWorst);
        reviewed.heard(falsification(), result(2, "优")).when(PROPOSE).thenNothingHappens();
        reviewed.heard(falsification(), result(2, "良")).when(PROPOSE).thenNothingHappens();
        reviewed.heard(falsification(), result(2, null)).when(PROPOSE).then(unproved(2));
        LocalDate next = MAY.plusDays(1);
        reviewed.heard(falsification(), outside(FindingSource.FINANCE, 2, null, "良", next, next))
                .when(PROPOSE)
                .then(ofOutside(Basis.FINANCE, 2, "良", "1000000.00"));
    }

    private static ApplicationProposed unproved(int version) {
        return new ApplicationProposed(
                PROJECT,
                Basis.SELF_EVALUATION,
                version,
                null,
                null,
                null,
                null,
                number("1000000.00"),
                number("700000.00"),
                true,
                true,
                2022,
                1,
                MAY);
    }

    @Test
    @DisplayName(
            "waits with the department's own, which rests on what was found false, until the leaders let that stand")
    void waitsForTheLeaders() {
        var reviewed = known.heard(
                        GOAL, result(1, "良"), keyResult(1, "优"), outside(FindingSource.FINANCE, 1, null, "良"))
                .happened(ofOutside(Basis.FINANCE, 1, "良", "1000000.00"));
        var waiting = reviewed.heard(falsification());
        waiting.when(PROPOSE).thenNothingHappens();
        waiting.when(decide("1000000.00", null)).thenRefusedWith("result-under-reexamination");
        var confirmed = waiting.heard(standsDespite("沪审字〔2021〕8号"));
        confirmed.when(PROPOSE).thenNothingHappens();
        confirmed
                .when(decide("1000000.00", null))
                .then(new ApplicationDecided(
                        PROJECT,
                        "HQ",
                        Basis.FINANCE,
                        1,
                        number("1000000.00"),
                        2022,
                        null,
                        null,
                        false,
                        MEETING,
                        MAY,
                        List.of()));
    }

    @Test
    @DisplayName("binds no budget of a trial, also where the project went to another unit")
    void ofATrial() {
        TrialFiled filed = new TrialFiled(
                PROJECT, GOAL.name(), GOAL.unitCode(), GOAL.officer(), GOAL.content(), "", 1, GOAL.route());
        var trial = known.heard(Examples.MOVED, filed, Examples.BUDGET);
        trial.heard(outside(FindingSource.AUDIT, 1, null, "差")).when(PROPOSE).thenNothingHappens();
        known.heard(
                        new ProjectTransferred(
                                PROJECT.code(),
                                PROJECT.budgetYear(),
                                GOAL.unitCode(),
                                "SC",
                                UnitKind.SERVICE_CENTRE,
                                Participation.TRIAL,
                                "",
                                GOAL.officer(),
                                MAY,
                                "沪合办〔2021〕9号",
                                GOAL.route()),
                        Examples.BUDGET,
                        outside(FindingSource.AUDIT, 1, null, "差"))
                .when(PROPOSE)
                .thenNothingHappens();
        known.heard(Examples.MOVED, filed, GOAL, Examples.BUDGET, outside(FindingSource.AUDIT, 1, null, "良"))
                .when(PROPOSE)
                .then(new ApplicationProposed(
                        PROJECT,
                        Basis.AUDIT,
                        1,
                        "良",
                        null,
                        null,
                        null,
                        number("2864000.00"),
                        number("2864000.00"),
                        false,
                        false,
                        2022,
                        1,
                        MAY));
    }

    static OutsideResultRegistered outside(
            FindingSource source, int number, @Nullable String score, @Nullable String grade) {
        return outside(source, number, score, grade, MAY, MAY);
    }

    static OutsideResultRegistered outside(
            FindingSource source,
            int number,
            @Nullable String score,
            @Nullable String grade,
            LocalDate documentDate,
            LocalDate registeredOn) {
        return new OutsideResultRegistered(
                PROJECT,
                source,
                number,
                "沪财绩〔2021〕4号",
                documentDate,
                score == null ? null : number(score),
                grade,
                "结论",
                null,
                registeredOn);
    }

    static ApplicationProposed ofOutside(Basis basis, int number, String grade, String upTo) {
        return ofOutside(basis, number, null, grade, upTo);
    }

    static ApplicationProposed ofOutside(Basis basis, int number, @Nullable String score, String grade, String upTo) {
        boolean poor = grade.equals("差");
        return new ApplicationProposed(
                PROJECT,
                basis,
                number,
                grade,
                score == null ? null : number(score),
                null,
                null,
                number("1000000.00"),
                number(upTo),
                poor,
                poor,
                2022,
                1,
                MAY);
    }
}
