package org.jixiao.goals.form;

import java.math.BigDecimal;
import org.jixiao.contracts.goals.ProjectProfile;
import org.jixiao.kernel.input.BudgetYear;
import org.jixiao.kernel.input.Paragraph;
import org.jixiao.kernel.input.Yuan;
import org.jspecify.annotations.Nullable;

/** What a project or a policy is, as it comes in; the fields are those of {@link ProjectProfile}. */
public record ProfileBody(
        @BudgetYear int fromYear,
        @BudgetYear int toYear,
        boolean recurrent,
        @Paragraph String overview,
        @Paragraph String policyBasis,
        @Paragraph String procedure,
        @Paragraph String safeguards,
        @Paragraph @Nullable String purpose,
        @Paragraph @Nullable String necessity,
        @Paragraph @Nullable String schedule,
        @Yuan @Nullable BigDecimal totalBudget) {

    public ProjectProfile profile() {
        return new ProjectProfile(
                fromYear,
                toYear,
                recurrent,
                overview,
                policyBasis,
                procedure,
                safeguards,
                purpose,
                necessity,
                schedule,
                totalBudget);
    }
}
