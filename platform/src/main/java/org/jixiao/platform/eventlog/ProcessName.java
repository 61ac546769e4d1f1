package org.jixiao.platform.eventlog;

import java.time.Duration;

/**
 * @param name unique per start
 * @param claimTimeout after which another process may take what this one has claimed and not renewed
 */
public record ProcessName(String name, Duration claimTimeout) {}
