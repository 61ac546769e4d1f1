package org.jixiao.evaluation.selfevaluation;

import java.util.List;
import java.util.stream.Stream;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.FalsificationFound;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.LateMoneyNoticed;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationAttested;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationConfirmed;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationExtended;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationFinalised;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationJudged;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationOpened;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationReopened;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationReturned;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationSubmitted;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationSupervised;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.TrialSelfEvaluationFiled;
import org.jixiao.evaluation.selfevaluation.SelfEvaluationState.Opened;
import org.jixiao.evaluation.selfevaluation.Sheet.Standing;
import org.jspecify.annotations.Nullable;

/** What each event makes of an opened self-evaluation. */
record Evolution(Opened before) {

    static Opened after(SelfEvaluationEvent event, Opened before) {
        return new Evolution(before).after(event);
    }

    private Opened after(SelfEvaluationEvent event) {
        Sheet sheet = before.sheet();
        return switch (event) {
            case SelfEvaluationSubmitted submitted -> with(Sheet.of(submitted));
            case SelfEvaluationExtended extended -> extended(extended);
            case SelfEvaluationConfirmed confirmed -> with(sheet == null ? null : sheet.and(confirmed));
            case SelfEvaluationJudged judged -> with(sheet == null ? null : sheet.and(judged));
            case SelfEvaluationSupervised supervised -> with(sheet == null ? null : sheet.and(supervised));
            case SelfEvaluationReturned _ -> with(standing(Standing.RETURNED));
            case SelfEvaluationReopened _ -> unproved(Standing.RETURNED, before.falsifications());
            case TrialSelfEvaluationFiled _ -> with(standing(Standing.CONCLUDED));
            case SelfEvaluationFinalised finalised -> finalised(finalised);
            case LateMoneyNoticed noticed -> noticed(noticed);
            case FalsificationFound found ->
                unproved(
                        Standing.CONCLUDED,
                        Stream.concat(before.falsifications().stream(), Stream.of(found))
                                .toList());
            case SelfEvaluationOpened _, SelfEvaluationAttested _ -> before;
        };
    }

    private @Nullable Sheet standing(Standing other) {
        Sheet sheet = before.sheet();
        return sheet == null ? null : sheet.with(other);
    }

    private Opened with(@Nullable Sheet sheet) {
        return new Opened(
                before.known(),
                before.opened(),
                before.extendedTo(),
                sheet,
                before.result(),
                before.proveBy(),
                before.notice(),
                before.truth(),
                before.falsifications());
    }

    private Opened extended(SelfEvaluationExtended extended) {
        return new Opened(
                before.known(),
                before.opened(),
                extended.until(),
                before.sheet(),
                before.result(),
                before.proveBy(),
                before.notice(),
                before.truth(),
                before.falsifications());
    }

    /** The truth of the sheet behind a result is confirmed once; what a recheck changes of it rests on the same confirmation. */
    private Opened finalised(SelfEvaluationFinalised result) {
        Sheet sheet = before.sheet();
        SelfEvaluationConfirmed truth = sheet == null
                ? null
                : sheet.confirmations().stream()
                        .filter(one ->
                                one.truthConfirmation() && one.contentHash().equals(result.contentHash()))
                        .reduce((_, later) -> later)
                        .orElse(null);
        return new Opened(
                before.known(),
                before.opened(),
                before.extendedTo(),
                standing(Standing.CONCLUDED),
                result,
                result.proveBy(),
                null,
                truth,
                before.falsifications());
    }

    private Opened noticed(LateMoneyNoticed noticed) {
        return new Opened(
                before.known(),
                before.opened(),
                before.extendedTo(),
                before.sheet(),
                before.result(),
                before.proveBy(),
                noticed,
                before.truth(),
                before.falsifications());
    }

    /** There is nothing left to prove of the result, and nothing to say of its money. */
    private Opened unproved(Standing standing, List<FalsificationFound> falsifications) {
        return new Opened(
                before.known(),
                before.opened(),
                before.extendedTo(),
                standing(standing),
                before.result(),
                null,
                null,
                before.truth(),
                falsifications);
    }
}
