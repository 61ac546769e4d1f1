package org.jixiao.disclosure.form;

import java.util.Arrays;
import org.jixiao.contracts.disclosure.Matter;
import org.jixiao.disclosure.item.Matters;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads {@code goal} and {@code self-evaluation} in an address. */
@Component
class MatterInAddress implements Converter<String, Matter> {

    @Override
    public Matter convert(String written) {
        return Arrays.stream(Matter.values())
                .filter(matter -> Matters.partOf(matter).equals(written))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such matter"));
    }
}
