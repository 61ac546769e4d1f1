package org.jixiao.platform.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jixiao.contracts.Subject;
import org.jixiao.platform.aggregate.Command;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The wish under an idempotency key")
class HandledCommandsTest {

    private static final Subject SUBJECT = Subject.project("31000020T000000000001", 2020);

    private final HandledCommands handled = new HandledCommands(JsonMapper.shared());

    /** @param known what was looked up for it */
    private record Publish(Subject subject, String under, List<String> known) implements Command {

        @Override
        public Command wish() {
            return new Publish(subject, under, List.of());
        }
    }

    private record Take(Subject subject, String under) implements Command {}

    @Test
    @DisplayName("is the same whatever was looked up for it, and another one where it asks for something else")
    void lookedUp() {
        String wish = fingerprint(new Publish(SUBJECT, "1", List.of()));

        assertThat(fingerprint(new Publish(SUBJECT, "1", List.of("a secret")))).isEqualTo(wish);
        assertThat(fingerprint(new Publish(SUBJECT, "2", List.of()))).isNotEqualTo(wish);
        assertThat(fingerprint(new Take(SUBJECT, "1"))).isNotEqualTo(fingerprint(new Take(SUBJECT, "2")));
    }

    private String fingerprint(Command command) {
        Caller caller =
                new Caller(new Actor("teller", "teller", Set.of(), ""), LocalDate.of(2020, 1, 2), "key", null, "test");
        return handled.once(command, caller, "key").fingerprint();
    }
}
