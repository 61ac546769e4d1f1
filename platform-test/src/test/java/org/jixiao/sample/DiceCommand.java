package org.jixiao.sample;

import java.util.UUID;

public record DiceCommand(String id) {

    public static DiceCommand fresh() {
        return new DiceCommand(UUID.randomUUID().toString());
    }
}
