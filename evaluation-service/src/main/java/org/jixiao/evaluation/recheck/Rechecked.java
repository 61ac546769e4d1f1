package org.jixiao.evaluation.recheck;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemPublished;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.evaluation.RecheckSampleEvent.RecheckSampleDrawn;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationDecided;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.Basis;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.FalsificationFound;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationConfirmed;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationFinalised;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationOpened;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationReopened;
import org.jixiao.contracts.evaluation.SelfEvaluationEvent.SelfEvaluationSubmitted;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.ProjectEvent.ProjectTransferred;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.goals.Rules;
import org.jspecify.annotations.Nullable;

/**
 * What a recheck has heard: the draws, the result that stands and who made it.
 *
 * @param draws of the year
 * @param result that stands; null before the first
 * @param open a sheet is under review that may take the place of the result
 * @param authors who answers for the subject, submitted or confirmed, by staff id
 * @param voidSeats roles whose own division owns the subject
 * @param inUse whether the public has read a result, or the leaders have applied one
 */
record Rechecked(
        List<RecheckSampleDrawn> draws,
        @Nullable SelfEvaluationFinalised result,
        boolean open,
        List<String> authors,
        List<String> voidSeats,
        boolean inUse,
        List<RulebookPublished> rulebook) {

    static Rechecked unheard() {
        return new Rechecked(List.of(), null, false, List.of(), List.of(), false, List.of());
    }

    Rechecked after(StoredEvent event) {
        return switch (event) {
            case RecheckSampleDrawn drawn ->
                new Rechecked(with(draws, drawn), result, open, authors, voidSeats, inUse, rulebook);
            case SelfEvaluationOpened opened ->
                by(opened.officer()).voiding(opened.route().voidSeats());
            case SelfEvaluationSubmitted submitted ->
                by(submitted.submittedBy()).underReview();
            case SelfEvaluationConfirmed confirmed -> by(confirmed.head());
            case ProjectTransferred moved ->
                by(moved.projectOfficer()).voiding(moved.route().voidSeats());
            case SelfEvaluationFinalised finalised ->
                new Rechecked(draws, finalised, false, authors, voidSeats, inUse, rulebook);
            case SelfEvaluationReopened _, FalsificationFound _ -> underReview();
            case ItemPublished item
            when item.matter() == Matter.SELF_EVALUATION ->
                new Rechecked(draws, result, open, authors, voidSeats, true, rulebook);
            case ApplicationDecided decision
            when decision.basis() == Basis.SELF_EVALUATION ->
                new Rechecked(draws, result, open, authors, voidSeats, true, rulebook);
            case RulebookPublished version ->
                new Rechecked(draws, result, open, authors, voidSeats, inUse, with(rulebook, version));
            default -> this;
        };
    }

    /** The draw in which the subject was drawn. */
    Optional<RecheckSampleDrawn> draw(Subject subject) {
        return draws.stream()
                .filter(draw -> draw.candidates().stream()
                        .anyMatch(one -> one.ground() != null && one.subject().equals(subject)))
                .findFirst();
    }

    Rules rules(int version) {
        return rulebook.stream()
                .filter(one -> one.version() == version)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the log has lost rulebook version " + version))
                .rules();
    }

    private Rechecked by(Person author) {
        return new Rechecked(draws, result, open, with(authors, author.staffId()), voidSeats, inUse, rulebook);
    }

    private Rechecked underReview() {
        return new Rechecked(draws, result, true, authors, voidSeats, inUse, rulebook);
    }

    private Rechecked voiding(List<String> seats) {
        return new Rechecked(draws, result, open, authors, seats, inUse, rulebook);
    }

    private static <T> List<T> with(List<T> known, T next) {
        return Stream.concat(known.stream(), Stream.of(next)).toList();
    }
}
