package org.jixiao.evaluation.workassessment;

import java.util.Collections;
import java.util.Set;
import org.jixiao.kernel.access.OfficeRoles;
import org.jixiao.kernel.posts.Heads;
import org.jixiao.platform.command.Actor;
import org.jixiao.platform.command.Caller;
import org.jixiao.platform.projection.ReadModel;
import org.jixiao.platform.reminder.Addressee;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who may read an assessment: a draft those who prepare it, decide on it or audit it, one that was sent also who is assessed, and one that
 * was decided all staff. Whose division within the 机关 somebody works in, no event says: of a division its head reads it.
 */
@Component
public class AssessmentReaders {

    private static final Set<String> AT_ANY_STAGE =
            Set.of(OfficeRoles.PLANNING_FINANCE, OfficeRoles.OFFICE_LEADER, "auditor");

    private final JdbcClient views;

    AssessmentReaders(@ReadModel JdbcClient views) {
        this.views = views;
    }

    /** What somebody may read on a day. */
    public record Reader(Actor actor, Heads heads) {

        /** @param division of the 机关; null for a unit outside it */
        public boolean mayRead(String unitCode, @Nullable String division, Stage stage) {
            return !Collections.disjoint(actor.roles(), AT_ANY_STAGE)
                    || switch (stage) {
                        case DRAFTED -> false;
                        case SENT, OBJECTED, ANSWERED -> isOf(unitCode, division);
                        case DECIDED -> true;
                    };
        }

        private boolean isOf(String unitCode, @Nullable String division) {
            return division == null
                    ? actor.unit().equals(unitCode)
                    : !Collections.disjoint(heads.ofOffice(division), Addressee.all(actor));
        }
    }

    public Reader reader(Caller caller) {
        return new Reader(caller.actor(), Heads.on(caller.businessDate(), views));
    }
}
