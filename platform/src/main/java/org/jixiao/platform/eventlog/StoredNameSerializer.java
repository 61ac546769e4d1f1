package org.jixiao.platform.eventlog;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.ChainingConverter;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.jixiao.contracts.EventRegister;
import org.jixiao.contracts.EventType;
import org.jixiao.contracts.StoredEvent;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Stores events under their registered names, never under class names, and loads a record only if its name and revision are
 * registered. What is not registered comes out as unknown, so that a reader can pass it over.
 */
final class StoredNameSerializer implements Serializer {

    private static final TypeReference<Map<String, Object>> METADATA = new TypeReference<>() {};
    private static final String METADATA_TYPE = MetaData.class.getName();

    private final JsonMapper mapper;
    private final EventRegister register;
    private final Converter converter = new ChainingConverter();

    StoredNameSerializer(JsonMapper mapper, EventRegister register) {
        this.mapper = mapper;
        this.register = register;
    }

    @Override
    public <T> SerializedObject<T> serialize(@Nullable Object object, Class<T> expectedRepresentation) {
        Objects.requireNonNull(object, "an event without a payload");
        Object content = object instanceof MetaData metadata ? new TreeMap<>(metadata) : object;
        String json = mapper.writeValueAsString(content);
        if (object instanceof StoredEvent && PositionedEvent.isContentRemoved(json)) {
            throw new IllegalArgumentException(
                    object.getClass().getName() + " says nothing, and would read as if its content had been removed");
        }
        return new SimpleSerializedObject<>(
                converter.convert(json, expectedRepresentation),
                expectedRepresentation,
                typeForClass(object.getClass()));
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> expectedRepresentation) {
        return converter.canConvert(String.class, expectedRepresentation);
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <S, T> T deserialize(SerializedObject<S> serialized) {
        String json = converter.convert(serialized.getData(), serialized.getContentType(), String.class);
        SerializedType type = serialized.getType();
        if (METADATA_TYPE.equals(type.getName())) {
            return (T) MetaData.from(mapper.readValue(json, METADATA));
        }
        StoredEvent event = type.getRevision() == null ? null : read(type.getName(), type.getRevision(), json);
        return event == null ? (T) new UnknownSerializedType(this, serialized) : (T) event;
    }

    /** The one way from a stored event to its record; null if its name or revision is not registered, or its content was removed. */
    @Nullable
    StoredEvent read(String name, String revision, String payload) {
        EventType type = PositionedEvent.isContentRemoved(payload) ? null : find(name, revision);
        return type == null ? null : (StoredEvent) mapper.readValue(payload, type.type());
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        if (METADATA_TYPE.equals(type.getName())) {
            return MetaData.class;
        }
        EventType found = type.getRevision() == null ? null : find(type.getName(), type.getRevision());
        return found == null ? UnknownSerializedType.class : found.type();
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(@Nullable Class type) {
        if (type == null) {
            return SimpleSerializedType.emptyType();
        }
        if (type == MetaData.class) {
            return new SimpleSerializedType(METADATA_TYPE, null);
        }
        EventType found = register.find(type)
                .orElseThrow(() ->
                        new IllegalArgumentException(type.getName() + " is not in this service's register of events"));
        return new SimpleSerializedType(found.name(), Integer.toString(found.revision()));
    }

    @Override
    public Converter getConverter() {
        return converter;
    }

    private @Nullable EventType find(String name, String revision) {
        return register.find(name, Integer.parseInt(revision)).orElse(null);
    }
}
