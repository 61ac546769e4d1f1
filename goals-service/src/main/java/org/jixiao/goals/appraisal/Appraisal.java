package org.jixiao.goals.appraisal;

import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.AppraisalEvent;
import org.jixiao.goals.material.Material;
import org.jixiao.goals.rulebook.Rulebook;
import org.jixiao.goals.subject.Proposal;
import org.jixiao.platform.aggregate.Aggregate;
import org.springframework.stereotype.Component;

/** The door to {@link AppraisalState}: it goes by how its subject was proposed, by the rulebook, and by the papers. */
@Component
class Appraisal extends Aggregate<AppraisalCommand, AppraisalEvent, AppraisalState> {

    Appraisal() {
        super("appraisal", AppraisalCommand.class, AppraisalEvent.class, new AppraisalState.Unappraised());
    }

    @Override
    protected List<String> consults(Subject subject) {
        return List.of(Rulebook.streamOf(subject.budgetYear()), Proposal.streamOf(subject), Material.streamOf(subject));
    }
}
