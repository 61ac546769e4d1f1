package org.jixiao.kernel.review;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jixiao.contracts.goals.DelegatedStep;
import org.jixiao.contracts.goals.OnBehalf;
import org.jixiao.contracts.goals.Post;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.command.Actor;
import org.jspecify.annotations.Nullable;

/**
 * By which right somebody takes a step of a review: the own one, or as the delegate of who holds the post that fills the seat or
 * leads (代). The own right comes first. No delegate acts where somebody in that place would have to stay out (回避): the author, the
 * division that owns the subject, and who has another voice in the same review.
 *
 * @param objection why not; null where the step may be taken
 * @param onBehalf for whom; null in the own right
 */
public record Right(@Nullable Refusal objection, @Nullable OnBehalf onBehalf) {

    public static final Right OWN = new Right(null, null);

    static Right objectedTo(Refusal objection) {
        return new Right(objection, null);
    }

    static Right delegated(OnBehalf onBehalf) {
        return new Right(null, onBehalf);
    }

    public boolean isGiven() {
        return objection == null;
    }

    /**
     * To fill a seat or to lead.
     *
     * @param otherwise the refusal of somebody who has neither right
     */
    public static Right of(
            String role, DelegatedStep step, Refusal otherwise, Actor by, LocalDate on, UnderReview review) {
        Route route = review.route();
        if (route.isFilledBy(role, by)) {
            return OWN;
        }
        Optional<OnBehalf> delegated = route.postBehind(role)
                .filter(post -> post.isOf(by.unit(), review.acting(), route))
                .flatMap(post -> review.acting().delegated(by.id(), post.post(), post.division(), step, on));
        return delegated
                .map(onBehalf -> isRecused(role, by, on, review)
                        ? objectedTo(Refusal.forbidden("delegate-recused"))
                        : delegated(onBehalf))
                .orElseGet(() -> objectedTo(otherwise));
    }

    /** To lead. */
    public static Right toLead(Actor by, LocalDate on, UnderReview review) {
        return of(
                review.route().lead(),
                DelegatedStep.CONCLUSION,
                Refusal.forbidden("review-led-by-others"),
                by,
                on,
                review);
    }

    /** To give back: by the lead, and by a head who has to confirm it and does not (notice 二(五)); once it is confirmed, by the lead alone. */
    public static Right toGiveBack(Actor by, LocalDate on, UnderReview review) {
        Right lead = toLead(by, on, review);
        return lead.isGiven() ? lead : Confirming.rightToRefuse(by, on, review).orElse(lead);
    }

    private static boolean isRecused(String role, Actor by, LocalDate on, UnderReview review) {
        return review.isAuthor(by.id(), on)
                || ownsTheSubject(by, on, review)
                || hasAVoice(seat -> !seat.equals(role), by, review);
    }

    private static boolean ownsTheSubject(Actor by, LocalDate on, UnderReview review) {
        Route route = review.route();
        return route.fixed().voidSeats().stream().anyMatch(by.roles()::contains)
                || (by.unit().equals(route.fixed().unitCode())
                        && review.acting()
                                .holds(
                                        by.id(),
                                        Post.DIVISION_HEAD,
                                        route.fixed().division(),
                                        on));
    }

    /** In the own right, or for somebody else. */
    static boolean hasAVoice(Actor by, UnderReview review) {
        return hasAVoice(_ -> true, by, review);
    }

    private static boolean hasAVoice(Predicate<String> other, Actor by, UnderReview review) {
        Route route = review.route();
        return route.seats().stream().filter(other).anyMatch(seat -> route.isFilledBy(seat, by))
                || review.voices().stream()
                        .filter(given -> other.test(given.seat()))
                        .flatMap(given -> Stream.ofNullable(given.onBehalf()))
                        .anyMatch(voice -> voice.delegate().staffId().equals(by.id()));
    }
}
