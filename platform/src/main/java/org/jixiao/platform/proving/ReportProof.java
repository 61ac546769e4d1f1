package org.jixiao.platform.proving;

import org.jixiao.contracts.Subject;
import org.jixiao.contracts.journal.ProjectionProofEvent.ProjectionProved;
import org.jixiao.platform.aggregate.Command;

/** Puts on record what a proof of a projection found. */
record ReportProof(Subject subject, ProjectionProved report) implements Command {}
