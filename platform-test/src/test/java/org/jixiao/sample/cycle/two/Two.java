package org.jixiao.sample.cycle.two;

import org.jixiao.sample.cycle.one.One;

public interface Two {

    One one();
}
