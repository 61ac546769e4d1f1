package org.jixiao.platform.eventlog;

import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import tools.jackson.databind.json.JsonMapper;

/** Turns stored characters into the records that the register names. */
public final class EventDecoder {

    private final StoredNameSerializer serializer;
    private final JsonMapper mapper;

    EventDecoder(StoredNameSerializer serializer, JsonMapper mapper) {
        this.serializer = serializer;
        this.mapper = mapper;
    }

    /** The event, to be decoded when somebody asks for its content. */
    public LogEvent event(PositionedEvent stored) {
        return new LogEvent(stored, this);
    }

    Object content(PositionedEvent stored) {
        return serializer.deserialize(new SimpleSerializedObject<>(
                stored.payload(),
                String.class,
                new SimpleSerializedType(stored.payloadType(), stored.payloadRevision())));
    }

    <T> T metadata(PositionedEvent stored, Class<T> shape) {
        return mapper.readValue(stored.metadata(), shape);
    }
}
