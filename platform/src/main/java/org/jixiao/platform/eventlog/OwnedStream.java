package org.jixiao.platform.eventlog;

/**
 * A stream and whose it is.
 *
 * @param context the context whose events stand in it
 */
public record OwnedStream(String stream, String context) {}
