package org.jixiao.goals.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.LegalGround;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.goals.ProjectEvent.ProjectImported;
import org.jixiao.contracts.goals.ProjectKind;
import org.jixiao.contracts.goals.ProjectNature;
import org.jixiao.contracts.goals.ProjectProfile;
import org.jixiao.platform.aggregate.Command;
import org.jixiao.platform.command.Actor;
import org.jspecify.annotations.Nullable;

/** What can be asked of a project. Amounts are 元; they are null only for a classified project whose total is secret. */
public sealed interface ProjectCommand extends Command {

    String projectCode();

    int budgetYear();

    @Override
    default Subject subject() {
        return Subject.project(projectCode(), budgetYear());
    }

    /**
     * Propose a project; the division answers for it.
     *
     * @param fundNature code of the nature of its appropriation (资金性质); null where it names none, which means the first of
     *     the year's rulebook
     * @param unit the unit of who proposes; only the project's own may
     */
    record ProposeProject(
            String projectCode,
            int budgetYear,
            String name,
            String unitCode,
            String division,
            Person projectOfficer,
            ProjectKind kind,
            ProjectNature nature,
            BigDecimal requestedAmount,
            @Nullable String fundNature,
            ProjectProfile profile,
            String unit)
            implements ProjectCommand {}

    /**
     * Register a classified project, without content.
     *
     * @param total the year's total, only where stated as not secret
     * @param fundNature code of the nature of its appropriation (资金性质); null where none is named, which means the first
     *     of the year's rulebook
     */
    record ProposeClassifiedProject(
            String projectCode,
            int budgetYear,
            String codeName,
            String unitCode,
            @Nullable BigDecimal total,
            @Nullable String fundNature)
            implements ProjectCommand {}

    /**
     * Find the project unsuitable for disclosure (不宜公开).
     *
     * @param reviewer staff id of the person who answers for the finding
     */
    record RestrictDisclosure(
            String projectCode,
            int budgetYear,
            LegalGround ground,
            String reviewer,
            LocalDate reexamineOn,
            LocalDate on)
            implements ProjectCommand {}

    /**
     * Find that nothing speaks against disclosure any more.
     *
     * @param reviewer staff id of the person who answers for it
     */
    record LiftRestriction(String projectCode, int budgetYear, String reason, String reviewer, LocalDate on)
            implements ProjectCommand {}

    /**
     * Let another person answer for the project (变更项目负责人).
     *
     * @param by 计划财务处, or a head of the project's own unit
     */
    record AppointProjectOfficer(
            String projectCode, int budgetYear, Person projectOfficer, LocalDate from, String reason, Actor by)
            implements ProjectCommand {}

    /**
     * Let the project belong to another unit from a day on (项目划转), where another person answers for it.
     *
     * @param unitCode the unit that it goes to
     * @param documentNumber the paper that decided it
     * @param on the business date
     */
    record TransferProject(
            String projectCode,
            int budgetYear,
            String unitCode,
            String division,
            Person projectOfficer,
            LocalDate from,
            String documentNumber,
            LocalDate on)
            implements ProjectCommand {}

    /** Designate the project as a key one (重点项目). */
    record DesignateKeyProject(String projectCode, int budgetYear, String criterion, LocalDate on)
            implements ProjectCommand {}

    /** Lift the designation as a key project. */
    record LiftKeyDesignation(String projectCode, int budgetYear, String reason, LocalDate on)
            implements ProjectCommand {}

    /**
     * Propose a project that goes on (延续项目) for the next of its years, as it stood in the year before (开年). Nothing where it is proposed
     * already.
     *
     * @param unitCode its unit in the year before
     * @param fundNature code of the nature of its appropriation (资金性质); null where that of the year before stays
     */
    record ContinueProject(
            String projectCode,
            int budgetYear,
            int from,
            String unitCode,
            @Nullable String fundNature,
            LocalDate on) implements ProjectCommand {}

    /** Correct the nature of its appropriation (更正资金性质), before budget is arranged. */
    record CorrectFundNature(String projectCode, int budgetYear, String fundNature, String reason)
            implements ProjectCommand {}

    /** Admit the project to the library (入库): gate R1. */
    record AdmitToLibrary(String projectCode, int budgetYear) implements ProjectCommand {}

    /**
     * Take over a project whose goal was approved before this system was there (期初导入).
     *
     * @param on the business date
     */
    record ImportProject(ProposeProject proposal, ProjectImported history, LocalDate on) implements ProjectCommand {

        @Override
        public String projectCode() {
            return history.projectCode();
        }

        @Override
        public int budgetYear() {
            return history.budgetYear();
        }
    }

    /** Take the project out of the library (出库) by decision, for example because its content changed. */
    record RemoveFromLibrary(String projectCode, int budgetYear, String reason) implements ProjectCommand {}

    /** Take the project out of the library if a condition of its admission has ceased. */
    record RemoveWhereConditionCeased(String projectCode, int budgetYear) implements ProjectCommand {}

    /**
     * Ask for budget (一上).
     *
     * @param unit the unit of the officer who asks; only the project's own may. Null where planning and finance asks, for any unit
     * @param policies codes of those whose results may bind the year
     */
    record ApplyForBudget(
            String projectCode,
            int budgetYear,
            @Nullable BigDecimal amount,
            @Nullable String unit,
            List<String> policies)
            implements ProjectCommand {}

    /** Take down finance's control figure (一下). */
    record RecordControlFigure(
            String projectCode, int budgetYear, @Nullable BigDecimal amount) implements ProjectCommand {}

    /**
     * Arrange budget for the project (二上): gate R2.
     *
     * @param policies codes of those whose results may bind the year
     */
    record ArrangeBudget(
            String projectCode, int budgetYear, @Nullable BigDecimal amount, LocalDate on, List<String> policies)
            implements ProjectCommand {}

    /** Take down that finance approved money, should a gate not have been passed (未过闸资金). */
    record ReportUngatedBudget(String projectCode, int budgetYear, String documentNumber, BigDecimal amount)
            implements ProjectCommand {}
}
