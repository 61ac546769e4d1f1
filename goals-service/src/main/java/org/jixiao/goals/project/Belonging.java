package org.jixiao.goals.project;

import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.goals.GoalEvent;
import org.jixiao.contracts.goals.Participation;
import org.jixiao.contracts.goals.ProjectEvent.ProjectProposed;
import org.jixiao.contracts.goals.ProjectEvent.ProjectTransferred;
import org.jspecify.annotations.Nullable;

/**
 * Which unit a project belongs to, and what matters where it is to go to another one.
 *
 * @param last the last transfer; null where it stays with the unit that proposed it
 * @param asked what was heard of the unit that it is to go to
 * @param inReview its goal, or an adjustment of it, is under review
 */
record Belonging(@Nullable ProjectTransferred last, UnitStanding asked, boolean inReview) {

    static Belonging asProposed() {
        return new Belonging(null, UnitStanding.unknown(), false);
    }

    String unitCode(ProjectProposed origin) {
        return last == null ? origin.unitCode() : last.unitCode();
    }

    Participation participation(ProjectProposed origin) {
        return last == null ? origin.participation() : last.participation();
    }

    Belonging transferred(ProjectTransferred transfer) {
        return new Belonging(transfer, asked, inReview);
    }

    /** A project as if its new unit had proposed it. */
    static ProjectProposed transferred(ProjectProposed project, ProjectTransferred transfer) {
        return new ProjectProposed(
                project.projectCode(),
                project.budgetYear(),
                project.name(),
                transfer.unitCode(),
                transfer.unitKind(),
                transfer.participation(),
                transfer.division(),
                project.projectOfficer(),
                project.kind(),
                project.nature(),
                project.requestedAmount(),
                project.fundNature(),
                project.profile());
    }

    Belonging after(StoredEvent event) {
        return event instanceof GoalEvent told
                ? new Belonging(last, asked, TransferRules.isInReview(told, inReview))
                : new Belonging(last, asked.after(event), inReview);
    }
}
