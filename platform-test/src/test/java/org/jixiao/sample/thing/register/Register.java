package org.jixiao.sample.thing.register;

import org.jixiao.sample.thing.Thing;

public record Register(Thing thing) {}
