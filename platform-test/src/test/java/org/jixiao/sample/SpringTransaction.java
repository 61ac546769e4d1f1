package org.jixiao.sample;

import org.springframework.transaction.annotation.Transactional;

public class SpringTransaction {

    @Transactional
    public void write() {}
}
