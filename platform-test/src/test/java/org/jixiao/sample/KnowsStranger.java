package org.jixiao.sample;

import org.jixiao.stranger.Stranger;

public class KnowsStranger {

    public Stranger[] all() {
        return new Stranger[0];
    }
}
