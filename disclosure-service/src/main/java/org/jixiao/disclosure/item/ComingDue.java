package org.jixiao.disclosure.item;

import java.time.LocalDate;
import org.jixiao.contracts.disclosure.DisclosureAttribute;
import org.jixiao.contracts.disclosure.DisclosureItemEvent;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.CorrectionOrdered;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemDue;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemWithheld;
import org.jixiao.contracts.disclosure.PublicContent;
import org.jixiao.contracts.goals.ProjectEvent.DisclosureRestricted;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.disclosure.item.DisclosureItemCommand.CorrectItem;
import org.jixiao.disclosure.item.DisclosureItemCommand.MakeItemDue;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A record becomes an item: in its batch where the public scope holds it, after the batch as a supplementary one, outside the scope on
 * request only. A 不宜公开 one is listed as withheld, without content; a classified one never, because its content must not be here at all.
 */
final class ComingDue {

    private ComingDue() {}

    /** @param version that it will have */
    static Decision<DisclosureItemEvent> first(MakeItemDue command, int version, Circumstances known) {
        if (known.standing().classified()) {
            return Decision.refuse(Refusal.conflict("project-is-classified"));
        }
        PublicContent content = known.record(command.matter());
        String unit = command.unitCode();
        if (content == null || unit == null) {
            return Decision.refuse(Refusal.notFound("item-not-due"));
        }
        return known.byRules(command, rules -> Decision.accept(arising(command, version, content, unit, known, rules)));
    }

    private static DisclosureItemEvent arising(
            MakeItemDue command, int version, PublicContent content, String unit, Circumstances known, Rules rules) {
        String batch = Scope.batchUnit(command.subject(), unit, known.standing().unitKind());
        boolean inScope = known.isInScope(command.subject(), command.matter(), rules);
        DisclosureRestricted restriction = known.standing().restriction();
        if (restriction != null) {
            return new ItemWithheld(
                    command.subject(),
                    command.matter(),
                    Scope.withheldBy(restriction.ground()),
                    inScope,
                    batch,
                    restriction.ground(),
                    restriction.reviewer(),
                    command.on(),
                    restriction.reexamineOn());
        }
        boolean late = inScope && known.released(command.matter(), batch).isPresent();
        return new ItemDue(
                command.subject(),
                command.matter(),
                version,
                inScope ? DisclosureAttribute.ACTIVE : DisclosureAttribute.ON_REQUEST,
                batch,
                content,
                command.on(),
                late ? Scope.supplementary(command.on(), rules) : null);
    }

    /**
     * The record may have changed since. Before its publication the item takes its new content, and the place that the scope has for it
     * now; afterwards the next version is due, with a clock of its own, unless the project is on trial (试编) by now.
     *
     * @param before what the item was due with
     * @param published whether that is public
     */
    static Decision<DisclosureItemEvent> again(
            MakeItemDue command, ItemDue before, boolean published, Circumstances known) {
        PublicContent content = known.record(before);
        if (!published) {
            return waiting(command, before, content, known);
        }
        if (content.equals(before.content()) || known.standing().trial()) {
            return Decision.nothingToDo();
        }
        return known.byRules(
                command,
                rules -> Decision.accept(due(
                        before,
                        before.version() + 1,
                        content,
                        command.on(),
                        Scope.supplementary(command.on(), rules))));
    }

    private static Decision<DisclosureItemEvent> waiting(
            MakeItemDue command, ItemDue before, PublicContent content, Circumstances known) {
        ItemDue placed = known.rulesOn(command.on())
                .map(rules -> Opening.placed(before, command.on(), known, rules))
                .orElse(before);
        return content.equals(before.content()) && placed.attribute() == before.attribute()
                ? Decision.nothingToDo()
                : Decision.accept(due(placed, placed.version(), content, command.on(), placed.dueOn()));
    }

    /** What is public was found wrong although its record is right, or is to be left out in part (更正). */
    static Decision<DisclosureItemEvent> corrected(CorrectItem command, ItemDue before, Circumstances known) {
        return known.byRules(
                command,
                rules -> Decision.accept(
                        new CorrectionOrdered(
                                command.subject(),
                                command.matter(),
                                before.version(),
                                command.reason(),
                                command.decidedBy(),
                                command.on()),
                        due(
                                before,
                                before.version() + 1,
                                known.record(before),
                                command.on(),
                                Scope.supplementary(command.on(), rules))));
    }

    /** As before, with another record. */
    static ItemDue due(ItemDue before, int version, PublicContent record, LocalDate on, @Nullable LocalDate dueOn) {
        return new ItemDue(
                before.subject(), before.matter(), version, before.attribute(), before.batchUnit(), record, on, dueOn);
    }
}
