package org.jixiao.platform.proving;

import java.util.List;
import org.jixiao.platform.command.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Has the service's read models proved. For auditors, who read the reports in the journal, and for system administrators. */
@RestController
@RequestMapping("/api/${jixiao.service}/projection-proofs")
class ProjectionProofEndpoint {

    private final ProjectionProofs proofs;

    ProjectionProofEndpoint(ProjectionProofs proofs) {
        this.proofs = proofs;
    }

    /** The projections that are proved now, one after the other; each is reported when it is done. */
    record Begun(List<String> projections) {}

    /** Begins to prove all projections and answers at once. */
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @PreAuthorize("hasAnyRole('auditor', 'system-administrator')")
    Begun begin(Caller caller) {
        return new Begun(proofs.begin(caller));
    }
}
