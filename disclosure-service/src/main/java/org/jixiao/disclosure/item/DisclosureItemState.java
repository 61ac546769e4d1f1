package org.jixiao.disclosure.item;

import java.time.LocalDate;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.disclosure.DisclosureBatchEvent.BatchReleased;
import org.jixiao.contracts.disclosure.DisclosureItemEvent;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemDue;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemPrepared;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemPublished;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemWithdrawn;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ItemWithheld;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.ReleaseApproved;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.SecrecyReviewed;
import org.jixiao.disclosure.item.DisclosureItemCommand.ApproveRelease;
import org.jixiao.disclosure.item.DisclosureItemCommand.CorrectItem;
import org.jixiao.disclosure.item.DisclosureItemCommand.LapseItem;
import org.jixiao.disclosure.item.DisclosureItemCommand.LeaveScope;
import org.jixiao.disclosure.item.DisclosureItemCommand.LoseBasis;
import org.jixiao.disclosure.item.DisclosureItemCommand.MakeItemDue;
import org.jixiao.disclosure.item.DisclosureItemCommand.OpenItem;
import org.jixiao.disclosure.item.DisclosureItemCommand.PlaceInScope;
import org.jixiao.disclosure.item.DisclosureItemCommand.PrepareItem;
import org.jixiao.disclosure.item.DisclosureItemCommand.PublishItem;
import org.jixiao.disclosure.item.DisclosureItemCommand.RecordPosting;
import org.jixiao.disclosure.item.DisclosureItemCommand.ReexamineItem;
import org.jixiao.disclosure.item.DisclosureItemCommand.ReviewSecrecy;
import org.jixiao.disclosure.item.DisclosureItemCommand.WithdrawItem;
import org.jixiao.disclosure.item.DisclosureItemCommand.WithholdItem;
import org.jixiao.platform.aggregate.Decision;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.aggregate.State;
import org.jspecify.annotations.Nullable;

/** The life of something that the public may see, as data. Every step towards the public asks again whether it may go there. */
sealed interface DisclosureItemState extends State<DisclosureItemCommand, DisclosureItemEvent, DisclosureItemState> {

    Circumstances known();

    /** The state after hearing something else. */
    DisclosureItemState knowing(Circumstances circumstances);

    /** Nothing has to be published yet, or any more; {@code before} is how it was kept back before it lapsed. */
    record Unknown(int version, @Nullable KeptUntil before, Circumstances known) implements DisclosureItemState {

        Unknown() {
            this(1, null, Circumstances.unheard());
        }

        @Override
        public DisclosureItemState knowing(Circumstances circumstances) {
            return new Unknown(version, before, circumstances);
        }

        @Override
        public Decision<DisclosureItemEvent> decide(DisclosureItemCommand command) {
            return switch (command) {
                case MakeItemDue c -> ComingDue.first(c, version, known);
                case PlaceInScope _, LeaveScope _, LoseBasis _, LapseItem _ -> Decision.nothingToDo();
                case OpenItem _,
                        PrepareItem _,
                        ReviewSecrecy _,
                        ApproveRelease _,
                        PublishItem _,
                        CorrectItem _,
                        RecordPosting _,
                        WithdrawItem _,
                        ReexamineItem _,
                        WithholdItem _ -> Decision.refuse(known.bar().orElse(Refusal.notFound("item-not-due")));
            };
        }
    }

    /** On its way to the public, until it is published or withheld. */
    sealed interface Pending extends DisclosureItemState {

        ItemDue due();

        /** How it was kept back before it was opened; null where it was not, or went out since. */
        @Nullable
        KeptUntil before();

        /** Whether a version before it is public. */
        default boolean isPublicBefore() {
            return due().version() > 1 && before() == null;
        }

        /** Whether a batch let exactly this go out. */
        boolean isNamedBy(BatchReleased batch);

        Decision<DisclosureItemEvent> prepare(PrepareItem command);

        default Decision<DisclosureItemEvent> review(ReviewSecrecy command) {
            return Decision.refuse(Refusal.conflict("item-not-prepared"));
        }

        default Decision<DisclosureItemEvent> approve(ApproveRelease command) {
            return Decision.refuse(Refusal.conflict("item-not-prepared"));
        }

        default Decision<DisclosureItemEvent> publish(PublishItem command) {
            return Decision.refuse(Refusal.conflict("item-not-prepared"));
        }

        @Override
        default Decision<DisclosureItemEvent> decide(DisclosureItemCommand command) {
            return switch (command) {
                case MakeItemDue c -> unlessBarred(ComingDue.again(c, due(), false, known()));
                case PlaceInScope c -> unlessBarred(Opening.byScope(c, due(), known()));
                case LeaveScope c -> unlessBarred(Opening.outOfScope(c, due(), known()));
                case OpenItem c -> known().towardsThePublic(() -> Opening.byDecision(c, this));
                case WithholdItem c -> Withholding.decide(c, this);
                case ReexamineItem _ -> Decision.refuse(Refusal.conflict("item-not-withheld"));
                case PrepareItem c -> known().towardsThePublic(() -> Opening.unlessOnRequest(due(), () -> prepare(c)));
                case ReviewSecrecy c -> known().towardsThePublic(() -> review(c));
                case ApproveRelease c -> known().towardsThePublic(() -> approve(c));
                case PublishItem c -> known().towardsThePublic(() -> publish(c));
                case WithdrawItem c when due().version() > 1 -> Withdrawing.withdraw(c, due(), before(), known());
                case LoseBasis c -> LostBasis.waiting(c, this);
                case LapseItem c -> Lapsing.waiting(c, this);
                case CorrectItem _, RecordPosting _, WithdrawItem _ ->
                    Decision.refuse(Refusal.conflict("item-not-published"));
            };
        }

        private Decision<DisclosureItemEvent> unlessBarred(Decision<DisclosureItemEvent> decision) {
            return known().unlessBarred(() -> decision);
        }
    }

    /** The clock runs. */
    record Due(ItemDue due, @Nullable KeptUntil before, Circumstances known) implements Pending {

        @Override
        public DisclosureItemState knowing(Circumstances circumstances) {
            return new Due(due, before, circumstances);
        }

        @Override
        public boolean isNamedBy(BatchReleased batch) {
            return false;
        }

        @Override
        public Decision<DisclosureItemEvent> prepare(PrepareItem command) {
            return Preparing.decide(command, due, known);
        }
    }

    /**
     * The public version exists; it may go out once it was reviewed and approved.
     *
     * @param review the review that cleared it; null before
     * @param approval null before it was approved
     */
    record Prepared(
            ItemDue due,
            ItemPrepared prepared,
            @Nullable SecrecyReviewed review,
            @Nullable ReleaseApproved approval,
            @Nullable KeptUntil before,
            Circumstances known)
            implements Pending {

        @Override
        public DisclosureItemState knowing(Circumstances circumstances) {
            return new Prepared(due, prepared, review, approval, before, circumstances);
        }

        @Override
        public boolean isNamedBy(BatchReleased batch) {
            return batch.items().stream()
                    .anyMatch(item -> item.subject().equals(due.subject())
                            && item.matter() == due.matter()
                            && item.contentHash().equals(prepared.contentHash()));
        }

        @Override
        public Decision<DisclosureItemEvent> approve(ApproveRelease command) {
            return Approving.decide(command, this);
        }

        @Override
        public Decision<DisclosureItemEvent> prepare(PrepareItem command) {
            return switch (Preparing.decide(command, due, known)) {
                case Decision.Accepted(var events)
                when Preparing.isSame(prepared, events.getFirst()) -> Decision.nothingToDo();
                case Decision<DisclosureItemEvent> other -> other;
            };
        }

        @Override
        public Decision<DisclosureItemEvent> review(ReviewSecrecy command) {
            return SecrecyReview.decide(command, this);
        }

        @Override
        public Decision<DisclosureItemEvent> publish(PublishItem command) {
            return Publishing.decide(command, this);
        }
    }

    /** Public, for good; {@code due} is what it was due with. */
    record Published(ItemPublished published, ItemDue due, Circumstances known) implements DisclosureItemState {

        @Override
        public DisclosureItemState knowing(Circumstances circumstances) {
            return new Published(published, due, circumstances);
        }

        @Override
        public Decision<DisclosureItemEvent> decide(DisclosureItemCommand command) {
            return switch (command) {
                case MakeItemDue c -> known.unlessBarred(() -> ComingDue.again(c, due, true, known));
                case PlaceInScope _, LeaveScope _, OpenItem _, PublishItem _ -> Decision.nothingToDo();
                case CorrectItem c -> known.towardsThePublic(() -> ComingDue.corrected(c, due, known));
                case LoseBasis c -> LostBasis.publicly(c, published.content(), due, known);
                case LapseItem c -> Lapsing.publicly(c, due, due.version() + 1, known);
                case RecordPosting c -> Posting.record(c, published);
                case WithdrawItem c -> Withdrawing.withdraw(c, due, null, known);
                case ReexamineItem _ -> Decision.refuse(Refusal.conflict("item-not-withheld"));
                case PrepareItem _, ReviewSecrecy _, ApproveRelease _, WithholdItem _ ->
                    Decision.refuse(Refusal.conflict("item-already-published"));
            };
        }
    }

    /** It was public, as last {@code due}, and is taken back until it is opened by decision once more, or looked at again. */
    record Withdrawn(ItemWithdrawn withdrawn, LocalDate reexamineOn, ItemDue due, Circumstances known)
            implements DisclosureItemState {

        @Override
        public DisclosureItemState knowing(Circumstances circumstances) {
            return new Withdrawn(withdrawn, reexamineOn, due, circumstances);
        }

        @Override
        public Decision<DisclosureItemEvent> decide(DisclosureItemCommand command) {
            return switch (command) {
                case MakeItemDue _, PlaceInScope _, LeaveScope _, LoseBasis _, LapseItem _, WithdrawItem _ ->
                    Decision.nothingToDo();
                case ReexamineItem c ->
                    known.unlessBarred(() -> Withholding.reexamine(c, withdrawn.decidedBy(), reexamineOn, known));
                case OpenItem c ->
                    known.towardsThePublic(
                            () -> Opening.anew(c, due.version() + 1, due.batchUnit(), known.record(due), known));
                case PrepareItem _,
                        ReviewSecrecy _,
                        ApproveRelease _,
                        PublishItem _,
                        CorrectItem _,
                        RecordPosting _,
                        WithholdItem _ -> Decision.refuse(Refusal.conflict("item-withdrawn"));
            };
        }
    }

    /** Not published, on a legal ground, until it ceases; it has the day on which that is looked at again, as it stands now. */
    record Withheld(ItemWithheld withheld, Circumstances known) implements DisclosureItemState {

        @Override
        public DisclosureItemState knowing(Circumstances circumstances) {
            return new Withheld(withheld, circumstances);
        }

        @Override
        public Decision<DisclosureItemEvent> decide(DisclosureItemCommand command) {
            return switch (command) {
                case MakeItemDue _, PlaceInScope _, LeaveScope _, LoseBasis _, LapseItem _ -> Decision.nothingToDo();
                case ReexamineItem c ->
                    known.unlessBarred(
                            () -> Withholding.reexamine(c, withheld.decidedBy(), withheld.reexamineOn(), known));
                case OpenItem c ->
                    known.towardsThePublic(
                            () -> Opening.anew(c, 1, withheld.batchUnit(), known.record(c.matter()), known));
                case PrepareItem _,
                        ReviewSecrecy _,
                        ApproveRelease _,
                        PublishItem _,
                        CorrectItem _,
                        RecordPosting _,
                        WithdrawItem _,
                        WithholdItem _ -> Decision.refuse(Refusal.conflict("item-withheld"));
            };
        }
    }

    @Override
    default DisclosureItemState evolve(DisclosureItemEvent event) {
        return Evolution.after(event, this);
    }

    @Override
    default DisclosureItemState heed(StoredEvent event) {
        return knowing(known().after(event));
    }
}
