package org.jixiao.disclosure.item;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.SecrecyReviewed;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.disclosure.Redaction;
import org.jixiao.contracts.goals.LegalGround;
import org.jixiao.platform.aggregate.Command;
import org.jspecify.annotations.Nullable;

/** What can be asked of something that the public may see. */
public sealed interface DisclosureItemCommand extends Command {

    Matter matter();

    /** The day on which it is asked for. */
    LocalDate on();

    @Override
    default String part() {
        return Matters.partOf(matter());
    }

    /**
     * Take a record for publication as it stands now, or anew where it changed.
     *
     * @param unitCode the unit that it belongs to; null where a record was taken before
     */
    record MakeItemDue(
            Subject subject, Matter matter, @Nullable String unitCode, LocalDate on) implements DisclosureItemCommand {}

    /**
     * The project was designated as a key one: what was open on request only may have come into the public scope.
     *
     * @param criterion why it is a key project
     */
    record PlaceInScope(Subject subject, Matter matter, String criterion, LocalDate on)
            implements DisclosureItemCommand {}

    /**
     * The project is a key one no longer: what still waits in its batch may be open on request only again.
     *
     * @param reason why it is no longer
     */
    record LeaveScope(Subject subject, Matter matter, String reason, LocalDate on) implements DisclosureItemCommand {}

    /** Publish of one's own accord what was open on request only, or withheld on a ground that ceased (依申请公开转主动公开). */
    record OpenItem(Subject subject, Matter matter, String reason, String decidedBy, LocalDate on)
            implements DisclosureItemCommand {}

    /**
     * Make the public version.
     *
     * @param publisher 发布机关
     * @param documentNumber 文号 of the paper that it is issued with; null where there is none
     * @param note 更正说明, which the public reads; null for the first version
     * @param redactions what of the record it leaves out
     * @param preparedBy staff id
     * @param keptBack what may stand in no text of it, nor be had from it by subtraction
     */
    record PrepareItem(
            Subject subject,
            Matter matter,
            String publisher,
            @Nullable String documentNumber,
            @Nullable String note,
            List<Redaction> redactions,
            String preparedBy,
            KeptBack keptBack,
            LocalDate on)
            implements DisclosureItemCommand {

        @Override
        public Command wish() {
            return new PrepareItem(
                    subject, matter, publisher, documentNumber, note, redactions, preparedBy, KeptBack.nothing(), on);
        }
    }

    /**
     * Review the public version before release (公开审查).
     *
     * @param contentHash hash of what the reviewer has read
     * @param ground why it must not be published; null if it may
     * @param reviewer staff id
     */
    record ReviewSecrecy(
            Subject subject,
            Matter matter,
            String contentHash,
            SecrecyReviewed.Outcome outcome,
            @Nullable LegalGround ground,
            String reviewer,
            LocalDate on)
            implements DisclosureItemCommand {}

    /**
     * Let the reviewed version go out (签发).
     *
     * @param contentHash hash of what the leader has read
     * @param approver staff id
     */
    record ApproveRelease(Subject subject, Matter matter, String contentHash, String approver, LocalDate on)
            implements DisclosureItemCommand {}

    /** Publish once more what is public, although its record did not change (更正). */
    record CorrectItem(Subject subject, Matter matter, String reason, String decidedBy, LocalDate on)
            implements DisclosureItemCommand {}

    /**
     * What it rests on is looked at again, or is public no longer: where the public reads something of that here, it goes to correction
     * (更正), or is withdrawn with it.
     *
     * @param ground why what it rests on is public no longer; null where it is looked at again
     * @param reason of the correction; of a withdrawal what the public reads
     * @param emergency nothing is said of the withdrawal
     * @param decidedBy staff id
     */
    record LoseBasis(
            Subject subject,
            Matter matter,
            @Nullable LegalGround ground,
            String reason,
            boolean emergency,
            String decidedBy,
            LocalDate on)
            implements DisclosureItemCommand {}

    /**
     * Its record does not stand any more: it is public in no version, and nothing is due until its record is made anew.
     *
     * @param note what the public reads instead; null in an emergency
     * @param decidedBy who found it
     */
    record LapseItem(
            Subject subject,
            Matter matter,
            LegalGround ground,
            @Nullable String note,
            boolean emergency,
            String decidedBy,
            LocalDate on)
            implements DisclosureItemCommand {}

    /**
     * Record where else the published version stands.
     *
     * @param version the version that stands there
     * @param receipt number or name of the paper that shows it
     */
    record RecordPosting(
            Subject subject,
            Matter matter,
            int version,
            String venue,
            String address,
            String receipt,
            LocalDate postedOn,
            String recordedBy,
            LocalDate on)
            implements DisclosureItemCommand {}

    /**
     * Take back what is public, in every version (撤回).
     *
     * @param note what the public reads instead; null in an emergency, when nothing is said
     * @param emergency at once, because of a leak or of a finding of 不宜公开
     * @param withheld what the note may not name
     */
    record WithdrawItem(
            Subject subject,
            Matter matter,
            LegalGround ground,
            @Nullable String note,
            boolean emergency,
            String decidedBy,
            List<WithheldSubject> withheld,
            LocalDate on)
            implements DisclosureItemCommand {

        @Override
        public Command wish() {
            return new WithdrawItem(subject, matter, ground, note, emergency, decidedBy, List.of(), on);
        }
    }

    /**
     * Publish the reviewed version, under the number that its series gave it.
     *
     * @param keptBack what may stand in no text of it, nor be had from it by subtraction, whatever was so when it was prepared
     */
    record PublishItem(Subject subject, Matter matter, KeptBack keptBack, LocalDate on)
            implements DisclosureItemCommand {

        @Override
        public Command wish() {
            return new PublishItem(subject, matter, KeptBack.nothing(), on);
        }
    }

    /** Do not publish it, on a legal ground. */
    record WithholdItem(Subject subject, Matter matter, LegalGround ground, String decidedBy, LocalDate on)
            implements DisclosureItemCommand {}

    /** Look at what is withheld again, and find that the ground still stands (定期评估审查, 政府信息公开条例 art. 18). */
    record ReexamineItem(Subject subject, Matter matter, String reason, String reviewer, LocalDate on)
            implements DisclosureItemCommand {}
}
