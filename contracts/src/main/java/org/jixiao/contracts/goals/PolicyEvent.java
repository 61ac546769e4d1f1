package org.jixiao.contracts.goals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Published;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;

/** Everything that can happen to a fiscal policy (财政政策) in one budget year, beside its appraisal and its goal. Amounts are 元. */
public sealed interface PolicyEvent extends StoredEvent {

    Subject subject();

    /**
     * A policy was proposed by the division that writes policies, together with the business division that carries it out.
     *
     * @param division who writes it: 综合秘书处 or 研究室
     * @param businessDivision who carries it out (业务处室)
     * @param officer the named person responsible
     * @param amount money of the year that the policy moves, all of it in its projects
     * @param projects codes of the projects that carry it out
     */
    @Published
    record PolicyProposed(
            Subject subject,
            String name,
            String unitCode,
            String division,
            String businessDivision,
            Person officer,
            BigDecimal amount,
            List<String> projects,
            ProjectProfile profile)
            implements PolicyEvent {}

    /**
     * Other projects carry the policy out from now on.
     *
     * @param projects codes of all of them
     */
    @Published
    record PolicyProjectsLinked(Subject subject, List<String> projects) implements PolicyEvent {}

    /**
     * Another person answers for the policy and writes its goal from a day on (变更负责人); the one before stays answerable for the days
     * until then.
     *
     * @param from the first day
     * @param reason why, for example a transfer
     */
    @Published
    record PolicyOfficerAppointed(Subject subject, Person officer, LocalDate from, String reason)
            implements PolicyEvent {}
}
