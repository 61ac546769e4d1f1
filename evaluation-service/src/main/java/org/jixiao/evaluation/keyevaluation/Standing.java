package org.jixiao.evaluation.keyevaluation;

/** How a plan or a report stands that was put up for review. */
enum Standing {
    IN_REVIEW,
    RETURNED,
    ACCEPTED
}
