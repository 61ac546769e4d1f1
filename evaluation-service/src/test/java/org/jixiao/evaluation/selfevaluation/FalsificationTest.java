package org.jixiao.evaluation.selfevaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jixiao.evaluation.selfevaluation.Examples.APPLIED;
import static org.jixiao.evaluation.selfevaluation.Examples.BUDGET;
import static org.jixiao.evaluation.selfevaluation.Examples.CLASSIFIED;
import static org.jixiao.evaluation.selfevaluation.Examples.GOAL;
import static org.jixiao.evaluation.selfevaluation.Examples.HEAD;
import static org.jixiao.evaluation.selfevaluation.Examples.HEAD_APPOINTED;
import static org.jixiao.evaluation.selfevaluation.Examples.LEAD;
import static org.jixiao.evaluation.selfevaluation.Examples.OFFICER;
import static org.jixiao.evaluation.selfevaluation.Examples.OPENED;
import static org.jixiao.evaluation.selfevaluation.Examples.PROJECT;
import static org.jixiao.evaluation.selfevaluation.Examples.PUBLISHED;
import static org.jixiao.evaluation.selfevaluation.Examples.REGISTERED;
import static org.jixiao.evaluation.selfevaluation.Examples.RULEBOOK;
import static org.jixiao.evaluation.selfevaluation.Examples.SEAT;
import static org.jixiao.evaluation.selfevaluation.Examples.UNIT;
import static org.jixiao.evaluation.selfevaluation.Examples.WORDS;
import static org.jixiao.evaluation.selfevaluation.Examples.paid;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.RecheckEvent.LineChange;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.Basis;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.FalseStatement;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.FalsificationFound;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.Rectification;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.Responsible;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationConfirmed;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationFinalised;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationSubmitted;
import org.jixiao.contracts.goals.Opinion;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.Post;
import org.jixiao.contracts.goals.PostsEvent.PostFilled;
import org.jixiao.contracts.goals.ReviewRoute;
import org.jixiao.contracts.goals.Supervision;
import org.jixiao.contracts.monitoring.RectificationEvent.FindingSource;
import org.jixiao.evaluation.scoring.Answer;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.AdoptRecheck;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.ConfirmSelfEvaluation;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.FinaliseSelfEvaluation;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.JudgeSelfEvaluation;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.NotProved;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.NoticeLateMoney;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.RecordFalsification;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.ReopenSelfEvaluation;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationCommand.SubmitSelfEvaluation;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.command.Actor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Rules C: false data voids a result. */
@DisplayName("False data in a result")
class FalsificationTest {

    private static final LocalDate MARCH = LocalDate.of(2021, 3, 1);
    private static final LocalDate MAY = LocalDate.of(2021, 5, 6);
    private static final String PAPER = "沪审字〔2021〕8号";
    private static final Actor LEADER = new Actor("leader-1", "钱主任", Set.of("office-leader"), UNIT);
    private static final Rectification ORDER = new Rectification("沪合办整〔2021〕7号", "更正数据，追究责任", MAY);
    private static final List<FalseStatement> VISITS = List.of(new FalseStatement("I1", "督查100次", "督查60次，其余40次没有记录"));

    private SelfEvaluationState state = begun();

    private static SelfEvaluationState begun() {
        return new SelfEvaluationState.Unknown()
                .heed(RULEBOOK)
                .heed(GOAL)
                .heed(BUDGET)
                .heed(paid("2600000.00", "2600000.00"))
                .heed(HEAD_APPOINTED)
                .evolve(OPENED);
    }

    @Test
    @DisplayName("names who confirmed its truth, voids the score and has it put right")
    void found() {
        finalised();
        assertThat(accept(find(PAPER, LEAD)))
                .containsExactly(new FalsificationFound(
                        PROJECT,
                        1,
                        GOAL.name(),
                        UNIT,
                        FindingSource.AUDIT,
                        PAPER,
                        MAY,
                        VISITS,
                        new Responsible(new Person(HEAD.id(), "李处长"), Post.DIVISION_HEAD, UNIT, MARCH),
                        ORDER,
                        MAY));
        assertThat(opened().isVoid()).isTrue();
    }

    @Test
    @DisplayName("leaves the name for good, although the evaluation is done again honestly as the next version")
    void doneAgain() {
        finalised();
        accept(find(PAPER, LEAD));
        refusedWith(submit(Examples.answers("104")), "self-evaluation-finalised");
        accept(new ReopenSelfEvaluation(PROJECT, "弄虚作假", PAPER, LEAD, MAY));
        assertThat(opened().isVoid()).isTrue();
        state = state.heed(new PostFilled(
                UNIT,
                Post.DIVISION_HEAD,
                "对口支援处",
                new Person("head-2", "郑处长"),
                false,
                LocalDate.of(2021, 4, 1),
                "沪合办〔2021〕4号"));
        Actor next = new Actor("head-2", "郑处长", Set.of("division-head"), UNIT);
        assertThat(finalised(Examples.answers("104"), next).version()).isEqualTo(2);
        assertThat(opened().isVoid()).isFalse();
        assertThat(opened().falsifications())
                .extracting(one -> one.responsible().head().name())
                .containsExactly("李处长");
        FalsificationFound again =
                (FalsificationFound) accept(find("沪审字〔2021〕9号", LEAD)).getFirst();
        assertThat(again.version()).isEqualTo(2);
        assertThat(again.responsible().head().name()).isEqualTo("郑处长");
    }

    @Test
    @DisplayName("is found once for each paper")
    void oncePerPaper() {
        finalised();
        accept(find(PAPER, LEAD));
        refusedWith(find(PAPER, LEAD), "falsification-found-already");
        accept(find("沪审字〔2021〕9号", LEAD));
    }

    @Test
    @DisplayName("is found in a final result only, and in none of a classified project")
    void withoutResult() {
        refusedWith(find(PAPER, LEAD), "self-evaluation-not-final");
        submitted(Examples.answers("100"));
        refusedWith(find(PAPER, LEAD), "self-evaluation-not-final");
        state = new SelfEvaluationState.Unknown();
        refusedWith(find(PAPER, LEAD), "self-evaluation-not-open");
        state = new SelfEvaluationState.Unknown().heed(REGISTERED);
        refusedWith(findIn(CLASSIFIED), "project-is-classified");
    }

    @Test
    @DisplayName("is found by 计划财务处, by the leaders alone once the result is published or applied")
    void inUse() {
        for (var use : List.of(PUBLISHED, APPLIED)) {
            state = begun();
            finalised();
            state = state.heed(use);
            refusedWith(find(PAPER, LEAD), "result-in-use-voided-by-leaders");
            accept(find(PAPER, LEADER));
        }
        state = begun();
        finalised();
        state = state.heed(Examples.applied(Basis.KEY_EVALUATION));
        accept(find(PAPER, LEAD));
    }

    @Test
    @DisplayName("is found by the leaders in what 计划财务处 owns, and by nobody who stood for the sheet")
    void ownResult() {
        state = begun().evolve(Examples.opened(ownedByTheLead(), false));
        finalised(Examples.answers("100"), HEAD, LEADER);
        refusedWith(find(PAPER, LEAD), "own-result-voided-by-leaders");
        accept(find(PAPER, LEADER));
        state = begun();
        finalised();
        refusedWith(find(PAPER, as(HEAD)), "author-cannot-review");
        refusedWith(find(PAPER, as(OFFICER)), "author-cannot-review");
    }

    private static Actor as(Actor person) {
        return new Actor(person.id(), person.name(), Set.of("planning-finance"), UNIT);
    }

    private static ReviewRoute ownedByTheLead() {
        return new ReviewRoute(
                List.of(Post.DIVISION_HEAD),
                List.of("research-office"),
                List.of("planning-finance"),
                "office-leader",
                UNIT,
                "对口支援处",
                false,
                Supervision.NONE,
                Map.of());
    }

    @Test
    @DisplayName(
            "is taken by a paper of today or before from a recheck, a supervision, finance or audit, with a term to"
                    + " come and lines that there are, each once")
    void input() {
        finalised();
        for (FindingSource source : List.of(FindingSource.TRACKING, FindingSource.EVALUATION)) {
            refusedWith(find(source, MAY, VISITS, ORDER), "falsification-source-unfit");
        }
        refusedWith(find(FindingSource.AUDIT, MAY.plusDays(1), VISITS, ORDER), "document-in-the-future");
        refusedWith(
                find(FindingSource.AUDIT, MAY, VISITS, new Rectification("7号", "更正", MAY.minusDays(1))),
                "due-date-in-the-past");
        refusedWith(
                find(FindingSource.AUDIT, MAY, List.of(new FalseStatement("I9", "a", "b")), ORDER),
                "indicator-unknown");
        refusedWith(
                find(FindingSource.AUDIT, MAY, List.of(VISITS.getFirst(), VISITS.getFirst()), ORDER),
                "false-line-named-twice");
        FalseStatement text = new FalseStatement(null, "全年任务完成", "部分任务未完成");
        for (FindingSource source :
                List.of(FindingSource.RECHECK, FindingSource.SUPERVISION, FindingSource.FINANCE, FindingSource.AUDIT)) {
            assertThat(state.decide(find(source, MAY, List.of(text, text, VISITS.getFirst()), ORDER)))
                    .isInstanceOf(Decision.Accepted.class);
        }
    }

    @Test
    @DisplayName("ends what is under way: no proof, no recheck and no notice of money changes a void result")
    void endsWhatRuns() {
        submittedAndReviewed(Examples.answers("100"), HEAD);
        accept(new FinaliseSelfEvaluation(
                PROJECT,
                List.of(),
                List.of(new NotProved("I2", "无记录")),
                List.of(),
                "已核实",
                null,
                List.of(),
                LEAD,
                MARCH));
        assertThat(opened().proveBy()).isNotNull();
        accept(find(PAPER, LEAD));
        assertThat(opened().proveBy()).isNull();
        refusedWith(submit(Examples.answers("100")), "self-evaluation-finalised");
        LineChange change =
                new LineChange("I1", "督查次数", Examples.VISITS.weight(), Examples.VISITS.weight(), "佐证不足", false);
        refusedWith(new AdoptRecheck(PROJECT, 1, List.of(change), "调整", MAY), "another-result-stands");
        state = state.heed(paid("200000.00", "2800000.00"));
        assertThat(accept(new NoticeLateMoney(PROJECT, List.of(), MAY))).isEmpty();
    }

    @Test
    @DisplayName("stops a review that goes on of a reopened result, which has to be reopened again")
    void stopsReview() {
        finalised();
        accept(new ReopenSelfEvaluation(PROJECT, "漏计", "沪合办〔2021〕5号", LEAD, MARCH));
        submittedAndReviewed(Examples.answers("103"), HEAD);
        FalsificationFound found =
                (FalsificationFound) accept(find(PAPER, LEAD)).getFirst();
        assertThat(found.version()).isEqualTo(1);
        assertThat(found.responsible().confirmedOn()).isEqualTo(MARCH);
        refusedWith(
                new FinaliseSelfEvaluation(
                        PROJECT, List.of(), List.of(), List.of(), "已核实", null, List.of(), LEAD, MARCH),
                "self-evaluation-finalised");
        accept(new ReopenSelfEvaluation(PROJECT, "重做", PAPER, LEAD, MAY));
    }

    @Test
    @DisplayName("of a result that a recheck changed is answered for by who confirmed the sheet behind it")
    void afterRecheck() {
        finalised();
        LineChange change = new LineChange(
                "I2", Examples.EFFECT.name(), Examples.EFFECT.weight(), Examples.SIGNED.weight(), "佐证不足", false);
        accept(new AdoptRecheck(PROJECT, 1, List.of(change), "调整", MARCH));
        FalsificationFound found =
                (FalsificationFound) accept(find(PAPER, LEAD)).getFirst();
        assertThat(found.version()).isEqualTo(2);
        assertThat(found.responsible().head().name()).isEqualTo("李处长");
    }

    @Test
    @DisplayName("without a truth confirmation in the log is a damaged log")
    void damaged() {
        state = begun().evolve(finalised());
        assertThatThrownBy(() -> state.decide(find(PAPER, LEAD))).isInstanceOf(IllegalStateException.class);
    }

    private SelfEvaluationState.Opened opened() {
        return (SelfEvaluationState.Opened) state;
    }

    private static RecordFalsification find(String document, Actor by) {
        return new RecordFalsification(PROJECT, FindingSource.AUDIT, document, MAY, VISITS, ORDER, by, MAY);
    }

    private static RecordFalsification findIn(Subject subject) {
        return new RecordFalsification(subject, FindingSource.AUDIT, PAPER, MAY, VISITS, ORDER, LEAD, MAY);
    }

    private static RecordFalsification find(
            FindingSource source, LocalDate documentDate, List<FalseStatement> statements, Rectification order) {
        return new RecordFalsification(PROJECT, source, PAPER, documentDate, statements, order, LEAD, MAY);
    }

    private static SubmitSelfEvaluation submit(List<Answer> answers) {
        return new SubmitSelfEvaluation(PROJECT, answers, WORDS, List.of(), OFFICER, MARCH);
    }

    private String submitted(List<Answer> answers) {
        return ((SelfEvaluationSubmitted) accept(submit(answers)).getFirst()).contentHash();
    }

    private void submittedAndReviewed(List<Answer> answers, Actor head) {
        String hash = submitted(answers);
        LocalDate day = head.equals(HEAD) ? MARCH : MAY;
        SelfEvaluationConfirmed confirmed = (SelfEvaluationConfirmed)
                accept(new ConfirmSelfEvaluation(PROJECT, hash, head, day)).getFirst();
        assertThat(confirmed.confirmedOn()).isEqualTo(day);
        accept(new JudgeSelfEvaluation(PROJECT, "research-office", Opinion.AGREE, "", SEAT, day));
    }

    private SelfEvaluationFinalised finalised() {
        return finalised(Examples.answers("100"), HEAD);
    }

    private SelfEvaluationFinalised finalised(List<Answer> answers, Actor head) {
        return finalised(answers, head, LEAD);
    }

    private SelfEvaluationFinalised finalised(List<Answer> answers, Actor head, Actor lead) {
        submittedAndReviewed(answers, head);
        return (SelfEvaluationFinalised) accept(new FinaliseSelfEvaluation(
                        PROJECT, List.of(), List.of(), List.of(), "已核实", null, List.of(), lead, MARCH))
                .getFirst();
    }

    private List<SelfEvaluationEvent> accept(SelfEvaluationCommand command) {
        Decision<SelfEvaluationEvent> decision = state.decide(command);
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        List<SelfEvaluationEvent> events = ((Decision.Accepted<SelfEvaluationEvent>) decision).events();
        events.forEach(event -> state = state.evolve(event));
        return events;
    }

    private void refusedWith(SelfEvaluationCommand command, String... codes) {
        Decision<SelfEvaluationEvent> decision = state.decide(command);
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        assertThat(((Decision.Refused<SelfEvaluationEvent>) decision).reasons())
                .extracting(Refusal::code)
                .containsExactlyInAnyOrder(codes);
    }
}
