package org.jixiao.goals.goal;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jixiao.contracts.goals.DelegatedStep;
import org.jixiao.contracts.goals.OnBehalf;
import org.jixiao.contracts.goals.Post;
import org.jixiao.goals.goal.GoalCommand.ByPerson;
import org.jixiao.goals.goal.GoalState.InReview;
import org.jixiao.goals.goal.GoalState.Reviewed;
import org.jixiao.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * By which right somebody takes a step of a review: the own one, or as the delegate of who holds the post that fills the seat or
 * leads (代). The own right comes first. No delegate acts where somebody in that place would have to stay out (回避): the author, the
 * division that owns the subject, and who has another voice in the same review.
 *
 * @param objection why not; null where the step may be taken
 * @param onBehalf for whom; null in the own right
 */
record Right(@Nullable Refusal objection, @Nullable OnBehalf onBehalf) {

    static final Right OWN = new Right(null, null);

    static Right objectedTo(Refusal objection) {
        return new Right(objection, null);
    }

    boolean isGiven() {
        return objection == null;
    }

    /**
     * To fill a seat or to lead.
     *
     * @param otherwise the refusal of somebody who has neither right
     */
    static Right of(String role, DelegatedStep step, Refusal otherwise, ByPerson command, Reviewed review) {
        Route route = review.route();
        if (route.isFilledBy(role, command.by())) {
            return OWN;
        }
        Acting acting = review.circumstances().asked().acting();
        Optional<OnBehalf> delegated = route.postBehind(role)
                .filter(post -> post.isOf(command.by().unit(), acting, route))
                .flatMap(post -> acting.delegated(command.by().id(), post.post(), post.division(), step, command.on()));
        return delegated
                .map(onBehalf -> isRecused(role, command, review)
                        ? objectedTo(Refusal.forbidden("delegate-recused"))
                        : new Right(null, onBehalf))
                .orElseGet(() -> objectedTo(otherwise));
    }

    private static boolean isRecused(String role, ByPerson command, Reviewed review) {
        return ReviewRules.isAuthor(command, review)
                || ownsTheSubject(command, review)
                || hasAVoice(seat -> !seat.equals(role), command, review);
    }

    private static boolean ownsTheSubject(ByPerson command, Reviewed review) {
        Route route = review.route();
        return route.fixed().voidSeats().stream().anyMatch(command.by().roles()::contains)
                || (command.by().unit().equals(route.fixed().unitCode())
                        && review.circumstances()
                                .asked()
                                .acting()
                                .holds(
                                        command.by().id(),
                                        Post.DIVISION_HEAD,
                                        route.fixed().division(),
                                        command.on()));
    }

    /** In the own right, or for somebody else. */
    static boolean hasAVoice(ByPerson command, Reviewed review) {
        return hasAVoice(_ -> true, command, review);
    }

    private static boolean hasAVoice(Predicate<String> other, ByPerson command, Reviewed review) {
        Route route = review.route();
        return route.seats().stream().filter(other).anyMatch(seat -> route.isFilledBy(seat, command.by()))
                || (review instanceof InReview open
                        && open.opinions().values().stream()
                                .filter(given -> other.test(given.seat()))
                                .flatMap(given -> Stream.ofNullable(given.onBehalf()))
                                .anyMatch(voice -> voice.delegate()
                                        .staffId()
                                        .equals(command.by().id())));
    }
}
