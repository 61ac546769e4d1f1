package org.jixiao.platform.proving;

import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.journal.ProjectionProofEvent;
import org.jixiao.contracts.journal.ProjectionProofEvent.ProjectionProved;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.State;

/**
 * The proofs of one projection in one year. A report is a fact and is never refused.
 *
 * @param proofs how many there were
 */
record ProofRecord(long proofs) implements State<ReportProof, ProjectionProofEvent, ProofRecord> {

    @Override
    public Decision<ProjectionProofEvent> decide(ReportProof command) {
        return Decision.accept(command.report());
    }

    @Override
    public ProofRecord evolve(ProjectionProofEvent event) {
        return switch (event) {
            case ProjectionProved _ -> new ProofRecord(proofs + 1);
        };
    }

    @Override
    public ProofRecord heed(StoredEvent event) {
        return this;
    }
}
