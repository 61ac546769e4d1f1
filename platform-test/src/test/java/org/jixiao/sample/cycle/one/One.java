package org.jixiao.sample.cycle.one;

import org.jixiao.sample.cycle.two.Two;

public record One(Two two) {}
