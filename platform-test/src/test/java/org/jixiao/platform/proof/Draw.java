package org.jixiao.platform.proof;

import java.util.SplittableRandom;
import java.util.UUID;

/** Chance, from a seed: the same seed draws the same things in every process. */
final class Draw {

    private final SplittableRandom random;

    Draw(long seed) {
        random = new SplittableRandom(seed);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** From 0, and less than the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
