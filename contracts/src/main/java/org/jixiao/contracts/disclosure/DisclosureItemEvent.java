package org.jixiao.contracts.disclosure;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.contracts.Published;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.goals.LegalGround;
import org.jspecify.annotations.Nullable;

/** Everything that can happen to one thing of a project, a policy, a unit or the department that the public may see (公开事项). */
public sealed interface DisclosureItemEvent extends StoredEvent {

    Subject subject();

    Matter matter();

    /**
     * A record was made or changed that the public may see.
     *
     * @param version the version that will be published, counts from 1
     * @param attribute whether it is published of its own accord, or on request only
     * @param batchUnit the unit in whose batch it waits; null for the department's
     * @param content what will be published, as it stands in the record
     * @param recordedOn the day of the record
     * @param dueOn the last lawful day of a supplementary item; null where the clock is its batch's, or there is none
     */
    record ItemDue(
            Subject subject,
            Matter matter,
            int version,
            DisclosureAttribute attribute,
            @Nullable String batchUnit,
            PublicContent content,
            LocalDate recordedOn,
            @Nullable LocalDate dueOn)
            implements DisclosureItemEvent {}

    /**
     * What was open on request only, or withheld, is published of its own accord from now on (依申请公开转主动公开).
     *
     * @param decidedBy staff id; null where it followed from the designation as a key project
     * @param dueOn the last lawful day; null where the clock is its batch's
     */
    record ItemOpened(
            Subject subject,
            Matter matter,
            String reason,
            @Nullable String decidedBy,
            LocalDate openedOn,
            @Nullable LocalDate dueOn)
            implements DisclosureItemEvent {}

    /**
     * The public version was made and can be reviewed.
     *
     * @param version counts from 1; the public address ends with it
     * @param publisher 发布机关
     * @param documentNumber 文号 of the paper that it is issued with; null where there is none
     * @param preparedBy staff id, who also answers for the redactions
     * @param note 更正说明, why there is another version; null for the first
     * @param content what the public will see of the record
     * @param redactions what of the record is not in it
     * @param contentHash SHA-256 of the canonical JSON of the {@link PublicPaper} that these make
     */
    record ItemPrepared(
            Subject subject,
            Matter matter,
            int version,
            String publisher,
            @Nullable String documentNumber,
            @Nullable String note,
            String preparedBy,
            PublicContent content,
            List<Redaction> redactions,
            String contentHash)
            implements DisclosureItemEvent {

        /** Exactly what is reviewed, approved and published. */
        public PublicPaper paper() {
            return new PublicPaper(publisher, documentNumber, note, content);
        }
    }

    /**
     * The public version was reviewed before release (公开审查).
     *
     * @param contentHash hash of exactly what was reviewed
     * @param ground why it must not be published; null if it may
     * @param reviewer staff id of the person who answers for it
     */
    record SecrecyReviewed(
            Subject subject,
            Matter matter,
            String contentHash,
            Outcome outcome,
            @Nullable LegalGround ground,
            String reviewer,
            LocalDate reviewedOn)
            implements DisclosureItemEvent {

        /** What the review found. */
        public enum Outcome {
            /** 可以公开. */
            MAY_BE_PUBLISHED,
            /** 不得公开. */
            MUST_BE_WITHHELD
        }
    }

    /**
     * The version that was cleared may go out (签发). Without it nothing does.
     *
     * @param contentHash hash of exactly what was approved
     * @param approver staff id of the leader who answers for it
     */
    record ReleaseApproved(Subject subject, Matter matter, String contentHash, String approver, LocalDate approvedOn)
            implements DisclosureItemEvent {}

    /**
     * What is public has to be published once more, although its record did not change (更正).
     *
     * @param version the version that is public
     * @param decidedBy staff id
     */
    record CorrectionOrdered(
            Subject subject, Matter matter, int version, String reason, String decidedBy, LocalDate decidedOn)
            implements DisclosureItemEvent {}

    /**
     * Where else a published version stands, with the receipt of that venue (公开渠道), for example 「中国上海」.
     *
     * @param address where it can be read there
     * @param receipt number or name of the paper that shows it
     * @param recordedBy staff id
     */
    record ItemPosted(
            Subject subject,
            Matter matter,
            int version,
            String venue,
            String address,
            String receipt,
            LocalDate postedOn,
            String recordedBy)
            implements DisclosureItemEvent {}

    /**
     * What was public is so no longer, in none of its versions (撤回). Its address says so from then on.
     *
     * @param itemId the address within the portal
     * @param note what the public reads instead; null after an emergency, when nothing is said
     * @param emergency it was withdrawn at once, because of a leak or because its project was found 不宜公开
     * @param decidedBy staff id of the person who answers for it
     * @param reexamineOn day on which it is looked at again (定期评估审查, 政府信息公开条例 art. 18)
     */
    @Published
    record ItemWithdrawn(
            Subject subject,
            Matter matter,
            String itemId,
            LegalGround ground,
            @Nullable String note,
            boolean emergency,
            String decidedBy,
            LocalDate withdrawnOn,
            LocalDate reexamineOn)
            implements DisclosureItemEvent {}

    /**
     * What was to be published is there no longer, and nothing is due until its record is made anew.
     *
     * @param version the one that will be due then
     */
    record ItemLapsed(Subject subject, Matter matter, int version, LocalDate lapsedOn) implements DisclosureItemEvent {}

    /**
     * The item is not published while its ground stands. It is listed internally, with the ground and without content.
     *
     * @param attribute on request only, or not at all
     * @param inScope whether it would have to be published if the ground were not
     * @param batchUnit the unit in whose batch it is listed as left out; null for the department's
     * @param decidedBy staff id of the person who answers for it
     * @param reexamineOn day on which it is looked at again (定期评估审查, 政府信息公开条例 art. 18)
     */
    record ItemWithheld(
            Subject subject,
            Matter matter,
            DisclosureAttribute attribute,
            boolean inScope,
            @Nullable String batchUnit,
            LegalGround ground,
            String decidedBy,
            LocalDate withheldOn,
            LocalDate reexamineOn)
            implements DisclosureItemEvent {}

    /**
     * What is withheld, or was taken back, was looked at again, and the ground still stands.
     *
     * @param reason why it does
     * @param reviewer staff id of the person who answers for it
     * @param reexamineOn day on which it is looked at once more
     */
    record ItemReexamined(
            Subject subject,
            Matter matter,
            String reason,
            String reviewer,
            LocalDate reexaminedOn,
            LocalDate reexamineOn)
            implements DisclosureItemEvent {}

    /**
     * The item became public, for good and at an address of its own.
     *
     * @param itemId the address within the portal
     * @param indexNumber 索取号
     * @param publisher 发布机关
     * @param documentNumber 文号 of the paper that it is issued with; null where there is none
     * @param note 更正说明, why there is another version; null for the first
     * @param content what the public sees of the record
     * @param contentHash SHA-256 of the canonical JSON of the {@link PublicPaper} that these make
     * @param dueOn the last lawful day
     */
    @Published
    record ItemPublished(
            Subject subject,
            Matter matter,
            String itemId,
            int version,
            String indexNumber,
            String publisher,
            @Nullable String documentNumber,
            @Nullable String note,
            PublicContent content,
            String contentHash,
            LocalDate publishedOn,
            LocalDate dueOn)
            implements DisclosureItemEvent {

        /** Exactly what the public sees. */
        public PublicPaper paper() {
            return new PublicPaper(publisher, documentNumber, note, content);
        }
    }
}
