package org.jixiao.platform.processor;

import java.time.Instant;

/**
 * An event that a processor could not deliver. While a subject has a letter, its later events wait behind it, so that nothing is
 * handled out of order.
 *
 * @param processor the projection's generation or the automation
 * @param position the event's place in the log, where its content stays
 * @param sequence what waits together: the subject
 * @param cause class and message of the failure, bounded, without the event's content
 */
public record DeadLetter(
        String processor,
        long position,
        String sequence,
        String eventId,
        String cause,
        int tries,
        Instant firstAt,
        Instant lastAt) {}
