package org.jixiao.kernel.submission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.kernel.submission.Course.Overtaken;
import org.jixiao.kernel.submission.Course.Prepared;
import org.jixiao.kernel.submission.Course.Received;
import org.jixiao.kernel.submission.Course.Returned;
import org.jixiao.kernel.submission.Course.Sent;
import org.jixiao.kernel.submission.Course.Unprepared;
import org.jixiao.kernel.submission.SubmissionCommand.OfEdition;
import org.jixiao.kernel.submission.SubmissionCommand.PrepareSubmission;
import org.jixiao.kernel.submission.SubmissionCommand.RecordReceipt;
import org.jixiao.kernel.submission.SubmissionCommand.RecordReturn;
import org.jixiao.kernel.submission.SubmissionCommand.SendSubmission;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;

/**
 * What may happen next to a submission.
 *
 * @param term as it is on the day of the command
 * @param <E> the events of the service
 */
public record SubmissionRules<E>(Course course, Term term, Told<E> told) {

    public Decision<E> decide(SubmissionCommand command) {
        return switch (command) {
            case OfEdition c
            when course instanceof Unprepared || c.edition() != course.edition() ->
                Decision.refuse(
                        course instanceof Unprepared
                                ? standing()
                                : Refusal.conflict("submission-of-another-edition")
                                        .with("edition", course.edition())
                                        .at("edition"));
            case PrepareSubmission prepare -> prepare(prepare);
            case SendSubmission send -> send(send);
            case RecordReceipt receipt ->
                course instanceof Sent(var _, var sentOn)
                        ? taken(receipt.receivedOn(), "receivedOn", sentOn, receipt.on(), told.received(receipt))
                        : Decision.refuse(standing());
            case RecordReturn giveBack ->
                switch (course) {
                    case Sent(var _, var sentOn) -> giveBack(giveBack, sentOn);
                    case Received(var _, var sentOn) -> giveBack(giveBack, sentOn);
                    case Overtaken(var _, var sentOn) -> giveBack(giveBack, sentOn);
                    case Unprepared _, Prepared _, Returned _ -> Decision.refuse(standing());
                };
        };
    }

    private Decision<E> giveBack(RecordReturn command, LocalDate sentOn) {
        return command.resubmitBy() != null && command.resubmitBy().isBefore(command.returnedOn())
                ? Decision.refuse(Refusal.rule("resubmission-before-return").at("resubmitBy"))
                : taken(command.returnedOn(), "returnedOn", sentOn, command.on(), told.returned(command));
    }

    private Decision<E> prepare(PrepareSubmission command) {
        List<Refusal> objections = new ArrayList<>();
        if (course instanceof Sent || course instanceof Received) {
            objections.add(standing());
        }
        if (command.items().isEmpty()) {
            objections.add(Refusal.conflict("nothing-to-submit"));
        }
        command.gaps().objection().ifPresent(objections::add);
        objections.addAll(term.objections());
        if (!objections.isEmpty()) {
            return Decision.refuse(objections);
        }
        if (course instanceof Prepared(var _, var _, var sha256)
                && sha256.equals(command.archive().sha256())) {
            return Decision.nothingToDo();
        }
        return Decision.accept(told.prepared(
                command, course instanceof Prepared ? course.edition() : course.edition() + 1, term.dueOn()));
    }

    /**
     * What could not be prepared any more is not sent either. Late is what comes late for the first time; how long an answer to a return may take, the
     * finance bureau says.
     */
    private Decision<E> send(SendSubmission command) {
        if (!(course instanceof Prepared(var edition, var due, var _))) {
            return Decision.refuse(standing());
        }
        if (!term.objections().isEmpty()) {
            return Decision.refuse(term.objections());
        }
        return Decision.accept(
                told.sent(command, edition == 1 && due != null && command.on().isAfter(due)));
    }

    /** What the finance bureau did, on a day between the sending and today. */
    private static <E> Decision<E> taken(LocalDate day, String field, LocalDate sentOn, LocalDate today, E event) {
        List<Refusal> objections = new ArrayList<>();
        if (day.isBefore(sentOn)) {
            objections.add(Refusal.rule("day-before-sending")
                    .with("sentOn", sentOn.toString())
                    .at(field));
        }
        if (day.isAfter(today)) {
            objections.add(Refusal.rule("day-in-the-future").at(field));
        }
        return objections.isEmpty() ? Decision.accept(List.of(event)) : Decision.refuse(objections);
    }

    private Refusal standing() {
        return switch (course) {
            case Unprepared _ -> Refusal.notFound("submission-not-prepared");
            case Prepared _ -> Refusal.conflict("submission-not-sent");
            case Sent _ -> Refusal.conflict("submission-sent");
            case Received _, Overtaken _ -> Refusal.conflict("submission-received");
            case Returned _ -> Refusal.conflict("submission-returned");
        };
    }
}
