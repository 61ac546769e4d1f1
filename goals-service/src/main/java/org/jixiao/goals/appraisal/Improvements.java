package org.jixiao.goals.appraisal;

import org.jixiao.contracts.goals.AppraisalEvent;
import org.jixiao.contracts.goals.AppraisalEvent.ImprovementsAccepted;
import org.jixiao.contracts.goals.AppraisalEvent.ImprovementsRejected;
import org.jixiao.contracts.goals.AppraisalEvent.ImprovementsReported;
import org.jixiao.goals.appraisal.AppraisalCommand.AcceptImprovements;
import org.jixiao.goals.appraisal.AppraisalCommand.OnImprovements;
import org.jixiao.goals.appraisal.AppraisalCommand.RejectImprovements;
import org.jixiao.goals.appraisal.AppraisalCommand.ReportImprovements;
import org.jixiao.goals.subject.Proposal;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The improvements that 部分支持 asks for (完善后支持): the owner reports them, planning and finance accepts or rejects the report.
 *
 * @param report the latest one; null where there is none
 */
record Improvements(Standing standing, @Nullable String report) {

    enum Standing {
        NOT_REPORTED,
        REPORTED,
        REJECTED,
        ACCEPTED
    }

    static Improvements none() {
        return new Improvements(Standing.NOT_REPORTED, null);
    }

    static Improvements reported(String report) {
        return new Improvements(Standing.REPORTED, report);
    }

    Improvements accepted() {
        return new Improvements(Standing.ACCEPTED, report);
    }

    Improvements rejected() {
        return new Improvements(Standing.REJECTED, report);
    }

    Decision<AppraisalEvent> decide(OnImprovements command, Proposal proposal) {
        return switch (command) {
            case ReportImprovements report -> report(report, proposal);
            case AcceptImprovements(var subject) ->
                switch (standing) {
                    case REPORTED -> Decision.accept(new ImprovementsAccepted(subject));
                    case ACCEPTED -> Decision.nothingToDo();
                    case NOT_REPORTED, REJECTED -> Decision.refuse(Refusal.conflict("improvements-not-reported"));
                };
            case RejectImprovements(var subject, var reason) ->
                switch (standing) {
                    case REPORTED -> Decision.accept(new ImprovementsRejected(subject, reason));
                    case REJECTED -> Decision.nothingToDo();
                    case NOT_REPORTED -> Decision.refuse(Refusal.conflict("improvements-not-reported"));
                    case ACCEPTED -> Decision.refuse(Refusal.conflict("improvements-already-accepted"));
                };
        };
    }

    private Decision<AppraisalEvent> report(ReportImprovements command, Proposal proposal) {
        if (!command.unit().equals(proposal.unitCode())) {
            return Decision.refuse(Refusal.forbidden("subject-of-another-unit"));
        }
        if (standing == Standing.ACCEPTED) {
            return Decision.refuse(Refusal.conflict("improvements-already-accepted"));
        }
        return standing == Standing.REPORTED && command.report().equals(report)
                ? Decision.nothingToDo()
                : Decision.accept(new ImprovementsReported(command.subject(), command.report()));
    }
}
