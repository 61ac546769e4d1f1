package org.jixiao.contracts;

/** The root of everything that can stand in the event log. Each aggregate seals its own interface below it. */
public interface StoredEvent {}
