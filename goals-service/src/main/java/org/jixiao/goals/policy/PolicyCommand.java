package org.jixiao.goals.policy;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.ProjectProfile;
import org.jixiao.platform.aggregate.Command;

/** What can be asked of a policy. */
public sealed interface PolicyCommand extends Command {

    /**
     * Propose a policy.
     *
     * @param unitCode the 机关's
     * @param division who writes it: 综合秘书处 or 研究室
     * @param amount money of the year that it moves, 元
     * @param by the unit of who proposes
     */
    record ProposePolicy(
            Subject subject,
            String name,
            String unitCode,
            String division,
            String businessDivision,
            Person officer,
            BigDecimal amount,
            List<String> projects,
            ProjectProfile profile,
            String by)
            implements PolicyCommand {}

    /** Name all projects that carry the policy out. */
    record LinkProjects(Subject subject, List<String> projects) implements PolicyCommand {}
}
