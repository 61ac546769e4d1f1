package org.jixiao.evaluation.keyevaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Attachment;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.EvaluationPlan.Method;
import org.jixiao.contracts.evaluation.EvaluationPlan.Phase;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.Agency;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.Evaluator;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.Figures;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.Ground;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.Objection;
import org.jixiao.contracts.evaluation.KeyEvaluationEvent.Reply;
import org.jixiao.evaluation.money.Part;
import org.jixiao.platform.aggregate.Command;
import org.jixiao.platform.command.Actor;
import org.jspecify.annotations.Nullable;

/** What can be asked of a key evaluation. */
public sealed interface KeyEvaluationCommand extends Command {

    LocalDate on();

    /** Choose the subject for a key evaluation; by a decision, or by the year's selection. */
    record OpenKeyEvaluation(Subject subject, Ground ground, String basis, LocalDate on)
            implements KeyEvaluationCommand {}

    /** A step of an evaluation that is open, by somebody. */
    sealed interface Step extends KeyEvaluationCommand {

        Actor by();
    }

    /** A step of whoever leads the evaluation. */
    sealed interface ByLead extends Step {}

    /** A step that somebody may take who evaluates: the own credit counts, and that of the agency (信用记录). */
    sealed interface OfCommission extends Step {

        /** 统一社会信用代码 of the agency for which they work, whose credit is asked for; null where they are experts. */
        @Nullable
        String agency();
    }

    /** A step that goes by the money of the subject. */
    sealed interface WithMoney extends Step {

        /** Other subjects whose money is the subject's. */
        List<Part> parts();
    }

    /** A step of whoever leads the evaluation, or of the 主评人. */
    sealed interface ByChiefOrLead extends OfCommission {}

    /** A step of somebody who evaluates. */
    sealed interface ByEvaluator extends OfCommission {}

    /** A step of whoever answers for the subject in the evaluated unit. */
    sealed interface ByUnit extends Step {}

    /** A step that a final result takes no more. */
    sealed interface BeforeTheResult extends Step {}

    /** @param agency for which the evaluators work; null where they are experts */
    record EntrustKeyEvaluation(
            Subject subject,
            List<Evaluator> evaluators,
            String chief,
            @Nullable Agency agency,
            Actor by,
            LocalDate on) implements ByLead, BeforeTheResult {}

    /**
     * @param confidential whether silence is undertaken (保密承诺)
     * @param withoutConflict whether it is declared that there is no conflict of interest (回避声明)
     * @param paper the signed paper; null where it is only declared here
     */
    record GiveUndertaking(
            Subject subject,
            boolean confidential,
            boolean withoutConflict,
            @Nullable Attachment paper,
            @Nullable String agency,
            Actor by,
            LocalDate on)
            implements ByEvaluator, BeforeTheResult {}

    /** @param evaluator staff id: the own one, or whoever leads recuses somebody */
    record RecuseEvaluator(Subject subject, String evaluator, String reason, Actor by, LocalDate on)
            implements BeforeTheResult {}

    /** Tell the evaluated unit. */
    record IssueEvaluationNotice(Subject subject, String documentNumber, String requirements, Actor by, LocalDate on)
            implements ByLead, BeforeTheResult {}

    /** @param lines chosen from the framework of the rulebook */
    record SubmitEvaluationPlan(
            Subject subject,
            String object,
            String scope,
            List<ChosenLine> lines,
            List<Method> methods,
            List<Phase> schedule,
            List<String> evidence,
            @Nullable String agency,
            Actor by,
            LocalDate on)
            implements ByChiefOrLead, BeforeTheResult {}

    /**
     * A line of the framework, with the weight that it gets here.
     *
     * @param checks 评价要点 of this evaluation; null where the framework's hold
     */
    record ChosenLine(
            String code, BigDecimal weight, @Nullable String checks) {}

    record ReviewEvaluationPlan(Subject subject, boolean accepted, String opinion, Actor by, LocalDate on)
            implements ByLead, BeforeTheResult {}

    /** @param lines every line of the plan, each once */
    record ScoreKeyEvaluation(
            Subject subject,
            List<ScoredLine> lines,
            List<Part> parts,
            @Nullable String agency,
            Actor by,
            LocalDate on) implements ByEvaluator, BeforeTheResult, WithMoney {}

    /**
     * What an evaluator says of a line.
     *
     * @param points null where they are computed, and of what is not proved
     * @param figures null where points are given, and of what is not proved
     * @param unproved whether the line is held for not proved (无法证明)
     */
    record ScoredLine(
            String code,
            @Nullable BigDecimal points,
            @Nullable Figures figures,
            String statement,
            String evidence,
            List<Attachment> papers,
            boolean unproved) {}

    /** @param reconciled lines on which the evaluators lie too far apart, and no other */
    record DraftEvaluationReport(
            Subject subject,
            List<Reconciled> reconciled,
            ReportWords words,
            List<Part> parts,
            @Nullable String agency,
            Actor by,
            LocalDate on)
            implements ByChiefOrLead, BeforeTheResult, WithMoney {}

    /**
     * What the evaluators came to on a line on which they had lain apart, and how.
     *
     * @param points null where they hold it for not proved
     */
    record Reconciled(String code, @Nullable BigDecimal points, boolean unproved, String note) {}

    /**
     * The parts of the report in the outline's order, and a sentence on each aspect. Where a part is null, what the record knows is
     * written.
     */
    record ReportWords(
            @Nullable String basics,
            @Nullable String work,
            @Nullable String conclusion,
            @Nullable String analysis,
            String problems,
            String suggestions,
            @Nullable String others,
            String economy,
            String efficiency,
            String effectiveness) {}

    /** @param until last day for an answer; null where the rulebook's term holds. A later day than before gives more time (延期) */
    record AskDraftOpinion(Subject subject, @Nullable LocalDate until, Actor by, LocalDate on)
            implements ByLead, BeforeTheResult {}

    /** @param objections none where the unit agrees */
    record GiveDraftOpinion(Subject subject, List<Objection> objections, Actor by, LocalDate on)
            implements ByUnit, BeforeTheResult {}

    /** @param replies one for each objection, in their order */
    record AnswerObjections(
            Subject subject, List<Reply> replies, @Nullable String agency, Actor by, LocalDate on)
            implements ByChiefOrLead, BeforeTheResult {}

    record ReviewEvaluationReport(Subject subject, boolean accepted, String opinion, Actor by, LocalDate on)
            implements ByLead, BeforeTheResult {}

    record FinaliseKeyEvaluation(Subject subject, Actor by, LocalDate on) implements ByLead, BeforeTheResult {}

    /**
     * @param findings what has to be put right; none where nothing has
     * @param until last day for the answer; null where the rulebook's term holds
     */
    record SendFeedbackLetter(
            Subject subject,
            String documentNumber,
            List<String> findings,
            List<String> suggestions,
            boolean lossOrViolation,
            @Nullable LocalDate until,
            Actor by,
            LocalDate on)
            implements ByLead {}

    /** @param measures one for each finding, in their order */
    record AnswerFeedbackLetter(Subject subject, List<String> measures, Actor by, LocalDate on) implements ByUnit {}

    record ArchiveKeyEvaluation(Subject subject, Actor by, LocalDate on) implements ByLead {}

    /** @param document 文号 of the paper of the decision */
    record ReopenKeyEvaluation(Subject subject, String reason, String document, Actor by, LocalDate on)
            implements Step {}

    /**
     * Let a final result stand that rests on a record which turned out false (弄虚作假).
     *
     * @param reason why it stands
     * @param document 文号 of the paper of the decision
     */
    record ConfirmKeyResult(
            Subject subject, String reason, String document, LocalDate documentDate, Actor by, LocalDate on)
            implements Step {}
}
