package org.jixiao.evaluation.reallocation;

import static org.jixiao.evaluation.scoring.RulesOf2020.FUND_NATURES;
import static org.jixiao.evaluation.scoring.RulesOf2020.number;
import static org.jixiao.platform.test.Given.given;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.ReallocationEvent;
import org.jixiao.contracts.evaluation.ReallocationEvent.AppliedResult;
import org.jixiao.contracts.evaluation.ReallocationEvent.Direction;
import org.jixiao.contracts.evaluation.ReallocationEvent.Ground;
import org.jixiao.contracts.evaluation.ReallocationEvent.Line;
import org.jixiao.contracts.evaluation.ReallocationEvent.ReallocationCarriedOut;
import org.jixiao.contracts.evaluation.ReallocationEvent.ReallocationDecided;
import org.jixiao.contracts.evaluation.ReallocationEvent.ReallocationDropped;
import org.jixiao.contracts.evaluation.ReallocationEvent.ReallocationProposed;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationDecided;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationReopened;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.Basis;
import org.jixiao.contracts.goals.FundNature;
import org.jixiao.contracts.goals.Participation;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.ProjectEvent.ProjectProposed;
import org.jixiao.contracts.goals.ProjectKind;
import org.jixiao.contracts.goals.ProjectNature;
import org.jixiao.contracts.goals.ProjectProfile;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.goals.UnitKind;
import org.jixiao.contracts.monitoring.BudgetExecutionEvent.BudgetAdjusted;
import org.jixiao.contracts.monitoring.FinanceDocument;
import org.jixiao.contracts.monitoring.FundControlEvent.Cause;
import org.jixiao.contracts.monitoring.FundControlEvent.ClawbackDecided;
import org.jixiao.contracts.monitoring.FundControlEvent.MeasureDropped;
import org.jixiao.contracts.monitoring.FundControlEvent.ReductionDecided;
import org.jixiao.contracts.monitoring.MoneyFigures;
import org.jixiao.evaluation.reallocation.ReallocationCommand.AcknowledgeReallocation;
import org.jixiao.evaluation.reallocation.ReallocationCommand.DecideReallocation;
import org.jixiao.evaluation.reallocation.ReallocationCommand.DropReallocation;
import org.jixiao.evaluation.reallocation.ReallocationCommand.ProposeReallocation;
import org.jixiao.evaluation.scoring.RulesOf2020;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.test.Given;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A set of money that is to go elsewhere")
class ReallocationTest {

    private static final int YEAR = 2021;
    private static final LocalDate MAY = LocalDate.of(2021, 5, 20);
    private static final String GIVES = "31000020T000000000008";
    private static final String GETS = "31000020T000000000005";
    private static final String ALSO_GETS = "31000020T000000000003";
    private static final List<String> PROJECTS = List.of(GIVES, GETS);
    private static final List<Line> PAIR = List.of(out(GIVES, "360000.00"), in(GETS, "360000.00"));
    private static final String MEETING = "沪合办会纪〔2021〕9号";
    private static final String NATURE = "1";
    private static final String REASON = "按评价结果统筹使用。";
    private static final List<Ground> ON_REDUCTION = List.of(new Ground(GIVES, null, 1));
    private static final Subject EVALUATED = Subject.project(GIVES, 2019);
    private static final ReallocationProposed PROPOSED =
            new ReallocationProposed(YEAR, 1, NATURE, PAIR, ON_REDUCTION, REASON, MAY);
    private static final ReallocationDecided DECIDED = decided("0.00", "0.00");
    private static final DecideReallocation DECIDE =
            new DecideReallocation(YEAR, 1, PROJECTS, ON_REDUCTION, MEETING, MAY);
    private static final AcknowledgeReallocation LOOK = new AcknowledgeReallocation(YEAR, 1, PROJECTS, MAY);

    private final Given<ReallocationCommand, ReallocationEvent, ReallocationState> known = given(
                    ReallocationState.nothing())
            .heard(rulebook(1, FUND_NATURES), project(GIVES, "1"), project(GETS, "1"), project(ALSO_GETS, "1"));
    private final Given<ReallocationCommand, ReallocationEvent, ReallocationState> reduced =
            known.heard(reduction(1, "360000.00"));

    @Test
    @DisplayName("gives what was reduced, and no cent more")
    void givesWhatWasFreed() {
        reduced.when(propose(PAIR)).then(PROPOSED);
        reduced.when(propose(List.of(out(GIVES, "360000.01"), in(GETS, "360000.01"))))
                .thenRefused(Refusal.conflict("money-not-freed")
                        .at("lines[0].amount")
                        .with("left", "360000.00"));
        known.when(propose(PAIR))
                .thenRefused(
                        Refusal.conflict("ground-does-not-stand")
                                .at("grounds[0]")
                                .with("project", GIVES),
                        Refusal.conflict("money-not-freed")
                                .at("lines[0].amount")
                                .with("left", "0"));
        reduced.heard(dropped()).when(propose(PAIR)).thenRefusedWith("ground-does-not-stand", "money-not-freed");
    }

    @Test
    @DisplayName("gives what was clawed back, but not twice where that carries a reduction out")
    void clawedBack() {
        known.heard(clawback(null))
                .when(propose(PAIR, List.of(new Ground(GIVES, null, 2))))
                .then(proposedOn(new Ground(GIVES, null, 2)));
        reduced.heard(clawback(1))
                .when(propose(PAIR, List.of(new Ground(GIVES, null, 2))))
                .then(proposedOn(new Ground(GIVES, null, 2)));
        reduced.heard(clawback(1))
                .when(propose(List.of(out(GIVES, "360000.01"), in(GETS, "360000.01"))))
                .thenRefusedWith("money-not-freed");
    }

    @Test
    @DisplayName("rests, for each project that gives, on a result whose use stands or on a decision of fund control")
    void grounds() {
        Ground own = onResult(EVALUATED, Basis.SELF_EVALUATION, 1);
        Subject policy = Subject.policy("ZC-2019-001", 2019);
        Ground ofPolicy = onResult(policy, Basis.SELF_EVALUATION, 1);
        var applied = reduced.heard(decidedOn(EVALUATED, 1), decidedOn(policy, 1, GIVES));
        applied.when(propose(PAIR, List.of(own, ofPolicy))).then(proposedOn(own, ofPolicy));
        reduced.when(propose(PAIR, List.of()))
                .thenRefused(Refusal.rule("reallocation-without-ground")
                        .at("grounds")
                        .with("project", GIVES));
        reduced.when(propose(PAIR, List.of(new Ground(GIVES, null, 1), new Ground(GETS, null, 1))))
                .thenRefused(Refusal.rule("ground-of-no-giving-project").at("grounds[1].project"));
        for (Ground neither : List.of(
                new Ground(GIVES, null, null),
                new Ground(GIVES, new AppliedResult(EVALUATED, Basis.SELF_EVALUATION, 1), 1))) {
            reduced.when(propose(PAIR, List.of(neither)))
                    .thenRefused(Refusal.rule("ground-is-result-or-measure").at("grounds[0]"));
        }
        for (Ground other : List.of(
                onResult(EVALUATED, Basis.SELF_EVALUATION, 2),
                onResult(EVALUATED, Basis.KEY_EVALUATION, 1),
                onResult(Subject.project(GETS, 2019), Basis.SELF_EVALUATION, 1),
                new Ground(GIVES, null, 2))) {
            applied.heard(decidedOn(Subject.project(GETS, 2019), 1))
                    .when(propose(PAIR, List.of(other)))
                    .thenRefused(Refusal.conflict("ground-does-not-stand")
                            .at("grounds[0]")
                            .with("project", GIVES));
        }
        reduced.heard(decidedOn(policy, 1, GETS))
                .when(propose(PAIR, List.of(ofPolicy)))
                .thenRefusedWith("ground-does-not-stand");
    }

    @Test
    @DisplayName("is not decided where its ground has fallen since")
    void fallenGround() {
        Ground own = onResult(EVALUATED, Basis.SELF_EVALUATION, 1);
        var proposed = reduced.heard(decidedOn(EVALUATED, 1)).happened(proposedOn(own));
        DecideReallocation decide = new DecideReallocation(YEAR, 1, PROJECTS, List.of(own), MEETING, MAY);
        proposed.when(decide)
                .then(new ReallocationDecided(
                        YEAR, 1, NATURE, PAIR, List.of(own), List.of(number("0.00"), number("0.00")), MEETING, MAY));
        proposed.heard(new ApplicationReopened(EVALUATED, Basis.SELF_EVALUATION, 1, YEAR, true, MAY))
                .when(decide)
                .thenRefused(Refusal.conflict("ground-does-not-stand")
                        .at("grounds[0]")
                        .with("project", GIVES));
        proposed.heard(
                        new ApplicationReopened(EVALUATED, Basis.SELF_EVALUATION, 1, YEAR, true, MAY),
                        decidedOn(EVALUATED, 1, MAY.plusDays(1)))
                .when(decide)
                .thenRefusedWith("ground-does-not-stand");
    }

    @Test
    @DisplayName("takes in as much as goes out, of each project one line")
    void balanced() {
        reduced.when(propose(List.of(out(GIVES, "300000.00"), in(GETS, "299999.99"))))
                .thenRefused(Refusal.rule("reallocation-not-balanced")
                        .at("lines")
                        .with("out", "300000.00")
                        .with("in", "299999.99"));
        reduced.when(propose(List.of(out(GIVES, "300000.00"), in(GETS, "100000.00"), in(ALSO_GETS, "200000.00"))))
                .then(new ReallocationProposed(
                        YEAR,
                        1,
                        NATURE,
                        List.of(out(GIVES, "300000.00"), in(GETS, "100000.00"), in(ALSO_GETS, "200000.00")),
                        ON_REDUCTION,
                        REASON,
                        MAY));
        reduced.when(propose(List.of(out(GIVES, "1.00"), in(GIVES, "1.00"))))
                .thenRefused(Refusal.rule("reallocation-project-named-twice").at("lines[1].project"));
    }

    @Test
    @DisplayName("gives no money that another set gives away, unless that one is dropped")
    void givenAwayOnce() {
        var another = reduced.happened(PROPOSED);
        another.when(propose(PAIR)).thenRefusedWith("money-not-freed");
        another.happened(new ReallocationDropped(YEAR, 1, "不需要。", MAY))
                .when(propose(PAIR))
                .then(new ReallocationProposed(YEAR, 2, NATURE, PAIR, ON_REDUCTION, REASON, MAY));
    }

    @Test
    @DisplayName("is decided once, while its money is still free")
    void isDecided() {
        reduced.happened(PROPOSED).when(DECIDE).then(DECIDED);
        reduced.heard(moved(GIVES, "0.00", "50000.00"), moved(GETS, "70000.00", "0.00"))
                .happened(PROPOSED)
                .when(DECIDE)
                .then(decided("50000.00", "70000.00"));
        reduced.heard(dropped())
                .happened(PROPOSED)
                .when(DECIDE)
                .thenRefusedWith("money-not-freed", "ground-does-not-stand");
        reduced.happened(PROPOSED, DECIDED).when(DECIDE).thenNothingHappens();
        reduced.happened(PROPOSED, DECIDED)
                .when(new DecideReallocation(YEAR, 1, PROJECTS, ON_REDUCTION, "另一号", MAY))
                .thenRefusedWith("reallocation-not-open");
        reduced.when(DECIDE).thenRefusedWith("reallocation-not-found");
        reduced.happened(PROPOSED)
                .when(new DecideReallocation(YEAR, 2, PROJECTS, ON_REDUCTION, MEETING, MAY))
                .thenRefusedWith("reallocation-not-found");
    }

    @Test
    @DisplayName("is carried out once finance has moved every line of it, beyond what was moved before")
    void isCarriedOut() {
        ReallocationCarriedOut done = new ReallocationCarriedOut(YEAR, 1, MAY);
        var decided = reduced.happened(PROPOSED, decided("50000.00", "0.00"));
        decided.when(LOOK).thenNothingHappens();
        decided.heard(moved(GIVES, "0.00", "410000.00")).when(LOOK).thenNothingHappens();
        decided.heard(moved(GIVES, "0.00", "409999.99"), moved(GETS, "360000.00", "0.00"))
                .when(LOOK)
                .thenNothingHappens();
        decided.heard(moved(GIVES, "0.00", "410000.00"), moved(GETS, "360000.00", "0.00"))
                .when(LOOK)
                .then(done);
        decided.heard(moved(GIVES, "0.00", "410000.00"), moved(GETS, "360000.00", "0.00"))
                .happened(done)
                .when(LOOK)
                .thenNothingHappens();
        reduced.happened(PROPOSED).when(LOOK).thenNothingHappens();
        reduced.when(LOOK).thenNothingHappens();
    }

    @Test
    @DisplayName("is dropped until it is carried out")
    void isDropped() {
        DropReallocation drop = new DropReallocation(YEAR, 1, "不需要。", MAY);
        ReallocationDropped dropped = new ReallocationDropped(YEAR, 1, "不需要。", MAY);
        reduced.when(drop).thenRefusedWith("reallocation-not-found");
        reduced.happened(PROPOSED).when(drop).then(dropped);
        reduced.happened(PROPOSED, DECIDED).when(drop).then(dropped);
        reduced.happened(PROPOSED, dropped).when(drop).thenNothingHappens();
        reduced.happened(PROPOSED, dropped).when(DECIDE).thenRefusedWith("reallocation-not-open");
        reduced.happened(PROPOSED, DECIDED, new ReallocationCarriedOut(YEAR, 1, MAY))
                .when(drop)
                .thenRefusedWith("reallocation-carried-out");
    }

    static RulebookPublished rulebook(int version, List<FundNature> natures) {
        return new RulebookPublished(YEAR, version, MAY, RulesOf2020.listing(natures));
    }

    static ProjectProposed project(String project, String fundNature) {
        return new ProjectProposed(
                project,
                YEAR,
                "项目",
                "HQ",
                UnitKind.HEADQUARTERS,
                Participation.FULL,
                "研究室",
                new Person("officer", "负责人"),
                ProjectKind.SPECIFIC_TARGET,
                ProjectNature.CONTINUING,
                number("1200000.00"),
                fundNature,
                new ProjectProfile(YEAR, YEAR, true, "概况", "依据", "流程", "措施", null, null, null, null));
    }

    private static ProposeReallocation propose(List<Line> lines) {
        return propose(lines, ON_REDUCTION);
    }

    private static ProposeReallocation propose(List<Line> lines, List<Ground> grounds) {
        return new ProposeReallocation(YEAR, NATURE, lines, grounds, REASON, MAY);
    }

    private static ReallocationProposed proposedOn(Ground... grounds) {
        return new ReallocationProposed(YEAR, 1, NATURE, PAIR, List.of(grounds), REASON, MAY);
    }

    private static Ground onResult(Subject subject, Basis basis, int version) {
        return new Ground(GIVES, new AppliedResult(subject, basis, version), null);
    }

    static ApplicationDecided decidedOn(Subject subject, int version, String... projects) {
        return decidedOn(subject, version, MAY, projects);
    }

    private static ApplicationDecided decidedOn(Subject subject, int version, LocalDate on, String... projects) {
        return new ApplicationDecided(
                subject,
                "项目",
                Basis.SELF_EVALUATION,
                version,
                number("840000.00"),
                YEAR,
                null,
                null,
                false,
                "主任办公会〔2021〕3号",
                on,
                List.of(projects));
    }

    private static ReallocationDecided decided(String out, String in) {
        return new ReallocationDecided(
                YEAR, 1, NATURE, PAIR, ON_REDUCTION, List.of(number(out), number(in)), MEETING, MAY);
    }

    static Line out(String project, String amount) {
        return new Line(project, Direction.OUT, number(amount));
    }

    static Line in(String project, String amount) {
        return new Line(project, Direction.IN, number(amount));
    }

    static ReductionDecided reduction(int number, String amount) {
        return new ReductionDecided(
                Subject.project(GIVES, YEAR),
                number,
                number(amount),
                BigDecimal.ZERO,
                Cause.OBJECTIVE,
                "任务减少。",
                "沪合办会纪〔2021〕7号",
                MAY);
    }

    private static ClawbackDecided clawback(@Nullable Integer carriesOut) {
        return new ClawbackDecided(
                Subject.project(GIVES, YEAR),
                2,
                number("360000.00"),
                BigDecimal.ZERO,
                Cause.SURPLUS,
                "结余。",
                carriesOut,
                "沪合办会纪〔2021〕8号",
                MAY);
    }

    private static MeasureDropped dropped() {
        return new MeasureDropped(Subject.project(GIVES, YEAR), 1, "财政退回。", "函1号", false, null, null, false, MAY);
    }

    static StoredEvent moved(String project, String in, String out) {
        BigDecimal none = number("0.00");
        return new BudgetAdjusted(
                Subject.project(project, YEAR),
                new FinanceDocument(
                        FinanceDocument.Kind.REALLOCATION_OUT,
                        "TJ-1",
                        MAY,
                        number("1.00"),
                        null,
                        null,
                        false,
                        new FinanceDocument.Origin("finance", 1, 1, "/finance", "e-" + project + in + out)),
                new MoneyFigures(
                        number("1200000.00"),
                        none,
                        none,
                        number(in),
                        number(out),
                        none,
                        none,
                        null,
                        none,
                        none,
                        none,
                        none));
    }
}
