package org.jixiao.contracts.disclosure;

import java.time.LocalDate;
import org.jixiao.contracts.Published;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.goals.LegalGround;
import org.jspecify.annotations.Nullable;

/** Everything that can happen to one thing that a project has to publish (公开事项) in one budget year. */
public sealed interface DisclosureItemEvent extends StoredEvent {

    String projectCode();

    int budgetYear();

    Matter matter();

    /**
     * The legal clock started.
     *
     * @param content what will be published, as it stands in the record
     * @param recordedOn the day from which the law counts
     * @param dueOn the last lawful day
     */
    record ItemDue(
            String projectCode,
            int budgetYear,
            Matter matter,
            PublicContent content,
            LocalDate recordedOn,
            LocalDate dueOn)
            implements DisclosureItemEvent {}

    /**
     * The public version was made and can be reviewed.
     *
     * @param version counts from 1; the public address ends with it
     * @param publisher 发布机关
     * @param preparedBy staff id
     * @param contentHash SHA-256 of the canonical JSON of the content
     */
    record ItemPrepared(
            String projectCode,
            int budgetYear,
            Matter matter,
            int version,
            String publisher,
            String preparedBy,
            String contentHash)
            implements DisclosureItemEvent {}

    /**
     * The public version was reviewed before release (公开审查).
     *
     * @param contentHash hash of exactly what was reviewed
     * @param ground why it must not be published; null if it may
     * @param reviewer staff id of the person who answers for it
     */
    record SecrecyReviewed(
            String projectCode,
            int budgetYear,
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
     * The item is not published while its ground stands. It is listed internally, with the ground and without content.
     *
     * @param decidedBy staff id of the person who answers for it
     */
    record ItemWithheld(
            String projectCode,
            int budgetYear,
            Matter matter,
            LegalGround ground,
            String decidedBy,
            LocalDate withheldOn)
            implements DisclosureItemEvent {}

    /**
     * The item became public, for good and at an address of its own.
     *
     * @param itemId the address within the portal
     * @param indexNumber 索取号
     * @param publisher 发布机关
     * @param content exactly what the public sees
     * @param contentHash SHA-256 of the canonical JSON of the content
     * @param dueOn the last lawful day
     */
    @Published
    record ItemPublished(
            String projectCode,
            int budgetYear,
            Matter matter,
            String itemId,
            int version,
            String indexNumber,
            String publisher,
            PublicContent content,
            String contentHash,
            LocalDate publishedOn,
            LocalDate dueOn)
            implements DisclosureItemEvent {}
}
