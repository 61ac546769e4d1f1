package org.jixiao.evaluation.resultapplication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.evaluation.scoring.RulesOf2020.number;
import static org.jixiao.evaluation.selfevaluation.Examples.GOAL;
import static org.jixiao.evaluation.selfevaluation.Examples.PROJECT;
import static org.jixiao.evaluation.selfevaluation.Examples.RULEBOOK;
import static org.jixiao.platform.test.Given.given;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.EvaluationReport;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.Ground;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationFinalised;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationReopened;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyResultConfirmed;
import org.jixiao.contracts.evaluation.ResultApplicationEvent;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationDecided;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationProposed;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationReopened;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.Basis;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.FalsificationFound;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationFinalised;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationReopened;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.PolicyEvent.PolicyProjectsLinked;
import org.jixiao.contracts.goals.PolicyEvent.PolicyProposed;
import org.jixiao.contracts.goals.ProjectProfile;
import org.jixiao.evaluation.paper.ApplicationWords;
import org.jixiao.evaluation.resultapplication.ResultApplicationCommand.DecideApplication;
import org.jixiao.evaluation.resultapplication.ResultApplicationCommand.ProposeApplication;
import org.jixiao.evaluation.scoring.Indicators;
import org.jixiao.evaluation.scoring.RulesOf2020;
import org.jixiao.evaluation.scoring.Scoring;
import org.jixiao.evaluation.selfevaluation.Examples;
import org.jixiao.kernel.paper.PaperWords;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.test.Given;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules L: from a result to its consequence. */
@DisplayName("The result of a project")
class ResultApplicationTest {

    private static final LocalDate MAY = LocalDate.of(2021, 5, 6);
    private static final Basis SELF = Basis.SELF_EVALUATION;
    private static final Basis KEY = Basis.KEY_EVALUATION;
    /** Twenty working days later. */
    private static final LocalDate PLAN_BY = LocalDate.of(2021, 6, 3);

    private static final String MEETING = "主任办公会纪要〔2021〕9号";

    private static final ProposeApplication PROPOSE = new ProposeApplication(PROJECT, MAY);

    private final Given<ResultApplicationCommand, ResultApplicationEvent, ResultApplicationState> known =
            given(ResultApplicationState.unheard()).heard(RULEBOOK);

    @ParameterizedTest(name = "{0} with 1,000,000.00: at most {1}, plan {2}, may be cancelled {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "优, 1100000.00, false, false",
                "良, 1000000.00, false, false",
                "中, 900000.00, true, false",
                "差, 700000.00, true, true",
                "-, 700000.00, true, true"
            })
    @DisplayName("is proposed to bind the budget two years later, by its grade, and as the worst where it is unproved")
    void proposed(@Nullable String grade, String upTo, boolean plan, boolean mayCancel) {
        known.heard(result(1, grade))
                .when(PROPOSE)
                .then(new ApplicationProposed(
                        PROJECT,
                        SELF,
                        1,
                        grade,
                        null,
                        null,
                        null,
                        number("1000000.00"),
                        number(upTo),
                        plan,
                        mayCancel,
                        2022,
                        1,
                        MAY));
    }

    @Test
    @DisplayName("of a policy is used as a project's is, and that of a unit limits its budget and cancels nothing")
    void policyAndUnit() {
        Subject policy = Subject.policy("ZC-2020-001", 2020);
        Subject unit = Subject.unit("BJ", 2020);
        Subject department = Subject.department("HZB", 2020);
        known.heard(result(1, "差"))
                .when(new ProposeApplication(policy, MAY))
                .then(new ApplicationProposed(
                        policy,
                        SELF,
                        1,
                        "差",
                        null,
                        null,
                        null,
                        number("1000000.00"),
                        number("700000.00"),
                        true,
                        true,
                        2022,
                        1,
                        MAY));
        for (Subject whole : List.of(unit, department)) {
            ApplicationProposed proposed = new ApplicationProposed(
                    whole,
                    SELF,
                    1,
                    "差",
                    null,
                    null,
                    null,
                    number("1000000.00"),
                    number("700000.00"),
                    true,
                    false,
                    2022,
                    1,
                    MAY);
            known.heard(result(1, "差")).when(new ProposeApplication(whole, MAY)).then(proposed);
            known.heard(result(1, "差"))
                    .happened(proposed)
                    .when(new DecideApplication(whole, null, "撤并", MEETING, MAY))
                    .thenRefused(Refusal.rule("whole-cannot-be-cancelled").at("cancel"));
            known.heard(result(1, "差"))
                    .happened(proposed)
                    .when(new DecideApplication(whole, number("700000.00"), null, MEETING, MAY))
                    .then(new ApplicationDecided(
                            whole,
                            "HQ",
                            SELF,
                            1,
                            number("700000.00"),
                            2022,
                            null,
                            PLAN_BY,
                            true,
                            MEETING,
                            MAY,
                            List.of()));
        }
    }

    @Test
    @DisplayName("is proposed once for each of its versions, and not while it is examined anew")
    void oncePerVersion() {
        var standing = known.heard(result(1, "中"));
        standing.happened(proposal(1, "900000.00", false)).when(PROPOSE).thenNothingHappens();
        standing.happened(proposal(1, "900000.00", false))
                .heard(result(2, "优"))
                .when(PROPOSE)
                .then(new ApplicationProposed(
                        PROJECT,
                        SELF,
                        2,
                        "优",
                        null,
                        null,
                        null,
                        number("1000000.00"),
                        number("1100000.00"),
                        false,
                        false,
                        2022,
                        1,
                        MAY));
        standing.heard(reopened()).when(PROPOSE).thenNothingHappens();
        known.when(PROPOSE).thenNothingHappens();
    }

    @Test
    @DisplayName("that is void is proposed anew as the worst, whatever was decided before and although it was reopened,"
            + " once for each paper")
    void falsified() {
        ApplicationProposed asWorst = new ApplicationProposed(
                PROJECT,
                SELF,
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
        var decided =
                known.heard(result(1, "中")).happened(proposal(1, "900000.00", false), decision("900000.00", null));
        decided.heard(falsification()).when(PROPOSE).then(again(SELF), asWorst);
        decided.heard(reopened(), falsification()).when(PROPOSE).then(again(SELF), asWorst);
        decided.heard(falsification()).when(decide("900000.00", null)).thenRefusedWith("result-under-reexamination");
        var proposed = decided.heard(falsification()).happened(again(SELF), asWorst);
        proposed.when(PROPOSE).thenNothingHappens();
        proposed.when(decide("900000.00", null)).thenRefusedWith("deviation-without-reason");
        proposed.when(decide("700000.00", null)).then(decision("700000.00", null));
        proposed.heard(reopened()).when(decide("700000.00", null)).thenRefusedWith("result-under-reexamination");
        decided.heard(falsification(), reopened()).when(PROPOSE).then(again(SELF));
        decided.heard(falsification(), reopened(), result(2, "良"))
                .happened(again(SELF), asWorst)
                .when(PROPOSE)
                .then(new ApplicationProposed(
                        PROJECT,
                        SELF,
                        2,
                        "良",
                        null,
                        null,
                        null,
                        number("1000000.00"),
                        number("1000000.00"),
                        false,
                        false,
                        2022,
                        1,
                        MAY));
    }

    @Test
    @DisplayName("that was decided on in the same words before it was found void is decided on again")
    void decidedAgain() {
        known.heard(result(1, "差"), falsification())
                .happened(
                        proposal(1, "700000.00", true),
                        decision("700000.00", null),
                        again(SELF),
                        new ApplicationProposed(
                                PROJECT,
                                SELF,
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
                                MAY))
                .when(decide("700000.00", null))
                .then(decision("700000.00", null));
    }

    @Test
    @DisplayName("gives way to what the department found: its grade is used, with the money of the self-evaluation")
    void overtaken() {
        var decided =
                known.heard(result(1, "中")).happened(proposal(1, "900000.00", false), decision("900000.00", null));
        ApplicationProposed ofKey = ofKey(1, "优", "1100000.00");
        decided.heard(keyResult(1, "优")).when(PROPOSE).then(again(SELF), ofKey);
        decided.heard(keyResult(1, "优")).when(decide("900000.00", null)).thenRefusedWith("result-under-reexamination");
        var overtaken = decided.heard(keyResult(1, "优")).happened(again(SELF), ofKey);
        overtaken.when(PROPOSE).thenNothingHappens();
        overtaken.when(decide("900000.00", null)).thenRefusedWith("deviation-without-reason");
        overtaken.when(decide("1100000.00", null)).then(DECIDED_ON_KEY);
    }

    @Test
    @DisplayName("of the department stands whatever becomes of the self-evaluation, and is used anew where it changes")
    void ofTheDepartment() {
        var overtaken = known.heard(result(1, "中"), keyResult(1, "优")).happened(ofKey(1, "优", "1100000.00"));
        overtaken.heard(reopened()).when(PROPOSE).thenNothingHappens();
        overtaken.heard(falsification()).when(PROPOSE).thenNothingHappens();
        overtaken.heard(result(2, "差")).when(PROPOSE).thenNothingHappens();
        overtaken.heard(reopened()).when(decide("1100000.00", null)).then(DECIDED_ON_KEY);
        var reopened = overtaken.heard(keyReopened());
        reopened.when(PROPOSE).thenNothingHappens();
        reopened.when(decide("1100000.00", null)).thenRefusedWith("result-under-reexamination");
        reopened.heard(keyResult(2, "差")).when(PROPOSE).then(ofKey(2, "差", "700000.00"));
        known.heard(keyResult(1, "优"), keyReopened(), result(1, "中"))
                .when(PROPOSE)
                .thenNothingHappens();
    }

    @Test
    @DisplayName("of the department is used before there is a self-evaluation, of a project whose budget is known,"
            + " and anew where the self-evaluation knows another budget")
    void withoutSelfEvaluation() {
        var alone = known.heard(keyResult(1, "良"));
        alone.when(PROPOSE).thenRefused(Refusal.conflict("evaluated-budget-unknown"));
        alone.heard(GOAL).when(PROPOSE).then(ofKeyWith(GOAL.approvedBudget()));
        alone.heard(GOAL, Examples.BUDGET).when(PROPOSE).then(ofKeyWith(number("2864000.00")));
        ApplicationProposed byFinance = ofKeyWith(number("2864000.00"));
        alone.heard(Examples.BUDGET).when(PROPOSE).then(byFinance);
        var proposed = alone.heard(Examples.BUDGET).happened(byFinance);
        proposed.when(PROPOSE).thenNothingHappens();
        var other = proposed.heard(result(1, "差"));
        other.when(PROPOSE).then(ofKey(1, "良", "1000000.00"));
        other.when(decide("2864000.00", null)).thenRefusedWith("result-under-reexamination");
        ApplicationDecided decided = new ApplicationDecided(
                PROJECT, "HQ", KEY, 1, number("2864000.00"), 2022, null, null, false, MEETING, MAY, List.of());
        proposed.when(decide("2864000.00", null)).then(decided);
        other.happened(decided)
                .when(PROPOSE)
                .then(new ApplicationReopened(PROJECT, KEY, 1, 2022, true, MAY), ofKey(1, "良", "1000000.00"));
    }

    private static ApplicationProposed ofKeyWith(BigDecimal budget) {
        return new ApplicationProposed(
                PROJECT, KEY, 1, "良", null, null, null, budget, budget, false, false, 2022, 1, MAY);
    }

    @Test
    @DisplayName("of the department that is 无法证明 counts as the worst, under reserve until it is proved")
    void departmentUnproved() {
        LocalDate proveBy = MAY.plusDays(14);
        KeyEvaluationFinalised unproved = keyResultOn(1, null, proveBy, MAY);
        ApplicationProposed proposed = new ApplicationProposed(
                PROJECT,
                KEY,
                1,
                null,
                null,
                null,
                proveBy,
                number("1000000.00"),
                number("700000.00"),
                true,
                true,
                2022,
                1,
                MAY);
        known.heard(result(1, "优"), unproved).when(PROPOSE).then(proposed);
        assertThat(ApplicationWords.grade(proposed)).isEqualTo("无法证明（可补证至%s）".formatted(PaperWords.day(proveBy)));
        assertThat(ApplicationWords.grade(ofKey(1, "良", "1000000.00"))).isEqualTo("良");
        known.heard(result(1, "优"), unproved, keyReopened(), keyResult(2, "优"))
                .happened(proposed)
                .when(PROPOSE)
                .then(ofKey(2, "优", "1100000.00"));
    }

    @Test
    @DisplayName("of the unit that is 无法证明 is used under reserve, and one that is void without")
    void ownUnproved() {
        SelfEvaluationFinalised graded = result(1, null);
        LocalDate proveBy = MAY.plusDays(14);
        SelfEvaluationFinalised unproved = new SelfEvaluationFinalised(
                graded.subject(),
                graded.version(),
                graded.name(),
                graded.unitCode(),
                graded.goalVersion(),
                graded.rulebookVersion(),
                graded.overallGoal(),
                graded.sheet(),
                graded.contentHash(),
                graded.remark(),
                proveBy,
                graded.decision(),
                graded.onBehalf(),
                graded.finalisedOn());
        Results results = Results.none().after(unproved);
        assertThat(results.standing())
                .hasValueSatisfying(one -> assertThat(one.proveBy()).isEqualTo(proveBy));
        assertThat(results.after(falsification()).standing())
                .hasValueSatisfying(one -> assertThat(one.proveBy()).isNull());
    }

    @Test
    @DisplayName("that is looked at again is to be decided again, once")
    void lookedAtAgain() {
        var decided =
                known.heard(result(1, "中")).happened(proposal(1, "900000.00", false), decision("900000.00", null));
        decided.when(PROPOSE).thenNothingHappens();
        var reopened = decided.heard(reopened());
        reopened.when(PROPOSE).then(waiting(SELF));
        reopened.happened(waiting(SELF)).when(PROPOSE).thenNothingHappens();
        var onKey =
                known.heard(result(1, "中"), keyResult(1, "优")).happened(ofKey(1, "优", "1100000.00"), DECIDED_ON_KEY);
        onKey.heard(reopened()).when(PROPOSE).thenNothingHappens();
        onKey.heard(keyReopened()).when(PROPOSE).then(waiting(KEY));
    }

    @Test
    @DisplayName("of the department is looked at again where it was found with what turned out false, and has no"
            + " consequence before another one is final")
    void restsOnFalseData() {
        var onKey =
                known.heard(result(1, "中"), keyResult(1, "优")).happened(ofKey(1, "优", "1100000.00"), DECIDED_ON_KEY);
        onKey.heard(falsification()).when(PROPOSE).then(waiting(KEY));
        onKey.heard(falsification(), result(2, "良")).when(PROPOSE).then(waiting(KEY));
        onKey.heard(falsification()).when(decide("1100000.00", null)).thenRefusedWith("result-under-reexamination");
        known.heard(falsification(), keyResult(1, "优")).when(PROPOSE).thenNothingHappens();
        var anew = onKey.happened(waiting(KEY)).heard(falsification(), keyReopened());
        anew.when(PROPOSE).thenNothingHappens();
        anew.heard(keyResult(2, "良")).when(PROPOSE).thenNothingHappens();
        anew.heard(keyResultOn(2, "良", MAY.plusDays(1))).when(PROPOSE).then(ofKey(2, "良", "1000000.00"));
        onKey.heard(keyReopenedOn(MAY.minusDays(1)), keyResult(2, "优"), falsification())
                .when(PROPOSE)
                .then(again(KEY));
        onKey.heard(falsification(), standsDespite("沪审字〔2021〕8号")).when(PROPOSE).thenNothingHappens();
        onKey.heard(falsification(), standsDespite("沪审字〔2021〕7号")).when(PROPOSE).then(waiting(KEY));
        onKey.heard(falsification(), standsDespite("沪审字〔2021〕8号"), keyReopened())
                .when(PROPOSE)
                .then(waiting(KEY));
        onKey.happened(waiting(KEY))
                .heard(falsification(), standsDespite("沪审字〔2021〕8号"))
                .when(decide("1100000.00", null))
                .then(DECIDED_ON_KEY);
        KeyEvaluationFinalised later = keyResultOn(1, "优", MAY.plusDays(1));
        known.heard(result(1, "中"), falsification(), Examples.BUDGET, later)
                .when(PROPOSE)
                .then(new ApplicationProposed(
                        PROJECT,
                        KEY,
                        1,
                        "优",
                        null,
                        null,
                        null,
                        number("2864000.00"),
                        number("3150400.00"),
                        false,
                        false,
                        2022,
                        1,
                        MAY));
    }

    @Test
    @DisplayName("that is void is used with finance's money where that is known")
    void moneyOfAVoidResult() {
        known.heard(result(1, "良"), falsification(), Examples.BUDGET)
                .when(PROPOSE)
                .then(new ApplicationProposed(
                        PROJECT,
                        SELF,
                        1,
                        "差",
                        null,
                        "沪审字〔2021〕8号",
                        null,
                        number("2864000.00"),
                        number("2004800.00"),
                        true,
                        true,
                        2022,
                        1,
                        MAY));
    }

    @Test
    @DisplayName("of a policy binds the projects that carry it out when it is decided")
    void bindsItsProjects() {
        Subject policy = Subject.policy("ZC-2020-001", 2020);
        PolicyProposed linking = carriedOutBy(policy, List.of("31000020T000000000001"));
        var proposed = known.heard(result(1, "差"), linking).happened(proposal(1, "700000.00", true));
        proposed.when(decide("700000.00", null)).then(binding(List.of("31000020T000000000001")));
        proposed.heard(new PolicyProjectsLinked(policy, List.of("31000020T000000000002")))
                .when(decide("700000.00", null))
                .then(binding(List.of("31000020T000000000002")));
    }

    static PolicyProposed carriedOutBy(Subject policy, List<String> projects) {
        return new PolicyProposed(
                policy,
                "援外地人才培训补助政策",
                "HQ",
                "研究室",
                "对口支援处",
                new Person("officer-1", "王项目"),
                number("1000000.00"),
                projects,
                new ProjectProfile(2020, 2020, true, "补助培训。", "沪委发〔2019〕12号", "", "", null, null, null, null));
    }

    private static ApplicationDecided binding(List<String> projects) {
        return new ApplicationDecided(
                PROJECT, "HQ", SELF, 1, number("700000.00"), 2022, null, PLAN_BY, true, MEETING, MAY, projects);
    }

    /** What was decided on the first result of a basis, whose place another one takes. */
    static ApplicationReopened again(Basis basis) {
        return new ApplicationReopened(PROJECT, basis, 1, 2022, false, MAY);
    }

    /** What was decided on the first result of a basis, while nobody knows another one. */
    static ApplicationReopened waiting(Basis basis) {
        return new ApplicationReopened(PROJECT, basis, 1, 2022, true, MAY);
    }

    static final ApplicationDecided DECIDED_ON_KEY = new ApplicationDecided(
            PROJECT, "HQ", KEY, 1, number("1100000.00"), 2022, null, null, false, MEETING, MAY, List.of());

    static ApplicationProposed ofKey(int version, String grade, String upTo) {
        boolean poor = grade.equals("差");
        return new ApplicationProposed(
                PROJECT,
                KEY,
                version,
                grade,
                null,
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

    static KeyEvaluationFinalised keyResult(int version, String grade) {
        return keyResultOn(version, grade, MAY);
    }

    private static KeyEvaluationFinalised keyResultOn(int version, String grade, LocalDate on) {
        return keyResultOn(version, grade, null, on);
    }

    private static KeyEvaluationFinalised keyResultOn(
            int version, @Nullable String grade, @Nullable LocalDate proveBy, LocalDate on) {
        EvaluationReport report = new EvaluationReport(
                new EvaluationReport.Result(
                        List.of(),
                        number("91.00"),
                        grade == null ? SelfEvaluationSheet.Result.UNPROVED : SelfEvaluationSheet.Result.GRADED,
                        grade,
                        List.of()),
                "",
                "",
                "",
                "",
                "",
                "",
                "");
        return new KeyEvaluationFinalised(
                PROJECT,
                version,
                GOAL.name(),
                "HQ",
                Ground.DECISION,
                report,
                null,
                1,
                proveBy,
                new Person("planning-1", "周财务"),
                on);
    }

    static KeyResultConfirmed standsDespite(String falsification) {
        return new KeyResultConfirmed(
                PROJECT, 1, falsification, "评价依据为现场核实", "沪合办评〔2021〕15号", MAY, new Person("leader-1", "李主任"), MAY);
    }

    static KeyEvaluationReopened keyReopened() {
        return keyReopenedOn(MAY);
    }

    private static KeyEvaluationReopened keyReopenedOn(LocalDate on) {
        return new KeyEvaluationReopened(PROJECT, 1, "支付数据有误", "沪合办评〔2021〕12号", new Person("leader-1", "李主任"), on);
    }

    static FalsificationFound falsification() {
        return Examples.falsification(PROJECT, 1, "沪审字〔2021〕8号");
    }

    @Test
    @DisplayName("has no consequence without a rulebook, or in a grade that the rulebook does not know")
    void noRule() {
        given(ResultApplicationState.unheard())
                .heard(result(1, "中"))
                .when(PROPOSE)
                .thenRefused(Refusal.conflict("rulebook-not-in-force"));
        known.heard(result(1, "合格"))
                .when(PROPOSE)
                .thenRefused(Refusal.conflict("grade-without-consequence").with("grade", "合格"));
    }

    @Test
    @DisplayName("is used as the meeting decides; what deviates from the proposal has a reason")
    void decided() {
        var proposed = known.heard(result(1, "中")).happened(proposal(1, "900000.00", false));
        proposed.when(decide("900000.00", null)).then(decision("900000.00", null));
        proposed.when(decide("950000.00", null))
                .thenRefused(
                        Refusal.rule("deviation-without-reason").at("deviation").with("upTo", "900000.00"));
        proposed.when(decide("950000.00", "增加受援地区。")).then(decision("950000.00", "增加受援地区。"));
        proposed.when(decide(null, null)).thenRefusedWith("deviation-without-reason");
        proposed.when(decide(null, "任务已完成。")).then(decision(null, "任务已完成。"));
        proposed.happened(decision("900000.00", null))
                .when(decide("900000.00", null))
                .thenNothingHappens();
        proposed.happened(decision("900000.00", null))
                .when(new DecideApplication(PROJECT, number("950000.00"), "复议。", MEETING, MAY.plusDays(30)))
                .then(new ApplicationDecided(
                        PROJECT,
                        "HQ",
                        SELF,
                        1,
                        number("950000.00"),
                        2022,
                        "复议。",
                        PLAN_BY,
                        true,
                        MEETING,
                        MAY.plusDays(30),
                        List.of()));
        proposed.happened(decision(null, "任务已完成。"))
                .when(decide("900000.00", null))
                .then(decision("900000.00", null));
        proposed.happened(decision("900000.00", null))
                .when(decide("950000.00", "复议。"))
                .then(decision("950000.00", "复议。"));
        known.heard(result(1, "差"))
                .happened(proposal(1, "700000.00", true))
                .when(decide(null, null))
                .then(decision(null, null));
    }

    @Test
    @DisplayName("is decided on only as it stands, once its use is proposed")
    void asItStands() {
        known.heard(result(1, "中")).when(decide("900000.00", null)).thenRefusedWith("application-not-proposed");
        var proposed = known.heard(result(1, "中")).happened(proposal(1, "900000.00", false));
        proposed.heard(reopened()).when(decide("900000.00", null)).thenRefusedWith("result-under-reexamination");
        proposed.heard(result(2, "中")).when(decide("900000.00", null)).thenRefusedWith("result-under-reexamination");
    }

    static DecideApplication decide(@Nullable String upTo, @Nullable String deviation) {
        return new DecideApplication(PROJECT, upTo == null ? null : number(upTo), deviation, MEETING, MAY);
    }

    static ApplicationDecided decision(@Nullable String upTo, @Nullable String deviation) {
        return new ApplicationDecided(
                PROJECT,
                "HQ",
                SELF,
                1,
                upTo == null ? null : number(upTo),
                2022,
                deviation,
                upTo == null ? null : PLAN_BY,
                upTo != null,
                MEETING,
                MAY,
                List.of());
    }

    static ApplicationProposed proposal(int version, String upTo, boolean mayCancel) {
        return new ApplicationProposed(
                PROJECT,
                SELF,
                version,
                mayCancel ? "差" : "中",
                null,
                null,
                null,
                number("1000000.00"),
                number(upTo),
                true,
                mayCancel,
                2022,
                1,
                MAY);
    }

    static SelfEvaluationReopened reopened() {
        return new SelfEvaluationReopened(PROJECT, 1, "有误", "沪合办〔2021〕3号", MAY);
    }

    static SelfEvaluationFinalised result(int version, @Nullable String grade) {
        SelfEvaluationSheet sheet = new Scoring(
                        RulesOf2020.rules(), 2020, GOAL.content().indicators(), false)
                .score(Examples.answers("100"), Indicators.funds("1000000.00", "1000000.00"), Examples.WORDS);
        return new SelfEvaluationFinalised(
                PROJECT,
                version,
                GOAL.name(),
                "HQ",
                1,
                1,
                "目标",
                graded(sheet, grade),
                "hash",
                "",
                null,
                null,
                null,
                MAY);
    }

    private static SelfEvaluationSheet graded(SelfEvaluationSheet sheet, @Nullable String grade) {
        return new SelfEvaluationSheet(
                sheet.overallResult(),
                sheet.indicators(),
                sheet.execution(),
                sheet.indicatorScore(),
                sheet.total(),
                grade == null ? SelfEvaluationSheet.Result.UNPROVED : SelfEvaluationSheet.Result.GRADED,
                grade,
                sheet.alerts(),
                sheet.aspects(),
                sheet.achievements(),
                sheet.problems(),
                sheet.measures(),
                sheet.calculation(),
                sheet.framework());
    }
}
