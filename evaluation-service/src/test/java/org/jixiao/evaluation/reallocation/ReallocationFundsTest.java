package org.jixiao.evaluation.reallocation;

import static org.jixiao.evaluation.reallocation.ReallocationTest.in;
import static org.jixiao.evaluation.reallocation.ReallocationTest.out;
import static org.jixiao.evaluation.reallocation.ReallocationTest.project;
import static org.jixiao.evaluation.reallocation.ReallocationTest.reduction;
import static org.jixiao.evaluation.reallocation.ReallocationTest.rulebook;
import static org.jixiao.evaluation.scoring.RulesOf2020.FUND_NATURES;
import static org.jixiao.evaluation.scoring.RulesOf2020.number;
import static org.jixiao.platform.test.Given.given;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.evaluation.ReallocationEvent;
import org.jixiao.contracts.evaluation.ReallocationEvent.Ground;
import org.jixiao.contracts.evaluation.ReallocationEvent.Line;
import org.jixiao.contracts.evaluation.ReallocationEvent.ReallocationDecided;
import org.jixiao.contracts.evaluation.ReallocationEvent.ReallocationProposed;
import org.jixiao.contracts.goals.FundNature;
import org.jixiao.contracts.goals.ProjectEvent.ClassifiedProjectRegistered;
import org.jixiao.contracts.goals.ProjectEvent.FundNatureCorrected;
import org.jixiao.evaluation.reallocation.ReallocationCommand.DecideReallocation;
import org.jixiao.evaluation.reallocation.ReallocationCommand.ProposeReallocation;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.test.Given;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The money of a set")
class ReallocationFundsTest {

    private static final int YEAR = 2021;
    private static final LocalDate MAY = LocalDate.of(2021, 5, 20);
    private static final String GIVES = "31000020T000000000008";
    private static final String GETS = "31000020T000000000005";
    private static final List<Line> PAIR = List.of(out(GIVES, "360000.00"), in(GETS, "360000.00"));
    private static final String REASON = "按评价结果统筹使用。";
    private static final List<Ground> ON_REDUCTION = List.of(new Ground(GIVES, null, 1));
    private static final ReallocationProposed PROPOSED =
            new ReallocationProposed(YEAR, 1, "1", PAIR, ON_REDUCTION, REASON, MAY);
    private static final DecideReallocation DECIDE =
            new DecideReallocation(YEAR, 1, List.of(GIVES, GETS), ON_REDUCTION, "沪合办会纪〔2021〕9号", MAY);

    private final Given<ReallocationCommand, ReallocationEvent, ReallocationState> reduced = given(
                    ReallocationState.nothing())
            .heard(rulebook(1, FUND_NATURES), project(GIVES, "1"), project(GETS, "1"), reduction(1, "360000.00"));

    @Test
    @DisplayName("is of one nature of funds, which the rulebook lists and every project has")
    void ofOneNature() {
        Refusal other = Refusal.rule("reallocation-of-another-fund-nature");
        reduced.when(propose("2", PAIR))
                .thenRefused(
                        other.at("lines[0].project").with("project", GIVES),
                        other.at("lines[1].project").with("project", GETS));
        reduced.heard(project(GIVES, "2"))
                .when(propose("1", PAIR))
                .thenRefused(other.at("lines[0].project").with("project", GIVES));
        var alike = reduced.heard(project(GIVES, "2"), classified(GETS, "2"));
        alike.when(propose("2", PAIR)).then(new ReallocationProposed(YEAR, 1, "2", PAIR, ON_REDUCTION, REASON, MAY));
        alike.when(propose("政府性基金", PAIR))
                .thenRefused(Refusal.rule("fund-nature-not-listed").at("fundNature"));
        reduced.when(propose("1", List.of(out(GIVES, "1.00"), in("31000020T000000000099", "1.00"))))
                .thenRefused(Refusal.rule("reallocation-project-unknown")
                        .at("lines[1].project")
                        .with("project", "31000020T000000000099"));
        given(ReallocationState.nothing())
                .heard(reduction(1, "360000.00"), project(GIVES, "1"), project(GETS, "1"))
                .when(propose("1", PAIR))
                .thenRefused(Refusal.conflict("rulebook-not-published").with("budgetYear", YEAR));
    }

    @Test
    @DisplayName("is not decided where the rulebook lists other natures of funds by then")
    void natureThatWasListed() {
        FundNature first = new FundNature("11", "一般公共预算");
        reduced.happened(PROPOSED)
                .heard(rulebook(2, List.of(first)))
                .when(DECIDE)
                .thenRefused(Refusal.rule("fund-nature-not-listed").at("fundNature"));
        reduced.happened(PROPOSED)
                .heard(rulebook(2, List.of(first, FUND_NATURES.getFirst())))
                .when(DECIDE)
                .then(new ReallocationDecided(
                        YEAR,
                        1,
                        "1",
                        PAIR,
                        ON_REDUCTION,
                        List.of(number("0.00"), number("0.00")),
                        DECIDE.document(),
                        MAY));
    }

    @Test
    @DisplayName("is not decided where the nature of a project's funds was corrected by then")
    void correctedNature() {
        FundNatureCorrected corrected = new FundNatureCorrected(GIVES, YEAR, "2", "申报时误选");
        reduced.happened(PROPOSED)
                .heard(corrected)
                .when(DECIDE)
                .thenRefused(Refusal.rule("reallocation-of-another-fund-nature")
                        .at("lines[0].project")
                        .with("project", GIVES));
    }

    private static ProposeReallocation propose(String nature, List<Line> lines) {
        return new ProposeReallocation(YEAR, nature, lines, ON_REDUCTION, REASON, MAY);
    }

    private static ClassifiedProjectRegistered classified(String project, String fundNature) {
        return new ClassifiedProjectRegistered(project, YEAR, "涉密项目甲", "HQ", null, fundNature);
    }
}
