package org.jixiao.evaluation.resultapplication.register;

import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.evaluation.resultapplication.CancelledPolicies;
import org.jixiao.evaluation.resultapplication.CancelledPolicies.Unspent;
import org.jixiao.kernel.access.ForStaff;
import org.jixiao.kernel.subject.OfPath;
import org.jixiao.platform.projection.Reads;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows which projects of a cancelled policy still have money of the bound year. */
@RestController
@ForStaff
@Reads({ResultApplicationProjection.NAME, "evaluation-money-parts", "evaluation-money-figures"})
class CancelledPolicyEndpoint {

    private final CancelledPolicies policies;

    CancelledPolicyEndpoint(CancelledPolicies policies) {
        this.policies = policies;
    }

    @GetMapping("/api/evaluation" + OfPath.SUBJECT + "/result-application/unspent-projects")
    List<Unspent> unspent(@OfPath Subject subject) {
        return policies.unspent().stream()
                .filter(one -> one.policy().equals(subject))
                .toList();
    }
}
