package org.jixiao.platform.web;

import org.jixiao.platform.value.PlainValues;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads texts that people can have written. */
final class TextDeserializer extends StdScalarDeserializer<String> {

    TextDeserializer() {
        super(String.class);
    }

    @Override
    public @Nullable String deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.currentToken() == JsonToken.VALUE_STRING && PlainValues.isText(parser.getString())) {
            return parser.getString();
        }
        return (String) context.handleUnexpectedToken(getValueType(context), parser);
    }
}
