package org.jixiao.contracts.goals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Published;
import org.jixiao.contracts.StoredEvent;
import org.jspecify.annotations.Nullable;

/** Everything that can happen to a project in one budget year, from its proposal to the arranged budget. Amounts are 元. */
public sealed interface ProjectEvent extends StoredEvent {

    String projectCode();

    int budgetYear();

    /**
     * A division proposed a project and answers for it from now on.
     *
     * @param unitKind what the unit was on that day; it decides who reviews
     * @param participation how the unit took part on that day; a trial has no gates
     * @param division responsible division (责任处室)
     * @param projectOfficer the named person responsible (项目负责人)
     * @param fundNature code of the nature of its appropriation (资金性质), by the year's rulebook on that day; where none was named, its first
     */
    @Published
    record ProjectProposed(
            String projectCode,
            int budgetYear,
            String name,
            String unitCode,
            UnitKind unitKind,
            Participation participation,
            String division,
            Person projectOfficer,
            ProjectKind kind,
            ProjectNature nature,
            BigDecimal requestedAmount,
            String fundNature,
            ProjectProfile profile)
            implements ProjectEvent {}

    /**
     * A classified (涉密) project was registered without any content.
     *
     * @param codeName 代号 from the closed list
     * @param total the year's total, only where stated as not secret
     * @param fundNature code of the nature of its appropriation (资金性质), by the year's rulebook on that day; where none was named, its first
     */
    @Published
    record ClassifiedProjectRegistered(
            String projectCode,
            int budgetYear,
            String codeName,
            String unitCode,
            @Nullable BigDecimal total,
            String fundNature)
            implements ProjectEvent {}

    /**
     * The nature of the project's funds (资金性质) was another one than the proposal had it; nothing was arranged on it yet.
     *
     * @param fundNature code of the nature that it has, by the year's rulebook
     */
    @Published
    record FundNatureCorrected(String projectCode, int budgetYear, String fundNature, String reason)
            implements ProjectEvent {}

    /**
     * The project was found unsuitable for disclosure (不宜公开): managed like any other, but nothing of it is published.
     *
     * @param reviewer staff id of the person who answers for the finding
     * @param reexamineOn the day on which the ground is examined again
     */
    @Published
    record DisclosureRestricted(
            String projectCode, int budgetYear, LegalGround ground, String reviewer, LocalDate reexamineOn)
            implements ProjectEvent {}

    /**
     * The ground ceased, as its re-examination found (政府信息公开条例 art. 18): the project is an ordinary one from now on. What was withheld
     * of it is opened by decision.
     *
     * @param reviewer staff id of the person who answers for it
     */
    @Published
    record DisclosureRestrictionLifted(
            String projectCode, int budgetYear, String reason, String reviewer, LocalDate liftedOn)
            implements ProjectEvent {}

    /**
     * Another person answers for the project from a day on (变更项目负责人); the one before stays answerable for the days until then.
     *
     * @param from the first day
     * @param reason why, for example a transfer
     */
    @Published
    record ProjectOfficerAppointed(
            String projectCode, int budgetYear, Person projectOfficer, LocalDate from, String reason)
            implements ProjectEvent {}

    /**
     * The project belongs to another unit from a day on (项目划转), where another person answers for it; the unit and the person before stay
     * answerable for the days until then. From now on reviews go the new unit's way.
     *
     * @param fromUnit code of the unit that it belonged to
     * @param unitCode code of the unit that it belongs to now
     * @param unitKind what that unit was on that day; it decides who reviews
     * @param participation how that unit took part on that day
     * @param division responsible division (责任处室) there
     * @param projectOfficer the named person responsible (项目负责人) there
     * @param from the first day
     * @param documentNumber the paper that decided it (文号)
     * @param route the way of reviews in the new unit
     */
    @Published
    record ProjectTransferred(
            String projectCode,
            int budgetYear,
            String fromUnit,
            String unitCode,
            UnitKind unitKind,
            Participation participation,
            String division,
            Person projectOfficer,
            LocalDate from,
            String documentNumber,
            ReviewRoute route)
            implements ProjectEvent {}

    /**
     * The project is a key one (重点项目): its review is scored, its tracking extended, its goal public.
     *
     * @param criterion why it is one
     * @param decidedOn the day of the decision
     */
    @Published
    record KeyProjectDesignated(String projectCode, int budgetYear, String criterion, LocalDate decidedOn)
            implements ProjectEvent {}

    /** The project is a key one no longer. */
    @Published
    record KeyDesignationLifted(String projectCode, int budgetYear, String reason, LocalDate decidedOn)
            implements ProjectEvent {}

    /** The project entered the project library (入库). */
    @Published
    record AdmittedToLibrary(String projectCode, int budgetYear) implements ProjectEvent {}

    /**
     * The project came from the time before this system (期初导入): its goal was approved elsewhere, and no gate is judged again.
     *
     * @param goal as it was approved
     * @param approvedOn the day of finance's document
     * @param budgetDocument finance's document (批复文号)
     * @param approvedBudget what finance approved for the year
     * @param paper the paper that it was taken from
     */
    record ProjectImported(
            String projectCode,
            int budgetYear,
            GoalContent goal,
            LocalDate approvedOn,
            String budgetDocument,
            BigDecimal approvedBudget,
            String paper)
            implements ProjectEvent {}

    /**
     * The project left the library (出库), because a condition of its admission ceased or by decision. It asks for budget anew once it
     * was admitted again.
     *
     * @param ceased codes of the conditions that are not met any more; empty where it was decided
     * @param reason why it was decided; null where a condition ceased
     */
    @Published
    record RemovedFromLibrary(
            String projectCode,
            int budgetYear,
            List<String> ceased,
            @Nullable String reason) implements ProjectEvent {}

    /**
     * The project asked for budget (一上).
     *
     * @param amount null only for a classified project whose total is secret
     */
    record BudgetApplied(
            String projectCode, int budgetYear, @Nullable BigDecimal amount) implements ProjectEvent {}

    /**
     * Finance gave the project its control figure (一下).
     *
     * @param amount null only for a classified project whose total is secret
     */
    record ControlFigureRecorded(
            String projectCode, int budgetYear, @Nullable BigDecimal amount) implements ProjectEvent {}

    /**
     * Budget was arranged for the project (二上), after its goal had passed in review.
     *
     * @param amount null only for a classified project whose total is secret
     * @param arrangedOn the business date; no reply is older
     */
    @Published
    record BudgetArranged(
            String projectCode, int budgetYear, @Nullable BigDecimal amount, LocalDate arrangedOn)
            implements ProjectEvent {}

    /**
     * Finance approved money although a gate had not been passed (未过闸资金). The money is a fact; this is the breach.
     *
     * @param documentNumber finance's document (批复文号)
     * @param unmet refusal codes of the gates that had not been passed
     */
    record UngatedBudgetReported(
            String projectCode, int budgetYear, String documentNumber, BigDecimal amount, List<String> unmet)
            implements ProjectEvent {}
}
