package org.jixiao.disclosure.item;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.jixiao.contracts.disclosure.DisclosureAttribute;
import org.jixiao.contracts.disclosure.DisclosureItemEvent;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemDue;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemOpened;
import org.jixiao.contracts.disclosure.PublicContent;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.disclosure.item.DisclosureItemCommand.LeaveScope;
import org.jixiao.disclosure.item.DisclosureItemCommand.OpenItem;
import org.jixiao.disclosure.item.DisclosureItemCommand.PlaceInScope;
import org.jixiao.disclosure.item.DisclosureItemState.Pending;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/** 依申请公开转主动公开: by decision with a clock of its own, by the designation as a key project into the batch that still waits. */
final class Opening {

    private Opening() {}

    static Decision<DisclosureItemEvent> byDecision(OpenItem command, Pending item) {
        return item.due().attribute() == DisclosureAttribute.ACTIVE && !isLeftBehind(item)
                ? Decision.nothingToDo()
                : anew(
                        command,
                        item.due().version(),
                        item.due().batchUnit(),
                        item.known().record(item.due()),
                        item.known());
    }

    /**
     * The record as it stands now becomes an ordinary item, after a withdrawal as the next version; for example because the ground ceased
     * (periodic re-examination, 政府信息公开条例 art. 18).
     */
    static Decision<DisclosureItemEvent> anew(
            OpenItem command,
            int version,
            @Nullable String batchUnit,
            @Nullable PublicContent content,
            Circumstances known) {
        if (content == null) {
            return Decision.refuse(Refusal.notFound("item-not-due"));
        }
        return known.byRules(
                command,
                rules -> Decision.accept(
                        opened(command, rules),
                        new ItemDue(
                                command.subject(),
                                command.matter(),
                                version,
                                DisclosureAttribute.ACTIVE,
                                batchUnit,
                                content,
                                command.on(),
                                Scope.supplementary(command.on(), rules))));
    }

    /**
     * Its batch went out without it, for example because it was barred then, or with a text that it has no longer: it needs a clock of its
     * own.
     */
    private static boolean isLeftBehind(Pending item) {
        ItemDue due = item.due();
        return due.dueOn() == null
                && item.known()
                        .released(due.matter(), due.batchUnit())
                        .filter(batch -> !item.isNamedBy(batch))
                        .isPresent();
    }

    static Decision<DisclosureItemEvent> unlessOnRequest(
            ItemDue due, Supplier<Decision<DisclosureItemEvent>> decision) {
        return due.attribute() == DisclosureAttribute.ACTIVE
                ? decision.get()
                : Decision.refuse(Refusal.conflict("item-open-on-request-only"));
    }

    static Decision<DisclosureItemEvent> byScope(PlaceInScope command, ItemDue due, Circumstances known) {
        Rules rules = known.rulesOn(command.on()).orElse(null);
        if (rules == null || due.attribute() == DisclosureAttribute.ACTIVE) {
            return Decision.nothingToDo();
        }
        ItemDue placed = placed(due, command.on(), known, rules);
        return placed.attribute() == due.attribute()
                ? Decision.nothingToDo()
                : Decision.accept(new ItemOpened(
                        command.subject(), command.matter(), command.criterion(), null, command.on(), placed.dueOn()));
    }

    /** The designation was lifted. What was opened by decision, or waits in a batch that is out, stays with the public. */
    static Decision<DisclosureItemEvent> outOfScope(LeaveScope command, ItemDue due, Circumstances known) {
        Rules rules = known.rulesOn(command.on()).orElse(null);
        if (rules == null || due.attribute() != DisclosureAttribute.ACTIVE) {
            return Decision.nothingToDo();
        }
        ItemDue placed = placed(due, command.on(), known, rules);
        return placed.attribute() == due.attribute() ? Decision.nothingToDo() : Decision.accept(placed);
    }

    /** What is due, where the scope has it now: on request only where it waits in a batch that does not hold it any more. */
    static ItemDue placed(ItemDue due, LocalDate on, Circumstances known, Rules rules) {
        boolean inScope = known.isInScope(due.subject(), due.matter(), rules);
        boolean released = known.released(due.matter(), due.batchUnit()).isPresent();
        if (due.attribute() != DisclosureAttribute.ACTIVE) {
            return inScope
                    ? as(DisclosureAttribute.ACTIVE, due, on, released ? Scope.supplementary(on, rules) : null)
                    : due;
        }
        boolean waits = due.version() == 1 && due.dueOn() == null && !released;
        return waits && !inScope ? as(DisclosureAttribute.ON_REQUEST, due, on, null) : due;
    }

    private static ItemDue as(DisclosureAttribute attribute, ItemDue due, LocalDate on, @Nullable LocalDate dueOn) {
        return new ItemDue(
                due.subject(), due.matter(), due.version(), attribute, due.batchUnit(), due.content(), on, dueOn);
    }

    /** What is due, once it was opened. */
    static ItemDue active(ItemDue due, ItemOpened opened) {
        return as(DisclosureAttribute.ACTIVE, due, due.recordedOn(), opened.dueOn());
    }

    private static ItemOpened opened(OpenItem command, Rules rules) {
        return new ItemOpened(
                command.subject(),
                command.matter(),
                command.reason(),
                command.decidedBy(),
                command.on(),
                Scope.supplementary(command.on(), rules));
    }
}
