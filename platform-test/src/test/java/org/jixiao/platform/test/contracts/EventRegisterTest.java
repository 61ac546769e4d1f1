package org.jixiao.platform.test.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jixiao.contracts.EventRegister;
import org.jixiao.contracts.EventType;
import org.jixiao.contracts.StoredEvent;
import org.jixiao.contracts.other.OtherEvent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventRegisterTest {

    static Stream<Catalogue.Context> contexts() {
        return Catalogue.contexts().stream();
    }

    @ParameterizedTest
    @MethodSource("contexts")
    @DisplayName("Every event of a context is registered under exactly one name, its own")
    void everyEventIsRegistered(Catalogue.Context context) {
        assertThat(RegisterProblems.of(context)).isEmpty();
    }

    @Test
    @DisplayName("The catalogue is not empty")
    void catalogueIsNotEmpty() {
        assertThat(Catalogue.contexts()).extracting(Catalogue.Context::name).contains("goals", "monitoring");
    }

    @Nested
    @DisplayName("A register is refused")
    class Refused {

        private static final EventType TOLD = new EventType("other.told", 1, OtherEvent.Told.class);
        private static final EventType KEPT = new EventType("other.kept", 1, OtherEvent.Kept.class);

        record Unsealed(String code) implements StoredEvent {}

        @Test
        @DisplayName("when it lacks an event")
        void lacksAnEvent() {
            assertThat(problems(OtherEvent.class, TOLD))
                    .containsExactly("Kept is registered as nothing, not as other.kept");
        }

        @Test
        @DisplayName("when a name is not the event's")
        void wrongName() {
            EventType wrong = new EventType("other.kept-it", 1, OtherEvent.Kept.class);

            assertThat(problems(OtherEvent.class, TOLD, wrong))
                    .containsExactly("Kept is registered as other.kept-it, not as other.kept");
        }

        @Test
        @DisplayName("when it holds something that is no event")
        void noEvent() {
            EventType stranger = new EventType("other.unsealed", 1, Unsealed.class);

            assertThat(problems(OtherEvent.class, TOLD, KEPT, stranger))
                    .containsExactly("other.unsealed is registered and is no event of other");
        }

        @Test
        @DisplayName("when an event stands outside a sealed interface")
        void outsideASealedInterface() {
            assertThat(problems(Unsealed.class)).singleElement().asString().contains("no sealed interface");
        }

        @Test
        @DisplayName("when a revision does not count from 1")
        void revision() {
            EventType zero = new EventType("other.kept", 0, OtherEvent.Kept.class);

            assertThat(problems(OtherEvent.class, TOLD, zero))
                    .singleElement()
                    .asString()
                    .contains("revision 0");
        }

        @Test
        @DisplayName("but not when it is right")
        void right() {
            assertThat(problems(OtherEvent.class, TOLD, KEPT)).isEmpty();
        }

        private static List<String> problems(Class<?> eventInterface, EventType... types) {
            EventRegister register = EventRegister.of(List.of(types));
            return RegisterProblems.of(new Catalogue.Context("other", List.of(eventInterface), register));
        }
    }
}
