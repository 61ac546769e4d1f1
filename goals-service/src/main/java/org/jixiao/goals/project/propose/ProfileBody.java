package org.jixiao.goals.project.propose;

import java.math.BigDecimal;
import org.jixiao.contracts.goals.ProjectProfile;
import org.jixiao.goals.form.BudgetYear;
import org.jixiao.goals.form.Paragraph;
import org.jixiao.goals.form.Yuan;
import org.jspecify.annotations.Nullable;

/** What a project is, as it comes in; the fields are those of {@link ProjectProfile}. */
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

    ProjectProfile profile() {
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
