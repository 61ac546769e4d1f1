package org.jixiao.disclosure.item;

import java.time.LocalDate;
import org.jixiao.contracts.Subject;
import org.jixiao.contracts.disclosure.DisclosureItemEvent.SecrecyReviewed;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.contracts.disclosure.PublicContent;
import org.jixiao.contracts.goals.LegalGround;
import org.jixiao.platform.aggregate.Command;
import org.jspecify.annotations.Nullable;

/** What can be asked of something that has to be published. */
public sealed interface DisclosureItemCommand extends Command {

    String projectCode();

    int budgetYear();

    Matter matter();

    @Override
    default Subject subject() {
        return Subject.project(projectCode(), budgetYear());
    }

    @Override
    default String part() {
        return Matters.partOf(matter());
    }

    /** Start the legal clock for a record that was made. */
    record MakeItemDue(PublicContent content, LocalDate on) implements DisclosureItemCommand {

        @Override
        public String projectCode() {
            return content.projectCode();
        }

        @Override
        public int budgetYear() {
            return content.budgetYear();
        }

        @Override
        public Matter matter() {
            return content.matter();
        }
    }

    /**
     * Make the public version.
     *
     * @param publisher 发布机关
     * @param preparedBy staff id
     */
    record PrepareItem(String projectCode, int budgetYear, Matter matter, String publisher, String preparedBy)
            implements DisclosureItemCommand {}

    /**
     * Review the public version before release (公开审查).
     *
     * @param contentHash hash of what the reviewer has read
     * @param ground why it must not be published; null if it may
     * @param reviewer staff id
     */
    record ReviewSecrecy(
            String projectCode,
            int budgetYear,
            Matter matter,
            String contentHash,
            SecrecyReviewed.Outcome outcome,
            @Nullable LegalGround ground,
            String reviewer,
            LocalDate on)
            implements DisclosureItemCommand {}

    /**
     * Publish the reviewed version.
     *
     * @param indexNumber 索取号
     */
    record PublishItem(String projectCode, int budgetYear, Matter matter, String indexNumber, LocalDate on)
            implements DisclosureItemCommand {}

    /** Do not publish it, on a legal ground. */
    record WithholdItem(
            String projectCode, int budgetYear, Matter matter, LegalGround ground, String decidedBy, LocalDate on)
            implements DisclosureItemCommand {}
}
