package org.jixiao.platform.live;

/**
 * What listeners are told.
 *
 * @param id of it; who comes back names the last one seen
 * @param data as JSON
 */
public record Notice(long id, Object data) {}
