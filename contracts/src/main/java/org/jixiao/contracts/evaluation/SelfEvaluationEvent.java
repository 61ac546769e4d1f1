package org.jixiao.contracts.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Published;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.SelfEvaluationSheet.Funds;
import org.jixiao.contracts.goals.Indicator;
import org.jixiao.contracts.goals.OnBehalf;
import org.jixiao.contracts.goals.Opinion;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.Post;
import org.jixiao.contracts.goals.ReviewRoute;
import org.jixiao.contracts.monitoring.RectificationEvent.FindingSource;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can happen to the self-evaluation (单位自评) of a project, a policy, a unit or the department in one budget year. It is
 * confirmed, judged and concluded on the way that its goal went.
 */
public sealed interface SelfEvaluationEvent extends StoredEvent {

    Subject subject();

    /**
     * The self-evaluation opened, filled with what is already known, so that nobody copies figures.
     *
     * @param unitCode the unit that evaluates itself
     * @param goalVersion the version of the goal in force on 31 December
     * @param rulebookVersion the rulebook by which it is scored, whatever is published later
     * @param reported what tracking last said about each indicator
     * @param officer who answers for the subject on this day
     * @param route who confirms, judges and concludes
     * @param trial the goal was only filed (试编): the evaluation is filed as well, without a grade
     * @param openedOn the business date
     */
    record SelfEvaluationOpened(
            Subject subject,
            String name,
            String unitCode,
            int goalVersion,
            int rulebookVersion,
            String overallGoal,
            List<Indicator> indicators,
            List<Reported> reported,
            Funds funds,
            Person officer,
            ReviewRoute route,
            boolean trial,
            LocalDate openedOn)
            implements SelfEvaluationEvent {}

    /** The last word of tracking about one indicator. */
    record Reported(String indicatorCode, Actual actual) {}

    /**
     * The unit answered every indicator, the answers were scored, and the sheet went into review.
     *
     * @param contentHash SHA-256, hex, of the sheet's canonical JSON: what the heads confirm
     * @param submittedBy whoever submitted, and therefore has no voice in the review
     * @param late after the year's term, within an extension (逾期); it counts in the work assessment
     */
    record SelfEvaluationSubmitted(
            Subject subject, SelfEvaluationSheet sheet, String contentHash, Person submittedBy, boolean late)
            implements SelfEvaluationEvent {}

    /**
     * 计划财务处 granted more time for the self-evaluation (延期).
     *
     * @param until the last day, inclusive
     */
    record SelfEvaluationExtended(Subject subject, LocalDate until, String reason) implements SelfEvaluationEvent {}

    /**
     * The holder of a post answered for the sheet (确认); the last post of the route gives the truth confirmation (真实性确认). Void as soon
     * as another sheet is submitted.
     *
     * @param unitCode the unit in whose review; void once the project went to another
     * @param contentHash hash of exactly what was confirmed
     * @param head the named person who answers for it
     * @param onBehalf for whom, where a delegate did it (代); null where not
     * @param confirmedOn the business date
     */
    record SelfEvaluationConfirmed(
            Subject subject,
            String unitCode,
            String contentHash,
            Post post,
            Person head,
            boolean truthConfirmation,
            @Nullable OnBehalf onBehalf,
            LocalDate confirmedOn)
            implements SelfEvaluationEvent {}

    /**
     * A seat gave its opinion on the sheet; a later one of the same seat replaces it.
     *
     * @param unitCode the unit in whose review; void once the project went to another
     * @param onBehalf for whom, where a delegate did it (代); null where not
     */
    record SelfEvaluationJudged(
            Subject subject,
            String unitCode,
            String seat,
            Opinion opinion,
            String text,
            @Nullable OnBehalf onBehalf) implements SelfEvaluationEvent {}

    /**
     * One of the three saw what a unit had reviewed by itself (督导), and let it stand. Void as soon as another sheet is submitted.
     *
     * @param unitCode the unit in whose review; void once the project went to another
     * @param by role of who saw it
     */
    record SelfEvaluationSupervised(Subject subject, String unitCode, String by, String remark)
            implements SelfEvaluationEvent {}

    /**
     * The sheet went back to its unit (退回). Confirmations and opinions given so far no longer count.
     *
     * @param onBehalf for whom, where a delegate did it (代); null where not
     */
    record SelfEvaluationReturned(
            Subject subject, String reason, @Nullable OnBehalf onBehalf) implements SelfEvaluationEvent {}

    /**
     * The result stands: score, grade and everything that led to them.
     *
     * @param version counts from 1; a later result takes the place of the one before
     * @param sheet as the review left it: what it does not hold for proved has no points
     * @param contentHash hash of the sheet that the heads confirmed
     * @param remark what the lead says of alerts and of what was found
     * @param proveBy last day on which what is 无法证明 can still be proved; null where the result is another
     * @param decision the paper of the office's leaders where the lead could not conclude; null where it could
     * @param onBehalf for whom, where a delegate did it (代); null where not
     */
    @Published
    record SelfEvaluationFinalised(
            Subject subject,
            int version,
            String name,
            String unitCode,
            int goalVersion,
            int rulebookVersion,
            String overallGoal,
            SelfEvaluationSheet sheet,
            String contentHash,
            String remark,
            @Nullable LocalDate proveBy,
            @Nullable String decision,
            @Nullable OnBehalf onBehalf,
            LocalDate finalisedOn)
            implements SelfEvaluationEvent {}

    /**
     * The result may be changed once more (重新打开). Until another one is final it stands, marked 待复核: whatever rests on it has to be
     * looked at again.
     *
     * @param version of the result that is looked at again
     * @param document 文号 of the paper of the decision
     */
    @Published
    record SelfEvaluationReopened(Subject subject, int version, String reason, String document, LocalDate reopenedOn)
            implements SelfEvaluationEvent {}

    /**
     * The money moved after the result was final (迟到资金提示). The score stays: this says what it would be.
     *
     * @param version of the result
     * @param scored the money that was scored
     * @param now the money as finance's documents have it by now
     * @param total of the result
     * @param totalNow what the total would be
     * @param difference of the two, without sign
     * @param reopeningProposed so large that it is proposed to reopen the result
     */
    record LateMoneyNoticed(
            Subject subject,
            int version,
            Funds scored,
            Funds now,
            BigDecimal total,
            BigDecimal totalNow,
            BigDecimal difference,
            boolean reopeningProposed,
            LocalDate noticedOn)
            implements SelfEvaluationEvent {}

    /**
     * 计划财务处 registered the self-evaluation of a trial (试编备案). It has no grade and no effect.
     *
     * @param contentHash hash of the sheet that the heads confirmed
     * @param comments what 计划财务处 says of it
     */
    record TrialSelfEvaluationFiled(Subject subject, String contentHash, String comments, LocalDate filedOn)
            implements SelfEvaluationEvent {}

    /**
     * The self-evaluation of a classified project was done offline and is registered here (线下办理登记). Its grade is known, its
     * content and its score are not.
     *
     * @param codeName 代号
     * @param grade one of the rulebook's grades
     * @param registerNumber number in the offline register
     * @param officer staff id of the cleared officer
     */
    @Published
    record SelfEvaluationAttested(
            Subject subject,
            String codeName,
            String unitCode,
            String grade,
            LocalDate attestedOn,
            String registerNumber,
            String officer)
            implements SelfEvaluationEvent {}

    /**
     * False data (弄虚作假) was found in a final result: its score and grade are void, and whoever confirmed its truth is named
     * for good, whatever becomes of the evaluation later. It can be reopened and done again honestly, as the next version.
     *
     * @param version of the result that is void
     * @param unitCode the unit whose result it is
     * @param source RECHECK, SUPERVISION, FINANCE or AUDIT
     * @param document 文号 of the paper that found it
     * @param documentDate the day of that paper
     * @param statements what was false
     * @param responsible who confirmed the truth of the sheet behind the result
     * @param rectification how it has to be put right
     */
    @Published
    record FalsificationFound(
            Subject subject,
            int version,
            String name,
            String unitCode,
            FindingSource source,
            String document,
            LocalDate documentDate,
            List<FalseStatement> statements,
            Responsible responsible,
            Rectification rectification,
            LocalDate foundOn)
            implements SelfEvaluationEvent {}

    /**
     * Something that the sheet says and that is not true.
     *
     * @param indicator code of the line that it stands in; null where it stands in the text
     * @param stated what the sheet says
     * @param truth what was true
     */
    record FalseStatement(@Nullable String indicator, String stated, String truth) {}

    /**
     * The person who answers for false data: who gave the truth confirmation (真实性确认) that covered it.
     *
     * @param unitCode the unit in whose review it was given
     * @param post by which it was given
     */
    record Responsible(Person head, Post post, String unitCode, LocalDate confirmedOn) {}

    /**
     * The order to put it right (整改).
     *
     * @param noticeNumber 文号 of the notice
     * @param requirements 整改要求
     * @param dueOn 整改期限
     */
    record Rectification(String noticeNumber, String requirements, LocalDate dueOn) {}
}
