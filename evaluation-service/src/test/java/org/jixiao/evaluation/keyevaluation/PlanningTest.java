package org.jixiao.evaluation.keyevaluation;

import static org.jixiao.evaluation.keyevaluation.KeyExamples.CHIEF;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.DAY;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.ENTRUSTED;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.FIELD_WORK;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.LEAD;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.OPENED;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.PLANNED;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.PLAN_ACCEPTED;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.SECOND;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.TOLD;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.known;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.person;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.prepared;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.scored;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.undertaken;
import static org.jixiao.evaluation.scoring.RulesOf2020.number;
import static org.jixiao.evaluation.selfevaluation.Examples.PROJECT;

import java.util.List;
import org.jixiao.contracts.evaluation.EvaluationPlan;
import org.jixiao.contracts.evaluation.EvaluationPlan.Method;
import org.jixiao.contracts.evaluation.EvaluationPlan.Phase;
import org.jixiao.contracts.evaluation.EvaluationPlan.PlanLine;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.EvaluationPlanAccepted;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.EvaluationPlanReturned;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.EvaluationPlanSubmitted;
import org.jixiao.contracts.goals.KeyEvaluationRules.Formula;
import org.jixiao.contracts.goals.KeyEvaluationRules.Level;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.ChosenLine;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.ReviewEvaluationPlan;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.SubmitEvaluationPlan;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.command.Actor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The plan of a key evaluation")
class PlanningTest {

    private static final EvaluationPlan CHOSEN = new EvaluationPlan(
            "督查经费",
            "2020年度财政资金",
            List.of(
                    new PlanLine("D1", Level.EFFECT, "项目效益", "实施效益", null, number("40"), "受援地反映"),
                    new PlanLine("C1", Level.OUTPUT, "产出数量", "实际完成率", Formula.COMPLETION, number("20"), "实际产出数÷计划产出数"),
                    new PlanLine(
                            "A1", Level.DECISION, "项目立项", "立项依据充分性", null, number("40"), "是否符合法律法规、政策和部门职责，是否与其他项目重复")),
            List.of(Method.COMPARISON),
            List.of(FIELD_WORK),
            List.of("立项文件"));

    private static ChosenLine line(String code, String weight) {
        return new ChosenLine(code, number(weight), code.equals("D1") ? "受援地反映" : null);
    }

    private static SubmitEvaluationPlan submit(Actor by, ChosenLine... lines) {
        return new SubmitEvaluationPlan(
                PROJECT,
                "督查经费",
                "2020年度财政资金",
                List.of(lines),
                List.of(Method.COMPARISON),
                List.of(FIELD_WORK),
                List.of("立项文件"),
                null,
                by,
                DAY);
    }

    private static SubmitEvaluationPlan sound(Actor by) {
        return submit(by, line("D1", "40"), line("C1", "20"), line("A1", "40"));
    }

    @Test
    @DisplayName("takes lines of the framework, with weights and checks of its own")
    void chooses() {
        prepared().when(sound(CHIEF)).then(new EvaluationPlanSubmitted(PROJECT, 1, CHOSEN, person(CHIEF), DAY));
        prepared().when(sound(LEAD)).then(new EvaluationPlanSubmitted(PROJECT, 1, CHOSEN, person(LEAD), DAY));
        prepared()
                .happened(new EvaluationPlanSubmitted(PROJECT, 1, CHOSEN, person(CHIEF), DAY))
                .when(sound(CHIEF))
                .thenNothingHappens();
        prepared()
                .happened(PLANNED)
                .when(sound(CHIEF))
                .then(new EvaluationPlanSubmitted(PROJECT, 2, CHOSEN, person(CHIEF), DAY));
    }

    @Test
    @DisplayName("sums to a hundred and is mostly results")
    void weighs() {
        prepared()
                .when(submit(CHIEF, line("D1", "59.99"), line("A1", "40.01")))
                .thenRefused(Refusal.rule("plan-results-weigh-too-little")
                        .at("lines")
                        .with("results", "59.99")
                        .with("least", "60"));
        prepared()
                .when(submit(CHIEF, line("D1", "60"), line("A1", "39.99")))
                .thenRefused(Refusal.rule("plan-weights-do-not-sum").at("lines").with("sum", "99.99"));
        prepared()
                .when(submit(CHIEF, line("D1", "60"), line("A1", "40.01")))
                .thenRefused(Refusal.rule("plan-weights-do-not-sum").at("lines").with("sum", "100.01"));
    }

    @Test
    @DisplayName("has each line once, known and with a weight")
    void linesAreSound() {
        prepared()
                .when(submit(
                        CHIEF, line("D1", "60"), line("D1", "20"), line("Z9", "20"), line("A1", "0"), line("A2", "-1")))
                .thenRefused(
                        Refusal.rule("line-chosen-twice").at("lines[1].code").with("code", "D1"),
                        Refusal.rule("line-not-in-framework")
                                .at("lines[2].code")
                                .with("code", "Z9"),
                        Refusal.rule("line-without-weight").at("lines[3].weight"),
                        Refusal.rule("line-without-weight").at("lines[4].weight"),
                        Refusal.rule("plan-weights-do-not-sum").at("lines").with("sum", "99"));
    }

    @Test
    @DisplayName("has phases that end when they begin, or later")
    void phases() {
        SubmitEvaluationPlan sound = sound(CHIEF);
        prepared()
                .when(new SubmitEvaluationPlan(
                        PROJECT,
                        sound.object(),
                        sound.scope(),
                        sound.lines(),
                        sound.methods(),
                        List.of(new Phase("一天", DAY, DAY), new Phase("倒置", DAY, DAY.minusDays(1))),
                        sound.evidence(),
                        null,
                        CHIEF,
                        DAY))
                .thenRefused(Refusal.rule("phase-ends-before-it-begins").at("schedule[1].until"));
    }

    @Test
    @DisplayName(
            "comes after the notice, from the 主评人 under an undertaking or the lead, and no more once it was scored by")
    void whenAndWho() {
        known().happened(OPENED, ENTRUSTED, undertaken(CHIEF))
                .when(sound(CHIEF))
                .thenRefusedWith("notice-not-issued");
        known().happened(OPENED, ENTRUSTED, TOLD).when(sound(CHIEF)).thenRefusedWith("undertaking-not-given");
        prepared().when(sound(SECOND)).thenRefusedWith("key-evaluation-led-by-others");
        prepared().heard(KeyExamples.barred(CHIEF)).when(sound(CHIEF)).thenRefusedWith("evaluator-blacklisted");
        prepared()
                .happened(PLANNED, PLAN_ACCEPTED, scored(CHIEF, "50", "40"))
                .when(sound(CHIEF))
                .thenRefusedWith("plan-scored-by");
    }

    @Test
    @DisplayName("is revised after it was accepted, and reviewed anew before anybody scores")
    void isRevised() {
        EvaluationPlanSubmitted revised = new EvaluationPlanSubmitted(PROJECT, 2, CHOSEN, person(CHIEF), DAY);
        prepared().happened(PLANNED, PLAN_ACCEPTED).when(sound(CHIEF)).then(revised);
        prepared()
                .happened(PLANNED, PLAN_ACCEPTED, revised)
                .when(new ReviewEvaluationPlan(PROJECT, true, "同意", LEAD, DAY))
                .then(new EvaluationPlanAccepted(PROJECT, 2, "同意", person(LEAD), DAY));
        prepared()
                .happened(revised, new EvaluationPlanAccepted(PROJECT, 2, "同意", person(LEAD), DAY))
                .when(sound(CHIEF))
                .thenNothingHappens();
    }

    @Test
    @DisplayName("is accepted or returned by somebody else than wrote it")
    void isReviewed() {
        ReviewEvaluationPlan accept = new ReviewEvaluationPlan(PROJECT, true, "同意", LEAD, DAY);
        prepared().when(accept).thenRefusedWith("plan-not-in-review");
        prepared().happened(PLANNED).when(accept).then(PLAN_ACCEPTED);
        prepared().happened(PLANNED, PLAN_ACCEPTED).when(accept).thenRefusedWith("plan-not-in-review");
        EvaluationPlanReturned returned = new EvaluationPlanReturned(PROJECT, 1, "补充满意度", person(LEAD), DAY);
        prepared()
                .happened(PLANNED)
                .when(new ReviewEvaluationPlan(PROJECT, false, "补充满意度", LEAD, DAY))
                .then(returned);
        prepared().happened(PLANNED, returned).when(accept).thenRefusedWith("plan-not-in-review");
        prepared()
                .happened(new EvaluationPlanSubmitted(PROJECT, 1, CHOSEN, person(CHIEF), DAY), returned)
                .when(sound(CHIEF))
                .then(new EvaluationPlanSubmitted(PROJECT, 2, CHOSEN, person(CHIEF), DAY));
        prepared()
                .happened(new EvaluationPlanSubmitted(PROJECT, 1, CHOSEN, person(LEAD), DAY))
                .when(accept)
                .thenRefusedWith("reviewed-by-its-author");
        prepared()
                .happened(PLANNED)
                .when(new ReviewEvaluationPlan(PROJECT, true, "同意", CHIEF, DAY))
                .thenRefusedWith("key-evaluation-led-by-others");
    }
}
