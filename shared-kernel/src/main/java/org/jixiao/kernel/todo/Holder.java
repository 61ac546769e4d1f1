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

    /** The id of a person may have an {@code @} in it as well. */
    static Holder of(Addressee addressee) {
        String[] whom = addressee.key().split(":", 2);
        if (!whom[0].equals("role")) {
            return new Holder(whom[1], null, null);
        }
        String[] role = whom[1].split("@", 2);
        return new Holder(null, role[0], role.length > 1 ? role[1] : null);
    }
}
