package org.jixiao.goals.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.ProjectProfile;
import org.jixiao.platform.aggregate.Command;
import org.jixiao.platform.command.Actor;

/** What can be asked of a policy. */
public sealed interface PolicyCommand extends Command {

    /**
     * Propose a policy.
     *
     * @param unitCode the 机关's
     * @param division who writes it: 综合秘书处 or 研究室
     * @param amount money of the year that it moves, 元
     * @param on the business date
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
            Actor by,
            LocalDate on)
            implements PolicyCommand {}

    /**
     * Name all projects that carry the policy out.
     *
     * @param by who belongs to the division that wrote it
     * @param on the business date
     */
    record LinkProjects(Subject subject, List<String> projects, Actor by, LocalDate on) implements PolicyCommand {}
}
