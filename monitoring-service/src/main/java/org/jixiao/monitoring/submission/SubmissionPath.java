package org.jixiao.monitoring.submission;

import org.jixiao.contracts.Subject;

/** The address of what monitoring submits: the tracking report of a year. */
public final class SubmissionPath {

    public static final String ALL = "/api/monitoring/submissions";

    public static final String ONE = ALL + "/{year}";

    private static final String TRACKING = "tracking";

    private SubmissionPath() {}

    /** What a year's submission is known by. */
    public static Subject subject(int budgetYear) {
        return new Subject(Subject.SUBMISSION, TRACKING, budgetYear);
    }
}
