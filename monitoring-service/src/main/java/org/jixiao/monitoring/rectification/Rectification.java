package org.jixiao.monitoring.rectification;

import java.time.LocalDate;
import org.jixiao.contracts.goals.Person;
import org.jixiao.contracts.monitoring.RectificationEvent.RectificationOrdered;
import org.jixiao.contracts.monitoring.RectificationEvent.RectificationRejected;
import org.jixiao.contracts.monitoring.RectificationEvent.RectificationReported;
import org.jspecify.annotations.Nullable;

/**
 * One rectification as it stands. What was rejected, or overdue, has failed until it is accepted: from there it leads to a measure, and
 * knows no other way back, so a new report alone takes the ground from no measure.
 *
 * @param dueOn 整改期限 of now
 * @param failedAfter last day on which a report still averts a measure
 * @param report the last report; null before the first
 * @param failed it was rejected once; a report that comes later averts nothing any more
 */
public record Rectification(
        RectificationOrdered ordered,
        Standing standing,
        LocalDate dueOn,
        LocalDate failedAfter,
        @Nullable RectificationReported report,
        boolean failed) {

    /** Where it stands. */
    public enum Standing {
        /** 整改中. */
        ORDERED,
        /** 已反馈, 待验收. */
        REPORTED,
        /** 已销号. */
        ACCEPTED,
        /** 验收不通过, 继续整改. */
        REJECTED
    }

    static Rectification of(RectificationOrdered ordered) {
        return new Rectification(ordered, Standing.ORDERED, ordered.dueOn(), ordered.failedAfter(), null, false);
    }

    Rectification reported(RectificationReported event) {
        return new Rectification(ordered, Standing.REPORTED, dueOn, failedAfter, event, failed);
    }

    Rectification accepted() {
        return new Rectification(ordered, Standing.ACCEPTED, dueOn, failedAfter, report, failed);
    }

    Rectification rejected(RectificationRejected event) {
        return new Rectification(ordered, Standing.REJECTED, event.dueOn(), event.failedAfter(), report, true);
    }

    boolean isReportedBy(String staffId) {
        Person author = report == null ? null : report.reportedBy();
        return author != null && author.staffId().equals(staffId);
    }

    /** 整改未通过, or so late that it counts as such, which may lead to 调减 or 收回. */
    public boolean hasFailed(LocalDate on) {
        return isRejectedOrLate(failedAfter, on);
    }

    /** 整改未通过或逾期, which may lead to 停止 while the money is held: there a day is late already. */
    public boolean isRejectedOrOverdue(LocalDate on) {
        return isRejectedOrLate(dueOn, on);
    }

    private boolean isRejectedOrLate(LocalDate lastDay, LocalDate on) {
        return isRejectedOrLate(standing, failed, report == null ? null : report.reportedOn(), lastDay, on);
    }

    /**
     * The same of what is known of one.
     *
     * @param rejected at least once
     * @param reportedOn the day of the last report; null before the first
     */
    public static boolean isRejectedOrLate(
            Standing standing, boolean rejected, @Nullable LocalDate reportedOn, LocalDate lastDay, LocalDate on) {
        if (standing == Standing.ACCEPTED) {
            return false;
        }
        boolean reportedInTime = reportedOn != null && !reportedOn.isAfter(lastDay);
        return rejected || (!reportedInTime && on.isAfter(lastDay));
    }
}
