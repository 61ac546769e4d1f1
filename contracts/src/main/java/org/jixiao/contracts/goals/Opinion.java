package org.jixiao.contracts.goals;

/** What a review seat says of a goal. */
public enum Opinion {
    /** 同意. */
    AGREE,
    /** 不同意. */
    DISAGREE
}
