package org.jixiao.contracts.goals;

import java.util.List;

/**
 * What a budget year has to publish of its own accord (公开范围). Everything else is open on request.
 *
 * @param withBudget whose goals are published with the budget
 * @param withFinalAccounts whose self-evaluations are published with the final accounts, and what the department found of them itself, what
 *     was decided on the results and what was put right, where there is any of it
 */
public record PublicScope(List<Part> withBudget, List<Part> withFinalAccounts) {

    public static final PublicScope NOTHING = new PublicScope(List.of(), List.of());

    /**
     * One kind of subject that is published.
     *
     * @param keyOnly only those that are designated as key ones (重点) for the year, which only projects can be
     */
    public record Part(GoalSubject subject, boolean keyOnly) {}
}
