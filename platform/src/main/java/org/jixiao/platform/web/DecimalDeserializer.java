package org.jixiao.platform.web;

import java.math.BigDecimal;
import java.util.Optional;
import org.jixiao.platform.value.PlainValues;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/**
 * Reads exact numbers, written as a string or as a number, of a size that sums of money and indicators can have. The bound is a
 * protection: {@code 1E999999999} is eleven characters here and a gigabyte where it is first written out.
 */
final class DecimalDeserializer extends StdScalarDeserializer<BigDecimal> {

    private static final int MOST_DIGITS = 30;
    private static final int MOST_DECIMALS = 12;

    DecimalDeserializer() {
        super(BigDecimal.class);
    }

    @Override
    public @Nullable BigDecimal deserialize(JsonParser parser, DeserializationContext context) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
            BigDecimal number = parser.getDecimalValue();
            if (number.precision() <= MOST_DIGITS
                    && number.scale() <= MOST_DECIMALS
                    && number.scale() >= -MOST_DECIMALS) {
                return number.scale() < 0 ? number.setScale(0) : number;
            }
        } else if (token == JsonToken.VALUE_STRING) {
            Optional<BigDecimal> number = PlainValues.decimal(parser.getString());
            if (number.isPresent()) {
                return number.get();
            }
        }
        return (BigDecimal) context.handleUnexpectedToken(getValueType(context), parser);
    }
}
