package org.jixiao.kernel.todo;

import java.util.Comparator;
import org.jixiao.platform.reminder.Addressee;
import org.jspecify.annotations.Nullable;

/**
 * For whom a step waits: a person, everybody with a role, or everybody with a role in one unit.
 *
 * @param person staff id; null where a role is meant
 * @param role null where a person is meant
 * @param unit of the role; null where it is one of the office
 */
public record Holder(
        @Nullable String person,
        @Nullable String role,
        @Nullable String unit) {

    static final Comparator<Holder> IN_ORDER = Comparator.comparing(Holder::toString);

    static Holder of(Addressee addressee) {
        String[] key = addressee.key().split("[:@]", 3);
        return key[0].equals("staff")
                ? new Holder(key[1], null, null)
                : new Holder(null, key[1], key.length > 2 ? key[2] : null);
    }
}
