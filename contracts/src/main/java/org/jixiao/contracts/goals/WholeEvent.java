package org.jixiao.contracts.goals;

import java.time.LocalDate;
import org.jixiao.contracts.Published;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;

/** Everything that can happen to a unit or department as a whole (整体支出) in one budget year, beside its goal. */
public sealed interface WholeEvent extends StoredEvent {

    Subject subject();

    /**
     * The goal of a unit or department as a whole was called for (布置整体支出绩效目标).
     *
     * @param unitCode the unit that writes it
     * @param unitKind what that unit was on that day; with the subject it decides who reviews
     * @param participation how that unit took part on that day; a trial is only filed
     * @param division who leads the writing
     * @param officer the named person who writes it
     */
    @Published
    record WholeGoalCalled(
            Subject subject,
            String name,
            String unitCode,
            UnitKind unitKind,
            Participation participation,
            String division,
            Person officer)
            implements WholeEvent {}

    /**
     * Another person answers for the unit or department as a whole and writes its goal from a day on (变更负责人); the one before stays answerable for the days
     * until then.
     *
     * @param from the first day
     * @param reason why, for example a transfer
     */
    @Published
    record WholeOfficerAppointed(Subject subject, Person officer, LocalDate from, String reason)
            implements WholeEvent {}
}
