package org.jixiao.evaluation.reallocation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.ReallocationEvent.AppliedResult;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationDecided;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationReopened;

/**
 * What the leaders have decided on the use of results.
 *
 * @param decisions those that hold, by the subject of the result
 */
record Applied(Map<Subject, ApplicationDecided> decisions) {

    Applied {
        decisions = Map.copyOf(decisions);
    }

    static Applied unheard() {
        return new Applied(Map.of());
    }

    Applied after(StoredEvent event) {
        Map<Subject, ApplicationDecided> next = new HashMap<>(decisions);
        switch (event) {
            case ApplicationDecided decision -> next.put(decision.subject(), decision);
            case ApplicationReopened reopened -> next.remove(reopened.subject());
            default -> {
                return this;
            }
        }
        return new Applied(next);
    }

    /**
     * Whether the use of exactly this result stands, and concerns the project. One that was decided again, as where the result was corrected,
     * is no ground of what was proposed before.
     *
     * @param proposedOn the day on which somebody rested on it
     */
    boolean stands(AppliedResult result, String projectCode, LocalDate proposedOn) {
        ApplicationDecided decision = decisions.get(result.subject());
        return decision != null
                && decision.basis() == result.basis()
                && decision.resultVersion() == result.version()
                && !decision.decidedOn().isAfter(proposedOn)
                && (isOf(projectCode, result.subject()) || decision.projects().contains(projectCode));
    }

    private static boolean isOf(String projectCode, Subject subject) {
        return subject.kind().equals(Subject.PROJECT) && subject.code().equals(projectCode);
    }
}
