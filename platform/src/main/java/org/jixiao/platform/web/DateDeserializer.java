package org.jixiao.platform.web;

import java.time.LocalDate;
import java.util.Optional;
import org.jixiao.platform.value.PlainValues;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads ISO dates of centuries in which public money is spent. */
final class DateDeserializer extends StdScalarDeserializer<LocalDate> {

    DateDeserializer() {
        super(LocalDate.class);
    }

    @Override
    public @Nullable LocalDate deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            Optional<LocalDate> date = PlainValues.date(parser.getString());
            if (date.isPresent()) {
                return date.get();
            }
        }
        return (LocalDate) context.handleUnexpectedToken(getValueType(context), parser);
    }
}
