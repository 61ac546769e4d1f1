package org.jixiao.evaluation.keyevaluation;

import static org.jixiao.evaluation.scoring.RulesOf2020.number;
import static org.jixiao.evaluation.selfevaluation.Examples.GOAL;
import static org.jixiao.evaluation.selfevaluation.Examples.PROJECT;
import static org.jixiao.evaluation.selfevaluation.Examples.RULEBOOK;
import static org.jixiao.platform.test.Given.given;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jixiao.contracts.Attachment;
import org.jixiao.contracts.evaluation.EvaluationPlan;
import org.jixiao.contracts.evaluation.EvaluationPlan.Method;
import org.jixiao.contracts.evaluation.EvaluationPlan.Phase;
import org.jixiao.contracts.evaluation.EvaluationPlan.PlanLine;
import org.jixiao.contracts.evaluation.EvaluationReport;
import org.jixiao.contracts.evaluation.EvaluationReport.Result;
import org.jixiao.contracts.evaluation.EvaluatorCreditEvent.EvaluatorBlacklisted;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.Agency;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.DraftOpinionAsked;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.EvaluationNoticeIssued;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.EvaluationPlanAccepted;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.EvaluationPlanSubmitted;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.EvaluationReportDrafted;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.Evaluator;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.EvaluatorRecused;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.Ground;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationEntrusted;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationOpened;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationScored;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.LineScore;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.UndertakingGiven;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet;
import org.jixiao.contracts.goals.EvaluatorEvent.AgencyKind;
import org.jixiao.contracts.goals.EvaluatorEvent.AgencyRegistered;
import org.jixiao.contracts.goals.EvaluatorEvent.EvaluatorKind;
import org.jixiao.contracts.goals.EvaluatorEvent.ExpertRegistered;
import org.jixiao.contracts.goals.EvaluatorEvent.LeadEvaluator;
import org.jixiao.contracts.goals.KeyEvaluationRules.Level;
import org.jixiao.contracts.goals.Person;
import org.jixiao.platform.command.Actor;
import org.jixiao.platform.test.Given;

/** A key evaluation of project 1 of the demo year by three experts, with two judged lines. */
final class KeyExamples {

    static final LocalDate DAY = LocalDate.of(2021, 4, 1);
    static final Actor LEAD = new Actor("planning-1", "周财务", Set.of("planning-finance"), "HQ");
    static final Actor OTHER_LEAD = new Actor("planning-2", "冯财务", Set.of("planning-finance"), "HQ");
    static final Actor OFFICER = new Actor("officer-1", "王项目", Set.of("project-officer"), "HQ");
    static final Actor CHIEF = expert("e1");
    static final Actor SECOND = expert("e2");
    static final Actor THIRD = expert("e3");
    static final Actor STRANGER = expert("e9");

    static final Agency AGENCY = new Agency(
            "申评咨询有限公司",
            "91310000MA1K35X81H",
            "沪合办委〔2021〕3号",
            number("80000.00"),
            LocalDate.of(2021, 4, 1),
            LocalDate.of(2021, 9, 30));

    static final KeyEvaluationOpened OPENED =
            new KeyEvaluationOpened(PROJECT, GOAL.name(), "HQ", Ground.DECISION, "沪合办〔2021〕5号", 1, DAY);

    static final AgencyRegistered REGISTERED_AGENCY = new AgencyRegistered(
            AGENCY.creditCode(),
            AGENCY.name(),
            AgencyKind.CONSULTANCY,
            List.of(),
            List.of(lead("主评一"), lead(CHIEF.name()), lead(expert("e7").name())),
            DAY);

    static final KeyEvaluationEntrusted ENTRUSTED = entrusted(CHIEF, SECOND, THIRD);

    static final EvaluationNoticeIssued TOLD = new EvaluationNoticeIssued(PROJECT, "沪合办评〔2021〕1号", "请准备资料", DAY);

    static final Phase FIELD_WORK = new Phase("收集资料、现场核实", DAY, DAY.plusDays(20));

    /** 实施效益 of 60 points, and 立项依据充分性 of 40. */
    static final EvaluationPlan PLAN = new EvaluationPlan(
            "督查经费",
            "2020年度财政资金。",
            List.of(line("D1", Level.EFFECT, "60"), line("A1", Level.DECISION, "40")),
            List.of(Method.COMPARISON),
            List.of(FIELD_WORK),
            List.of("立项文件"));

    static final EvaluationPlanSubmitted PLANNED = new EvaluationPlanSubmitted(PROJECT, 1, PLAN, person(CHIEF), DAY);

    static final EvaluationPlanAccepted PLAN_ACCEPTED = new EvaluationPlanAccepted(PROJECT, 1, "同意", person(LEAD), DAY);

    static final Attachment PAPER = new Attachment("a".repeat(64), "验收报告.pdf", "application/pdf", 100);

    private KeyExamples() {}

    static Actor expert(String id) {
        return new Actor(id, "专家" + id, Set.of("expert"), "");
    }

    static Person person(Actor actor) {
        return new Person(actor.id(), actor.name());
    }

    static KeyEvaluationEntrusted entrusted(Actor... experts) {
        return new KeyEvaluationEntrusted(
                PROJECT,
                Arrays.stream(experts)
                        .map(one -> new Evaluator(one.id(), one.name(), null))
                        .toList(),
                experts[0].id(),
                null,
                DAY);
    }

    static UndertakingGiven undertaken(Actor by) {
        return new UndertakingGiven(PROJECT, person(by), null, DAY);
    }

    static EvaluatorRecused recused(Actor one, boolean reportToRevise) {
        return new EvaluatorRecused(PROJECT, one.id(), "曾参与项目", reportToRevise, DAY);
    }

    private static PlanLine line(String code, Level level, String weight) {
        return new PlanLine(code, level, "组" + code, "名" + code, null, number(weight), "要点");
    }

    static KeyEvaluationScored scored(Actor by, String effect, String decision) {
        return new KeyEvaluationScored(
                PROJECT, person(by), List.of(score("D1", effect, by), score("A1", decision, by)), DAY);
    }

    private static LineScore score(String code, String points, Actor by) {
        return new LineScore(code, number(points), null, by.id() + "评" + code, "资料第3页", List.of(), false);
    }

    /** 实施效益 cannot be proved; 立项依据充分性 has so many points. */
    static KeyEvaluationScored unproved(Actor by, String decision) {
        return new KeyEvaluationScored(
                PROJECT,
                person(by),
                List.of(
                        new LineScore("D1", number("0.00"), null, by.id() + "：问卷原件无法提供", "", List.of(), true),
                        score("A1", decision, by)),
                DAY);
    }

    static EvaluationReportDrafted drafted(int version, boolean revised) {
        return new EvaluationReportDrafted(
                PROJECT,
                version,
                new EvaluationReport(
                        new Result(List.of(), number("86.00"), SelfEvaluationSheet.Result.GRADED, "良", List.of()),
                        "一",
                        "二",
                        "三",
                        "四",
                        "五",
                        "六",
                        ""),
                revised,
                person(CHIEF),
                DAY);
    }

    static DraftOpinionAsked asked(LocalDate dueOn) {
        return new DraftOpinionAsked(PROJECT, 1, dueOn, DAY);
    }

    static EvaluatorBlacklisted barred(Actor one) {
        return new EvaluatorBlacklisted(EvaluatorKind.EXPERT, one.id(), "泄密", "沪合办〔2021〕8号", DAY);
    }

    static ExpertRegistered registered(Actor expert) {
        return new ExpertRegistered(expert.id(), expert.name(), "财政绩效", "高级会计师", "上海财经研究院", DAY);
    }

    static Given<KeyEvaluationCommand, KeyEvaluationEvent, KeyEvaluationState> known() {
        return given(KeyEvaluationState.unheard())
                .heard(GOAL, RULEBOOK, registered(CHIEF), registered(SECOND), registered(THIRD), REGISTERED_AGENCY);
    }

    /** Three experts have undertaken what they have to, and the unit knows of it. */
    static Given<KeyEvaluationCommand, KeyEvaluationEvent, KeyEvaluationState> prepared() {
        return known().happened(OPENED, ENTRUSTED, undertaken(CHIEF), undertaken(SECOND), undertaken(THIRD), TOLD);
    }

    static Given<KeyEvaluationCommand, KeyEvaluationEvent, KeyEvaluationState> planned() {
        return prepared().happened(PLANNED, PLAN_ACCEPTED);
    }

    /** 54 and 30, 51 and 33, 48 and 30. */
    static Given<KeyEvaluationCommand, KeyEvaluationEvent, KeyEvaluationState> allScored() {
        return planned()
                .happened(
                        scored(CHIEF, "54.00", "30.00"),
                        scored(SECOND, "51.00", "33.00"),
                        scored(THIRD, "48.00", "30.00"));
    }

    private static LeadEvaluator lead(String name) {
        return new LeadEvaluator(name, "注册会计师");
    }
}
