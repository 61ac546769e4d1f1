package org.jixiao.disclosure.item;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.DisclosureBatchEvent.BatchReleased;
import org.jixiao.contracts.disclosure.DisclosureItemEvent;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemDue;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemPublished;
import org.jixiao.contracts.disclosure.PublicContent;
import org.jixiao.contracts.goals.Rules;
import org.jixiao.disclosure.item.DisclosureItemCommand.PublishItem;
import org.jixiao.disclosure.item.DisclosureItemState.Prepared;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/** What was reviewed goes out under its hash and an index number; what waits in a batch only with all of it. */
final class Publishing {

    private Publishing() {}

    static Decision<DisclosureItemEvent> decide(PublishItem command, Prepared state) {
        List<Refusal> objections = new ArrayList<>();
        LocalDate dueOn = dueOn(state);
        PublicContent edition = state.prepared().content();
        objections.addAll(Leaks.in(state.prepared().paper(), command.keptBack().subjects()));
        state.known().rulesOn(command.on()).ifPresent(rules -> objections.addAll(money(command, state, rules)));
        if (!state.known().visible(edition, state.due()).equals(edition)) {
            objections.add(Refusal.conflict("result-kept-back-meanwhile"));
        }
        if (state.review() == null) {
            objections.add(Refusal.conflict("secrecy-not-reviewed"));
        }
        if (state.approval() == null) {
            objections.add(Refusal.conflict("release-not-approved"));
        }
        if (state.known().isReexamined(command.matter())) {
            objections.add(Refusal.conflict("record-reexamined"));
        }
        if (!state.known().record(state.due()).equals(state.due().content())
                || !command.keptBack().shown().containsAll(Overviews.counted(edition))) {
            objections.add(Refusal.conflict("record-changed"));
        }
        String number =
                state.known().indexNumber(command.subject(), command.matter()).orElse(null);
        if (dueOn == null) {
            objections.add(Refusal.conflict("batch-not-released"));
        } else if (number == null) {
            objections.add(Refusal.conflict("index-number-not-given"));
        }
        return objections.isEmpty() && dueOn != null && number != null
                ? Decision.accept(published(command, state, number, dueOn))
                : Decision.refuse(objections);
    }

    /** What was withheld, and what went out, since it was prepared. */
    private static List<Refusal> money(PublishItem command, Prepared state, Rules rules) {
        PublicContent edition = state.prepared().content();
        Remainders sums = Remainders.in(
                command.matter(), command.keptBack(), rules.disclosure().remainder());
        List<Refusal> objections = new ArrayList<>(
                OwnMoney.namedIn(edition, state.known().record(state.due()), command.keptBack(), rules));
        if (!PublicEdition.money(edition).isEmpty() && sums.tellByMoneyOf(command.subject())) {
            objections.add(Refusal.conflict("money-tells-what-is-withheld"));
        }
        List<Subject> telling = sums.tellingAfterPublicationOf(command.subject());
        if (!telling.isEmpty()) {
            objections.add(Refusal.conflict("public-money-tells-what-is-withheld")
                    .with("wholes", telling.stream().map(Subject::toString).collect(Collectors.joining(", "))));
        }
        return objections;
    }

    /** By its own clock, or by that of its batch once it went out; null while the batch waits. */
    private static @Nullable LocalDate dueOn(Prepared state) {
        ItemDue due = state.due();
        LocalDate own = due.dueOn();
        return own != null ? own : batch(state).map(BatchReleased::dueOn).orElse(null);
    }

    /** The batch that went out with exactly this; empty where it waits, or has a clock of its own. */
    private static Optional<BatchReleased> batch(Prepared state) {
        ItemDue due = state.due();
        return due.dueOn() == null
                ? state.known().released(due.matter(), due.batchUnit()).filter(state::isNamedBy)
                : Optional.empty();
    }

    private static ItemPublished published(PublishItem command, Prepared state, String number, LocalDate dueOn) {
        return new ItemPublished(
                command.subject(),
                command.matter(),
                Matters.itemId(command.subject(), command.matter()),
                state.prepared().version(),
                number,
                state.prepared().publisher(),
                state.prepared().documentNumber(),
                state.prepared().note(),
                state.prepared().content(),
                state.prepared().contentHash(),
                command.on(),
                dueOn);
    }
}
