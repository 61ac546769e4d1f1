package org.jixiao.disclosure.record;

import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.disclosure.PublicContent;
import org.jixiao.contracts.goals.GoalEvent.GoalAdjusted;
import org.jixiao.contracts.goals.GoalEvent.GoalApproved;
import org.jspecify.annotations.Nullable;

/** 绩效目标: the locked version that stands. */
record GoalRecord(@Nullable PublicContent content) implements MatterRecord {

    @Override
    public GoalRecord after(StoredEvent event) {
        return switch (event) {
            case GoalApproved approved -> new GoalRecord(PublicVersion.of(approved));
            case GoalAdjusted adjusted when content != null -> new GoalRecord(PublicVersion.of(adjusted, content));
            default -> this;
        };
    }
}
