package org.jixiao.disclosure.item.whenrecordstands;

import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.goals.ProjectEvent.DisclosureRestricted;
import org.jixiao.contracts.goals.ProjectEvent.DisclosureRestrictionLifted;
import org.jixiao.contracts.goals.ProjectEvent.KeyDesignationLifted;
import org.jixiao.contracts.goals.ProjectEvent.KeyProjectDesignated;
import org.jixiao.contracts.goals.ProjectEvent.ProjectTransferred;
import org.jixiao.disclosure.item.DisclosureItemCommand.CorrectItem;
import org.jixiao.disclosure.item.DisclosureItemCommand.LeaveScope;
import org.jixiao.disclosure.item.DisclosureItemCommand.MakeItemDue;
import org.jixiao.disclosure.item.DisclosureItemCommand.PlaceInScope;
import org.jixiao.disclosure.item.DisclosureItemCommand.WithdrawItem;
import org.jixiao.platform.automation.Automation;
import org.jixiao.platform.automation.Reaction;
import org.jixiao.platform.processor.Happened;
import org.jspecify.annotations.Nullable;

/**
 * The item of one matter goes with its record, and with its project: designated as a key one it may come into the public scope; found
 * 不宜公开 it loses what is public of it without a word of why, which comes back by decision only. What still waits takes up,
 * once the finding is lifted, what changed of its record and of the scope meanwhile. Each matter is an item of its own, so that each has
 * an automation of its own.
 */
abstract class WhenRecordStands extends Automation {

    private final Matter matter;

    WhenRecordStands(String name, Matter matter) {
        super(name, Start.FROM_THE_BEGINNING);
        this.matter = matter;
        on(KeyProjectDesignated.class, this::designated);
        on(KeyDesignationLifted.class, this::ordinary);
        on(DisclosureRestricted.class, this::restricted);
        on(DisclosureRestrictionLifted.class, this::shown);
        on(ProjectTransferred.class, this::transferred);
    }

    /** @param unitCode the unit that it belongs to; null where the record was taken before */
    final Reaction stands(Subject subject, @Nullable String unitCode, Happened at) {
        return command(new MakeItemDue(subject, matter, unitCode, at.businessDate()))
                .unlessRefused("disclosure-restricted");
    }

    /** What was taken before is looked at once more; where nothing was, there is nothing to look at. */
    final Reaction again(Subject subject, Happened at) {
        return command(new MakeItemDue(subject, matter, null, at.businessDate()))
                .unlessRefused("item-not-due", "disclosure-restricted");
    }

    /** What the public read of it goes to correction (更正): its next version is due, and goes out once the record stands again. */
    final Reaction falls(Subject subject, String reason, Happened at) {
        return command(new CorrectItem(subject, matter, reason, at.actor().id(), at.businessDate()))
                .unlessRefused(
                        "item-not-published",
                        "item-withheld",
                        "item-withdrawn",
                        "item-not-due",
                        "disclosure-restricted",
                        "project-is-classified",
                        "project-on-trial");
    }

    private Reaction designated(KeyProjectDesignated key, Happened at) {
        return command(new PlaceInScope(
                        Subject.project(key.projectCode(), key.budgetYear()),
                        matter,
                        key.criterion(),
                        at.businessDate()))
                .unlessRefused("disclosure-restricted", "project-is-classified");
    }

    private Reaction ordinary(KeyDesignationLifted key, Happened at) {
        return command(new LeaveScope(
                        Subject.project(key.projectCode(), key.budgetYear()), matter, key.reason(), at.businessDate()))
                .unlessRefused("disclosure-restricted", "project-is-classified");
    }

    private Reaction restricted(DisclosureRestricted found, Happened at) {
        return command(new WithdrawItem(
                        Subject.project(found.projectCode(), found.budgetYear()),
                        matter,
                        found.ground(),
                        null,
                        true,
                        found.reviewer(),
                        List.of(),
                        at.businessDate()))
                .unlessRefused(
                        "item-not-published",
                        "item-withheld",
                        "item-not-due",
                        "disclosure-restricted",
                        "project-is-classified");
    }

    private Reaction shown(DisclosureRestrictionLifted lifted, Happened at) {
        return placedAnew(Subject.project(lifted.projectCode(), lifted.budgetYear()), at);
    }

    /** Another unit may take part on trial (试编), or not on trial any more. */
    private Reaction transferred(ProjectTransferred project, Happened at) {
        return placedAnew(Subject.project(project.projectCode(), project.budgetYear()), at);
    }

    private Reaction placedAnew(Subject project, Happened at) {
        return command(new MakeItemDue(project, matter, null, at.businessDate()))
                .unlessRefused("item-not-due", "disclosure-restricted", "project-is-classified");
    }
}
