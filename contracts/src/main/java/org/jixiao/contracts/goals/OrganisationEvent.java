package org.jixiao.contracts.goals;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Published;
import org.jixiao.contracts.StoredEvent;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can happen to the tree of the office's units (机构). It belongs to no budget year: a unit is there from a day on,
 * until a day, and each change has its paper (文号).
 */
public sealed interface OrganisationEvent extends StoredEvent {

    String unitCode();

    /**
     * A unit was set up (设立), below another one.
     *
     * @param parent code of the unit above; null of the office at the top
     * @param from the first day
     */
    @Published
    record UnitEstablished(
            String unitCode,
            String name,
            UnitForm form,
            @Nullable String parent,
            LocalDate from,
            String documentNumber) implements OrganisationEvent {}

    /** A unit has another name from a day on (更名); papers of the days before go on to print the old one. */
    @Published
    record UnitRenamed(String unitCode, String name, LocalDate from, String documentNumber)
            implements OrganisationEvent {}

    /** A unit stands below another one from a day on (隶属调整). */
    @Published
    record UnitPlaced(String unitCode, String parent, LocalDate from, String documentNumber)
            implements OrganisationEvent {}

    /**
     * A unit went into another one, which takes over what is open (合并).
     *
     * @param lastDay the last day on which it was a unit of its own
     */
    @Published
    record UnitMerged(String unitCode, String into, LocalDate lastDay, String documentNumber)
            implements OrganisationEvent {}

    /**
     * A unit was split up (分立).
     *
     * @param successors codes of the units that take over what is open, two at least
     * @param lastDay the last day on which it was one unit
     */
    @Published
    record UnitSplit(String unitCode, List<String> successors, LocalDate lastDay, String documentNumber)
            implements OrganisationEvent {}

    /**
     * A unit was closed (撤销).
     *
     * @param takenOverBy code of the unit that takes over what is open; null where nothing is
     * @param lastDay the last day on which it was there
     */
    @Published
    record UnitClosed(String unitCode, @Nullable String takenOverBy, LocalDate lastDay, String documentNumber)
            implements OrganisationEvent {}
}
