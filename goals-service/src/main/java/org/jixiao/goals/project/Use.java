package org.jixiao.goals.project;

import org.jixiao.contracts.Subject;
import org.jixiao.contracts.evaluation.ResultApplicationEvent.ApplicationDecided;
import org.jixiao.platform.aggregate.Refusal;

/**
 * What was decided on the result of a project or of a policy (rules.md L).
 *
 * @param reopened it is 待复核, and the next decision takes its place (rules.md N)
 */
record Use(ApplicationDecided decided, boolean reopened) {

    boolean isOf(Subject subject) {
        return decided.subject().equals(subject);
    }

    boolean isOfPolicy() {
        return decided.subject().kind().equals(Subject.POLICY);
    }

    boolean binds(int budgetYear) {
        return decided.bindsYear() == budgetYear;
    }

    /** No more is known than that the leaders have to decide again: neither more money nor none. */
    Refusal toBeDecidedAgain() {
        return Refusal.conflict("application-under-reconsideration")
                .with("code", decided.subject().code())
                .with("year", year())
                .with("document", decided.document());
    }

    String year() {
        return Integer.toString(decided.subject().budgetYear());
    }
}
