package org.jixiao.disclosure.item;

import java.time.LocalDate;
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
        if (item.due().attribute() == DisclosureAttribute.ACTIVE && !isLeftBehind(item)) {
            return Decision.nothingToDo();
        }
        return item.known()
                .rulesOn(command.on())
                .<Decision<DisclosureItemEvent>>map(rules -> Decision.accept(opened(command, rules)))
                .orElseGet(() -> Decision.refuse(noRulebook(command.subject().budgetYear())));
    }

    /**
     * The ground ceased (periodic re-examination, 政府信息公开条例 art. 18): the record as it stands now becomes an ordinary item, after a
     * withdrawal as the next version.
     */
    static Decision<DisclosureItemEvent> anew(
            OpenItem command, int version, @Nullable String batchUnit, Circumstances known) {
        PublicContent content = known.record(command.matter());
        if (content == null) {
            return Decision.refuse(Refusal.notFound("item-not-due"));
        }
        return known.rulesOn(command.on())
                .<Decision<DisclosureItemEvent>>map(rules -> Decision.accept(
                        opened(command, rules),
                        new ItemDue(
                                command.subject(),
                                command.matter(),
                                version,
                                DisclosureAttribute.ACTIVE,
                                batchUnit,
                                content,
                                command.on(),
                                Scope.supplementary(command.on(), rules))))
                .orElseGet(() -> Decision.refuse(noRulebook(command.subject().budgetYear())));
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

    static Decision<DisclosureItemEvent> byScope(PlaceInScope command, ItemDue due, Circumstances known) {
        Rules rules = known.rulesOn(command.on()).orElse(null);
        if (rules == null || due.attribute() == DisclosureAttribute.ACTIVE) {
            return Decision.nothingToDo();
        }
        if (!Scope.includes(command.subject(), command.matter(), known.key(), rules)) {
            return Decision.nothingToDo();
        }
        LocalDate dueOn = known.released(command.matter(), due.batchUnit()).isPresent()
                ? Scope.supplementary(command.on(), rules)
                : null;
        return Decision.accept(
                new ItemOpened(command.subject(), command.matter(), command.criterion(), null, command.on(), dueOn));
    }

    /** The designation was lifted. What was opened by decision, or waits in a batch that is out, stays with the public. */
    static Decision<DisclosureItemEvent> outOfScope(LeaveScope command, ItemDue due, Circumstances known) {
        Rules rules = known.rulesOn(command.on()).orElse(null);
        boolean waits = due.version() == 1
                && due.dueOn() == null
                && due.attribute() == DisclosureAttribute.ACTIVE
                && known.released(command.matter(), due.batchUnit()).isEmpty();
        return rules == null || !waits || Scope.includes(command.subject(), command.matter(), known.key(), rules)
                ? Decision.nothingToDo()
                : Decision.accept(new ItemDue(
                        due.subject(),
                        due.matter(),
                        due.version(),
                        DisclosureAttribute.ON_REQUEST,
                        due.batchUnit(),
                        due.content(),
                        command.on(),
                        null));
    }

    /** What is due, once it was opened. */
    static ItemDue active(ItemDue due, ItemOpened opened) {
        return new ItemDue(
                due.subject(),
                due.matter(),
                due.version(),
                DisclosureAttribute.ACTIVE,
                due.batchUnit(),
                due.content(),
                due.recordedOn(),
                opened.dueOn());
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

    private static Refusal noRulebook(int budgetYear) {
        return Refusal.conflict("rulebook-not-published").with("budgetYear", budgetYear);
    }
}
