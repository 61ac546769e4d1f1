package org.jixiao.platform.web;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/**
 * Reads texts that people can have written: no control characters but line breaks and tabs, no broken surrogates. The database
 * cannot hold some of them in a column, and an event that holds one could never be shown.
 */
final class TextDeserializer extends StdScalarDeserializer<String> {

    TextDeserializer() {
        super(String.class);
    }

    @Override
    public @Nullable String deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.currentToken() == JsonToken.VALUE_STRING
                && parser.getString().codePoints().allMatch(TextDeserializer::isText)) {
            return parser.getString();
        }
        return (String) context.handleUnexpectedToken(getValueType(context), parser);
    }

    private static boolean isText(int codePoint) {
        boolean lineBreakOrTab = codePoint == '\n' || codePoint == '\r' || codePoint == '\t';
        boolean brokenSurrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        return lineBreakOrTab || (!Character.isISOControl(codePoint) && !brokenSurrogate);
    }
}
