package org.jixiao.platform.reminder;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.platform.command.Actor;

/**
 * Whom a notice is for: a person, everybody with a role, or everybody with a role in one unit.
 *
 * @param key {@code staff:<id>}, {@code role:<role>} or {@code role:<role>@<unit>}; stored
 */
public record Addressee(String key) {

    public static Addressee person(String staffId) {
        return new Addressee("staff:" + staffId);
    }

    public static Addressee role(String role) {
        return new Addressee("role:" + role);
    }

    public static Addressee roleIn(String role, String unit) {
        return new Addressee("role:" + role + "@" + unit);
    }

    /** All that a person is addressed by. */
    public static Set<Addressee> all(Actor actor) {
        return Stream.concat(
                        Stream.of(person(actor.id())),
                        actor.roles().stream().flatMap(role -> Stream.of(role(role), roleIn(role, actor.unit()))))
                .collect(Collectors.toUnmodifiableSet());
    }

    static Set<String> keysOf(Actor actor) {
        return all(actor).stream().map(Addressee::key).collect(Collectors.toUnmodifiableSet());
    }
}
