package org.jixiao.disclosure.term;

import java.util.List;
import java.util.stream.Stream;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.disclosure.DisclosureItemEvent;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemDue;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemOpened;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemPublished;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemWithdrawn;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemWithheld;
import org.jixiao.contracts.disclosure.DisclosureTermEvent;
import org.jixiao.contracts.disclosure.DisclosureTermEvent.PublicationOverdue;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.goals.ProjectEvent.ClassifiedProjectRegistered;
import org.jixiao.contracts.goals.ProjectEvent.DisclosureRestricted;
import org.jixiao.contracts.goals.ProjectEvent.DisclosureRestrictionLifted;
import org.jixiao.disclosure.term.DisclosureTermCommand.NoteOverdue;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.State;

/**
 * A term that passed is noted once for each version. Of what is withheld on a legal ground there is no term.
 *
 * @param barred the project is 涉密 or 不宜公开
 * @param published what is public
 * @param withheld matters that are withheld or withdrawn
 */
record DisclosureTermState(
        boolean barred, List<ItemPublished> published, List<Matter> withheld, List<PublicationOverdue> noted)
        implements State<DisclosureTermCommand, DisclosureTermEvent, DisclosureTermState> {

    static DisclosureTermState unheard() {
        return new DisclosureTermState(false, List.of(), List.of(), List.of());
    }

    @Override
    public Decision<DisclosureTermEvent> decide(DisclosureTermCommand command) {
        return switch (command) {
            case NoteOverdue note ->
                isOverdue(note)
                        ? Decision.accept(new PublicationOverdue(
                                note.subject(), note.matter(), note.version(), note.dueOn(), note.on()))
                        : Decision.nothingToDo();
        };
    }

    private boolean isOverdue(NoteOverdue note) {
        return note.on().isAfter(note.dueOn())
                && !barred
                && !withheld.contains(note.matter())
                && published.stream().noneMatch(one -> one.matter() == note.matter() && one.version() >= note.version())
                && noted.stream().noneMatch(one -> one.matter() == note.matter() && one.version() == note.version());
    }

    @Override
    public DisclosureTermState evolve(DisclosureTermEvent event) {
        return switch (event) {
            case PublicationOverdue overdue ->
                new DisclosureTermState(barred, published, withheld, and(noted, overdue));
        };
    }

    @Override
    public DisclosureTermState heed(StoredEvent event) {
        return switch (event) {
            case ClassifiedProjectRegistered _, DisclosureRestricted _ -> barred(true);
            case DisclosureRestrictionLifted _ -> barred(false);
            case ItemPublished one -> new DisclosureTermState(barred, and(published, one), withheld, noted);
            case ItemWithheld item -> withheld(item, true);
            case ItemWithdrawn item -> withheld(item, true);
            case ItemDue item -> withheld(item, false);
            case ItemOpened item -> withheld(item, false);
            default -> this;
        };
    }

    private DisclosureTermState barred(boolean now) {
        return new DisclosureTermState(now, published, withheld, noted);
    }

    private DisclosureTermState withheld(DisclosureItemEvent item, boolean now) {
        List<Matter> others =
                withheld.stream().filter(one -> one != item.matter()).toList();
        return new DisclosureTermState(barred, published, now ? and(others, item.matter()) : others, noted);
    }

    private static <T> List<T> and(List<T> before, T another) {
        return Stream.concat(before.stream(), Stream.of(another)).toList();
    }
}
