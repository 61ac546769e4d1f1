package org.jixiao.platform.history;

/**
 * A stream as it was.
 *
 * @param version the stream's version then
 * @param at the position asked for
 * @param lastPosition the position of the stream's last event then
 * @param name the state's name
 * @param state what it held
 */
record StateAt(String stream, long version, long at, long lastPosition, String name, Object state) {}
