package org.jixiao.stranger;

/** Something of another module. */
public record Stranger(String name) {}
