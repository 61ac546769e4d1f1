package org.jixiao.goals.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.UnitForm;
import org.jixiao.platform.aggregate.Command;
import org.jspecify.annotations.Nullable;

/** What can be asked of the tree of units. */
public sealed interface OrganisationCommand extends Command {

    /** There is one tree for the whole office: whether a unit may stand below another one is a question to all of them. */
    String OFFICE = "office";

    String unitCode();

    @Override
    default Subject subject() {
        return Subject.organisation(OFFICE);
    }

    /**
     * Set up a unit (设立).
     *
     * @param parent code of the unit above; null of the office at the top
     */
    record EstablishUnit(
            String unitCode,
            String name,
            UnitForm form,
            @Nullable String parent,
            LocalDate from,
            String documentNumber) implements OrganisationCommand {}

    /** Give a unit another name (更名). */
    record RenameUnit(String unitCode, String name, LocalDate from, String documentNumber)
            implements OrganisationCommand {}

    /** Put a unit below another one (隶属调整). */
    record PlaceUnit(String unitCode, String parent, LocalDate from, String documentNumber)
            implements OrganisationCommand {}

    /** Merge a unit into another one (合并). */
    record MergeUnit(String unitCode, String into, LocalDate lastDay, String documentNumber)
            implements OrganisationCommand {}

    /** Split a unit up into others (分立), which were set up before. */
    record SplitUnit(String unitCode, List<String> successors, LocalDate lastDay, String documentNumber)
            implements OrganisationCommand {}

    /**
     * Close a unit (撤销).
     *
     * @param takenOverBy code of the unit that takes over what is open; null where nothing is
     * @param openGoals of the unit, as the list of what waits tells them: no stream knows the goals of a unit
     */
    record CloseUnit(
            String unitCode,
            @Nullable String takenOverBy,
            LocalDate lastDay,
            String documentNumber,
            List<Subject> openGoals)
            implements OrganisationCommand {}
}
