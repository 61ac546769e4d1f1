package org.jixiao.evaluation.keyselection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.KeySelectionEvent;
import org.jixiao.contracts.evaluation.KeySelectionEvent.Candidate;
import org.jixiao.contracts.evaluation.KeySelectionEvent.Deviation;
import org.jixiao.contracts.evaluation.KeySelectionEvent.KeySelectionDecided;
import org.jixiao.contracts.evaluation.KeySelectionEvent.KeySelectionProposed;
import org.jixiao.contracts.evaluation.KeySelectionEvent.Selected;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.evaluation.keyselection.KeySelectionCommand.DecideKeySelection;
import org.jixiao.evaluation.keyselection.KeySelectionCommand.ProposeKeySelection;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.aggregate.State;
import org.jspecify.annotations.Nullable;

/** The selection of a budget year: proposed by claim and by lot, and decided by people, who give a reason for each deviation. */
record KeySelectionState(
        List<RulebookPublished> rulebook,
        @Nullable KeySelectionProposed proposed,
        @Nullable KeySelectionDecided decided)
        implements State<KeySelectionCommand, KeySelectionEvent, KeySelectionState> {

    static KeySelectionState nothing() {
        return new KeySelectionState(List.of(), null, null);
    }

    @Override
    public Decision<KeySelectionEvent> decide(KeySelectionCommand command) {
        return switch (command) {
            case ProposeKeySelection proposal -> propose(proposal);
            case DecideKeySelection decision -> decide(decision);
        };
    }

    private Decision<KeySelectionEvent> propose(ProposeKeySelection command) {
        RulebookPublished version = rulebookOn(command.on()).orElse(null);
        if (version == null) {
            return Decision.refuse(Refusal.conflict("rulebook-not-published").with("budgetYear", command.budgetYear()));
        }
        if (command.evaluables().isEmpty()) {
            return Decision.refuse(Refusal.conflict("nothing-to-select"));
        }
        return Decision.accept(new KeySelectionProposed(
                command.budgetYear(),
                proposed == null ? 1 : proposed.number() + 1,
                command.seed(),
                version.version(),
                new Claims(
                                command.budgetYear(),
                                command.seed(),
                                version.rules().evaluation().keySelection())
                        .candidates(command.evaluables()),
                command.on()));
    }

    private Decision<KeySelectionEvent> decide(DecideKeySelection command) {
        if (proposed == null) {
            return Decision.refuse(Refusal.conflict("key-selection-not-proposed"));
        }
        List<Refusal> objections = new ArrayList<>(objectionsToSubjects(command.selected(), proposed.candidates()));
        objections.addAll(objectionsToDeviations(command, proposed.candidates()));
        if (!objections.isEmpty()) {
            return Decision.refuse(objections);
        }
        KeySelectionDecided wish = new KeySelectionDecided(
                command.budgetYear(),
                proposed.number(),
                proposed.candidates().stream()
                        .filter(candidate -> command.selected().contains(candidate.subject()))
                        .map(candidate -> new Selected(
                                candidate.subject(), candidate.name(), candidate.unitCode(), candidate.grounds()))
                        .toList(),
                command.deviations(),
                command.document(),
                command.on());
        return wish.equals(decided) ? Decision.nothingToDo() : Decision.accept(wish);
    }

    private static List<Refusal> objectionsToSubjects(List<Subject> selected, List<Candidate> candidates) {
        List<Refusal> objections = new ArrayList<>();
        for (int i = 0; i < selected.size(); i++) {
            Subject subject = selected.get(i);
            if (candidates.stream().noneMatch(one -> one.subject().equals(subject))) {
                objections.add(Refusal.rule("not-a-candidate")
                        .at("selected[" + i + "]")
                        .with("subject", subject.toString()));
            }
        }
        return objections;
    }

    private static List<Refusal> objectionsToDeviations(DecideKeySelection command, List<Candidate> candidates) {
        List<Subject> reasoned =
                command.deviations().stream().map(Deviation::subject).toList();
        List<Subject> other = candidates.stream()
                .filter(one -> one.proposed() != command.selected().contains(one.subject()))
                .map(Candidate::subject)
                .toList();
        List<Refusal> objections = new ArrayList<>();
        other.stream()
                .filter(subject -> !reasoned.contains(subject))
                .forEach(subject -> objections.add(Refusal.rule("selection-deviates-without-reason")
                        .at("deviations")
                        .with("subject", subject.toString())));
        for (int i = 0; i < reasoned.size(); i++) {
            if (!other.contains(reasoned.get(i))) {
                objections.add(Refusal.rule("no-such-deviation")
                        .at("deviations[" + i + "].subject")
                        .with("subject", reasoned.get(i).toString()));
            }
        }
        return objections;
    }

    private Optional<RulebookPublished> rulebookOn(LocalDate on) {
        return rulebook.reversed().stream()
                .filter(version -> !version.effectiveFrom().isAfter(on))
                .findFirst();
    }

    @Override
    public KeySelectionState evolve(KeySelectionEvent event) {
        return switch (event) {
            case KeySelectionProposed proposal -> new KeySelectionState(rulebook, proposal, decided);
            case KeySelectionDecided decision -> new KeySelectionState(rulebook, proposed, decision);
        };
    }

    @Override
    public KeySelectionState heed(StoredEvent event) {
        return event instanceof RulebookPublished version
                ? new KeySelectionState(
                        Stream.concat(rulebook.stream(), Stream.of(version)).toList(), proposed, decided)
                : this;
    }
}
