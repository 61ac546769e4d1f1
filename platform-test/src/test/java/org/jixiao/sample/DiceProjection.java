package org.jixiao.sample;

import java.util.concurrent.ThreadLocalRandom;

public class DiceProjection {

    public int row() {
        return ThreadLocalRandom.current().nextInt();
    }
}
