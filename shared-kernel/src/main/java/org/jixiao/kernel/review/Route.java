package org.jixiao.kernel.review;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jixiao.contracts.goals.Post;
import org.jixiao.contracts.goals.ReviewRoute;
import org.jixiao.kernel.access.Supervisors;
import org.jixiao.kernel.access.UnitRoles;
import org.jixiao.platform.command.Actor;
import org.jspecify.annotations.Nullable;

/**
 * The way of one goal, report or evaluation through review: "3+X" for the 机关, the own seats of a 驻外办 or the 服务中心, and mere filing
 * for a trial. It is fixed when the review begins.
 */
public record Route(ReviewRoute fixed) {

    public List<Post> confirmedBy() {
        return fixed.confirmedBy();
    }

    public List<String> seats() {
        return fixed.seats();
    }

    public boolean isVoid(String seat) {
        return fixed.voidSeats().contains(seat);
    }

    public boolean isFilledBy(String role, Actor actor) {
        return actor.roles().contains(role)
                && (!UnitRoles.ALL.contains(role) || Objects.equals(actor.unit(), fixed.unitCode()));
    }

    /**
     * A post whose holder may leave the work of a role to a delegate.
     *
     * @param division null for the 单位负责人
     */
    public record PostBehind(Post post, @Nullable String division) {

        /** A unit's head is looked for in the unit under review, a division in the 机关. */
        boolean isOf(String unit, Acting acting, Route route) {
            return division == null ? unit.equals(route.fixed().unitCode()) : acting.isHeadquarters();
        }
    }

    /** The post behind a role; empty where none is. */
    public Optional<PostBehind> postBehind(String role) {
        String division = fixed.divisions().get(role);
        if (division != null) {
            return Optional.of(new PostBehind(Post.DIVISION_HEAD, division));
        }
        return role.equals(UnitRoles.HEAD) ? Optional.of(new PostBehind(Post.UNIT_HEAD, null)) : Optional.empty();
    }

    public String lead() {
        return fixed.concludedBy();
    }

    public boolean isReviewedByTheUnitItself() {
        return UnitRoles.ALL.contains(fixed.concludedBy());
    }

    /** The three supervise what a unit has reviewed by itself (督导): the role by which the actor does; empty where there is none. */
    public Optional<String> supervisor(Actor actor) {
        return isReviewedByTheUnitItself() ? Supervisors.role(actor) : Optional.empty();
    }
}
