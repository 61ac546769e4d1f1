package org.jixiao.evaluation.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.evaluation.FindingEvent;
import org.jixiao.contracts.evaluation.FindingEvent.FindingRaised;
import org.jixiao.contracts.evaluation.FindingEvent.OutsideResultCorrected;
import org.jixiao.contracts.evaluation.FindingEvent.OutsideResultRegistered;
import org.jixiao.contracts.evaluation.FindingEvent.OutsideResultWithdrawn;
import org.jixiao.contracts.monitoring.RectificationEvent.FindingSource;
import org.jixiao.evaluation.finding.FindingCommand.CorrectOutsideResult;
import org.jixiao.evaluation.finding.FindingCommand.Findings;
import org.jixiao.evaluation.finding.FindingCommand.RaiseFalsification;
import org.jixiao.evaluation.finding.FindingCommand.RaiseFinding;
import org.jixiao.evaluation.finding.FindingCommand.RegisterOutsideResult;
import org.jixiao.evaluation.finding.FindingCommand.WithdrawOutsideResult;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.aggregate.State;
import org.jspecify.annotations.Nullable;

/**
 * What was found of a subject. A result from outside stands as its document has it: nothing is scored anew, and what was registered
 * otherwise than it reads is corrected beside the first record.
 *
 * @param raised how many findings there are
 */
record FindingState(Known known, int raised, OutsideDocuments documents)
        implements State<FindingCommand, FindingEvent, FindingState> {

    private static final Set<FindingSource> OWN = Set.of(FindingSource.EVALUATION, FindingSource.RECHECK);
    private static final Set<FindingSource> OUTSIDE =
            Set.of(FindingSource.SUPERVISION, FindingSource.FINANCE, FindingSource.AUDIT);

    static FindingState unheard() {
        return new FindingState(Known.nothing(), 0, OutsideDocuments.none());
    }

    @Override
    public Decision<FindingEvent> decide(FindingCommand command) {
        if (known.classified()) {
            return Decision.refuse(Refusal.conflict("project-is-classified"));
        }
        if (!known.exists()) {
            return Decision.refuse(Refusal.notFound("subject-unknown"));
        }
        return switch (command) {
            case RaiseFinding own -> raise(own);
            case RaiseFalsification falsified ->
                Decision.accept(raised(falsified, falsified.source(), falsified.findings(), falsified.basis()));
            case RegisterOutsideResult outside -> register(outside);
            case CorrectOutsideResult correction -> documents.correct(correction, known.rulebook());
            case WithdrawOutsideResult withdrawal -> documents.withdraw(withdrawal);
        };
    }

    private Decision<FindingEvent> raise(RaiseFinding command) {
        List<Refusal> objections = new ArrayList<>(objectionsTo(command.findings(), command.on()));
        boolean found =
                switch (command.source()) {
                    case EVALUATION -> known.evaluated();
                    case RECHECK -> known.rechecked();
                    case TRACKING, SUPERVISION, FINANCE, AUDIT -> false;
                };
        if (!OWN.contains(command.source())) {
            objections.add(Refusal.rule("finding-source-not-here").at("source"));
        } else if (!found) {
            objections.add(Refusal.conflict("finding-without-result").at("source"));
        }
        return objections.isEmpty()
                ? Decision.accept(raised(command, command.source(), command.findings(), command.basis()))
                : Decision.refuse(objections);
    }

    private Decision<FindingEvent> register(RegisterOutsideResult command) {
        List<Refusal> objections = new ArrayList<>(objectionsTo(command.findings(), command.on()));
        if (!OUTSIDE.contains(command.source())) {
            objections.add(Refusal.rule("finding-source-not-here").at("source"));
        }
        objections.addAll(
                documents.objectionsTo(command.source(), command.document(), null, known.rulebook(), command.on()));
        if (!objections.isEmpty()) {
            return Decision.refuse(objections.stream().distinct().toList());
        }
        List<FindingEvent> events = new ArrayList<>(List.of(documents.registered(command)));
        Findings findings = command.findings();
        if (findings != null) {
            events.add(raised(
                    command, command.source(), findings, command.document().document()));
        }
        return Decision.accept(events);
    }

    private List<Refusal> objectionsTo(@Nullable Findings findings, LocalDate on) {
        if (findings == null) {
            return List.of();
        }
        List<Refusal> objections = new ArrayList<>();
        if (findings.dueOn().isBefore(on)) {
            objections.add(Refusal.rule("due-date-in-the-past").at("findings.dueOn"));
        }
        if (known.rulebook().on(on).isEmpty()) {
            objections.add(Refusal.conflict("rulebook-not-in-force"));
        }
        return objections;
    }

    private FindingRaised raised(FindingCommand command, FindingSource source, Findings findings, String basis) {
        return new FindingRaised(
                command.subject(),
                raised + 1,
                findings.documentNumber(),
                source,
                findings.lossOrViolation(),
                findings.problems(),
                findings.requirements(),
                basis,
                findings.dueOn(),
                command.on());
    }

    @Override
    public FindingState evolve(FindingEvent event) {
        return switch (event) {
            case FindingRaised one -> new FindingState(known, one.number(), documents.after(one));
            case OutsideResultRegistered _, OutsideResultCorrected _, OutsideResultWithdrawn _ ->
                new FindingState(known, raised, documents.after(event));
        };
    }

    @Override
    public FindingState heed(StoredEvent event) {
        return new FindingState(known.after(event), raised, documents);
    }
}
