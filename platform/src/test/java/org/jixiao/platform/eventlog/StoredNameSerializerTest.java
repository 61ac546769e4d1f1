package org.jixiao.platform.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.jixiao.contracts.EventRegister;
import org.jixiao.contracts.EventType;
import org.jixiao.contracts.StoredEvent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An event in the log")
class StoredNameSerializerTest {

    private final StoredNameSerializer serializer = new StoredNameSerializer(
            EventMapper.create(),
            EventRegister.of(List.of(
                    new EventType("sample.painted", 1, Painted.class), new EventType("sample.mute", 1, Mute.class))));

    private record Painted(String colour) implements StoredEvent {}

    private record Mute() implements StoredEvent {}

    @Test
    @DisplayName("is read as what it was written")
    void isReadAsWritten() {
        String written = serializer.serialize(new Painted("red"), String.class).getData();
        assertThat(serializer.read("sample.painted", "1", written)).isEqualTo(new Painted("red"));
    }

    @Test
    @DisplayName("says something, since one that says nothing would read as if its content had been removed")
    void saysSomething() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> serializer.serialize(new Mute(), String.class))
                .withMessageContaining("Mute");
        assertThat(serializer.read("sample.painted", "1", "{}")).isNull();
    }
}
