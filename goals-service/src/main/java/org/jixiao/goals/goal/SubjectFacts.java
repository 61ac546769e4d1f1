package org.jixiao.goals.goal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.AppraisalConclusion;
import org.jixiao.contracts.goals.AppraisalEvent.AppraisalConcluded;
import org.jixiao.contracts.goals.AppraisalEvent.ImprovementsAccepted;
import org.jixiao.contracts.goals.PolicyEvent.PolicyOfficerAppointed;
import org.jixiao.contracts.goals.ProjectEvent.BudgetArranged;
import org.jixiao.contracts.goals.ProjectEvent.ClassifiedProjectRegistered;
import org.jixiao.contracts.goals.ProjectEvent.DisclosureRestricted;
import org.jixiao.contracts.goals.ProjectEvent.DisclosureRestrictionLifted;
import org.jixiao.contracts.goals.ProjectEvent.KeyDesignationLifted;
import org.jixiao.contracts.goals.ProjectEvent.KeyProjectDesignated;
import org.jixiao.contracts.goals.ProjectEvent.ProjectImported;
import org.jixiao.contracts.goals.ProjectEvent.ProjectOfficerAppointed;
import org.jixiao.contracts.goals.ProjectEvent.ProjectTransferred;
import org.jixiao.contracts.goals.ReviewRoute;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.contracts.goals.WholeEvent.WholeOfficerAppointed;
import org.jixiao.goals.subject.Proposal;
import org.jixiao.goals.subject.Routes;
import org.jixiao.kernel.posts.Officers;
import org.jixiao.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What a goal has heard of its subject.
 *
 * @param proposal null while the subject is unknown, or where it is a classified project
 * @param registration null unless the project is classified
 * @param key it is a key project (重点), so that its review is scored
 * @param restricted it is 不宜公开
 * @param arranged how its budget was arranged; null while it was not
 * @param imported how it was taken over from the time before this system; null where it was not
 * @param support how the appraisal of a policy came out; a project's is judged before the library
 */
public record SubjectFacts(
        @Nullable Proposal proposal,
        @Nullable ClassifiedProjectRegistered registration,
        Officers officers,
        boolean key,
        boolean restricted,
        @Nullable Arrangement arranged,
        @Nullable ProjectImported imported,
        Support support) {

    public static SubjectFacts unheard() {
        return new SubjectFacts(null, null, Officers.none(), false, false, null, null, Support.NOT_CONCLUDED);
    }

    public SubjectFacts after(StoredEvent event) {
        return Proposal.of(event).map(this::proposed).orElseGet(() -> heard(event));
    }

    private SubjectFacts proposed(Proposal proposed) {
        return new SubjectFacts(
                proposed,
                null,
                officers.beginningWith(proposed.officer()),
                key,
                restricted,
                arranged,
                imported,
                support);
    }

    private SubjectFacts heard(StoredEvent event) {
        return switch (event) {
            case ClassifiedProjectRegistered registered ->
                new SubjectFacts(null, registered, officers, key, restricted, arranged, imported, support);
            case ProjectTransferred e ->
                new SubjectFacts(
                        Proposal.after(e, proposal).orElse(null),
                        registration,
                        officers.and(e.projectOfficer(), e.from()),
                        key,
                        restricted,
                        arranged,
                        imported,
                        support);
            case ProjectOfficerAppointed e -> answeredFor(officers.and(e.projectOfficer(), e.from()));
            case PolicyOfficerAppointed e -> answeredFor(officers.and(e.officer(), e.from()));
            case WholeOfficerAppointed e -> answeredFor(officers.and(e.officer(), e.from()));
            case KeyProjectDesignated _ ->
                new SubjectFacts(proposal, registration, officers, true, restricted, arranged, imported, support);
            case KeyDesignationLifted _ ->
                new SubjectFacts(proposal, registration, officers, false, restricted, arranged, imported, support);
            case DisclosureRestricted _ ->
                new SubjectFacts(proposal, registration, officers, key, true, arranged, imported, support);
            case DisclosureRestrictionLifted _ ->
                new SubjectFacts(proposal, registration, officers, key, false, arranged, imported, support);
            case BudgetArranged e -> arranged(new Arrangement(e.amount(), e.arrangedOn()), imported);
            case ProjectImported history ->
                arranged(new Arrangement(history.approvedBudget(), history.approvedOn()), history);
            case AppraisalConcluded concluded -> supported(Support.of(concluded.conclusion()));
            case ImprovementsAccepted _ -> supported(Support.GIVEN);
            default -> this;
        };
    }

    private SubjectFacts answeredFor(Officers known) {
        return new SubjectFacts(proposal, registration, known, key, restricted, arranged, imported, support);
    }

    private SubjectFacts arranged(Arrangement arrangement, @Nullable ProjectImported history) {
        return new SubjectFacts(proposal, registration, officers, key, restricted, arrangement, history, support);
    }

    private SubjectFacts supported(Support came) {
        return new SubjectFacts(proposal, registration, officers, key, restricted, arranged, imported, came);
    }

    /**
     * Money arranged for a project (二上).
     *
     * @param amount null only of a classified project whose total is secret
     */
    record Arrangement(@Nullable BigDecimal amount, LocalDate on) {}

    /** How an appraisal came out. */
    enum Support {
        NOT_CONCLUDED,
        AFTER_IMPROVEMENTS,
        REFUSED,
        GIVEN;

        private static Support of(AppraisalConclusion conclusion) {
            return switch (conclusion) {
                case SUPPORTED -> GIVEN;
                case PARTIALLY -> AFTER_IMPROVEMENTS;
                case NOT_SUPPORTED -> REFUSED;
            };
        }
    }

    /** Whether nothing was heard of exactly this subject; what its goal names is heard as well. */
    boolean areUnknownOf(Subject subject) {
        return !(proposal != null && proposal.subject().equals(subject))
                && !(registration != null
                        && Subject.project(registration.projectCode(), registration.budgetYear())
                                .equals(subject));
    }

    boolean areOfAWhole() {
        return proposal != null && proposal.goalSubject().isWhole();
    }

    boolean budgetArranged() {
        return arranged != null;
    }

    boolean areClassified() {
        return registration != null;
    }

    boolean areOf(String unit) {
        return proposal != null && proposal.unitCode().equals(unit);
    }

    /** The way through review that these rules give to the subject's goal. */
    ReviewRoute route(Rules rules) {
        return Routes.of(rules.review(), proposed());
    }

    /** The shorter way of a goal in which only amounts change (按批复数修订目标). */
    ReviewRoute routeOfAmounts(Rules rules) {
        return Routes.ofAmounts(rules.review(), proposed());
    }

    /** What speaks against a review by these rules: a later version of them may not have the goals of wholes any more. */
    List<Refusal> objectionsToReview(Rules rules) {
        return Routes.exists(rules.review(), proposed())
                ? List.of()
                : List.of(Refusal.conflict("whole-not-in-this-year"));
    }

    /** How it was proposed, of a subject that is known and not classified. */
    Proposal proposed() {
        if (proposal == null) {
            throw new IllegalStateException("only a subject that is known, and not classified, was proposed here");
        }
        return proposal;
    }

    /** How it was registered, of a classified project. */
    ClassifiedProjectRegistered registered() {
        if (registration == null) {
            throw new IllegalStateException("only a classified project was registered without content");
        }
        return registration;
    }

    /** The responsible division; null where it is not known here. */
    @Nullable
    String division() {
        return proposal == null ? null : proposal.division();
    }

    /** Whether the goal is only written for practice (试编). */
    boolean areTrial() {
        return proposal != null && proposal.isTrial();
    }
}
