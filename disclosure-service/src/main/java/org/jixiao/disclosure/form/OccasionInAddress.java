package org.jixiao.disclosure.form;

import java.util.Arrays;
import org.jixiao.contracts.disclosure.Occasion;
import org.jixiao.disclosure.item.Matters;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads {@code budget} and {@code final-accounts} in an address. */
@Component
class OccasionInAddress implements Converter<String, Occasion> {

    @Override
    public Occasion convert(String written) {
        return Arrays.stream(Occasion.values())
                .filter(occasion -> Matters.partOf(occasion).equals(written))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such occasion"));
    }
}
