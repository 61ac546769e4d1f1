package org.jixiao.evaluation.keyevaluation;

import static org.jixiao.evaluation.keyevaluation.KeyExamples.AGENCY;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.CHIEF;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.DAY;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.ENTRUSTED;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.LEAD;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.OPENED;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.PAPER;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.SECOND;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.STRANGER;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.THIRD;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.TOLD;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.allScored;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.drafted;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.known;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.person;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.prepared;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.recused;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.undertaken;
import static org.jixiao.evaluation.scoring.RulesOf2020.number;
import static org.jixiao.evaluation.selfevaluation.Examples.CLASSIFIED;
import static org.jixiao.evaluation.selfevaluation.Examples.GOAL;
import static org.jixiao.evaluation.selfevaluation.Examples.MOVED;
import static org.jixiao.evaluation.selfevaluation.Examples.PROJECT;
import static org.jixiao.evaluation.selfevaluation.Examples.REGISTERED;
import static org.jixiao.evaluation.selfevaluation.Examples.RULEBOOK;
import static org.jixiao.platform.test.Given.given;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jixiao.contracts.evaluation.EvaluatorCreditEvent.EvaluatorBlacklisted;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.Agency;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.Evaluator;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.Ground;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationEntrusted;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationOpened;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.UndertakingGiven;
import org.jixiao.contracts.goals.EvaluatorEvent.EvaluatorKind;
import org.jixiao.contracts.goals.EvaluatorEvent.EvaluatorStruckOff;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.PolicyEvent.PolicyOfficerAppointed;
import org.jixiao.contracts.goals.ProjectEvent.ProjectOfficerAppointed;
import org.jixiao.contracts.goals.ReviewRoute;
import org.jixiao.contracts.goals.Supervision;
import org.jixiao.contracts.goals.WholeEvent.WholeOfficerAppointed;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.EntrustKeyEvaluation;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.GiveUndertaking;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.IssueEvaluationNotice;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.OpenKeyEvaluation;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.RecuseEvaluator;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.command.Actor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A key evaluation that begins")
class EntrustingTest {

    private static final OpenKeyEvaluation OPEN = new OpenKeyEvaluation(PROJECT, Ground.DECISION, OPENED.basis(), DAY);

    private static EntrustKeyEvaluation entrust(@Nullable Agency agency, String chief, Evaluator... evaluators) {
        return new EntrustKeyEvaluation(PROJECT, List.of(evaluators), chief, agency, LEAD, DAY);
    }

    private static Evaluator evaluator(Actor one) {
        return new Evaluator(one.id(), one.name(), null);
    }

    private static GiveUndertaking undertake(Actor by) {
        return new GiveUndertaking(PROJECT, true, true, PAPER, null, by, DAY);
    }

    @Test
    @DisplayName("is opened once, for an approved goal under a rulebook in force")
    void opens() {
        known().when(OPEN).then(OPENED);
        known().happened(OPENED).when(OPEN).thenNothingHappens();
        known().happened(OPENED)
                .when(new OpenKeyEvaluation(PROJECT, Ground.MAJOR_REFORM, OPENED.basis(), DAY))
                .thenRefusedWith("key-evaluation-open");
        known().happened(OPENED)
                .when(new OpenKeyEvaluation(PROJECT, Ground.DECISION, "另一依据", DAY))
                .thenRefusedWith("key-evaluation-open");
        given(KeyEvaluationState.unheard()).when(OPEN).thenRefusedWith("goal-not-approved", "rulebook-not-published");
        known().when(new OpenKeyEvaluation(PROJECT, Ground.DECISION, OPENED.basis(), RULEBOOK.effectiveFrom()))
                .then(new KeyEvaluationOpened(
                        PROJECT, GOAL.name(), "HQ", Ground.DECISION, OPENED.basis(), 1, RULEBOOK.effectiveFrom()));
        known().when(new OpenKeyEvaluation(
                        PROJECT,
                        Ground.DECISION,
                        OPENED.basis(),
                        RULEBOOK.effectiveFrom().minusDays(1)))
                .thenRefused(Refusal.conflict("rulebook-not-published").with("budgetYear", 2020));
    }

    @Test
    @DisplayName("is none of a classified project, also where it was classified later")
    void noneOfClassified() {
        known().heard(REGISTERED)
                .when(new OpenKeyEvaluation(CLASSIFIED, Ground.DECISION, "依据", DAY))
                .thenRefusedWith("project-is-classified");
        known().happened(OPENED)
                .heard(REGISTERED)
                .when(entrust(null, "e1", evaluator(CHIEF), evaluator(SECOND)))
                .thenRefusedWith("project-is-classified");
    }

    @Test
    @DisplayName("belongs to the unit that has the project by then")
    void followsTheProject() {
        given(KeyEvaluationState.unheard())
                .heard(MOVED, GOAL, RULEBOOK)
                .when(OPEN)
                .then(new KeyEvaluationOpened(PROJECT, GOAL.name(), "BJ", Ground.DECISION, OPENED.basis(), 1, DAY));
    }

    @Test
    @DisplayName("takes no step before it is opened")
    void notOpened() {
        known().when(entrust(null, "e1", evaluator(CHIEF), evaluator(SECOND)))
                .thenRefusedWith("key-evaluation-not-open");
    }

    @Test
    @DisplayName("is entrusted to experts with one of them as 主评人")
    void entrusts() {
        EntrustKeyEvaluation three = entrust(null, "e1", evaluator(CHIEF), evaluator(SECOND), evaluator(THIRD));
        known().happened(OPENED).when(three).then(ENTRUSTED);
        known().happened(OPENED, ENTRUSTED).when(three).thenNothingHappens();
        known().happened(OPENED)
                .when(entrust(null, "e2", evaluator(CHIEF), evaluator(CHIEF)))
                .thenRefused(
                        Refusal.rule("evaluator-named-twice").at("evaluators[1].staffId"),
                        tooSmall(1),
                        Refusal.rule("chief-is-no-evaluator").at("chief"));
        known().happened(OPENED, ENTRUSTED)
                .when(entrust(null, "e2", evaluator(CHIEF), evaluator(SECOND), evaluator(THIRD)))
                .then(new KeyEvaluationEntrusted(PROJECT, ENTRUSTED.evaluators(), "e2", null, DAY));
        known().happened(OPENED, ENTRUSTED)
                .when(entrust(null, "e1", evaluator(CHIEF), evaluator(SECOND)))
                .then(new KeyEvaluationEntrusted(
                        PROJECT, List.of(evaluator(CHIEF), evaluator(SECOND)), "e1", null, DAY));
    }

    @Test
    @DisplayName("is entrusted to as many people as the rulebook has score it, also by an agency")
    void severalEvaluate() {
        known().happened(OPENED).when(entrust(null, "e2", evaluator(SECOND))).thenRefused(tooSmall(1));
        known().happened(OPENED)
                .when(entrust(AGENCY, CHIEF.id(), evaluator(CHIEF)))
                .thenRefused(tooSmall(1));
    }

    private static Refusal tooSmall(int named) {
        return Refusal.rule("commission-too-small")
                .at("evaluators")
                .with("needed", 2)
                .with("named", named);
    }

    @Test
    @DisplayName("is entrusted to a registered agency with a sound contract")
    void entrustsToAgency() {
        known().happened(OPENED, ENTRUSTED)
                .when(entrust(AGENCY, "e1", evaluator(CHIEF), evaluator(SECOND), evaluator(THIRD)))
                .then(new KeyEvaluationEntrusted(PROJECT, ENTRUSTED.evaluators(), "e1", AGENCY, DAY));
        Agency oneDay = new Agency(AGENCY.name(), AGENCY.creditCode(), "1号", number("1.00"), DAY, DAY);
        known().happened(OPENED)
                .when(entrust(oneDay, "e1", evaluator(CHIEF), evaluator(SECOND)))
                .then(new KeyEvaluationEntrusted(
                        PROJECT, List.of(evaluator(CHIEF), evaluator(SECOND)), "e1", oneDay, DAY));
        known().happened(OPENED)
                .when(entrust(
                        new Agency("机构", "91310000MA1K35X81J", "1号", number("1.00"), DAY, DAY.minusDays(1)),
                        "e1",
                        evaluator(CHIEF),
                        evaluator(SECOND)))
                .thenRefused(
                        Refusal.conflict("evaluator-not-registered").at("agency.creditCode"),
                        Refusal.rule("contract-ends-before-it-begins").at("agency.contractUntil"));
    }

    @Test
    @DisplayName("is led by somebody whom the agency entered as 主评人, and names the agency as its entry does")
    void ledByItsLeadEvaluator() {
        known().happened(OPENED)
                .when(entrust(AGENCY, "e2", evaluator(CHIEF), evaluator(SECOND)))
                .thenRefused(Refusal.rule("chief-no-lead-evaluator").at("chief").with("agency", AGENCY.name()));
        known().happened(OPENED)
                .when(entrust(
                        new Agency("申评咨询公司", AGENCY.creditCode(), "1号", number("1.00"), DAY, DAY),
                        "e1",
                        evaluator(CHIEF),
                        evaluator(SECOND)))
                .thenRefused(Refusal.rule("agency-registered-otherwise")
                        .at("agency.name")
                        .with("name", AGENCY.name()));
    }

    @Test
    @DisplayName("is entrusted to whoever stands in the registers and is not blacklisted")
    void registers() {
        Actor unknown = KeyExamples.expert("e7");
        known().happened(OPENED)
                .when(entrust(null, "e7", evaluator(CHIEF), evaluator(unknown)))
                .thenRefused(Refusal.conflict("evaluator-not-registered").at("evaluators[1].staffId"));
        known().heard(new EvaluatorStruckOff(EvaluatorKind.EXPERT, "e1", "调离", DAY))
                .happened(OPENED)
                .when(entrust(null, "e1", evaluator(CHIEF), evaluator(SECOND)))
                .thenRefusedWith("evaluator-not-registered");
        known().heard(new EvaluatorBlacklisted(EvaluatorKind.EXPERT, "e1", "泄密", "沪合办〔2021〕8号", DAY))
                .happened(OPENED)
                .when(entrust(null, "e1", evaluator(CHIEF), evaluator(SECOND)))
                .thenRefused(Refusal.conflict("evaluator-blacklisted").at("evaluators[0].staffId"));
        known().heard(new EvaluatorBlacklisted(EvaluatorKind.AGENCY, AGENCY.creditCode(), "转包", "沪合办〔2021〕8号", DAY))
                .happened(OPENED)
                .when(entrust(AGENCY, "e1", evaluator(CHIEF), evaluator(SECOND)))
                .thenRefused(Refusal.conflict("evaluator-blacklisted").at("agency.creditCode"));
        known().heard(new EvaluatorBlacklisted(EvaluatorKind.EXPERT, "e7", "泄密", "沪合办〔2021〕8号", DAY))
                .happened(OPENED)
                .when(entrust(AGENCY, "e7", evaluator(unknown), evaluator(SECOND)))
                .thenRefused(Refusal.conflict("evaluator-blacklisted").at("evaluators[0].staffId"));
        Evaluator ofTheOffice = new Evaluator("e8", "冯研究", "BJ");
        known().happened(OPENED)
                .when(entrust(null, "e8", ofTheOffice, evaluator(SECOND)))
                .then(new KeyEvaluationEntrusted(PROJECT, List.of(ofTheOffice, evaluator(SECOND)), "e8", null, DAY));
        known().heard(new EvaluatorBlacklisted(EvaluatorKind.EXPERT, "e8", "泄密", "沪合办〔2021〕8号", DAY))
                .happened(OPENED)
                .when(entrust(null, "e8", ofTheOffice, evaluator(SECOND)))
                .thenRefused(Refusal.conflict("evaluator-blacklisted").at("evaluators[0].staffId"));
        known().happened(OPENED)
                .when(entrust(AGENCY, "e7", evaluator(unknown), evaluator(SECOND)))
                .then(new KeyEvaluationEntrusted(
                        PROJECT, List.of(evaluator(unknown), evaluator(SECOND)), "e7", AGENCY, DAY));
    }

    @Test
    @DisplayName("takes nothing from somebody who acts from another unit than they were named of")
    void actsFromTheUnit() {
        Actor elsewhere = new Actor("y", "他单位", Set.of("research-office"), "GZ");
        var entrusted = known().happened(
                        OPENED,
                        new KeyEvaluationEntrusted(PROJECT, List.of(new Evaluator("y", "他单位", "BJ")), "y", null, DAY));
        entrusted.when(undertake(elsewhere)).thenRefusedWith("evaluator-of-the-own-unit");
        Actor named = new Actor("y", "他单位", Set.of("research-office"), "BJ");
        entrusted.when(undertake(named)).then(new UndertakingGiven(PROJECT, person(named), PAPER, DAY));
    }

    @Test
    @DisplayName("names nobody of the evaluated unit, nobody who answers for the subject, and nobody recused")
    void independent() {
        known().happened(OPENED)
                .when(entrust(
                        null,
                        "e1",
                        evaluator(CHIEF),
                        new Evaluator("x", "同单位", "HQ"),
                        new Evaluator("y", "他单位", "BJ"),
                        new Evaluator("officer-1", "王项目", "XA")))
                .thenRefused(
                        Refusal.rule("evaluator-of-the-own-unit").at("evaluators[1].staffId"),
                        Refusal.rule("officer-cannot-evaluate").at("evaluators[3].staffId"));
        known().happened(OPENED, ENTRUSTED, recused(SECOND, false))
                .when(entrust(null, "e1", evaluator(CHIEF), evaluator(SECOND)))
                .thenRefused(Refusal.rule("evaluator-recused").at("evaluators[1].staffId"));
        known().heard(MOVED)
                .happened(OPENED)
                .when(entrust(
                        null,
                        "e1",
                        evaluator(CHIEF),
                        new Evaluator("x", "原单位", "HQ"),
                        new Evaluator("y", "现单位", "BJ"),
                        new Evaluator("officer-2", "吴驻京", "XA")))
                .thenRefusedWith("evaluator-of-the-own-unit", "evaluator-of-the-own-unit", "officer-cannot-evaluate");
    }

    @Test
    @DisplayName("names nobody who was appointed to answer for the subject later")
    void independentOfLaterOfficers() {
        LocalDate later = LocalDate.of(2020, 6, 1);
        EntrustKeyEvaluation second = entrust(null, "e1", evaluator(CHIEF), evaluator(SECOND));
        for (var appointed : List.of(
                new ProjectOfficerAppointed(PROJECT.code(), 2020, new Person("e1", "专家"), later, "调动"),
                new PolicyOfficerAppointed(PROJECT, new Person("e1", "专家"), later, "调动"),
                new WholeOfficerAppointed(PROJECT, new Person("e1", "专家"), later, "调动"))) {
            known().heard(appointed)
                    .happened(OPENED)
                    .when(second)
                    .thenRefused(Refusal.rule("officer-cannot-evaluate").at("evaluators[0].staffId"));
        }
    }

    @Test
    @DisplayName("is led by 计划财务处, of its own by 办领导, and never by who answers for the subject")
    void led() {
        EntrustKeyEvaluation byOther = new EntrustKeyEvaluation(
                PROJECT,
                ENTRUSTED.evaluators(),
                "e1",
                null,
                new Actor("officer-1", "王项目", Set.of("research-office"), "HQ"),
                DAY);
        known().happened(OPENED)
                .when(byOther)
                .thenRefusedWith("key-evaluation-led-by-others", "officer-cannot-evaluate");
        var own = given(KeyEvaluationState.unheard())
                .heard(
                        ownedByPlanning(),
                        RULEBOOK,
                        KeyExamples.registered(CHIEF),
                        KeyExamples.registered(SECOND),
                        KeyExamples.registered(THIRD))
                .happened(OPENED);
        own.when(entrust(null, "e1", evaluator(CHIEF), evaluator(SECOND)))
                .thenRefusedWith("key-evaluation-led-by-others");
        own.when(new EntrustKeyEvaluation(
                        PROJECT,
                        ENTRUSTED.evaluators(),
                        "e1",
                        null,
                        new Actor("leader-1", "领导", Set.of("office-leader"), "HQ"),
                        DAY))
                .then(ENTRUSTED);
    }

    @Test
    @DisplayName("is led by nobody who evaluates, or was recused")
    void ledByNobodyWhoEvaluates() {
        var evaluating = known().happened(OPENED, KeyExamples.entrusted(CHIEF, LEAD));
        evaluating
                .when(new IssueEvaluationNotice(PROJECT, TOLD.documentNumber(), TOLD.requirements(), LEAD, DAY))
                .thenRefusedWith("evaluator-does-not-lead");
        evaluating
                .happened(recused(LEAD, false))
                .when(new IssueEvaluationNotice(PROJECT, TOLD.documentNumber(), TOLD.requirements(), LEAD, DAY))
                .thenRefusedWith("evaluator-does-not-lead");
    }

    @Test
    @DisplayName("is entrusted to nobody else while a draft rests on the scores")
    void notWhileDrafted() {
        allScored()
                .happened(drafted(1, false))
                .when(entrust(null, "e1", evaluator(CHIEF), evaluator(SECOND)))
                .thenRefusedWith("report-drafted-from-scores");
        allScored()
                .happened(drafted(1, false))
                .when(entrust(null, "e1", evaluator(CHIEF), evaluator(SECOND), evaluator(THIRD)))
                .thenNothingHappens();
    }

    private static GoalApproved ownedByPlanning() {
        return new GoalApproved(
                PROJECT,
                1,
                GOAL.approvedOn(),
                GOAL.name(),
                "HQ",
                "计划财务处",
                GOAL.officer(),
                GOAL.content(),
                GOAL.budgetDocument(),
                GOAL.approvedBudget(),
                false,
                1,
                new ReviewRoute(
                        List.of(),
                        List.of(),
                        List.of("planning-finance"),
                        "office-leader",
                        "HQ",
                        "计划财务处",
                        false,
                        Supervision.NONE,
                        Map.of()));
    }

    @Test
    @DisplayName("binds each evaluator by one undertaking, whole and by nobody else")
    void undertakes() {
        var entrusted = known().happened(OPENED, ENTRUSTED);
        entrusted.when(undertake(CHIEF)).then(new UndertakingGiven(PROJECT, person(CHIEF), PAPER, DAY));
        entrusted.happened(undertaken(CHIEF)).when(undertake(CHIEF)).thenNothingHappens();
        entrusted
                .when(new GiveUndertaking(PROJECT, false, true, null, null, CHIEF, DAY))
                .thenRefusedWith("undertaking-incomplete");
        entrusted
                .when(new GiveUndertaking(PROJECT, true, false, null, null, CHIEF, DAY))
                .thenRefusedWith("undertaking-incomplete");
        entrusted.when(undertake(STRANGER)).thenRefusedWith("not-of-the-commission");
        entrusted.happened(recused(CHIEF, false)).when(undertake(CHIEF)).thenRefusedWith("not-of-the-commission");
        known().happened(OPENED).when(undertake(CHIEF)).thenRefusedWith("not-of-the-commission");
        entrusted
                .when(undertake(new Actor("e1", "同单位", Set.of("expert"), "HQ")))
                .thenRefusedWith("evaluator-of-the-own-unit");
        entrusted
                .heard(new ProjectOfficerAppointed(
                        PROJECT.code(), 2020, new Person("e1", "专家"), LocalDate.of(2020, 6, 1), "调动"))
                .when(undertake(CHIEF))
                .thenRefusedWith("officer-cannot-evaluate");
    }

    @Test
    @DisplayName(
            "recuses an evaluator by the own declaration or by the lead; a draft that rests on the scores is revised")
    void recuses() {
        prepared()
                .when(new RecuseEvaluator(PROJECT, "e2", "曾参与项目", SECOND, DAY))
                .then(recused(SECOND, false));
        prepared().when(new RecuseEvaluator(PROJECT, "e2", "曾参与项目", LEAD, DAY)).then(recused(SECOND, false));
        prepared()
                .when(new RecuseEvaluator(PROJECT, "e2", "曾参与项目", THIRD, DAY))
                .thenRefusedWith("key-evaluation-led-by-others");
        prepared()
                .when(new RecuseEvaluator(PROJECT, "e9", "不在其中", STRANGER, DAY))
                .thenRefused(Refusal.rule("not-of-the-commission").at("evaluator"));
        prepared()
                .happened(recused(SECOND, false))
                .when(new RecuseEvaluator(PROJECT, "e2", "再次", SECOND, DAY))
                .thenNothingHappens();
        allScored().when(new RecuseEvaluator(PROJECT, "e2", "曾参与项目", LEAD, DAY)).then(recused(SECOND, false));
        allScored()
                .happened(drafted(1, false))
                .when(new RecuseEvaluator(PROJECT, "e2", "曾参与项目", LEAD, DAY))
                .then(recused(SECOND, true));
        prepared()
                .happened(drafted(1, false))
                .when(new RecuseEvaluator(PROJECT, "e2", "曾参与项目", LEAD, DAY))
                .then(recused(SECOND, false));
    }

    @Test
    @DisplayName("tells the unit once, after somebody is entrusted")
    void tells() {
        IssueEvaluationNotice tell =
                new IssueEvaluationNotice(PROJECT, TOLD.documentNumber(), TOLD.requirements(), LEAD, DAY);
        known().happened(OPENED).when(tell).thenRefusedWith("evaluation-not-entrusted");
        known().happened(OPENED, ENTRUSTED).when(tell).then(TOLD);
        known().happened(OPENED, ENTRUSTED, TOLD).when(tell).thenNothingHappens();
        for (IssueEvaluationNotice other : List.of(
                new IssueEvaluationNotice(PROJECT, "另号", TOLD.requirements(), LEAD, DAY),
                new IssueEvaluationNotice(PROJECT, TOLD.documentNumber(), "另一要求", LEAD, DAY))) {
            known().happened(OPENED, ENTRUSTED, TOLD)
                    .when(other)
                    .thenRefused(Refusal.conflict("notice-issued").with("document", TOLD.documentNumber()));
        }
    }
}
