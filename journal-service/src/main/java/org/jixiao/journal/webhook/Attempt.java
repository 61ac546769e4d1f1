package org.jixiao.journal.webhook;

/** What came of one request. */
sealed interface Attempt {

    record Delivered() implements Attempt {}

    /** @param why for the client to read: a status or the kind of failure, never what the receiver wrote */
    record Failed(String why) implements Attempt {}

    /** The receiver says that it wants no more (410). */
    record Gone() implements Attempt {}
}
