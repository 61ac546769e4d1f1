package org.jixiao.contracts.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Attachment;
import org.jixiao.contracts.Published;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.Person;
import org.jspecify.annotations.Nullable;

/** Everything that can happen to the evaluation of a subject by the department itself (部门评价、重点评价, 财预〔2020〕10号). */
public sealed interface KeyEvaluationEvent extends StoredEvent {

    Subject subject();

    /**
     * The subject was chosen for a key evaluation (立项).
     *
     * @param unitCode the evaluated unit
     * @param basis the paper or the selection by which it was chosen
     * @param rulebookVersion in force on that day; by it the evaluation is planned and scored
     */
    record KeyEvaluationOpened(
            Subject subject,
            String name,
            String unitCode,
            Ground ground,
            String basis,
            int rulebookVersion,
            LocalDate openedOn)
            implements KeyEvaluationEvent {}

    /** Why a subject is evaluated by the department (财预〔2020〕10号). */
    enum Ground {
        /** 重大改革发展项目. */
        MAJOR_REFORM,
        /** 重点项目五年周期内全覆盖. */
        KEY_PROJECT_CYCLE,
        /** 一般性项目随机选择. */
        RANDOM_CHOICE,
        /** 专项决定. */
        DECISION
    }

    /**
     * The evaluation was entrusted (委托) to experts or to an agency, or to others than before.
     *
     * @param evaluators all who are named now
     * @param chief staff id of the 主评人, who is one of them
     * @param agency the third party for which they work; null where they are experts
     */
    record KeyEvaluationEntrusted(
            Subject subject,
            List<Evaluator> evaluators,
            String chief,
            @Nullable Agency agency,
            LocalDate entrustedOn) implements KeyEvaluationEvent {}

    /**
     * Somebody who evaluates.
     *
     * @param unitCode the unit to which the person belongs; null from outside
     */
    record Evaluator(String staffId, String name, @Nullable String unitCode) {}

    /**
     * A third party (第三方机构, 财监〔2021〕4号).
     *
     * @param creditCode 统一社会信用代码
     * @param contractNumber 委托合同编号
     * @param contractAmount in 元
     * @param contractFrom first day of the contract
     * @param contractUntil its last day
     */
    record Agency(
            String name,
            String creditCode,
            String contractNumber,
            BigDecimal contractAmount,
            LocalDate contractFrom,
            LocalDate contractUntil) {}

    /**
     * An evaluator undertook to keep silence (保密承诺) and declared to have no conflict of interest (回避声明).
     *
     * @param paper the signed paper; null where it is only declared here
     */
    record UndertakingGiven(
            Subject subject, Person evaluator, @Nullable Attachment paper, LocalDate givenOn)
            implements KeyEvaluationEvent {}

    /**
     * An evaluator is recused (回避): what was scored does not count.
     *
     * @param evaluator staff id
     * @param reportToRevise whether a draft rests on those scores
     */
    record EvaluatorRecused(
            Subject subject, String evaluator, String reason, boolean reportToRevise, LocalDate recusedOn)
            implements KeyEvaluationEvent {}

    /** The evaluated unit was told (评价通知). */
    record EvaluationNoticeIssued(Subject subject, String documentNumber, String requirements, LocalDate issuedOn)
            implements KeyEvaluationEvent {}

    /** A plan (评价工作方案) was put up for review; a later one takes the place of the one before. */
    record EvaluationPlanSubmitted(
            Subject subject, int version, EvaluationPlan plan, Person submittedBy, LocalDate submittedOn)
            implements KeyEvaluationEvent {}

    /** The plan holds from now on (方案评审通过). */
    record EvaluationPlanAccepted(Subject subject, int version, String opinion, Person acceptedBy, LocalDate acceptedOn)
            implements KeyEvaluationEvent {}

    /** The plan has to be written anew. */
    record EvaluationPlanReturned(Subject subject, int version, String opinion, Person returnedBy, LocalDate returnedOn)
            implements KeyEvaluationEvent {}

    /** An evaluator scored every line of the plan; a later sheet of the same evaluator takes the place of the one before. */
    record KeyEvaluationScored(Subject subject, Person evaluator, List<LineScore> lines, LocalDate scoredOn)
            implements KeyEvaluationEvent {}

    /**
     * What an evaluator gives a line.
     *
     * @param code of the line
     * @param points given, or computed from the figures
     * @param figures from which they are computed; null where they are judged
     * @param statement why, in a sentence
     * @param evidence what it rests on and where that is found; may be empty where papers are attached, and of what is not proved
     * @param unproved whether the evaluator holds the line for not proved (无法证明): then it has no points, and the statement says why
     */
    record LineScore(
            String code,
            BigDecimal points,
            @Nullable Figures figures,
            String statement,
            String evidence,
            List<Attachment> papers,
            boolean unproved) {}

    /**
     * Two figures, of which a rate is made.
     *
     * @param actual 实际支出资金, 实际产出数, 实际成本 and the like
     * @param base what it is held against
     * @param differsBecause why its money is not what finance's documents say (与财务数据不一致的说明); null where it is, or is no money
     */
    record Figures(
            BigDecimal actual, BigDecimal base, @Nullable String differsBecause) {}

    /**
     * A report was drafted (形成初稿), or revised.
     *
     * @param revised after the evaluated unit was asked for its opinion
     * @param draftedBy the 主评人, or whoever leads the evaluation
     */
    record EvaluationReportDrafted(
            Subject subject,
            int version,
            EvaluationReport report,
            boolean revised,
            Person draftedBy,
            LocalDate draftedOn)
            implements KeyEvaluationEvent {}

    /**
     * The evaluated unit was asked what it thinks of the draft (征求意见), or given more time for it.
     *
     * @param dueOn last day on which it can answer
     */
    record DraftOpinionAsked(Subject subject, int reportVersion, LocalDate dueOn, LocalDate askedOn)
            implements KeyEvaluationEvent {}

    /**
     * The evaluated unit answered: it agrees, or objects point by point.
     *
     * @param objections none where it agrees
     */
    record DraftOpinionGiven(Subject subject, List<Objection> objections, Person givenBy, LocalDate givenOn)
            implements KeyEvaluationEvent {}

    /**
     * An objection of the evaluated unit.
     *
     * @param point what in the draft it is about
     */
    record Objection(String point, String statement, List<Attachment> papers) {}

    /** The evaluators answered every objection, in its order. */
    record ObjectionsAnswered(Subject subject, List<Reply> replies, Person answeredBy, LocalDate answeredOn)
            implements KeyEvaluationEvent {}

    /**
     * The answer to an objection.
     *
     * @param accepted whether the report has to be revised for it
     */
    record Reply(boolean accepted, String statement) {}

    /** The report passed its review (报告评审). */
    record EvaluationReportAccepted(
            Subject subject, int version, String opinion, Person acceptedBy, LocalDate acceptedOn)
            implements KeyEvaluationEvent {}

    /** The report has to be revised. */
    record EvaluationReportReturned(
            Subject subject, int version, String opinion, Person returnedBy, LocalDate returnedOn)
            implements KeyEvaluationEvent {}

    /**
     * The result and the report stand (定稿). Whoever assisted, it is the department's own.
     *
     * @param version 1, and one more each time that it was reopened
     * @param unitCode the unit that answers for the subject now
     * @param agency the third party that assisted; null where none did
     * @param proveBy last day on which a result that is 无法证明 can be proved: until it is looked at again it counts as the rulebook
     *     says; null where it has a grade
     * @param finalisedBy who led the evaluation
     */
    @Published
    record KeyEvaluationFinalised(
            Subject subject,
            int version,
            String name,
            String unitCode,
            Ground ground,
            EvaluationReport report,
            @Nullable Agency agency,
            int rulebookVersion,
            @Nullable LocalDate proveBy,
            Person finalisedBy,
            LocalDate finalisedOn)
            implements KeyEvaluationEvent {}

    /**
     * The feedback letter (绩效评价结果反馈书) went to the evaluated unit.
     *
     * @param findings 发现的问题, each a sentence; none where nothing has to be put right
     * @param suggestions 意见建议
     * @param lossOrViolation whether money was lost or a rule broken
     * @param dueOn last day on which the unit answers in time
     */
    record FeedbackLetterSent(
            Subject subject,
            String documentNumber,
            List<String> findings,
            List<String> suggestions,
            boolean lossOrViolation,
            LocalDate dueOn,
            LocalDate sentOn)
            implements KeyEvaluationEvent {}

    /**
     * The unit answered the letter (反馈整改情况).
     *
     * @param measures what it does about each finding, in their order
     */
    record FeedbackLetterAnswered(
            Subject subject, List<String> measures, boolean late, Person answeredBy, LocalDate answeredOn)
            implements KeyEvaluationEvent {}

    /**
     * The papers of the evaluation were archived (建立评价档案).
     *
     * @param papers every one, in the order in which they came
     * @param retainUntil last day on which they must be kept
     */
    record KeyEvaluationArchived(
            Subject subject, List<ArchivedPaper> papers, LocalDate retainUntil, LocalDate archivedOn)
            implements KeyEvaluationEvent {}

    /**
     * A paper of the archive.
     *
     * @param sha256 of the attachment's bytes, or of the canonical JSON of what was recorded
     */
    record ArchivedPaper(String title, String sha256) {}

    /**
     * The result is looked at again (重新打开): the report is revised, and the evaluated unit is heard anew. Until another one is
     * final it stands, marked 待复核.
     *
     * @param version of the result that is looked at again
     * @param document 文号 of the paper of the decision
     */
    @Published
    record KeyEvaluationReopened(
            Subject subject, int version, String reason, String document, Person reopenedBy, LocalDate reopenedOn)
            implements KeyEvaluationEvent {}

    /**
     * 办领导 decided that a result stands although a self-evaluation turned out false that the evaluators had before them (弄虚作假): what they
     * found rests on evidence of its own.
     *
     * @param version of the result that stands
     * @param falsification 文号 of the paper that found the data false; another one asks for another decision
     * @param document 文号 of the paper of the decision
     */
    @Published
    record KeyResultConfirmed(
            Subject subject,
            int version,
            String falsification,
            String reason,
            String document,
            LocalDate documentDate,
            Person confirmedBy,
            LocalDate confirmedOn)
            implements KeyEvaluationEvent {}
}
