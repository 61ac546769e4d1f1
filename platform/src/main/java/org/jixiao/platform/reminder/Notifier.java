package org.jixiao.platform.reminder;

/**
 * A channel that carries notices out of the suite. Inside it, a notice is there as soon as it is written: the endpoint of notices reads
 * the table itself, so that this channel cannot fail.
 */
interface Notifier {

    /** Stored with each delivery, so it never changes. */
    String channel();

    /** Whether the channel knows a way to them. */
    boolean reaches(String addressee);

    /** Any exception means that the notice did not get through and is sent once more later. */
    void send(Notice notice);
}
