package org.jixiao.disclosure.portal;

import java.time.LocalDate;

/**
 * A withdrawal of which the public is told, for the feed.
 *
 * @param address of the last version that was public, where the note stands
 */
record RecordedWithdrawal(
        String address, String indexNumber, String publisher, String note, LocalDate on, long position) {}
