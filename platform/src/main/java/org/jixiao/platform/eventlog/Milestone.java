package org.jixiao.platform.eventlog;

/**
 * What a processor hears of the log: it can be read up to here. One milestone stands for many events, so that Axon's work per message
 * is done once for all of them; the processor reads them itself, from its stored position on.
 */
public record Milestone(long position) {}
