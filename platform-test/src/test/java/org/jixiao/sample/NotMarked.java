package org.jixiao.sample;

/** Its package has no package-info. */
public record NotMarked(String text) {}
