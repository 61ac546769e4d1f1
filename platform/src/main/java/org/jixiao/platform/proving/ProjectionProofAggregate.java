package org.jixiao.platform.proving;

import org.jixiao.contracts.journal.ProjectionProofEvent;
import org.jixiao.platform.aggregate.Aggregate;

/** The door to the proofs of a projection. */
final class ProjectionProofAggregate extends Aggregate<ReportProof, ProjectionProofEvent, ProofRecord> {

    /** The aggregate's type, which begins the ids of its streams. */
    static final String TYPE = "projection-proof";

    ProjectionProofAggregate() {
        super(TYPE, ReportProof.class, ProjectionProofEvent.class, new ProofRecord(0));
    }
}
