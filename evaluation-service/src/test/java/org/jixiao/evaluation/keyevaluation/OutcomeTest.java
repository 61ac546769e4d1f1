package org.jixiao.evaluation.keyevaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.CHIEF;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.DAY;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.LEAD;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.OFFICER;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.PAPER;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.allScored;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.asked;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.drafted;
import static org.jixiao.evaluation.keyevaluation.KeyExamples.person;
import static org.jixiao.evaluation.scoring.RulesOf2020.number;
import static org.jixiao.evaluation.selfevaluation.Examples.GOAL;
import static org.jixiao.evaluation.selfevaluation.Examples.PROJECT;
import static org.jixiao.evaluation.selfevaluation.Examples.RULEBOOK;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.evaluation.EvaluationReport;
import org.jixiao.contracts.evaluation.EvaluationReport.Result;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.ArchivedPaper;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.DraftOpinionGiven;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.EvaluationReportAccepted;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.EvaluationReportDrafted;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.FeedbackLetterAnswered;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.FeedbackLetterSent;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.Ground;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationArchived;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationFinalised;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationReopened;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyEvaluationScored;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.KeyResultConfirmed;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.LineScore;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.Objection;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.UndertakingGiven;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.Basis;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.FalsificationFound;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.AnswerFeedbackLetter;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.ArchiveKeyEvaluation;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.ConfirmKeyResult;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.FinaliseKeyEvaluation;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.ReopenKeyEvaluation;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.ReviewEvaluationReport;
import org.jixiao.evaluation.keyevaluation.KeyEvaluationCommand.SendFeedbackLetter;
import org.jixiao.evaluation.selfevaluation.Examples;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.canonical.CanonicalJson;
import org.jixiao.platform.command.Actor;
import org.jixiao.platform.test.Given;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A final result")
class OutcomeTest {

    /** Twenty working days after a Thursday. */
    private static final LocalDate DUE = LocalDate.of(2021, 4, 29);

    private static final KeyEvaluationFinalised FINALISED = new KeyEvaluationFinalised(
            PROJECT,
            1,
            GOAL.name(),
            "HQ",
            Ground.DECISION,
            drafted(1, false).report(),
            null,
            1,
            null,
            person(LEAD),
            DAY);

    private static final Actor LEADER = new Actor("leader-1", "李主任", Set.of("office-leader"), "HQ");

    private static final FeedbackLetterSent SENT = letter(List.of("台账不全", "支付偏慢"));
    private static final FeedbackLetterAnswered ANSWERED =
            new FeedbackLetterAnswered(PROJECT, List.of("已补齐", "已催办"), false, person(OFFICER), DUE);

    private final Given<KeyEvaluationCommand, KeyEvaluationEvent, KeyEvaluationState> open = allScored()
            .happened(
                    drafted(1, false),
                    asked(DAY),
                    new DraftOpinionGiven(PROJECT, List.of(), person(OFFICER), DAY),
                    new EvaluationReportAccepted(PROJECT, 1, "同意", person(LEAD), DAY));
    private final Given<KeyEvaluationCommand, KeyEvaluationEvent, KeyEvaluationState> done = open.happened(FINALISED);

    private static FeedbackLetterSent letter(List<String> findings) {
        return new FeedbackLetterSent(PROJECT, "沪合办评〔2021〕9号", findings, List.of("完善台账"), false, DUE, DAY);
    }

    private static SendFeedbackLetter send(String document, List<String> findings, @Nullable LocalDate until) {
        return new SendFeedbackLetter(PROJECT, document, findings, List.of("完善台账"), false, until, LEAD, DAY);
    }

    private static AnswerFeedbackLetter answer(LocalDate on, String... measures) {
        return new AnswerFeedbackLetter(PROJECT, List.of(measures), OFFICER, on);
    }

    @Test
    @DisplayName("goes to the unit as one letter, due by the rulebook's term or the lead's")
    void sends() {
        done.when(send(SENT.documentNumber(), SENT.findings(), null)).then(SENT);
        done.when(send(SENT.documentNumber(), SENT.findings(), DUE)).then(SENT);
        done.when(send(SENT.documentNumber(), SENT.findings(), DAY.minusDays(1)))
                .thenRefused(Refusal.rule("due-date-in-the-past").at("until"));
        done.when(send(SENT.documentNumber(), List.of(), DAY))
                .then(new FeedbackLetterSent(
                        PROJECT, SENT.documentNumber(), List.of(), List.of("完善台账"), false, DAY, DAY));
        open.when(send(SENT.documentNumber(), SENT.findings(), null)).thenRefusedWith("key-evaluation-not-final");
        var sent = done.happened(SENT);
        sent.when(send(SENT.documentNumber(), SENT.findings(), null)).thenNothingHappens();
        sent.when(send("另号", SENT.findings(), null))
                .thenRefused(Refusal.conflict("letter-sent").with("document", SENT.documentNumber()));
        sent.when(send(SENT.documentNumber(), List.of(), null)).thenRefusedWith("letter-sent");
        sent.when(new SendFeedbackLetter(
                        PROJECT, SENT.documentNumber(), SENT.findings(), List.of(), false, null, LEAD, DAY))
                .thenRefusedWith("letter-sent");
        done.when(new SendFeedbackLetter(PROJECT, "号", List.of(), List.of(), false, null, CHIEF, DAY))
                .thenRefusedWith("key-evaluation-led-by-others");
    }

    @Test
    @DisplayName("is answered by the unit, finding by finding; late where the term is over")
    void isAnswered() {
        var sent = done.happened(SENT);
        sent.when(answer(DUE, "已补齐", "已催办")).then(ANSWERED);
        sent.when(answer(DUE.plusDays(1), "已补齐", "已催办"))
                .then(new FeedbackLetterAnswered(
                        PROJECT, List.of("已补齐", "已催办"), true, person(OFFICER), DUE.plusDays(1)));
        sent.when(answer(DUE, "已补齐"))
                .thenRefused(Refusal.rule("each-finding-has-a-measure")
                        .at("measures")
                        .with("findings", 2));
        sent.happened(ANSWERED).when(answer(DUE, "已补齐", "已催办")).thenNothingHappens();
        sent.happened(ANSWERED)
                .when(answer(DUE.plusDays(1), "已补齐", "已完成"))
                .then(new FeedbackLetterAnswered(
                        PROJECT, List.of("已补齐", "已完成"), false, person(OFFICER), DUE.plusDays(1)));
        done.when(answer(DUE, "已补齐")).thenRefusedWith("no-letter-to-answer");
        done.happened(letter(List.of())).when(answer(DUE)).thenRefusedWith("no-letter-to-answer");
        sent.when(new AnswerFeedbackLetter(PROJECT, List.of("一", "二"), LEAD, DUE))
                .thenRefusedWith("not-the-officer-in-charge");
        sent.happened(ANSWERED, new KeyEvaluationArchived(PROJECT, List.of(), DUE, DUE))
                .when(answer(DUE, "已补齐", "已完成"))
                .thenRefusedWith("key-evaluation-archived");
    }

    @Test
    @DisplayName("is archived with every paper by its hash once the letter is answered, or asks for nothing")
    void isArchived() {
        ArchiveKeyEvaluation archive = new ArchiveKeyEvaluation(PROJECT, LEAD, DUE);
        open.when(archive).thenRefusedWith("letter-not-sent");
        done.when(archive).thenRefusedWith("letter-not-sent");
        done.happened(SENT).when(archive).thenRefusedWith("letter-not-answered");
        done.happened(SENT, ANSWERED)
                .when(new ArchiveKeyEvaluation(PROJECT, CHIEF, DUE))
                .thenRefusedWith("key-evaluation-led-by-others");
        KeyEvaluationState state = KeyEvaluationState.unheard()
                .heed(GOAL)
                .heed(RULEBOOK)
                .evolve(KeyExamples.OPENED)
                .evolve(KeyExamples.TOLD)
                .evolve(FINALISED)
                .evolve(letter(List.of()));
        assertThat(state.decide(archive)).isEqualTo(Decision.accept(ARCHIVED));
        assertThat(state.evolve(ARCHIVED).decide(archive)).isEqualTo(Decision.nothingToDo());
    }

    private static final List<ArchivedPaper> PAPERS = List.of(
            new ArchivedPaper("评价立项", CanonicalJson.hashOf(KeyExamples.OPENED)),
            new ArchivedPaper(
                    "评价通知（" + KeyExamples.TOLD.documentNumber() + "）", CanonicalJson.hashOf(KeyExamples.TOLD)),
            new ArchivedPaper("绩效评价报告（定稿）", CanonicalJson.hashOf(FINALISED)),
            new ArchivedPaper("绩效评价结果反馈书（沪合办评〔2021〕9号）", CanonicalJson.hashOf(letter(List.of()))));
    private static final KeyEvaluationArchived ARCHIVED =
            new KeyEvaluationArchived(PROJECT, PAPERS, DUE.plusYears(10), DUE);

    @Test
    @DisplayName("is archived again once it was confirmed, with that decision, and stays archived for everything else")
    void isArchivedAgain() {
        ArchiveKeyEvaluation archive = new ArchiveKeyEvaluation(PROJECT, LEAD, DUE);
        KeyResultConfirmed stands = confirmed(1, "沪审字〔2021〕8号");
        KeyEvaluationState state = KeyEvaluationState.unheard()
                .heed(GOAL)
                .heed(RULEBOOK)
                .evolve(KeyExamples.OPENED)
                .evolve(KeyExamples.TOLD)
                .evolve(FINALISED)
                .evolve(letter(List.of()))
                .evolve(ARCHIVED)
                .evolve(stands);
        KeyEvaluationArchived again = new KeyEvaluationArchived(
                PROJECT,
                Stream.concat(
                                PAPERS.stream(),
                                Stream.of(new ArchivedPaper("评价结果确认决定（沪合办评〔2021〕15号）", CanonicalJson.hashOf(stands))))
                        .toList(),
                DUE.plusYears(10),
                DUE);
        assertThat(state.decide(archive)).isEqualTo(Decision.accept(again));
        assertThat(state.evolve(again).decide(archive)).isEqualTo(Decision.nothingToDo());
        assertThat(state.decide(reopen(LEAD)))
                .isEqualTo(Decision.refuse(Refusal.forbidden("archived-reopened-by-leaders")));
    }

    private static ReopenKeyEvaluation reopen(Actor by) {
        return new ReopenKeyEvaluation(PROJECT, "支付数据有误", "沪合办评〔2021〕12号", by, DUE);
    }

    private static KeyEvaluationReopened reopened(Actor by) {
        return new KeyEvaluationReopened(PROJECT, 1, "支付数据有误", "沪合办评〔2021〕12号", person(by), DUE);
    }

    @Test
    @DisplayName(
            "is reopened by the lead or the leaders; once archived, published or used by a decision, by the leaders"
                    + " alone")
    void isReopened() {
        open.when(reopen(LEAD)).thenRefusedWith("key-evaluation-not-final");
        done.when(reopen(LEAD)).then(reopened(LEAD));
        done.when(reopen(LEADER)).then(reopened(LEADER));
        done.happened(reopened(LEAD)).when(reopen(LEAD)).thenRefusedWith("key-evaluation-not-final");
        done.when(reopen(CHIEF)).thenRefusedWith("key-evaluation-led-by-others");
        done.when(reopen(new Actor("officer-1", "王项目", Set.of("office-leader"), "HQ")))
                .thenRefusedWith("officer-cannot-evaluate");
        var archived = done.happened(SENT, ANSWERED, new KeyEvaluationArchived(PROJECT, List.of(), DUE, DUE));
        archived.when(reopen(LEAD)).thenRefusedWith("archived-reopened-by-leaders");
        archived.when(reopen(LEADER)).then(reopened(LEADER));
        done.heard(Examples.applied(Basis.SELF_EVALUATION)).when(reopen(LEAD)).then(reopened(LEAD));
        var applied = done.heard(Examples.applied(Basis.KEY_EVALUATION));
        applied.when(reopen(LEAD)).thenRefusedWith("result-in-use-reopened-by-leaders");
        applied.when(reopen(LEADER)).then(reopened(LEADER));
        applied.happened(reopened(LEADER), finalised(2, DUE))
                .when(reopen(LEAD))
                .then(new KeyEvaluationReopened(PROJECT, 2, "支付数据有误", "沪合办评〔2021〕12号", person(LEAD), DUE));
        done.heard(Examples.PUBLISHED).when(reopen(LEAD)).then(reopened(LEAD));
        var published = done.heard(Examples.published(Matter.KEY_EVALUATION));
        published.when(reopen(LEAD)).thenRefusedWith("result-in-use-reopened-by-leaders");
        published.when(reopen(LEADER)).then(reopened(LEADER));
        assertThat(titles(reopened(LEAD))).containsExactly("重新打开决定（沪合办评〔2021〕12号）");
    }

    private static ConfirmKeyResult confirm(String document, LocalDate documentDate, Actor by) {
        return new ConfirmKeyResult(PROJECT, "评价依据为现场核实", document, documentDate, by, DUE);
    }

    private static KeyResultConfirmed confirmed(int version, String falsification) {
        return new KeyResultConfirmed(
                PROJECT, version, falsification, "评价依据为现场核实", "沪合办评〔2021〕15号", DUE, person(LEADER), DUE);
    }

    private static KeyEvaluationFinalised finalised(int version, LocalDate on) {
        return new KeyEvaluationFinalised(
                PROJECT,
                version,
                GOAL.name(),
                "HQ",
                Ground.DECISION,
                FINALISED.report(),
                null,
                1,
                null,
                person(LEAD),
                on);
    }

    private static FalsificationFound foundFalse(String document, LocalDate on) {
        FalsificationFound one = Examples.falsification(PROJECT, 1, document);
        return new FalsificationFound(
                PROJECT,
                1,
                one.name(),
                one.unitCode(),
                one.source(),
                document,
                on,
                one.statements(),
                one.responsible(),
                one.rectification(),
                on);
    }

    @Test
    @DisplayName("that rests on what turned out false stands by a decision of the leaders, once for each falsification")
    void stands() {
        String paper = "沪合办评〔2021〕15号";
        var doubted = done.heard(foundFalse("沪审字〔2021〕8号", DUE));
        doubted.when(confirm(paper, DUE, LEADER)).then(confirmed(1, "沪审字〔2021〕8号"));
        done.heard(foundFalse("沪审字〔2021〕8号", DAY))
                .when(confirm(paper, DUE, LEADER))
                .then(confirmed(1, "沪审字〔2021〕8号"));
        doubted.when(confirm(paper, DUE.plusDays(1), LEADER))
                .thenRefused(Refusal.rule("document-in-the-future").at("documentDate"));
        doubted.when(confirm(paper, DUE.minusDays(1), LEADER))
                .thenRefused(Refusal.rule("decided-before-the-falsification")
                        .at("documentDate")
                        .with("foundOn", DUE.toString()));
        doubted.when(confirm(paper, DUE, LEAD)).thenRefusedWith("key-evaluation-led-by-others");
        doubted.when(confirm(paper, DUE, new Actor("officer-1", "王项目", Set.of("office-leader"), "HQ")))
                .thenRefusedWith("officer-cannot-evaluate");
        var stands = doubted.happened(confirmed(1, "沪审字〔2021〕8号"));
        stands.when(confirm(paper, DUE, LEADER)).thenNothingHappens();
        stands.when(confirm("另号", DUE, LEADER))
                .thenRefused(Refusal.conflict("key-result-confirmed").with("document", paper));
        stands.heard(foundFalse("沪审字〔2021〕9号", DUE))
                .when(confirm(paper, DUE, LEADER))
                .then(confirmed(1, "沪审字〔2021〕9号"));
        assertThat(titles(confirmed(1, "沪审字〔2021〕8号"))).containsExactly("评价结果确认决定（沪合办评〔2021〕15号）");
    }

    @Test
    @DisplayName("is not to be confirmed before it is final, where nothing turned out false since, or it was looked at"
            + " again")
    void isNotInDoubt() {
        ConfirmKeyResult confirm = confirm("沪合办评〔2021〕15号", DUE, LEADER);
        open.when(confirm).thenRefusedWith("key-evaluation-not-final");
        done.when(confirm).thenRefusedWith("key-result-not-in-doubt");
        done.heard(foundFalse("沪审字〔2021〕8号", DAY.minusDays(1)))
                .when(confirm)
                .thenRefusedWith("key-result-not-in-doubt");
        FalsificationFound found = foundFalse("沪审字〔2021〕8号", DUE);
        done.heard(found).happened(reopened(LEAD)).when(confirm).thenRefusedWith("key-evaluation-not-final");
        done.heard(found)
                .happened(reopened(LEAD), finalised(2, DUE.plusDays(1)))
                .when(confirm)
                .thenRefusedWith("key-result-not-in-doubt");
        done.heard(found)
                .happened(reopened(LEAD), finalised(2, DUE))
                .when(confirm)
                .then(confirmed(2, "沪审字〔2021〕8号"));
        done.heard(foundFalse("沪审字〔2021〕8号", DUE.plusDays(1)))
                .happened(confirmed(1, "沪审字〔2021〕7号"), reopened(LEAD), finalised(2, DUE))
                .when(new ConfirmKeyResult(
                        PROJECT, "评价依据为现场核实", "沪合办评〔2021〕15号", DUE.plusDays(1), LEADER, DUE.plusDays(1)))
                .then(new KeyResultConfirmed(
                        PROJECT,
                        2,
                        "沪审字〔2021〕8号",
                        "评价依据为现场核实",
                        "沪合办评〔2021〕15号",
                        DUE.plusDays(1),
                        person(LEADER),
                        DUE.plusDays(1)));
    }

    @Test
    @DisplayName("that is 无法证明 can be proved within ten working days, and counts until then as the rulebook says")
    void unproved() {
        EvaluationReport report = new EvaluationReport(
                new Result(List.of(), number("31.50"), SelfEvaluationSheet.Result.UNPROVED, null, List.of()),
                "一",
                "二",
                "三",
                "四",
                "五",
                "六",
                "");
        allScored()
                .happened(
                        new EvaluationReportDrafted(PROJECT, 1, report, false, person(CHIEF), DAY),
                        asked(DAY),
                        new DraftOpinionGiven(PROJECT, List.of(), person(OFFICER), DAY),
                        new EvaluationReportAccepted(PROJECT, 1, "同意", person(LEAD), DAY))
                .when(new FinaliseKeyEvaluation(PROJECT, LEAD, LocalDate.of(2021, 3, 1)))
                .then(new KeyEvaluationFinalised(
                        PROJECT,
                        1,
                        GOAL.name(),
                        "HQ",
                        Ground.DECISION,
                        report,
                        null,
                        1,
                        LocalDate.of(2021, 3, 15),
                        person(LEAD),
                        LocalDate.of(2021, 3, 1)));
    }

    @Test
    @DisplayName(
            "is followed after its reopening by a revised report, which the unit hears anew, and by the next version")
    void nextVersion() {
        var again = done.happened(SENT, ANSWERED, reopened(LEAD));
        again.when(new FinaliseKeyEvaluation(PROJECT, LEAD, DUE)).thenRefusedWith("opinions-not-exchanged");
        again.when(send("号", List.of(), null)).thenRefusedWith("key-evaluation-not-final");
        again.when(answer(DUE, "已补齐", "已催办")).thenRefusedWith("no-letter-to-answer");
        again.when(new ReviewEvaluationReport(PROJECT, true, "同意", LEAD, DUE)).thenRefusedWith("report-not-in-review");
        again.happened(
                        drafted(2, true),
                        asked(DAY),
                        new DraftOpinionGiven(PROJECT, List.of(), person(OFFICER), DAY),
                        new EvaluationReportAccepted(PROJECT, 2, "同意", person(LEAD), DAY))
                .when(new FinaliseKeyEvaluation(PROJECT, LEAD, DAY))
                .then(new KeyEvaluationFinalised(
                        PROJECT,
                        2,
                        GOAL.name(),
                        "HQ",
                        Ground.DECISION,
                        drafted(2, true).report(),
                        null,
                        1,
                        null,
                        person(LEAD),
                        DAY));
    }

    @Test
    @DisplayName("has in its archive a title for each step, and the files that came with it")
    void papers() {
        LineScore line = new LineScore("D1", number("1.00"), null, "句", "", List.of(PAPER), false);
        assertThat(titles(new UndertakingGiven(PROJECT, person(CHIEF), PAPER, DAY)))
                .containsExactly("保密承诺和回避声明（专家e1）", "验收报告.pdf");
        assertThat(titles(KeyExamples.undertaken(CHIEF))).containsExactly("保密承诺和回避声明（专家e1）");
        assertThat(titles(new KeyEvaluationScored(PROJECT, person(CHIEF), List.of(line, line), DAY)))
                .containsExactly("评分表和工作底稿（专家e1）", "验收报告.pdf");
        assertThat(titles(new DraftOpinionGiven(
                        PROJECT,
                        List.of(new Objection("一", "句", List.of(PAPER)), new Objection("二", "句", List.of(PAPER))),
                        person(OFFICER),
                        DAY)))
                .containsExactly("被评价单位反馈意见", "验收报告.pdf");
        assertThat(Papers.of(new UndertakingGiven(PROJECT, person(CHIEF), PAPER, DAY))
                        .toList()
                        .getLast()
                        .sha256())
                .isEqualTo(PAPER.sha256());
        assertThat(titles(new KeyEvaluationArchived(PROJECT, List.of(), DAY, DAY)))
                .isEmpty();
        assertThat(List.of(
                        KeyExamples.ENTRUSTED,
                        KeyExamples.recused(CHIEF, false),
                        KeyExamples.PLANNED,
                        KeyExamples.PLAN_ACCEPTED,
                        new KeyEvaluationEvent.EvaluationPlanReturned(PROJECT, 1, "", person(LEAD), DAY),
                        drafted(2, true),
                        asked(DAY),
                        new KeyEvaluationEvent.ObjectionsAnswered(PROJECT, List.of(), person(CHIEF), DAY),
                        new EvaluationReportAccepted(PROJECT, 1, "", person(LEAD), DAY),
                        new KeyEvaluationEvent.EvaluationReportReturned(PROJECT, 1, "", person(LEAD), DAY),
                        ANSWERED))
                .flatExtracting(OutcomeTest::titles)
                .containsExactly(
                        "评价委托",
                        "回避决定",
                        "评价工作方案（第1版）",
                        "方案评审意见（通过）",
                        "方案评审意见（退回）",
                        "评价报告（第2稿）",
                        "征求意见通知",
                        "意见采纳情况",
                        "报告评审意见（通过）",
                        "报告评审意见（退回）",
                        "整改情况反馈");
    }

    private static List<String> titles(KeyEvaluationEvent event) {
        return Papers.of(event).map(ArchivedPaper::title).toList();
    }
}
