package org.jixiao.goals.goal.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.goals.GoalContent;
import org.jixiao.contracts.goals.GoalEvent;
import org.jixiao.contracts.goals.GoalEvent.AdjustmentPassed;
import org.jixiao.contracts.goals.GoalEvent.AdjustmentRejected;
import org.jixiao.contracts.goals.GoalEvent.AdjustmentRequested;
import org.jixiao.contracts.goals.GoalEvent.AdjustmentWithdrawn;
import org.jixiao.contracts.goals.GoalEvent.ClassifiedGoalApproved;
import org.jixiao.contracts.goals.GoalEvent.ExtensionGranted;
import org.jixiao.contracts.goals.GoalEvent.GoalAdjusted;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jixiao.contracts.goals.GoalEvent.GoalCompleted;
import org.jixiao.contracts.goals.GoalEvent.GoalConfirmed;
import org.jixiao.contracts.goals.GoalEvent.GoalDrafted;
import org.jixiao.contracts.goals.GoalEvent.GoalPassed;
import org.jixiao.contracts.goals.GoalEvent.GoalRefused;
import org.jixiao.contracts.goals.GoalEvent.GoalReminded;
import org.jixiao.contracts.goals.GoalEvent.GoalReopened;
import org.jixiao.contracts.goals.GoalEvent.GoalReturned;
import org.jixiao.contracts.goals.GoalEvent.GoalStepAttested;
import org.jixiao.contracts.goals.GoalEvent.GoalSubmitted;
import org.jixiao.contracts.goals.GoalEvent.GoalSupervised;
import org.jixiao.contracts.goals.GoalEvent.GoalWithdrawn;
import org.jixiao.contracts.goals.GoalEvent.OpinionGiven;
import org.jixiao.contracts.goals.GoalEvent.ReviewConcluded;
import org.jixiao.contracts.goals.GoalEvent.RevisionOrdered;
import org.jixiao.contracts.goals.GoalEvent.RevisionWithdrawn;
import org.jixiao.contracts.goals.GoalEvent.TrialFiled;
import org.jixiao.contracts.goals.OrganisationEvent;
import org.jixiao.contracts.goals.PolicyEvent;
import org.jixiao.contracts.goals.ProjectEvent;
import org.jixiao.contracts.goals.ProjectEvent.ProjectTransferred;
import org.jixiao.contracts.goals.RulebookEvent.RulebookPublished;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.contracts.goals.UnitEvent.UnitRegistered;
import org.jixiao.contracts.goals.WholeEvent;
import org.jixiao.goals.goal.SubjectFacts;
import org.jixiao.goals.organisation.Units;
import org.jixiao.goals.rulebook.RulebookVersions;
import org.jixiao.goals.subject.Proposal;
import org.jixiao.kernel.review.Confirmation;
import org.jspecify.annotations.Nullable;

/** What the forms of a goal print, told by the events of its subject, the goal itself, its unit and the year's rulebook. */
final class GoalRecord {

    private SubjectFacts subject = SubjectFacts.unheard();
    private final NavigableMap<LocalDate, Proposal> owned = new TreeMap<>();
    private RulebookVersions rulebook = RulebookVersions.none();
    private final Map<String, String> registered = new HashMap<>();
    private Units units = Units.none();
    private @Nullable Text application;
    private boolean submitted;
    private final List<Confirmation> confirmations = new ArrayList<>();
    private final List<ReviewRound> rounds = new ArrayList<>();
    private @Nullable Approval approval;

    /**
     * What the goal said from a day on.
     *
     * @param hash what its heads confirm
     */
    record Text(GoalContent content, String hash, LocalDate writtenOn) {}

    record Confirmation(GoalConfirmed given, LocalDate on) {}

    /**
     * The locked version that stands.
     *
     * @param approvedBudget what finance approved when the goal was approved
     * @param reason why it was adjusted; null of the first version
     * @param adjustment finance's document that changed the money of an adjusted version; null where there is none
     */
    record Approval(
            int version,
            GoalContent content,
            LocalDate on,
            String document,
            BigDecimal approvedBudget,
            @Nullable String reason,
            @Nullable String adjustment) {}

    /** One after the other, as they stand in the log; {@code on} is the day on which the event counts. */
    void tell(StoredEvent event, LocalDate on) {
        switch (event) {
            case ProjectEvent told -> tellOfSubject(told);
            case PolicyEvent told -> tellOfSubject(told);
            case WholeEvent told -> tellOfSubject(told);
            case RulebookPublished version -> rulebook = rulebook.and(version);
            case UnitRegistered unit -> registered.put(unit.unitCode(), unit.name());
            case OrganisationEvent told -> units = units.after(told);
            case GoalEvent told -> tellOfGoal(told, on);
            default -> {}
        }
    }

    private void tellOfSubject(StoredEvent event) {
        subject = subject.after(event);
        Proposal known = subject.proposal();
        if (known != null && event instanceof ProjectTransferred transfer) {
            owned.put(transfer.from(), known);
        } else if (known != null && Proposal.of(event).isPresent()) {
            owned.put(LocalDate.MIN, known);
        }
    }

    private void tellOfGoal(GoalEvent event, LocalDate on) {
        switch (event) {
            case GoalDrafted e -> {
                application = new Text(e.content(), e.contentHash(), on);
                submitted = false;
            }
            case GoalSubmitted e -> {
                submitted = true;
                if (application != null) {
                    rounds.add(ReviewRound.of(e, application, on));
                }
            }
            case GoalConfirmed e -> confirmations.add(new Confirmation(e, on));
            case GoalWithdrawn _ -> {
                submitted = false;
                forgetTheRound();
            }
            case OpinionGiven e -> review().ifPresent(round -> round.hear(e, on));
            case ReviewConcluded e -> review().ifPresent(round -> round.hear(e, on));
            case GoalCompleted e -> {
                Text completed = new Text(e.content(), e.contentHash(), on);
                review().ifPresent(round -> round.rewrite(completed));
                application = approval == null ? completed : application;
            }
            case GoalReturned e -> {
                submitted = false;
                end("退回", e.reason(), on);
            }
            case GoalPassed _ -> end("审核通过", "", on);
            case GoalSupervised e -> review().ifPresent(round -> round.hear(e, on));
            case GoalRefused e -> end("审核不通过", e.reason(), on);
            case TrialFiled e -> end("试编备案", e.comments(), on);
            case GoalApproved e ->
                approval = new Approval(
                        e.version(), e.content(), e.approvedOn(), e.budgetDocument(), e.approvedBudget(), null, null);
            case AdjustmentRequested e -> {
                confirmations.clear();
                rounds.add(ReviewRound.of(e, new Text(e.content(), e.contentHash(), on), on));
            }
            case AdjustmentWithdrawn _ -> forgetTheRound();
            case AdjustmentPassed _ -> end("审核通过，待督导", "", on);
            case AdjustmentRejected e -> end("调整不通过", e.reason(), on);
            case GoalAdjusted e -> {
                end("调整通过", "", on);
                if (approval != null) {
                    approval = new Approval(
                            e.version(),
                            e.content(),
                            e.adjustedOn(),
                            approval.document(),
                            approval.approvedBudget(),
                            e.reason(),
                            e.budgetDocument());
                }
            }
            case ExtensionGranted _,
                    GoalReminded _,
                    GoalReopened _,
                    RevisionOrdered _,
                    RevisionWithdrawn _,
                    GoalStepAttested _,
                    ClassifiedGoalApproved _ -> {}
        }
    }

    private void end(String result, String words, LocalDate on) {
        review().ifPresent(round -> round.end(result, words, on));
    }

    private void forgetTheRound() {
        if (!rounds.isEmpty()) {
            rounds.removeLast();
        }
    }

    boolean isClassified() {
        return subject.registration() != null;
    }

    /** Empty while nothing is known of it, and where it is classified. */
    Optional<Proposal> subject() {
        return Optional.ofNullable(subject.proposal());
    }

    /** As it was on the day of a paper, which names the unit that it belonged to then. */
    Proposal subjectOn(LocalDate day) {
        return owned.floorEntry(day).getValue();
    }

    /** Codes of the units that it belonged to. */
    List<String> unitCodes() {
        return owned.values().stream().map(Proposal::unitCode).distinct().toList();
    }

    boolean isRestricted() {
        return subject.restricted();
    }

    boolean isKey() {
        return subject.key();
    }

    String officerOn(LocalDate day) {
        return subject.officers().inCharge(day).map(person -> person.name()).orElse("");
    }

    /** As the tree of units has it on a day, else as the unit was registered for the year. */
    String unitNameOn(LocalDate day, String unitCode) {
        return units.nameOn(unitCode, day).orElseGet(() -> registered.getOrDefault(unitCode, ""));
    }

    Optional<Rules> rules(int version) {
        return rulebook.version(version).map(RulebookPublished::rules);
    }

    /** What was applied for, with what was completed after the review; adjustments of later months are not in it. */
    Optional<Text> application() {
        return Optional.ofNullable(application);
    }

    /** Whether the goal lies with its owner: not yet in review, or back from it. */
    boolean isDraft() {
        return !submitted;
    }

    /** The last review, of the goal or of an adjustment. What was taken back leaves none. */
    Optional<ReviewRound> review() {
        return rounds.isEmpty() ? Optional.empty() : Optional.of(rounds.getLast());
    }

    /** From the first to the last, also those of earlier texts. */
    List<Confirmation> confirmations() {
        return List.copyOf(confirmations);
    }

    Optional<Approval> approval() {
        return Optional.ofNullable(approval);
    }
}
