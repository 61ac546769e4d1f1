package org.jixiao.platform.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads ISO dates of centuries in which public money is spent; far outside of them the database has no date. */
final class DateDeserializer extends StdScalarDeserializer<LocalDate> {

    private static final Pattern DATE = Pattern.compile("(19|2\\d)\\d\\d-\\d\\d-\\d\\d");

    DateDeserializer() {
        super(LocalDate.class);
    }

    @Override
    public @Nullable LocalDate deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.currentToken() == JsonToken.VALUE_STRING
                && DATE.matcher(parser.getString()).matches()) {
            try {
                return LocalDate.parse(parser.getString());
            } catch (DateTimeParseException _) {
                return (LocalDate) context.handleWeirdStringValue(
                        LocalDate.class, parser.getString(), "not a day of the calendar");
            }
        }
        return (LocalDate) context.handleUnexpectedToken(getValueType(context), parser);
    }
}
