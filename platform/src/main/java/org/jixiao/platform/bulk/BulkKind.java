package org.jixiao.platform.bulk;

import java.util.List;
import java.util.Set;
import org.jixiao.platform.aggregate.Command;
import org.jixiao.platform.aggregate.Refusal;
import org.jixiao.platform.command.Caller;

/**
 * What can be done to many subjects at once. A service has a bean for each.
 *
 * @param <W> what is wanted of one subject; stored as JSON until it is done
 */
public interface BulkKind<W> {

    /** Kebab case; stored, so it never changes. */
    String name();

    Class<W> wishes();

    /** Who may begin such a run, and take it up again: somebody with one of these roles. */
    Set<String> roles();

    /** Whether what was refused for these reasons is kept to be tried again; if not, it is forgotten at once. */
    default boolean isKept(List<Refusal> reasons) {
        return true;
    }

    /** The command that carries one wish out, as whoever began it. */
    Command command(W wish, Caller caller);
}
