package org.jixiao.platform.web;

import org.springframework.util.unit.DataSize;

/**
 * How long a body may be at one address, where that is not the length allowed everywhere. Whoever asks for more than the usual must
 * not hold it in memory.
 */
public record BodyLimit(String path, DataSize size) {}
