package org.jixiao.sample.thing;

/** An aggregate's package: every slice may use it. */
public record Thing(String name) {}
