package org.jixiao.disclosure.record;

import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.disclosure.PublicContent;
import org.jspecify.annotations.Nullable;

/** The record of one matter as it was heard. */
interface MatterRecord {

    MatterRecord after(StoredEvent event);

    /** What the public may see of it as it stands; null before it is approved or final. */
    @Nullable
    PublicContent content();

    /** Whether it does not stand any more, and its next version is not final yet (待复核). */
    default boolean isReexamined() {
        return false;
    }
}
