package org.jixiao.goals.submission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.goals.SubmissionEvent;
import org.jixiao.contracts.goals.SubmissionEvent.SubmissionPrepared;
import org.jixiao.contracts.goals.SubmissionEvent.SubmissionReceived;
import org.jixiao.contracts.goals.SubmissionEvent.SubmissionReturned;
import org.jixiao.contracts.goals.SubmissionEvent.SubmissionSent;
import org.jixiao.goals.rulebook.RulebookVersions;
import org.jixiao.goals.submission.SubmissionCommand.OfEdition;
import org.jixiao.goals.submission.SubmissionCommand.PrepareSubmission;
import org.jixiao.goals.submission.SubmissionCommand.RecordReceipt;
import org.jixiao.goals.submission.SubmissionCommand.RecordReturn;
import org.jixiao.goals.submission.SubmissionCommand.SendSubmission;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.aggregate.State;

/** Where the submission of a year's goals stands. Each edition is prepared, sent, and then received or returned. */
record SubmissionState(RulebookVersions rulebook, Stage stage)
        implements State<SubmissionCommand, SubmissionEvent, SubmissionState> {

    /** The last edition. */
    sealed interface Stage {

        int edition();
    }

    record Unprepared() implements Stage {

        @Override
        public int edition() {
            return 0;
        }
    }

    record Prepared(int edition, SubmissionPrepared last) implements Stage {}

    record Sent(int edition, LocalDate on) implements Stage {}

    record Received(int edition, LocalDate sentOn) implements Stage {}

    record Returned(int edition) implements Stage {}

    static SubmissionState unprepared() {
        return new SubmissionState(RulebookVersions.none(), new Unprepared());
    }

    @Override
    public Decision<SubmissionEvent> decide(SubmissionCommand command) {
        return switch (command) {
            case OfEdition c
            when stage instanceof Unprepared || c.edition() != stage.edition() ->
                Decision.refuse(
                        stage instanceof Unprepared
                                ? standing()
                                : Refusal.conflict("submission-of-another-edition")
                                        .with("edition", stage.edition())
                                        .at("edition"));
            case PrepareSubmission prepare -> prepare(prepare);
            case SendSubmission send -> send(send);
            case RecordReceipt receipt ->
                stage instanceof Sent(var edition, var sentOn)
                        ? taken(
                                receipt.receivedOn(),
                                "receivedOn",
                                sentOn,
                                receipt.on(),
                                new SubmissionReceived(
                                        receipt.budgetYear(), edition, receipt.receivedOn(), receipt.receipt()))
                        : Decision.refuse(standing());
            case RecordReturn giveBack ->
                switch (stage) {
                    case Sent(var edition, var sentOn) -> giveBack(giveBack, edition, sentOn);
                    case Received(var edition, var sentOn) -> giveBack(giveBack, edition, sentOn);
                    case Unprepared _, Prepared _, Returned _ -> Decision.refuse(standing());
                };
        };
    }

    private static Decision<SubmissionEvent> giveBack(RecordReturn command, int edition, LocalDate sentOn) {
        return taken(
                command.returnedOn(),
                "returnedOn",
                sentOn,
                command.on(),
                new SubmissionReturned(command.budgetYear(), edition, command.returnedOn(), command.opinions()));
    }

    private Decision<SubmissionEvent> prepare(PrepareSubmission command) {
        List<Refusal> objections = new ArrayList<>();
        if (stage instanceof Sent || stage instanceof Received) {
            objections.add(standing());
        }
        if (command.goals().isEmpty()) {
            objections.add(Refusal.conflict("nothing-to-submit"));
        }
        RulebookPublished inForce = rulebook.inForce(command.on()).orElse(null);
        if (inForce == null) {
            objections.add(Refusal.conflict("rulebook-not-in-force"));
        }
        if (inForce == null || !objections.isEmpty()) {
            return Decision.refuse(objections);
        }
        if (stage instanceof Prepared(var _, var last)
                && last.archive().sha256().equals(command.archive().sha256())) {
            return Decision.nothingToDo();
        }
        return Decision.accept(new SubmissionPrepared(
                command.budgetYear(),
                stage instanceof Prepared(var edition, var _) ? edition : stage.edition() + 1,
                command.on(),
                inForce.rules().reporting().goalsBy(),
                command.goals(),
                command.archive()));
    }

    /** Late is what comes late for the first time; how long an answer to a return may take, the finance bureau says. */
    private Decision<SubmissionEvent> send(SendSubmission command) {
        if (!(stage instanceof Prepared(var edition, var last))) {
            return Decision.refuse(standing());
        }
        LocalDate due = last.dueOn();
        return Decision.accept(new SubmissionSent(
                command.budgetYear(),
                edition,
                command.on(),
                command.documentNumber(),
                command.approvalNumber(),
                edition == 1 && due != null && command.on().isAfter(due)));
    }

    /** What the finance bureau did, on a day between the sending and today. */
    private static Decision<SubmissionEvent> taken(
            LocalDate day, String field, LocalDate sentOn, LocalDate today, SubmissionEvent event) {
        List<Refusal> objections = new ArrayList<>();
        if (day.isBefore(sentOn)) {
            objections.add(
                    Refusal.rule("day-before-sending").with("sentOn", sentOn.toString()).at(field));
        }
        if (day.isAfter(today)) {
            objections.add(Refusal.rule("day-in-the-future").at(field));
        }
        return objections.isEmpty() ? Decision.accept(event) : Decision.refuse(objections);
    }

    private Refusal standing() {
        return switch (stage) {
            case Unprepared _ -> Refusal.notFound("submission-not-prepared");
            case Prepared _ -> Refusal.conflict("submission-not-sent");
            case Sent _ -> Refusal.conflict("submission-sent");
            case Received _ -> Refusal.conflict("submission-received");
            case Returned _ -> Refusal.conflict("submission-returned");
        };
    }

    @Override
    public SubmissionState evolve(SubmissionEvent event) {
        return new SubmissionState(
                rulebook,
                switch (event) {
                    case SubmissionPrepared prepared -> new Prepared(prepared.edition(), prepared);
                    case SubmissionSent sent -> new Sent(sent.edition(), sent.sentOn());
                    case SubmissionReceived received ->
                        new Received(
                                received.edition(),
                                stage instanceof Sent(var _, var on) ? on : received.receivedOn());
                    case SubmissionReturned returned -> new Returned(returned.edition());
                });
    }

    @Override
    public SubmissionState heed(StoredEvent event) {
        return event instanceof RulebookPublished version
                ? new SubmissionState(rulebook.and(version), stage)
                : this;
    }
}
