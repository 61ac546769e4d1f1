package org.jixiao.evaluation.workassessment;

import java.util.Optional;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.evaluation.workassessment.WorkAssessmentCommand.DecideWorkAssessment;
import org.jixiao.kernel.access.OfficeRoles;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.command.Actor;

/**
 * Who may act on a sheet: 计划财务处 on those of others, 办领导 on its own. What the meeting decided may be taken down by either
 * of both, but for the own. Whoever heads what is assessed only objects.
 */
record Rights(AssessedUnit unit, Rules rules) {

    Optional<Refusal> objectionTo(WorkAssessmentCommand command) {
        Actor by = command.by();
        if (unit.isHead(by, command.assessed(), command.on())) {
            return Optional.of(Refusal.forbidden("head-assesses-nothing-of-its-own"));
        }
        String lead = Lead.of(command.assessed().division(), rules);
        if (by.roles().contains(lead)
                || (command instanceof DecideWorkAssessment && by.roles().contains(OfficeRoles.OFFICE_LEADER))) {
            return Optional.empty();
        }
        return Optional.of(
                lead.equals(OfficeRoles.OFFICE_LEADER)
                        ? Refusal.forbidden("own-assessment-by-leaders")
                        : Refusal.forbidden("assessment-by-planning-finance"));
    }
}
